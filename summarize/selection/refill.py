"""Filling a page that exchanges leave short: drop a sentence for some that require others, or a long one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.candidates import FILL_EXPONENT
from summarize.selection.greedy import greedy
from summarize.selection.problem import rank_of, violations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarize.selection.search_space import SearchSpace

LONGEST_PAGE = 30
"""Longest page, in sentences, that is searched; if a longer one is not full, the articles have no more to
give."""


def fill_budget(space: SearchSpace, rows: Iterable[int]) -> list[int]:
    """Drop one row and fill up without it, the best such exchange each time, until the page counts as filled.

    It also ends when no such exchange uses more of the budget.
    """
    best = rank_of(space.problem, rows)
    if best[0]:
        space = space.narrowed()
    while best[0] and len(best[-1]) <= LONGEST_PAGE:
        refilled = (choice for row in best[-1] for choice in _refills(space, best[-1], row))
        better = min((rank_of(space.problem, choice) for choice in refilled), default=best)
        if better[0] >= best[0]:
            break
        best = better
    return list(best[-1])


def _refills(space: SearchSpace, rows: tuple[int, ...], dropped: int) -> Iterator[list[int]]:
    """Yield the page filled without the dropped row and, if still short, filled by one row long enough."""
    gone = {dropped, *space.dependents_of([dropped])}
    kept = [row for row in rows if row not in gone]
    choice = greedy(space, FILL_EXPONENT, kept, [dropped])
    yield choice
    if violations(space.problem, choice)[0]:
        words = space.words + int(space.problem.lengths[kept].sum())
        enough = (words >= space.problem.floor) & (words <= space.problem.budget)
        yield greedy(
            replace(space, upper_bounds=np.where(enough, space.upper_bounds, -np.inf)), 0.0, kept, [dropped]
        )

"""Filling a page that exchanges leave short: drop a sentence for some that require others, or a long one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.greedy import greedy
from summarize.selection.newcomers import DENSER
from summarize.selection.problem import rank_of, violations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarize.selection.ground import Ground

MOST = 30
"""Longest page, in sentences, that is searched; if a longer one is not full, the articles have no more to
give."""


def fill(ground: Ground, rows: Iterable[int]) -> list[int]:
    """Drop one row and fill up without it, the best such exchange each time, until the page counts as filled.

    It also ends when no such exchange uses more of the budget.
    """
    best = rank_of(ground.problem, rows)
    if best[0]:
        ground = ground.narrowed()
    while best[0] and len(best[-1]) <= MOST:
        refilled = (choice for row in best[-1] for choice in _refills(ground, best[-1], row))
        found = min((rank_of(ground.problem, choice) for choice in refilled), default=best)
        if found[0] >= best[0]:
            break
        best = found
    return list(best[-1])


def _refills(ground: Ground, rows: tuple[int, ...], dropped: int) -> Iterator[list[int]]:
    """Yield the page filled without the dropped row and, if still short, filled by one row long enough."""
    gone = {dropped, *ground.followers([dropped])}
    kept = [row for row in rows if row not in gone]
    choice = greedy(ground, DENSER, kept, [dropped])
    yield choice
    if violations(ground.problem, choice)[0]:
        words = ground.words + int(ground.problem.lengths[kept].sum())
        enough = (words >= ground.problem.floor) & (words <= ground.problem.budget)
        yield greedy(
            replace(ground, promised=np.where(enough, ground.promised, -np.inf)), 0.0, kept, [dropped]
        )

"""How a sentence that introduces another (it comes before it, or says who somebody is) is put on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.candidates import FILL_EXPONENT
from summarize.selection.greedy import greedy
from summarize.selection.problem import worth

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarize.selection.problem import Problem
    from summarize.selection.search_space import SearchSpace


def introduce(space: SearchSpace, rows: Sequence[int], row: int, by: int) -> list[int] | None:
    """Put a row on a page to introduce another: what repeats it leaves, what adds least per word makes room.

    Args:
        space: the problem.
        rows: the page.
        row: the row of the page that is introduced.
        by: the row that introduces it.

    Returns:
        The new page, ascending, its room filled again; None if `by` is on the page already or cannot come in.

    """
    problem = space.problem
    if by in rows or space.upper_bounds[by] == -np.inf:
        return None
    stays = {*space.unit(row), *space.unit(by)}
    fresh, page = stays.difference(rows), stays.union(rows)
    due = [other for other in rows if any(space.repeat(other, new) for new in fresh)]
    while due or not problem.has_room(int(problem.lengths[list(page)].sum()), len(page)):
        due = due or _least(problem, page, page - stays)
        gone = {*due, *space.dependents_of(due)}
        if not due or not gone.isdisjoint(stays):
            return None
        page, due = page - gone, []
    return sorted(greedy(space, FILL_EXPONENT, sorted(page)))


def _least(problem: Problem, page: set[int], rows: Iterable[int]) -> list[int]:
    """Find which of some rows of a page adds least to F per word: a list of one row, empty without rows."""
    left = {row: worth(problem, page - {row}) for row in sorted(rows)}
    whole = worth(problem, page)
    return sorted(left, key=lambda row: (whole - left[row]) / max(int(problem.lengths[row]), 1))[:1]

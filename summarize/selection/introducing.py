"""A sentence that introduces another one, put on its page: the one before it in its article, or one that says who somebody is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.greedy import greedy
from summarize.selection.newcomers import DENSER
from summarize.selection.problem import worth

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarize.selection.ground import Ground
    from summarize.selection.problem import Problem


def introduced(ground: Ground, rows: Sequence[int], row: int, by: int) -> list[int] | None:
    """Put what introduces a row of a page on it: what repeats it leaves, what adds least for its length makes room.

    Args:
        ground: the problem.
        rows: of a page.
        row: one of them.
        by: the one that introduces it.

    Returns:
        Rows, ascending, the room filled anew; None where it stands there already, or cannot.

    """
    problem = ground.problem
    if by in rows or ground.promised[by] == -np.inf:
        return None
    stays = {*ground.unit(row), *ground.unit(by)}
    fresh, page = stays.difference(rows), stays.union(rows)
    due = [other for other in rows if any(ground.repeat(other, new) for new in fresh)]
    while due or not problem.has_room(int(problem.lengths[list(page)].sum()), len(page)):
        due = due or _least(problem, page, page - stays)
        gone = {*due, *ground.followers(due)}
        if not due or not gone.isdisjoint(stays):
            return None
        page, due = page - gone, []
    return sorted(greedy(ground, DENSER, sorted(page)))


def _least(problem: Problem, page: set[int], rows: Iterable[int]) -> list[int]:
    """Which of some rows of a page adds least to F for each of its words: one row, or none of none."""
    left = {row: worth(problem, page - {row}) for row in sorted(rows)}
    whole = worth(problem, page)
    return sorted(left, key=lambda row: (whole - left[row]) / max(int(problem.lengths[row]), 1))[:1]

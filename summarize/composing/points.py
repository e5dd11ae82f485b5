"""Content that several articles share, and what of it a briefing leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.arrays import highest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

CENTRAL = 150
"""Rows whose support is looked up, the most central first; what is shared is central."""


def central(
    scores: NDArray[np.float64], always: NDArray[np.intp], *, most: int = CENTRAL
) -> NDArray[np.intp]:
    """The rows in `always` (k,) and the `most` most central of n ones, ascending; ties go to the earlier row."""
    return np.union1d(always, highest(scores, most)).astype(np.intp)


def shared_points(
    support: Mapping[int, Sequence[int]], scores: NDArray[np.float64]
) -> list[tuple[int, tuple[int, ...]]]:
    """Group sentences that state the same into points that two or more articles share.

    Each row with its support is a point; the one with the most support comes first, then the more central, then the
    earlier. A later point that has its row or half of its support in an earlier one says the same and is dropped.

    Args:
        support: row -> rows of other articles, at most one of each, that state the same.
        scores: (n,) centrality.

    Returns:
        (row, its support) in that order.

    """
    points: list[tuple[int, tuple[int, ...]]] = []
    taken: set[int] = set()
    for row in sorted(support, key=lambda row: (-len(support[row]), -scores[row], row)):
        others = tuple(int(other) for other in support[row])
        known = sum(other in taken for other in others)
        if others and row not in taken and known * 2 <= len(others):
            points.append((row, others))
            taken.update((row, *others))
    return points


def unsaid(
    points: Iterable[tuple[int, tuple[int, ...]]], chosen: Iterable[int], support: Mapping[int, Sequence[int]]
) -> list[tuple[int, tuple[int, ...]]]:
    """The points that the chosen rows do not state: no row of them is chosen, nor states what a chosen one does."""
    picks = [int(row) for row in chosen]
    told = {*picks, *(int(other) for pick in picks for other in support.get(pick, ()))}
    return [
        (row, others)
        for row, others in points
        if row not in told and sum(other in told for other in others) * 2 <= len(others)
    ]

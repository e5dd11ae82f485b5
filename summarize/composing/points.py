"""Content that several articles share, and what of it a briefing leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarize.arrays import highest

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

CENTRAL = 150
"""Rows whose support is looked up, the most central ones: what articles share is central."""


class Point(NamedTuple):
    """Something that several articles state."""

    row: int
    """A sentence that states it."""
    support: tuple[int, ...]
    """Sentences of other articles that state it, too, at most one of each."""


def central(scores: NDArray[np.float64], always: Sequence[int] | NDArray[np.intp] = ()) -> NDArray[np.intp]:
    """The rows in `always` (k,) and the `CENTRAL` most central of n ones, ascending; ties go to the earlier row."""
    return np.union1d(always, highest(scores, CENTRAL)).astype(np.intp)


def shared_points(support: Mapping[int, tuple[int, ...]], scores: NDArray[np.float64]) -> list[Point]:
    """Group sentences that state the same into points that two or more articles share.

    Each row with its support is a point; the one with the most support comes first, then the more central,
    then the earlier. A point with its row, or more than half of its support, in points before it says the
    same and is dropped.

    Args:
        support: row -> rows of other articles, at most one of each, that state the same.
        scores: (n,) centrality.

    Returns:
        points in that order.

    """
    points: list[Point] = []
    taken: set[int] = set()
    for row in sorted(filter(support.get, support), key=lambda row: (-len(support[row]), -scores[row], row)):
        point = Point(row, support[row])
        if _is_other(point, taken):
            points.append(point)
            taken.update((row, *point.support))
    return points


def points_left_out(
    points: Iterable[Point], chosen: Iterable[int], support: Mapping[int, tuple[int, ...]]
) -> list[Point]:
    """Keep the points that the chosen rows do not state.

    They state a point if its row, or more than half of its support, is chosen or supports a chosen row.
    """
    stated = {other for row in chosen for other in (row, *support.get(row, ()))}
    return [point for point in points if _is_other(point, stated)]


def _is_other(point: Point, rows: Collection[int]) -> bool:
    """Whether neither the row of a point nor more than half of its support is among these rows."""
    return point.row not in rows and 2 * sum(other in rows for other in point.support) <= len(point.support)

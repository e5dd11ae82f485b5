"""Local search: drop up to two or three sentences, fill the room anew, and keep what is better."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.drops import drops_of, newcomers
from summarize.selection.problem import rank_of, row_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from summarize.selection.drops import Drops, Newcomers
    from summarize.selection.ground import Ground
    from summarize.selection.problem import Rank

LONGEST = (100, 30, 16)
"""Sentences of a page from which one, two, three are dropped at a time; of a longer page there are too many sets, and each counts less."""
CLOSE = 1e-9
"""Share of F by which a sum may be off: a hope no larger than that is none."""


def exchange(ground: Ground, rows: Iterable[int], most: int) -> list[int]:
    """Drop up to `most` chosen rows and fill the room with others, the best exchange each time, until none is better.

    The room is filled greedily, by gain / length ** 0.6, with rows that require no other. All exchanges are looked at, but
    only those that may be better than the best so far (`Drops.hopes`) are tried.
    """
    ground = ground.narrowed()
    others = newcomers(ground)
    best = rank_of(ground.problem, rows)
    while (found := best_exchange(others, best, most)) < best:
        best = found
    return list(best[-1])


def best_exchange(others: Newcomers, best: Rank, most: int) -> Rank:
    """The best choice that one exchange leads to; the same where none is better."""
    size = sum(len(best[-1]) <= longest for longest in LONGEST[:most])
    if not best[-1] or not size:
        return best
    drops = drops_of(others, best[-1], size)
    hopes, found = drops.hopes(others.lengths), best
    faulty, least = any(best[:2]), CLOSE * abs(best[2])
    for drop in np.argsort(-hopes, kind="stable").tolist():
        if not faulty and hopes[drop] <= best[2] - found[2] + least:
            break
        found = min(found, rank_of(others.ground.problem, _refilled(others, drops, drop)))
    return found


def _refilled(others: Newcomers, drops: Drops, drop: int) -> list[int]:
    """What stays on the page, with the densest rows that fit until none is left that is wanted."""
    problem, kept = others.ground.problem, drops.kept(drop)
    words, room, fresh = drops.words[drop], drops.room[drop].copy(), drops.fresh(drop, others.weights)
    gains, fitting = drops.gains[drop], drops.fitting[drop].copy()
    spare = problem.budget - problem.floor
    while problem.limit is None or len(kept) < problem.limit:
        place = _densest(others, kept, gains, fitting)
        if place is None or (words <= spare and gains[place] <= 0):
            break
        kept.append(int(others.rows[place]))
        words -= others.lengths[place]
        room[others.groups[place]] -= others.supply[place]
        fitting &= (others.lengths <= words) & (others.supply <= room[others.groups])
        if not fitting.any():
            break
        fresh[row_of(others.held, place)] = 0.0
        gains = others.held @ fresh - others.costs
    return kept


def _densest(
    others: Newcomers, kept: Sequence[int], gains: NDArray[np.float64], fitting: NDArray[np.bool_]
) -> int | None:
    """Place of the densest row that fits and repeats nothing; it, and those that do repeat something, fit no more."""
    densities = np.where(fitting, gains / others.powers, -np.inf)
    while fitting.any():
        place = int(densities.argmax())
        fitting[place], densities[place] = False, -np.inf
        if not any(others.ground.repeat(int(others.rows[place]), row) for row in kept):
            return place
    return None

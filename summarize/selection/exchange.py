"""Local search: drop up to two or three sentences, fill the room anew, and keep what is better."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.drops import drops_of
from summarize.selection.newcomers import newcomers_of
from summarize.selection.problem import rank_of, row_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from summarize.selection.drops import Drops
    from summarize.selection.ground import Ground
    from summarize.selection.newcomers import Newcomers
    from summarize.selection.problem import Rank

LONGEST = (100, 30, 16)
"""Sentences of a page from which one, two, three are dropped at once, ever fewer: of a longer one there are too many sets, and each counts less."""
CLOSE = 1e-9
"""Share of F by which a sum may be off: a hope no larger than that is none."""


def exchange(ground: Ground, rows: Iterable[int], most: int) -> list[int]:
    """Drop up to `most` chosen rows and fill the room with others, the best exchange each time, until none is better.

    The room is filled greedily, by gain / length ** 0.6, with rows that require no other. All exchanges are looked at, but
    only those that may be better than the best so far (`Drops.hopes`) are tried. How many rows of a long page are dropped
    at once is bounded by `LONGEST`.
    """
    ground = ground.narrowed()
    newcomers = newcomers_of(ground)
    best = rank_of(ground.problem, rows)
    while (found := best_exchange(newcomers, best, most)) < best:
        best = found
    return list(best[-1])


def best_exchange(newcomers: Newcomers, best: Rank, most: int) -> Rank:
    """The best choice that one exchange leads to; the same where none is better."""
    page, problem = best[-1], newcomers.ground.problem
    at_once = sum(len(page) <= longest for longest in LONGEST[:most])
    if not (page and at_once and len(newcomers.rows)):
        return best
    drops = drops_of(newcomers, page, at_once)
    hopes, found, least = drops.hopes(), best, CLOSE * abs(best[2])
    for drop in np.argsort(-hopes, kind="stable").tolist():
        if not any(found[:2]) and hopes[drop] <= best[2] - found[2] + least:
            break
        found = min(found, rank_of(problem, _refilled(drops, drop)))
    return found


def _refilled(drops: Drops, drop: int) -> list[int]:
    """What stays on the page, with the densest newcomers that fit until none is left that is wanted."""
    newcomers = drops.newcomers
    problem, kept = newcomers.ground.problem, drops.kept(drop)
    words, room, fresh = drops.words[drop], drops.room[drop].copy(), drops.fresh(drop)
    gains, fitting = drops.gains[drop], drops.fitting[drop].copy()
    spare = problem.budget - problem.floor
    while problem.limit is None or len(kept) < problem.limit:
        place = _densest(newcomers, kept, gains, fitting)
        if place is None or (words <= spare and gains[place] <= 0):
            break
        kept.append(int(newcomers.rows[place]))
        words -= newcomers.lengths[place]
        room[newcomers.groups[place]] -= newcomers.supply[place]
        fitting &= (newcomers.lengths <= words) & (newcomers.supply <= room[newcomers.groups])
        if not fitting.any():  # spares a product
            break
        fresh[row_of(newcomers.held, place)] = 0.0
        gains = newcomers.held @ fresh - newcomers.costs
    return kept


def _densest(
    newcomers: Newcomers, kept: Sequence[int], gains: NDArray[np.float64], fitting: NDArray[np.bool_]
) -> int | None:
    """Place of the densest newcomer that fits and repeats nothing; it, and those that do repeat something, fit no more."""
    densities = np.where(fitting, gains / newcomers.powers, -np.inf)
    while fitting.any():
        place = int(densities.argmax())
        fitting[place], densities[place] = False, -np.inf
        if not any(newcomers.ground.repeat(int(newcomers.rows[place]), row) for row in kept):
            return place
    return None

"""Local search: drop up to two or three sentences, fill the room anew, and keep what is better."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.drops import drops_of
from summarize.selection.problem import rank_of, row_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarize.selection.drops import Drops
    from summarize.selection.newcomers import Newcomers
    from summarize.selection.problem import Rank

LONGEST = (100, 30, 16)
"""Longest page, in sentences, from which one, two or three are dropped at once: a longer one has too many
such sets, and each matters less."""
CLOSE = 1e-9
"""Rounding error of a sum, as a share of F: a hope no larger than this is ignored."""


def exchange(newcomers: Newcomers, rows: Iterable[int], most: int) -> list[int]:
    """Drop up to `most` chosen rows and fill the room with others, the best exchange each time, until none is better.

    The room is filled greedily, by gain / length ** 0.6, with rows that require no other. Of all exchanges,
    only those that may beat the best so far (`Drops.hopes`) are tried. `LONGEST` limits how many rows of a
    long page are dropped at once.
    """
    best = rank_of(newcomers.ground.problem, rows)
    while (found := best_exchange(newcomers, best, most)) < best:
        best = found
    return list(best[-1])


def best_exchange(newcomers: Newcomers, best: Rank, most: int) -> Rank:
    """Return the best choice that one exchange leads to, or `best` itself if none is better."""
    page, problem = best[-1], newcomers.ground.problem
    at_once = sum(len(page) <= longest for longest in LONGEST[:most])
    if not (page and at_once and len(newcomers.rows)):
        return best
    drops = drops_of(newcomers, page, at_once)
    hopes, found, least = drops.hopes(), best, CLOSE * abs(best[2])
    for drop in np.argsort(-hopes, kind="stable").tolist():
        enough = -np.inf if any(found[:2]) else best[2] - found[2] + least
        if hopes[drop] <= enough:
            break
        choice, won = _refilled(drops, drop)
        if won > enough:
            found = min(found, rank_of(problem, choice))
    return found


def _refilled(drops: Drops, drop: int) -> tuple[list[int], float]:
    """Drop a set and fill the room with the densest newcomers that fit; return the rows and what F wins."""
    newcomers = drops.newcomers
    problem, kept = newcomers.ground.problem, drops.kept(drop)
    words, room, fresh = drops.words[drop], drops.room[drop].copy(), drops.fresh(drop)
    gains, fitting = drops.gains[drop], drops.fitting[drop].copy()
    spare, stay, won = problem.budget - problem.floor, len(kept), -float(drops.lost[drop])
    while fitting.any() and (problem.limit is None or len(kept) < problem.limit):
        if len(kept) > stay:
            gains = newcomers.concepts.rows @ fresh - newcomers.costs
        place = int(np.where(fitting, gains / newcomers.powers, -np.inf).argmax())
        if words <= spare and gains[place] <= 0:
            break
        kept.append(int(newcomers.rows[place]))
        won += float(gains[place])
        words -= newcomers.lengths[place]
        room[newcomers.groups[place]] -= newcomers.supply[place]
        fitting &= (newcomers.lengths <= words) & (newcomers.supply <= room[newcomers.groups])
        fitting &= ~newcomers.repeating(place)
        fresh[row_of(newcomers.concepts.rows, place)] = 0.0
    return kept, won

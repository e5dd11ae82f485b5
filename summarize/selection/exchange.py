"""Local search: drop up to two or three sentences, fill the room anew, and keep what is better."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.problem import rank_of, row_of
from summarize.selection.removals import removals_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarize.selection.candidates import Candidates
    from summarize.selection.problem import Rank
    from summarize.selection.removals import Removals

LONGEST_PAGES = (100, 30, 16)
"""Longest page, in sentences, from which one, two or three are dropped at once: a longer one has too many
such sets, and each matters less."""
CLOSE = 1e-9
"""Rounding error of a sum, as a share of F: a bound no larger than this is ignored."""


def exchange(candidates: Candidates, rows: Iterable[int], most: int) -> list[int]:
    """Drop up to `most` chosen rows and fill the room with others, the best exchange each time, until none is better.

    The room is filled greedily, by gain / length ** 0.6, with rows that require no other. Of all exchanges,
    only those that may beat the best so far (`Removals.upper_bounds`) are tried. `LONGEST_PAGES` limits how
    many rows of a long page are dropped at once.
    """
    best = rank_of(candidates.space.problem, rows)
    while (better := best_exchange(candidates, best, most)) < best:
        best = better
    return list(best[-1])


def best_exchange(candidates: Candidates, best: Rank, most: int) -> Rank:
    """Return the best choice that one exchange leads to, or `best` itself if none is better."""
    page, problem = best[-1], candidates.space.problem
    at_once = sum(len(page) <= longest for longest in LONGEST_PAGES[:most])
    if not (page and at_once and len(candidates.rows)):
        return best
    removals = removals_of(candidates, page, at_once)
    bounds, better, least = removals.upper_bounds(), best, CLOSE * abs(best[2])
    for removal in np.argsort(-bounds, kind="stable").tolist():
        enough = -np.inf if any(better[:2]) else best[2] - better[2] + least
        if bounds[removal] <= enough:
            break
        choice, won = _refill(removals, removal)
        if won > enough:
            better = min(better, rank_of(problem, choice))
    return better


def _refill(removals: Removals, removal: int) -> tuple[list[int], float]:
    """Drop a set and fill the room with the densest candidates that fit; return the rows and what F wins."""
    candidates = removals.candidates
    problem, rows = candidates.space.problem, removals.staying(removal)
    words, room, fresh = removals.words[removal], removals.room[removal].copy(), removals.fresh(removal)
    gains, fitting = removals.gains[removal], removals.fitting[removal].copy()
    spare, stay, won = problem.budget - problem.floor, len(rows), -float(removals.losses[removal])
    while fitting.any() and (problem.limit is None or len(rows) < problem.limit):
        if len(rows) > stay:
            gains = candidates.concepts.rows @ fresh - candidates.costs
        place = int(np.where(fitting, gains / candidates.powers, -np.inf).argmax())
        if words <= spare and gains[place] <= 0:
            break
        rows.append(int(candidates.rows[place]))
        won += float(gains[place])
        words -= candidates.lengths[place]
        room[candidates.groups[place]] -= candidates.supply[place]
        fitting &= (candidates.lengths <= words) & (candidates.supply <= room[candidates.groups])
        fitting &= ~candidates.repeating(place)
        fresh[row_of(candidates.concepts.rows, place)] = 0.0
    return rows, won

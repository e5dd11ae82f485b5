"""Local search: exchange a sentence for one, or drop one or two and fill the room anew; keep what is better."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

from summarize.arrays import highest
from summarize.selection.greedy import greedy
from summarize.selection.partial_choice import PartialChoice
from summarize.selection.problem import rank_of, row_of, violations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from summarize.selection.ground import Ground
    from summarize.selection.problem import Problem, Rank

REFILLS = (0.0, 0.6)
"""Powers of the length used when filling up: a look at the richest and at the denser sentences."""
TRIES = 4
"""Best candidates looked at in the place of a row; the next ones gain less and seldom fit better."""
CLOSE = 1e-5
"""Share by which a gain summed in four bytes may be off."""
POOL = 2000
"""Rows that may come in anew: those that promise most. Below it nothing is left out."""


def swap(ground: Ground, rows: Iterable[int]) -> list[int]:
    """Exchange one chosen row for one other, the best exchange each time, until none is better; then fill the room left.

    One product of the concepts with what they would be worth without each chosen row gives the gains of all rows in
    the place of each, so a round costs as much as valuing the rows once for each chosen one.
    """
    ground = _nearest(ground)
    others = np.flatnonzero((ground.promised > -np.inf) & (ground.problem.requires < 0))
    held = ground.problem.concepts[others]
    # Of all concepts, what the most promising rows hold.
    met = np.zeros(held.shape[1], np.bool_)
    met[held.indices] = True
    used, number = np.flatnonzero(met), np.empty(len(met), np.int32)
    number[used] = np.arange(len(used), dtype=np.int32)
    held = sparse.csr_array((held.data, number[held.indices], held.indptr), shape=(len(others), len(used)))
    best = rank_of(ground.problem, rows)
    while best[-1] and (found := min(_swaps(ground, others, held, used, best), default=best)) < best:
        best = found
    return list(min(best, rank_of(ground.problem, greedy(ground, REFILLS[-1], best[-1])))[-1])


def improve(ground: Ground, rows: Iterable[int]) -> list[int]:
    """Exchange one or two chosen rows for others until no exchange is better."""
    ground = _nearest(ground)
    best = rank_of(ground.problem, rows)
    while (found := _best_exchange(ground, best)) < best:
        best = found
    return list(best[-1])


def fill(ground: Ground, rows: Iterable[int]) -> list[int]:
    """Exchange rows until the budget counts as used, or no exchange uses more of it."""
    best = rank_of(ground.problem, rows)
    if best[0]:
        ground = _nearest(ground)
    while best[0] and (found := _best_exchange(ground, best))[0] < best[0]:
        best = found
    return list(best[-1])


def _swaps(
    ground: Ground,
    others: NDArray[np.intp],
    held: sparse.csr_array,
    used: NDArray[np.signedinteger],
    best: Rank,
) -> Iterator[Rank]:
    """For each chosen row that no other needs, the choice with the best of the `others` in its place.

    `held` (k, u) says what the others (k,) speak of, `used` which concepts its columns (u,) are. Where nothing is
    wrong with the best choice so far, only what gains as much as the dropped row is tried.
    """
    problem, rows = ground.problem, best[-1]
    taken = np.isin(others, rows)
    words = int(problem.lengths[list(rows)].sum())
    fresh, lost = _freed(problem, rows, used)
    for dropped, alone, loss in zip(rows, (held @ fresh.astype(held.dtype)).T, lost, strict=True):
        if ground.followers([dropped]):
            continue
        gains = alone - problem.costs[others]
        gains[taken | (problem.lengths[others] > problem.budget - words + problem.lengths[dropped])] = -np.inf
        if not any(best[:2]) and gains.max(initial=-np.inf) < loss - CLOSE * abs(loss):
            continue
        choice = PartialChoice(ground, [row for row in rows if row != dropped])
        for place in np.argsort(-gains, kind="stable")[:TRIES]:
            row = int(others[place])
            if gains[place] > -np.inf and choice.fits([row], balanced=True):
                yield rank_of(problem, [*choice.chosen, row])
                break


def _freed(
    problem: Problem, rows: tuple[int, ...], used: NDArray[np.signedinteger]
) -> tuple[NDArray[np.float64], list[float]]:
    """(u, k) what each concept of `used` (u,) is worth without each of the k rows, and (k,) what F loses with each."""
    said = [row_of(problem.concepts, row) for row in rows]
    held, count = np.unique(np.concatenate(said), return_counts=True)
    worth = problem.weights[used]
    worth[_places(used, held)] = 0
    fresh = np.repeat(worth[:, np.newaxis], len(rows), axis=1)
    lost = []
    for place, (row, columns) in enumerate(zip(rows, said, strict=True)):
        alone = columns[count[np.searchsorted(held, columns)] == 1]
        freed = _places(used, alone)
        fresh[freed, place] = problem.weights[used[freed]]
        lost.append(float(problem.weights[alone].sum() - problem.costs[row]))
    return fresh, lost


def _places(among: NDArray[np.signedinteger], values: NDArray[np.signedinteger]) -> NDArray[np.intp]:
    """Places in `among`, which ascends, of the values that are there."""
    places = np.searchsorted(among, values)
    within = places < len(among)
    places, values = places[within], values[within]
    return np.asarray(places[among[places] == values])


def _nearest(ground: Ground) -> Ground:
    """Leave out all but the most promising rows; a tie at the edge keeps both."""
    if len(ground.promised) <= POOL:
        return ground
    edge = ground.promised[highest(ground.promised, POOL)].min(initial=np.inf)
    return replace(ground, promised=np.where(ground.promised >= edge, ground.promised, -np.inf))


def _best_exchange(ground: Ground, best: Rank) -> Rank:
    """Best choice after dropping one row or, where that helps nothing, two."""
    rows = best[-1]
    for size in (1, 2):
        found = min(
            (
                rank_of(ground.problem, choice)
                for dropped in combinations(rows, size)
                for choice in _refills(ground, rows, dropped)
            ),
            default=best,
        )
        if found < best:
            return found
    return best


def _refills(ground: Ground, rows: tuple[int, ...], dropped: tuple[int, ...]) -> Iterator[list[int]]:
    """Fill up without the dropped rows, and first with a row that uses the budget by itself, if any does."""
    gone = {*dropped, *ground.followers(dropped)}
    kept = [row for row in rows if row not in gone]
    missing = 0
    for exponent in REFILLS:
        choice = greedy(ground, exponent, kept, dropped)
        missing = violations(ground.problem, choice)[0]
        yield choice
    if missing:
        words = ground.words + int(ground.problem.lengths[kept].sum())
        enough = (words >= ground.problem.floor) & (words <= ground.problem.budget)
        yield greedy(replace(ground, promised=np.where(enough, ground.promised, -np.inf)), 0.0, kept, dropped)

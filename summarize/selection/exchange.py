"""Local search, one for one: exchange a chosen sentence for another as long as that is better."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

from summarize.selection.greedy import greedy
from summarize.selection.partial_choice import PartialChoice
from summarize.selection.problem import rank_of, row_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from summarize.selection.ground import Ground
    from summarize.selection.problem import Problem, Rank

DENSER = 0.6
"""Power of the length used when filling up at the end."""
MOST = 300
"""Sentences of a page on which rows are exchanged: on a longer one a single row hardly counts, and each round costs more."""
TRIES = 4
"""Best candidates looked at in the place of a row; the next ones gain less and seldom fit better."""
CLOSE = 1e-5
"""Share by which a gain summed in four bytes may be off."""


def swap(ground: Ground, rows: Iterable[int]) -> list[int]:
    """Exchange one chosen row for one other, the best exchange each time, until none is better; then fill the room left.

    Of more than `MOST` rows none is exchanged.

    One product of the concepts with what they would be worth without each chosen row gives the gains of all rows in
    the place of each, so a round costs as much as valuing the rows once for each chosen one.
    """
    ground = ground.narrowed()
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
    return list(min(best, rank_of(ground.problem, greedy(ground, DENSER, best[-1])))[-1])


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
    if len(rows) > MOST:
        return
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

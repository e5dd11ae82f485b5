"""What a page loses, and who could come in, for every few sentences that it might drop: one pass over the concepts for all."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy import sparse

from summarize.selection.problem import row_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarize.selection.ground import Ground

    Values = NDArray[np.float64]

DENSER = 0.6
"""Power of the length that a gain is divided by when the room is filled."""
FEW = 8
"""Newcomers of which is reckoned what fits; behind these the density of the last serves for all."""


class Newcomers(NamedTuple):
    """The k rows that may come in, and the u concepts that they hold."""

    ground: Ground
    rows: NDArray[np.intp]
    """(k,) ascending."""
    held: sparse.csr_array
    """(k, u) of ones."""
    used: NDArray[np.intp]
    """(u,) which concepts these are, ascending."""
    weights: Values
    """(u,) what they are worth."""
    costs: Values
    """(k,) what a row costs."""
    lengths: NDArray[np.intp]
    """(k,) its words."""
    powers: Values
    """(k,) these to the power of `DENSER`."""
    groups: NDArray[np.intp]
    """(k,) its article."""
    supply: NDArray[np.intp]
    """(k,) words by which it takes up what the article may supply."""


def newcomers(ground: Ground) -> Newcomers:
    """Collect the rows that are allowed and require no other."""
    problem = ground.problem
    rows = np.flatnonzero((ground.promised > -np.inf) & (problem.requires < 0))
    held = problem.concepts[rows]
    met = np.zeros(held.shape[1], np.bool_)
    met[held.indices] = True
    used, number = np.flatnonzero(met), np.empty(len(met), np.int32)
    number[used] = np.arange(len(used), dtype=np.int32)
    lengths = problem.lengths[rows]
    return Newcomers(
        ground=ground,
        rows=rows,
        held=sparse.csr_array(
            (np.ones(held.nnz), number[held.indices], held.indptr), shape=(len(rows), len(used))
        ),
        used=used,
        weights=problem.weights[used],
        costs=problem.costs[rows],
        lengths=lengths,
        powers=np.maximum(lengths, 1) ** DENSER,
        groups=problem.groups[rows],
        supply=ground.supply[rows],
    )


class Drops(NamedTuple):
    """The d sets of rows that a page may drop, and what that frees for k newcomers, of which u concepts are known."""

    rows: NDArray[np.intp]
    """The page."""
    sets: Sequence[tuple[int, ...]]
    """(d,) places on the page."""
    lost: Values
    """(d,) what F loses."""
    words: NDArray[np.intp]
    """(d,) words for which there is room."""
    room: NDArray[np.intp]
    """(d, articles) words that each article may still supply."""
    fitting: NDArray[np.bool_]
    """(d, k) whether a newcomer fits."""
    gains: Values
    """(d, k) what F gains when it comes in."""
    freed: NDArray[np.bool_]
    """(d, h) whether what is held by the h-th set of rows is held by nobody any more."""
    holders: NDArray[np.intp]
    """(u,) which set of rows holds a concept."""

    def kept(self, drop: int) -> list[int]:
        """The rows that stay."""
        stay: list[int] = np.delete(self.rows, self.sets[drop]).tolist()
        return stay

    def fresh(self, drop: int, weights: Values) -> Values:
        """(u,) what the concepts are worth to those who come in."""
        return np.where(self.freed[drop][self.holders], weights, 0.0)

    def hopes(self, lengths: NDArray[np.intp]) -> Values:
        """(d,) the most that F can win.

        What can come in for the rows dropped is worth no more than the densest newcomers of these lengths (k,), each as
        if it came alone, and the last one in part (the bound of Dantzig 1957 for the knapsack problem).
        """
        lengths = np.maximum(lengths, 1)
        densities = np.where(self.fitting, np.maximum(self.gains, 0) / lengths, 0)
        few = min(FEW, len(lengths))
        if not few:
            return -self.lost
        near = np.argpartition(-densities, few - 1, axis=1)[:, :few]
        order = np.argsort(-np.take_along_axis(densities, near, axis=1), axis=1)
        near = np.take_along_axis(near, order, axis=1)
        densities, long = np.take_along_axis(densities, near, axis=1), lengths[near]
        left = self.words[:, np.newaxis] - np.cumsum(long, axis=1)
        won = (densities * np.clip(left + long, 0, long)).sum(axis=1)
        rest = densities[:, -1] * np.maximum(left[:, -1], 0)
        return np.asarray(won + rest - self.lost)


def drops_of(others: Newcomers, page: Sequence[int], most: int) -> Drops:
    """Look at every set of up to `most` rows of a page that no other row of it requires.

    A concept that the rows A hold, and no others, is free again once all of A are dropped. So the concepts of the page
    and of each newcomer are summed by the set of rows that hold them; what a drop frees is then the sum over its subsets.
    """
    problem, rows = others.ground.problem, np.array(page, np.intp)
    sets, within = _sets(len(page), most)
    links = _links(problem.requires, page)
    leaving = [
        drop
        for drop, chosen in enumerate(sets)
        if chosen and all(place in chosen for place, needed in links if needed in chosen)
    ]
    within = within[leaving]
    alone = within[:, 1 : len(page) + 1]
    words, room = _freed(others.ground, rows, alone)
    fitting = (others.lengths <= words[:, np.newaxis]) & (others.supply <= room[:, others.groups])
    fitting[:, np.isin(others.rows, rows)] = False
    said, number = _held_by(problem.concepts, page, sets)
    holders = _looked_up(others.used, said, number)
    worth = np.bincount(number, problem.weights[said], within.shape[1])
    return Drops(
        rows=rows,
        sets=[sets[drop] for drop in leaving],
        lost=within @ worth - alone @ problem.costs[rows],
        words=words,
        room=room,
        fitting=fitting,
        gains=within @ _summed(others, holders, within.shape[1]) - others.costs,
        freed=within.toarray() > 0,
        holders=holders,
    )


@lru_cache(maxsize=32)
def _sets(size: int, most: int) -> tuple[list[tuple[int, ...]], sparse.csr_array]:
    """All s sets of up to `most` of so many places, nobody first, then each alone; (s, s + 1): in row i those within set i.

    The last column stands for all larger sets, and is empty.
    """
    sets = [chosen for count in range(most + 1) for chosen in combinations(range(size), count)]
    number = {chosen: place for place, chosen in enumerate(sets)}
    within = [
        [number[part] for count in range(len(chosen) + 1) for part in combinations(chosen, count)]
        for chosen in sets
    ]
    starts = np.cumsum([0, *map(len, within)])
    columns = np.array([part for parts in within for part in parts], np.intp)
    ones = np.ones(len(columns))
    return sets, sparse.csr_array((ones, columns, starts), shape=(len(sets), len(sets) + 1))


def _links(requires: NDArray[np.intp], page: Sequence[int]) -> list[tuple[int, int]]:
    """(place, place of the row that it requires) for each row of the page that requires one."""
    places = {row: place for place, row in enumerate(page)}
    return [(place, places[int(requires[row])]) for row, place in places.items() if requires[row] >= 0]


def _freed(
    ground: Ground, rows: NDArray[np.intp], alone: sparse.csr_array
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """(d,) words for which there is room when some of the m rows leave, and (d, articles) what each article may supply then."""
    lengths = ground.problem.lengths[rows]
    supplied = np.zeros((len(rows), ground.articles))
    supplied[np.arange(len(rows)), ground.problem.groups[rows]] = ground.supply[rows]
    words = ground.problem.budget - lengths.sum() + alone @ lengths
    room = ground.ceiling - supplied.sum(axis=0) + alone @ supplied
    return words.astype(np.intp), room.astype(np.intp)


def _held_by(
    concepts: sparse.csr_array, page: Sequence[int], sets: Sequence[tuple[int, ...]]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The concepts that a page holds, and the number of the set of its places that holds each; where more do: len(sets)."""
    holders: dict[int, tuple[int, ...]] = {}
    for place, row in enumerate(page):
        for concept in row_of(concepts, row).tolist():
            holders[concept] = (*holders.get(concept, ()), place)
    number = {chosen: place for place, chosen in enumerate(sets)}
    found = [number.get(chosen, len(sets)) for chosen in holders.values()]
    return np.fromiter(holders, np.intp), np.array(found, np.intp)


def _looked_up(used: NDArray[np.intp], said: NDArray[np.intp], number: NDArray[np.intp]) -> NDArray[np.intp]:
    """(u,) the number of each used concept that is said, 0 of the others; `used` ascends."""
    found = np.zeros(len(used), np.intp)
    places = np.searchsorted(used, said)
    known = np.flatnonzero(places < len(used))
    known = known[used[places[known]] == said[known]]
    found[places[known]] = number[known]
    return found


def _summed(others: Newcomers, holders: NDArray[np.intp], count: int) -> Values:
    """(count, k) what each newcomer says, summed by who holds it on the page."""
    k, columns = len(others.rows), others.held.indices
    owners = np.repeat(np.arange(k), np.diff(others.held.indptr))
    sums = np.bincount(holders[columns] * k + owners, others.weights[columns], count * k)
    return np.asarray(sums.reshape(count, k))

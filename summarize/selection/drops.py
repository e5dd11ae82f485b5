"""What a page loses by dropping any few of its sentences, and what that frees for others: all in one pass."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations, compress
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy import sparse

from summarize.selection.problem import row_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarize.selection.ground import Ground
    from summarize.selection.newcomers import Newcomers

    Values = NDArray[np.float64]

FEW = 8
"""Newcomers, the densest that fit, with which `Drops.hopes` fills the room; what is then left is filled at
the density of the last one."""


class Drops(NamedTuple):
    """The d sets of rows that a page may drop together, and what each frees for k newcomers with u concepts.

    The *owners* of a concept are the rows of the page that hold it. Sets of owners are numbered: 0 is the
    empty set, the last number stands for all sets of more rows than may leave together.
    """

    newcomers: Newcomers
    page: NDArray[np.intp]
    """The rows of the page."""
    sets: Sequence[tuple[int, ...]]
    """(d,) places on the page that leave."""
    lost: Values
    """(d,) what F loses."""
    words: NDArray[np.intp]
    """(d,) words of room that are then left."""
    room: NDArray[np.intp]
    """(d, articles) words that each article may still supply."""
    fitting: NDArray[np.bool_]
    """(d, k) whether a newcomer fits: there is room, and it repeats nothing that stays."""
    gains: Values
    """(d, k) what F gains by a newcomer, if it comes in alone."""
    freed: NDArray[np.bool_]
    """(d, h) whether all rows of owner set h leave."""
    owners: NDArray[np.intp]
    """(u,) number of each concept's owner set."""

    def kept(self, drop: int) -> list[int]:
        """The rows that stay."""
        return [row for place, row in enumerate(self.page.tolist()) if place not in self.sets[drop]]

    def fresh(self, drop: int) -> Values:
        """(u,) what each concept is worth to those who come in: 0 if a row that stays holds it."""
        return np.where(self.freed[drop][self.owners], self.newcomers.weights, 0.0)

    def hopes(self) -> Values:
        """(d,) upper bound on what F can win.

        What comes in for the rows that leave is worth no more than the densest newcomers that fit, each
        valued as if it came in alone, the last one in part (the bound of Dantzig 1957 for the knapsack
        problem).
        """
        lengths = np.maximum(self.newcomers.lengths, 1)
        densities = np.where(self.fitting, np.maximum(self.gains, 0) / lengths, 0)
        few = min(FEW, len(lengths))
        near = np.argpartition(-densities, few - 1, axis=1)[:, :few]
        order = np.argsort(-np.take_along_axis(densities, near, axis=1), axis=1)
        near = np.take_along_axis(near, order, axis=1)
        densities, long = np.take_along_axis(densities, near, axis=1), lengths[near]
        left = self.words[:, np.newaxis] - np.cumsum(long, axis=1)
        won = (densities * np.clip(left + long, 0, long)).sum(axis=1)
        rest = densities[:, -1] * np.maximum(left[:, -1], 0)
        return np.asarray(won + rest - self.lost)


def drops_of(newcomers: Newcomers, page: Sequence[int], most: int) -> Drops:
    """Look at every set of up to `most` rows that a page may drop: no row that stays requires one of them.

    The worth of what the page says, and of what each newcomer says, is summed by owner set. A concept is free
    once all its owners leave, so what a set frees is the sum over the owner sets within it: {a, b} frees what
    nobody holds, what only a holds, what only b holds, and what just these two hold.
    """
    problem, rows = newcomers.ground.problem, np.array(page, np.intp)
    places = np.searchsorted(newcomers.rows, rows)
    larger, sets, within, single = _leaving(len(page), most, _links(problem.requires, page))
    words, room = _space(newcomers.ground, rows, single)
    fitting = (newcomers.lengths <= words[:, np.newaxis]) & (newcomers.supply <= room[:, newcomers.groups])
    owners = _owned(newcomers.concepts.rows, places, larger)
    worth = np.bincount(owners, newcomers.weights, within.shape[1])
    worth[0] = 0.0  # what no row of the page holds is not lost
    return Drops(
        newcomers=newcomers,
        page=rows,
        sets=sets,
        lost=within @ worth - single @ problem.costs[rows],
        words=words,
        room=room,
        fitting=fitting & ~_repeated(newcomers, places, single),
        gains=within @ _summed(newcomers, owners, within.shape[1]) - newcomers.costs,
        freed=within.toarray() > 0,
        owners=owners,
    )


@lru_cache(maxsize=64)
def _leaving(
    size: int, most: int, links: tuple[tuple[int, int], ...]
) -> tuple[NDArray[np.intp], Sequence[tuple[int, ...]], sparse.csr_array, sparse.csr_array]:
    """Number the s sets of up to `most` of `size` places, and find the d that may leave.

    A set may leave if no row that stays requires one of its rows; `links` are the pairs (place, place that it
    requires).

    Returns:
        (s + 1, size) number of the set that results if a place is added to a set, behind all of its own; for
        the d sets that may leave: their places; (d, s + 1) ones for the sets within each; (d, size) ones for
        its places.

    """
    larger, sets, within = _sets(size, most)
    leaving = [all(place in chosen for place, needed in links if needed in chosen) for chosen in sets]
    held = within[np.flatnonzero(leaving)]
    return larger, list(compress(sets, leaving)), held, held[:, 1 : size + 1]


@lru_cache(maxsize=64)
def _sets(size: int, most: int) -> tuple[NDArray[np.intp], Sequence[tuple[int, ...]], sparse.csr_array]:
    """Number the sets, the empty one first, then the single places; every larger set has the number s.

    Return what `_leaving` does, but for all sets except the empty one.
    """
    sets = [chosen for count in range(most + 1) for chosen in combinations(range(size), count)]
    number = {chosen: place for place, chosen in enumerate(sets)}
    larger = [[number.get((*chosen, place), len(sets)) for place in range(size)] for chosen in sets]
    within = [
        [number[part] for count in range(len(chosen) + 1) for part in combinations(chosen, count)]
        for chosen in sets[1:]
    ]
    starts = np.cumsum([0, *map(len, within)])
    columns = np.array([part for parts in within for part in parts], np.intp)
    held = sparse.csr_array((np.ones(len(columns)), columns, starts), shape=(len(within), len(sets) + 1))
    return np.array([*larger, [len(sets)] * size], np.intp), sets[1:], held


def _links(requires: NDArray[np.intp], page: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """(place, place of the row that it requires) for each row of the page that requires one."""
    places = {row: place for place, row in enumerate(page)}
    return tuple((place, places[int(requires[row])]) for row, place in places.items() if requires[row] >= 0)


def _space(
    ground: Ground, rows: NDArray[np.intp], single: sparse.csr_array
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """(d,) words of room when a set of the m rows leaves; (d, articles) words that each article may add."""
    lengths = ground.problem.lengths[rows]
    supplied = np.zeros((len(rows), ground.articles))
    supplied[np.arange(len(rows)), ground.problem.groups[rows]] = ground.supply[rows]
    words = ground.problem.budget - lengths.sum() + single @ lengths
    room = ground.ceiling - supplied.sum(axis=0) + single @ supplied
    return words.astype(np.intp), room.astype(np.intp)


def _repeated(newcomers: Newcomers, places: NDArray[np.intp], single: sparse.csr_array) -> NDArray[np.bool_]:
    """(d, k) whether a newcomer repeats a row that stays, or was on the page."""
    repeating = np.array([newcomers.repeating(place) for place in places.tolist()], np.float64)
    repeated = repeating.sum(axis=0) - single @ repeating > 0
    repeated[:, places] = True
    return np.asarray(repeated)


def _owned(
    concepts: sparse.csr_array, places: NDArray[np.intp], larger: NDArray[np.intp]
) -> NDArray[np.intp]:
    """(u,) number of each concept's owner set."""
    owners = np.zeros(concepts.shape[1], np.intp)
    for rank, place in enumerate(places.tolist()):
        held = row_of(concepts, place)
        owners[held] = larger[owners[held], rank]
    return owners


def _summed(newcomers: Newcomers, owners: NDArray[np.intp], count: int) -> Values:
    """(count, k) worth of what each newcomer says, summed by owner set."""
    k, columns = len(newcomers.rows), newcomers.concepts.rows.indices
    rows = np.repeat(np.arange(k), np.diff(newcomers.concepts.rows.indptr))
    sums = np.bincount(owners[columns] * k + rows, newcomers.weights[columns], count * k)
    return np.asarray(sums.reshape(count, k))

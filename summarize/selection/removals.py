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

    from summarize.selection.candidates import Candidates
    from summarize.selection.search_space import SearchSpace

    Values = NDArray[np.float64]

FILLERS = 8
"""Candidates, the densest that fit, with which `Removals.upper_bounds` fills the room; what is then left is
filled at the density of the last one."""


class Removals(NamedTuple):
    """The d sets of rows that a page may drop together, and what each frees for k candidates with u concepts.

    The *holders* of a concept are the rows of the page that hold it. Sets of holders are numbered: 0 is the
    empty set, the last number stands for all sets of more rows than may leave together.
    """

    candidates: Candidates
    page: NDArray[np.intp]
    """The rows of the page."""
    sets: Sequence[tuple[int, ...]]
    """(d,) places on the page that leave."""
    losses: Values
    """(d,) what F loses."""
    words: NDArray[np.intp]
    """(d,) words of room that are then left."""
    room: NDArray[np.intp]
    """(d, articles) words that each article may still supply."""
    fitting: NDArray[np.bool_]
    """(d, k) whether a candidate fits: there is room, and it repeats nothing that stays."""
    gains: Values
    """(d, k) what F gains by a candidate, if it comes in alone."""
    all_leave: NDArray[np.bool_]
    """(d, h) whether all rows of holder set h leave."""
    holders: NDArray[np.intp]
    """(u,) number of each concept's holder set."""

    def staying(self, removal: int) -> list[int]:
        """The rows that stay."""
        return [row for place, row in enumerate(self.page.tolist()) if place not in self.sets[removal]]

    def fresh(self, removal: int) -> Values:
        """(u,) what each concept is worth to those who come in: 0 if a row that stays holds it."""
        return np.where(self.all_leave[removal][self.holders], self.candidates.weights, 0.0)

    def upper_bounds(self) -> Values:
        """(d,) upper bound on what F can win.

        What comes in for the rows that leave is worth no more than the densest candidates that fit, each
        valued as if it came in alone, the last one in part (the bound of Dantzig 1957 for the knapsack
        problem).
        """
        lengths = np.maximum(self.candidates.lengths, 1)
        densities = np.where(self.fitting, np.maximum(self.gains, 0) / lengths, 0)
        count = min(FILLERS, len(lengths))
        near = np.argpartition(-densities, count - 1, axis=1)[:, :count]
        order = np.argsort(-np.take_along_axis(densities, near, axis=1), axis=1)
        near = np.take_along_axis(near, order, axis=1)
        densities, long = np.take_along_axis(densities, near, axis=1), lengths[near]
        left = self.words[:, np.newaxis] - np.cumsum(long, axis=1)
        won = (densities * np.clip(left + long, 0, long)).sum(axis=1)
        rest = densities[:, -1] * np.maximum(left[:, -1], 0)
        return np.asarray(won + rest - self.losses)


def removals_of(candidates: Candidates, page: Sequence[int], most: int) -> Removals:
    """Look at every set of up to `most` rows that a page may drop: no row that stays requires one of them.

    The worth of what the page says, and of what each candidate says, is summed by holder set. A concept is free
    once all its holders leave, so what a set frees is the sum over the holder sets within it: {a, b} frees what
    nobody holds, what only a holds, what only b holds, and what just these two hold.
    """
    problem, rows = candidates.space.problem, np.array(page, np.intp)
    places = np.searchsorted(candidates.rows, rows)
    larger, sets, within, single = _removable(len(page), most, _links(problem.requires, page))
    words, room = _room_left(candidates.space, rows, single)
    fitting = (candidates.lengths <= words[:, np.newaxis]) & (candidates.supply <= room[:, candidates.groups])
    holders = _holder_sets(candidates.concepts.rows, places, larger)
    worth = np.bincount(holders, candidates.weights, within.shape[1])
    worth[0] = 0.0  # what no row of the page holds is not lost
    return Removals(
        candidates=candidates,
        page=rows,
        sets=sets,
        losses=within @ worth - single @ problem.costs[rows],
        words=words,
        room=room,
        fitting=fitting & ~_repeat(candidates, places, single),
        gains=within @ _sum_by_holders(candidates, holders, within.shape[1]) - candidates.costs,
        all_leave=within.toarray() > 0,
        holders=holders,
    )


@lru_cache(maxsize=64)
def _removable(
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
    removable = within[np.flatnonzero(leaving)]
    return larger, list(compress(sets, leaving)), removable, removable[:, 1 : size + 1]


@lru_cache(maxsize=64)
def _sets(size: int, most: int) -> tuple[NDArray[np.intp], Sequence[tuple[int, ...]], sparse.csr_array]:
    """Number the sets, the empty one first, then the single places; every larger set has the number s.

    Return what `_removable` does, but for all sets except the empty one.
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
    ones = sparse.csr_array((np.ones(len(columns)), columns, starts), shape=(len(within), len(sets) + 1))
    return np.array([*larger, [len(sets)] * size], np.intp), sets[1:], ones


def _links(requires: NDArray[np.intp], page: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """(place, place of the row that it requires) for each row of the page that requires one."""
    places = {row: place for place, row in enumerate(page)}
    return tuple((place, places[int(requires[row])]) for row, place in places.items() if requires[row] >= 0)


def _room_left(
    space: SearchSpace, rows: NDArray[np.intp], single: sparse.csr_array
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """(d,) words of room when a set of the m rows leaves; (d, articles) words that each article may add."""
    lengths = space.problem.lengths[rows]
    supplied = np.zeros((len(rows), space.articles))
    supplied[np.arange(len(rows)), space.problem.groups[rows]] = space.supply[rows]
    words = space.problem.budget - lengths.sum() + single @ lengths
    room = space.ceiling - supplied.sum(axis=0) + single @ supplied
    return words.astype(np.intp), room.astype(np.intp)


def _repeat(candidates: Candidates, places: NDArray[np.intp], single: sparse.csr_array) -> NDArray[np.bool_]:
    """(d, k) whether a candidate repeats a row that stays, or was on the page."""
    repeating = np.array([candidates.repeating(place) for place in places.tolist()], np.float64)
    repeated = repeating.sum(axis=0) - single @ repeating > 0
    repeated[:, places] = True
    return np.asarray(repeated)


def _holder_sets(
    concepts: sparse.csr_array, places: NDArray[np.intp], larger: NDArray[np.intp]
) -> NDArray[np.intp]:
    """(u,) number of each concept's holder set."""
    holders = np.zeros(concepts.shape[1], np.intp)
    for rank, place in enumerate(places.tolist()):
        concepts_of_row = row_of(concepts, place)
        holders[concepts_of_row] = larger[holders[concepts_of_row], rank]
    return holders


def _sum_by_holders(candidates: Candidates, holders: NDArray[np.intp], count: int) -> Values:
    """(count, k) worth of what each candidate says, summed by holder set."""
    k, columns = len(candidates.rows), candidates.concepts.rows.indices
    rows = np.repeat(np.arange(k), np.diff(candidates.concepts.rows.indptr))
    sums = np.bincount(holders[columns] * k + rows, candidates.weights[columns], count * k)
    return np.asarray(sums.reshape(count, k))

"""Who may come onto a page in place of others, and what they say, as arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy import sparse

from summarize.selection.problem import row_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarize.selection.ground import Ground

WIDE = 100_000
"""Columns of a matrix from which those that some rows hold are sorted; of fewer, each is marked."""
DENSER = 0.6
"""Power of the length that a gain is divided by where room is filled."""


class Part(NamedTuple):
    """Some rows of a matrix, and of its columns those that they hold."""

    rows: sparse.csr_array
    """(k, u)"""
    columns: NDArray[np.signedinteger]
    """(u,) which columns of the whole these are, ascending."""

    def places(self, columns: NDArray[np.signedinteger]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Which of some columns of the whole (c,) are among them, and their places here."""
        places = np.searchsorted(self.columns, columns)
        known = np.flatnonzero(places < len(self.columns))
        known = known[self.columns[places[known]] == columns[known]]
        return known, places[known]

    def times(self, matrix: sparse.csr_array, row: int) -> NDArray[np.float64]:
        """(k,) products of the rows with one of the whole."""
        known, places = self.places(row_of(matrix, row))
        other = np.zeros(len(self.columns))
        other[places] = matrix.data[matrix.indptr[row] : matrix.indptr[row + 1]][known]
        return np.asarray(self.rows @ other)


def part_of(matrix: sparse.csr_array, rows: NDArray[np.intp]) -> Part:
    """Cut rows (k,) out of a matrix (n, m), with the columns that they hold numbered anew."""
    held = matrix[rows]
    columns, numbers = _numbered(held.indices, held.shape[1])
    values, shape = held.data.astype(np.float64), (len(rows), len(columns))
    return Part(sparse.csr_array((values, numbers, held.indptr), shape=shape), columns)


def _numbered(
    entries: NDArray[np.signedinteger], columns: int
) -> tuple[NDArray[np.signedinteger], NDArray[np.signedinteger]]:
    """Which of so many columns the entries stand in, ascending, and for each entry the place of its column among them."""
    if columns > WIDE:
        return np.unique(entries, return_inverse=True)
    met = np.zeros(columns, np.bool_)
    met[entries] = True
    held, place = np.flatnonzero(met), np.empty(columns, np.int32)
    place[held] = np.arange(len(held), dtype=np.int32)
    return held, place[entries]


class Newcomers(NamedTuple):
    """The k rows that may come in, and the u concepts that they hold."""

    ground: Ground
    rows: NDArray[np.intp]
    """(k,) ascending."""
    concepts: Part
    """(k, u) of ones."""
    weights: NDArray[np.float64]
    """(u,) what the concepts are worth."""
    costs: NDArray[np.float64]
    """(k,) what a row costs."""
    lengths: NDArray[np.intp]
    """(k,) its words."""
    powers: NDArray[np.float64]
    """(k,) these to the power of `DENSER`."""
    groups: NDArray[np.intp]
    """(k,) its article."""
    supply: NDArray[np.intp]
    """(k,) words by which it takes up what the article may supply."""
    vectors: Part
    """(k, v) unit rows."""
    pairs: Part
    """(k, b) word pairs, each once."""
    known: dict[int, NDArray[np.bool_]]
    """What `repeating` has found so far."""

    def repeating(self, row: int) -> NDArray[np.bool_]:
        """(k,) which of them repeat a row, or are that row, as `Ground.repeat` says it of two."""
        if row not in self.known:
            problem = self.ground.problem
            held = len(set(row_of(problem.pairs, row).tolist()))
            least = np.minimum(np.diff(self.pairs.rows.indptr), held)
            bound = np.where(self.groups == problem.groups[row], problem.own, problem.likeness)
            alike = self.vectors.times(problem.vectors, row) > bound
            said = self.pairs.times(problem.pairs, row) > problem.overlap * least
            self.known[row] = alike | said | (self.rows == row)
        return self.known[row]


def newcomers_of(ground: Ground) -> Newcomers:
    """Collect the rows that are allowed and require no other, so that each comes in by itself."""
    problem = ground.problem
    rows = np.flatnonzero((ground.promised > -np.inf) & (problem.requires < 0))
    concepts, lengths = part_of(problem.concepts, rows), problem.lengths[rows]
    pairs = part_of(problem.pairs, rows)
    pairs.rows.sum_duplicates()  # a sentence may hold a pair twice
    pairs.rows.data[:] = 1
    return Newcomers(
        ground=ground,
        rows=rows,
        concepts=concepts,
        weights=problem.weights[concepts.columns],
        costs=problem.costs[rows],
        lengths=lengths,
        powers=np.maximum(lengths, 1) ** DENSER,
        groups=problem.groups[rows],
        supply=ground.supply[rows],
        vectors=part_of(problem.vectors, rows),
        pairs=pairs,
        known={},
    )

"""Parts of a wide matrix: some of its rows, and only the columns that occur in them, renumbered."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy import sparse

from summarize.arrays import spread

if TYPE_CHECKING:
    from numpy.typing import NDArray

WIDE = 100_000
"""Columns of a matrix above which those that occur are found by sorting; below, each of them is marked."""


class Part(NamedTuple):
    """Some rows of a matrix, and only those of its columns that occur in them."""

    rows: sparse.csr_array
    """(k, u)"""
    columns: NDArray[np.signedinteger]
    """(u,) which columns of the whole these are, ascending."""

    def times(self, place: int) -> NDArray[np.float64]:
        """(k,) products of the rows with the one at a place."""
        start, end = self.rows.indptr[place : place + 2]
        one = np.zeros(len(self.columns))
        one[self.rows.indices[start:end]] = self.rows.data[start:end]
        return np.asarray(self.rows @ one)


def part_of(matrix: sparse.csr_array, rows: NDArray[np.intp]) -> Part:
    """Cut rows (k,) out of a matrix (n, m), and renumber the columns that occur in them."""
    starts = matrix.indptr[rows]
    lengths = matrix.indptr[rows + 1] - starts
    places = spread(starts, lengths)
    columns, numbers = number_columns(matrix.indices[places], matrix.shape[1])
    entries = matrix.data[places].astype(np.float64), numbers, np.concatenate(([0], np.cumsum(lengths)))
    return Part(sparse.csr_array(entries, shape=(len(rows), len(columns))), columns)


def marks_of(matrix: sparse.csr_array, rows: NDArray[np.intp]) -> Part:
    """Do the same, but mark only which entries occur: each is stored once, as a one."""
    part = part_of(matrix, rows)
    part.rows.sum_duplicates()
    part.rows.data[:] = 1
    return part


def number_columns(
    entries: NDArray[np.signedinteger], columns: int
) -> tuple[NDArray[np.signedinteger], NDArray[np.signedinteger]]:
    """Return the columns that occur among the entries, ascending, and each entry's place in these."""
    if columns > WIDE:
        return np.unique(entries, return_inverse=True)
    occurs = np.zeros(columns, np.bool_)
    occurs[entries] = True
    occurring, place = np.flatnonzero(occurs), np.empty(columns, np.int32)
    place[occurring] = np.arange(len(occurring), dtype=np.int32)
    return occurring, place[entries]

"""What the rows of many pairs have in common, stem by stem."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarize.arrays import spread

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy import sparse


class Overlap(NamedTuple):
    """Entries of a matrix in columns that both rows of a pair have, pair by pair, as arrays (e,)."""

    pair: NDArray[np.intp]
    one: NDArray[np.intp]
    """Place in `indices` of the entry in the first row."""
    other: NDArray[np.intp]
    """Place in `indices` of the entry in the second row, on the same column."""


def overlap(rows: NDArray[np.intp], others: NDArray[np.intp], vectors: sparse.csr_array) -> Overlap:
    """Find the entries that the rows of each pair share: each of the second row is looked up among those of the first.

    Args:
        rows: (p,) first row of each pair.
        others: (p,) second row.
        vectors: (n, m) with sorted indices.

    """
    first_rows, number = np.unique(rows, return_inverse=True)
    starts, many = vectors.indptr.astype(np.int64), np.diff(vectors.indptr).astype(np.int64)
    ours = spread(starts[first_rows], many[first_rows])
    keys = np.repeat(np.arange(len(first_rows)), many[first_rows]) * vectors.shape[1] + vectors.indices[ours]
    theirs = spread(starts[others], many[others])
    pair = np.repeat(np.arange(len(rows)), many[others])
    sought = number[pair] * vectors.shape[1] + vectors.indices[theirs]
    places = np.minimum(np.searchsorted(keys, sought), max(len(keys) - 1, 0))
    matches = np.flatnonzero(keys[places] == sought) if len(keys) else np.zeros(0, np.intp)
    return Overlap(pair[matches], ours[places[matches]], theirs[matches])

"""What NumPy and SciPy lack: the highest numbers without sorting all, starts and indices of runs, single rows."""

from __future__ import annotations

import sys
from math import fsum
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray
    from scipy import sparse

STRIDE = 64
"""One number in this many is sampled."""


def highest(values: NDArray[np.floating], size: int) -> NDArray[np.intp]:
    """Return the indices of the `size` highest values (n,), ascending; of ties the lower indices. -inf is no value.

    A sample gives a threshold that about twice as many values reach, so that few are left to sort after one comparison
    each; `np.argpartition` of a million takes ten times as long.

    >>> highest(np.array([1.0, 3.0, -np.inf, 2.0, 3.0, 2.0]), 3)
    array([1, 3, 4])

    """
    places = np.flatnonzero(values >= _floor(values, size))
    if len(places) < size:
        places = np.flatnonzero(values > -np.inf)
    if len(places) <= size:
        return places
    near = values[places]
    edge = np.partition(near, -size)[-size] if size else np.inf
    above, level = places[near > edge], places[near == edge]
    return np.sort(np.concatenate((above, level[: size - len(above)])))


def _floor(values: NDArray[np.floating], size: int) -> float:
    """Return a finite value that, by a sample, somewhat more than `size` values reach."""
    sample = values[::STRIDE]
    count = min(2 * size // STRIDE + 8, len(sample))
    return max(float(np.partition(sample, -count)[-count]), -sys.float_info.max) if count else 0.0


def begins(*keys: NDArray[np.generic]) -> NDArray[np.bool_]:
    """Mark where each run of entries with equal keys (k,) begins: (k,).

    >>> begins(np.array([3, 3, 5, 5]), np.array([0, 1, 1, 1]))
    array([ True,  True,  True, False])

    """
    starts = np.ones(len(keys[0]), np.bool_)
    starts[1:] = keys[0][1:] != keys[0][:-1]
    for key in keys[1:]:
        starts[1:] |= key[1:] != key[:-1]
    return starts


def spread(starts: NDArray[np.signedinteger], lengths: NDArray[np.signedinteger]) -> NDArray[np.int64]:
    """Return the indices in runs given by starts and lengths (k,), one run after the other: (sum of lengths,).

    >>> spread(np.array([7, 2]), np.array([2, 3]))
    array([7, 8, 2, 3, 4])

    """
    return np.asarray(np.arange(lengths.sum()) + np.repeat(starts - (np.cumsum(lengths) - lengths), lengths))


def row_as_dict(matrix: sparse.csr_array, row: int) -> dict[int, float]:
    """Return column -> value of a row's entries in a matrix (n, m); multiplying two rows as matrices takes twenty times as long."""
    start, end = matrix.indptr[row : row + 2]
    return dict(zip(matrix.indices[start:end].tolist(), matrix.data[start:end].tolist(), strict=True))


def inner(one: Mapping[int, float], two: Mapping[int, float]) -> float:
    """Return the inner product of two rows, which is the cosine of unit rows; the order of the columns does not matter.

    >>> inner({1: 0.6, 4: 0.8}, {4: 1.0})
    0.8

    """
    return fsum(one[column] * two[column] for column in one.keys() & two.keys())

"""Sparse matrices cut into blocks of rows that all cores work on; the result is the same to the bit on any number of cores."""

from __future__ import annotations

import os
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Vector = NDArray[np.floating]

BLOCK = 1 << 17
"""Rows of a block: enough to be worth a thread, few enough for the sums to stay in the cache."""


class Block(NamedTuple):
    """Some rows of a matrix, and their transpose; both share the memory of the matrix."""

    start: int
    end: int
    rows: sparse.csr_array
    columns: sparse.csc_array


def cut(matrix: sparse.csr_array) -> list[Block]:
    """Cut into blocks of `BLOCK` rows without copying entries; at least one block."""
    size, width = matrix.shape
    if size <= BLOCK:
        return [Block(0, size, matrix, matrix.T)]
    blocks = []
    for start, end in pairwise([*range(0, size, BLOCK), size]):
        first, last = matrix.indptr[start], matrix.indptr[end]
        rows = sparse.csr_array((end - start, width), dtype=matrix.dtype)
        columns = sparse.csc_array((width, end - start), dtype=matrix.dtype)
        # Set one by one: the constructor copies slices that are small parts of large arrays.
        for half in (rows, columns):
            half.data = matrix.data[first:last]
            half.indices = matrix.indices[first:last]
            half.indptr = matrix.indptr[start : end + 1] - first
        blocks.append(Block(start, end, rows, columns))
    return blocks


def on_all_cores(function: Callable[[Block], Vector], blocks: list[Block]) -> list[Vector]:
    """Return a function's result for each block, in order; it should release the interpreter lock, as SciPy's products do."""
    if len(blocks) == 1:
        return [function(blocks[0])]
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - a slow import that few need

    with ThreadPoolExecutor(cores()) as pool:
        return list(pool.map(function, blocks))


def times(matrix: sparse.csr_array, vector: Vector) -> Vector:
    """Multiply a matrix (n, m) with a vector (m,): (n,)."""
    return np.concatenate(on_all_cores(lambda block: block.rows @ vector, cut(matrix)))


def cores() -> int:
    """Return how many cores this process may use; all there are, if the system does not say."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1

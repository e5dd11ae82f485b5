"""Sparse matrices cut into blocks of rows that the cores share; the result has the same bits on one core and on many."""

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
"""Rows of a block: long enough to be worth a thread, short enough for its sums to stay in the cache."""


class Block(NamedTuple):
    """Some rows, and the same seen as columns; both share the memory of the whole."""

    start: int
    end: int
    rows: sparse.csr_array
    columns: sparse.csc_array


def cut(matrix: sparse.csr_array) -> list[Block]:
    """Cut into blocks of BLOCK rows, without copying an entry; one block at least."""
    size, width = matrix.shape
    if size <= BLOCK:
        return [Block(0, size, matrix, matrix.T)]
    blocks = []
    for start, end in pairwise([*range(0, size, BLOCK), size]):
        first, last = matrix.indptr[start], matrix.indptr[end]
        rows = sparse.csr_array((end - start, width), dtype=matrix.dtype)
        columns = sparse.csc_array((width, end - start), dtype=matrix.dtype)
        # Set one by one: the constructor copies what is a small part of a large array.
        for half in (rows, columns):
            half.data = matrix.data[first:last]
            half.indices = matrix.indices[first:last]
            half.indptr = matrix.indptr[start : end + 1] - first
        blocks.append(Block(start, end, rows, columns))
    return blocks


def on_all_cores(function: Callable[[Block], Vector], blocks: list[Block]) -> list[Vector]:
    """What a function says of each block, in their order; it should let the interpreter lock go, as SciPy's products do."""
    if len(blocks) == 1:
        return [function(blocks[0])]
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - a slow import that few need

    with ThreadPoolExecutor(cores()) as pool:
        return list(pool.map(function, blocks))


def times(matrix: sparse.csr_array, vector: Vector) -> Vector:
    """Multiply a matrix (n, m) with a vector (m,): (n,)."""
    return np.concatenate(on_all_cores(lambda block: block.rows @ vector, cut(matrix)))


def cores() -> int:
    """Cores that this process may use; not every system lets one ask, and then all there are."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1

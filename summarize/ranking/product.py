"""X (X^T z) in two passes over the rows, cut into blocks that the cores share."""

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


def gram_product(vectors: sparse.csr_array) -> Callable[[Vector], Vector]:
    """Return z -> X (X^T z) for X = `vectors` (n, m), at the cost of reading X twice.

    The blocks depend on n alone and their sums are added in their order, so the result has the same bits on one core
    and on many.
    """
    blocks = _cut(vectors)

    def product(z: Vector) -> Vector:
        sums = _on_all_cores(lambda block: block.columns @ z[block.start : block.end], blocks)
        totals = sums[0]
        for part in sums[1:]:
            totals += part
        result = np.empty(vectors.shape[0], vectors.dtype)

        def spread(block: Block) -> Vector:
            result[block.start : block.end] = block.rows @ totals
            return result

        _on_all_cores(spread, blocks)
        return result

    return product


def _cut(vectors: sparse.csr_array) -> list[Block]:
    """Cut into blocks of BLOCK rows, without copying an entry; one block at least."""
    size, width = vectors.shape
    if size <= BLOCK:
        return [Block(0, size, vectors, vectors.T)]
    blocks = []
    for start, end in pairwise([*range(0, size, BLOCK), size]):
        first, last = vectors.indptr[start], vectors.indptr[end]
        rows = sparse.csr_array((end - start, width), dtype=vectors.dtype)
        columns = sparse.csc_array((width, end - start), dtype=vectors.dtype)
        # Set one by one: the constructor copies what is a small part of a large array.
        for half in (rows, columns):
            half.data = vectors.data[first:last]
            half.indices = vectors.indices[first:last]
            half.indptr = vectors.indptr[start : end + 1] - first
        blocks.append(Block(start, end, rows, columns))
    return blocks


def _on_all_cores(function: Callable[[Block], Vector], blocks: list[Block]) -> list[Vector]:
    if len(blocks) == 1:
        return [function(blocks[0])]
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - a slow import that few need

    with ThreadPoolExecutor(_cores()) as pool:
        return list(pool.map(function, blocks))


def _cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1

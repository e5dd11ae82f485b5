"""Reprints: articles of which nearly all stands in another one. They are kept as sources and vote once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from numpy.typing import NDArray

SHINGLE = 4
"""Words in a row that are compared."""
FEWEST = 8
"""An article of fewer shingles is too short to be told from a coincidence."""
NEARLY_ALL = 0.8
"""Share of the shorter article's shingles that the longer one must hold."""


def reprints(ids: NDArray[np.int32], indptr: NDArray[np.int64]) -> dict[int, int]:
    """Find the articles that are contained in others.

    Containment |A and B| / |A| over sets of `SHINGLE` stems in a row (Broder 1997), computed sparsely.

    Args:
        ids: (t,) stem ids of all articles, one after the other.
        indptr: (g + 1,) article i is `ids[indptr[i]:indptr[i + 1]]`.

    Returns:
        number of a reprint -> number of the article that holds it, itself no reprint; of two that hold each
        other the later one is the reprint.

    """
    codes, owners = _shingles(ids, indptr)
    if not len(codes):
        return {}
    _, columns = np.unique(codes, return_inverse=True)
    held = sparse.csr_array((np.ones(len(codes), np.int32), (owners, columns)))
    held.data[:] = 1
    sizes = np.diff(held.indptr)
    shared = (held @ held.T).tocoo()
    found: dict[int, int] = {}
    longest_first = sorted(
        zip(shared.row.tolist(), shared.col.tolist(), shared.data.tolist(), strict=True),
        key=lambda pair: (-sizes[pair[1]], pair[1], pair[0]),
    )
    for small, large, common in longest_first:
        bigger = (sizes[large], -large) > (sizes[small], -small)
        if bigger and sizes[small] >= FEWEST and common >= NEARLY_ALL * sizes[small] and large not in found:
            found.setdefault(small, large)
    return found


def _shingles(
    ids: NDArray[np.int32], indptr: NDArray[np.int64]
) -> tuple[NDArray[np.uint64], NDArray[np.intp]]:
    """Distinct (shingle, article) pairs; a shingle is a 64-bit polynomial of its stems."""
    count = max(len(ids) - SHINGLE + 1, 0)
    codes = np.zeros(count, np.uint64)
    for offset in range(SHINGLE):
        codes = (
            codes * np.uint64(0x9E3779B97F4A7C15)
            + ids[offset : offset + count].astype(np.uint64)
            + np.uint64(1)
        )
    owners = np.searchsorted(indptr, np.arange(count), side="right") - 1
    whole = np.arange(count) + SHINGLE <= indptr[owners + 1]
    pairs = np.unique(np.stack([owners[whole].astype(np.uint64), codes[whole]], axis=1), axis=0)
    return pairs[:, 1], pairs[:, 0].astype(np.intp)

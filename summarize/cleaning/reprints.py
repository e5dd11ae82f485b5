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
    held = _shingles(ids, indptr)
    sizes = np.diff(held.indptr)
    shared = (held @ held.T).tocoo()
    small, large = shared.coords
    bigger = (sizes[large] > sizes[small]) | ((sizes[large] == sizes[small]) & (large < small))
    whole = bigger & (sizes[small] >= FEWEST) & (shared.data >= NEARLY_ALL * sizes[small])
    small, large = small[whole], large[whole]
    found: dict[int, int] = {}
    for place in np.lexsort((small, large, -sizes[large])):  # the longest first
        if int(large[place]) not in found:
            found.setdefault(int(small[place]), int(large[place]))
    return found


def _shingles(ids: NDArray[np.int32], indptr: NDArray[np.int64]) -> sparse.csr_array:
    """Which article (g) holds which shingle, as ones; a shingle is a 64-bit polynomial of its stems."""
    count = max(len(ids) - SHINGLE + 1, 0)
    codes = np.zeros(count, np.uint64)
    for offset in range(SHINGLE):
        codes *= np.uint64(0x9E3779B97F4A7C15)
        codes += ids[offset : offset + count].astype(np.uint64) + np.uint64(1)
    owners = np.repeat(np.arange(len(indptr) - 1), np.diff(indptr))[:count]
    inside = np.arange(count) + SHINGLE <= indptr[owners + 1]
    distinct, columns = np.unique(codes[inside], return_inverse=True)
    pairs = np.sort(owners[inside] * len(distinct) + columns)
    pairs = pairs[
        np.append(True, pairs[1:] != pairs[:-1])[: len(pairs)]
    ]  # `unique` hashes, which takes longer
    owners, columns = np.divmod(pairs, max(len(distinct), 1))
    starts = np.searchsorted(owners, np.arange(len(indptr)))
    shape = (len(indptr) - 1, len(distinct))
    return sparse.csr_array((np.ones(len(pairs), np.int32), columns, starts), shape=shape)

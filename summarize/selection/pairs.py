"""Word pairs as printed: what tells that two sentences repeat each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from numpy.typing import NDArray


def word_pairs(ids: NDArray[np.int32], indptr: NDArray[np.int64]) -> sparse.csr_array:
    """Mark the pairs of neighbouring words that each sentence holds, stop words included.

    Args:
        ids: (t,) stem ids of all sentences, one after the other.
        indptr: (n + 1,) row i is `ids[indptr[i]:indptr[i + 1]]`.

    Returns:
        (n, b) of ones.

    >>> word_pairs(np.array([0, 1, 2, 0, 1]), np.array([0, 3, 5])).toarray()
    array([[1, 1],
           [1, 0]], dtype=int8)

    """
    rows = len(indptr) - 1
    inside = np.ones(max(len(ids) - 1, 0), np.bool_)
    inside[indptr[(indptr > 0) & (indptr < len(ids))] - 1] = False
    codes = (ids[:-1].astype(np.int64) * (int(ids.max(initial=0)) + 1) + ids[1:])[inside]
    owners = np.repeat(np.arange(rows), np.diff(indptr))[:-1][inside]
    distinct, columns = np.unique(codes, return_inverse=True)
    shape = (rows, len(distinct))
    held = sparse.csr_array((np.ones(len(codes), np.int8), (owners, columns)), shape=shape)
    held.data[:] = 1
    return held

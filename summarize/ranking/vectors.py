"""Sentences as rows of numbers: TF-IDF with unit length."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from numpy.typing import NDArray


def vectorize(
    ids: NDArray[np.int32], indptr: NDArray[np.int64], content: NDArray[np.bool_]
) -> sparse.csr_array:
    """Weight the stems of each sentence by how rare they are among all n sentences.

    x_sj = tf_sj (1 + ln((1 + n) / (1 + sf_j))), then x_s / |x_s|, where tf_sj counts stem j in sentence s and
    sf_j the sentences with stem j. Stop words are left out; a sentence of nothing else is a row of zeros.

    Args:
        ids: (t,) stem ids of all sentences, one after the other.
        indptr: (n + 1,) row i is `ids[indptr[i]:indptr[i + 1]]`.
        content: (v,) False where the stem is a stop word.

    Returns:
        (n, v) rows of unit length, 4-byte floats and, where they fit, 4-byte indices; column j is stem j.

    >>> vectorize(np.array([0, 1, 0, 2]), np.array([0, 2, 4]), np.array([True, False, True])).toarray().round(2)
    array([[1.  , 0.  , 0.  ],
           [0.58, 0.  , 0.81]], dtype=float32)

    """
    rows = len(indptr) - 1
    kept = content[ids]
    starts = np.concatenate(([0], np.cumsum(kept)))[indptr]
    if starts[-1] <= np.iinfo(np.int32).max:
        starts = starts.astype(np.int32)
    stems = ids[kept].astype(starts.dtype, copy=False)
    counts = np.ones(len(stems), np.float32)
    vectors = sparse.csr_array((counts, stems, starts), shape=(rows, len(content)))
    vectors.sum_duplicates()
    holding = np.bincount(vectors.indices, minlength=len(content))
    rarity = (1 + np.log((1 + rows) / (1 + holding))).astype(np.float32)
    vectors.data *= rarity[vectors.indices]
    filled = np.flatnonzero(np.diff(vectors.indptr))
    if len(filled):
        squares = np.add.reduceat(np.square(vectors.data), vectors.indptr[filled])
        vectors.data /= np.repeat(np.sqrt(squares), np.diff(vectors.indptr)[filled])
    return vectors

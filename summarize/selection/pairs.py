"""Pairs of neighbouring words, which show that two sentences say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from numpy.typing import NDArray


def word_pairs(ids: NDArray[np.int32], indptr: NDArray[np.int64]) -> sparse.csr_array:
    """Mark the pairs of neighbouring words in each sentence, stop words included.

    The pair of words a and b is column a v + b, so pairs need no numbering; nearly all columns are empty. A
    pair that occurs twice in a sentence is stored twice, but only whether it occurs matters.

    Args:
        ids: (t,) stem ids of all sentences, one after the other, below v.
        indptr: (n + 1,) row i is `ids[indptr[i]:indptr[i + 1]]`.

    Returns:
        (n, v * v) of ones.

    >>> held = word_pairs(np.array([0, 1, 2, 0, 1]), np.array([0, 3, 5]))
    >>> held.indices, held.indptr
    (array([1, 5, 1]), array([0, 2, 3]))

    """
    size = int(ids.max(initial=0)) + 1
    inside = np.ones(len(ids), np.bool_)
    inside[indptr[1:][np.diff(indptr) > 0] - 1] = False
    openers = np.flatnonzero(inside)
    codes = ids[openers].astype(np.int64) * size + ids[openers + 1]
    starts = np.concatenate(([0], np.cumsum(inside)))[indptr]
    return sparse.csr_array(
        (np.ones(len(codes), np.int8), codes, starts), shape=(len(indptr) - 1, size * size)
    )

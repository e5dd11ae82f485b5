"""What a sentence talks about: stems and pairs of neighbouring stems, numbered."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from numpy.typing import NDArray

STEM, PAIR = 0, 1
"""Kinds of concepts."""


class Concepts(NamedTuple):
    """Which sentence holds which concept."""

    rows: sparse.csr_array
    """(n, c) of ones."""
    kinds: NDArray[np.int8]
    """(c,) STEM or PAIR."""


def concepts(ids: NDArray[np.int32], indptr: NDArray[np.int64], content: NDArray[np.bool_]) -> Concepts:
    """Number the stems and the pairs of adjacent stems in order of first appearance.

    A stem counts unless it is a stop word, a pair unless both are. Reading from left to right, a stem comes before
    the pair that it opens. The order owes nothing to hashing, so every run gives the same numbers.

    Args:
        ids: (t,) stem ids of all sentences, one after the other.
        indptr: (n + 1,) row i is `ids[indptr[i]:indptr[i + 1]]`.
        content: (v,) False where the stem is a stop word.

    Returns:
        rows (n, c), a concept once a sentence, columns ascending in each row; kinds (c,).

    >>> rows, kinds = concepts(np.array([0, 1, 2, 1, 2]), np.array([0, 3, 5]), np.array([True, False, True]))
    >>> rows.toarray().astype(int)  # stem 0, pair 0 1, pair 1 2, stem 2
    array([[1, 1, 1, 1],
           [0, 0, 1, 1]])
    >>> kinds
    array([0, 1, 1, 0], dtype=int8)

    """
    codes, starts = _stream(ids, indptr, content)
    distinct, first, numbers = np.unique(codes, return_index=True, return_inverse=True)
    order = np.argsort(first)
    place = np.empty(len(order), np.int32)
    place[order] = np.arange(len(order), dtype=np.int32)
    shape = (len(indptr) - 1, len(distinct))
    rows = sparse.csr_array((np.ones(len(codes), np.float32), place[numbers], starts), shape=shape)
    rows.sum_duplicates()
    rows.data[:] = 1
    kinds = np.where(distinct[order] < len(content), STEM, PAIR).astype(np.int8)
    return Concepts(rows, kinds)


def _stream(
    ids: NDArray[np.int32], indptr: NDArray[np.int64], content: NDArray[np.bool_]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Give each occurrence of a concept a code (stem j: j; pair a b: (a + 1) v + b) and each row its first place."""
    codes = np.zeros((len(ids), 2), np.int64)
    counts = np.zeros((len(ids), 2), bool)
    known = content[ids]
    codes[:, 0] = ids
    counts[:, 0] = known
    codes[:-1, 1] = (ids[:-1].astype(np.int64) + 1) * len(content) + ids[1:]
    counts[:-1, 1] = known[:-1] | known[1:]
    ends = indptr[1:][np.diff(indptr) > 0] - 1
    counts[ends, 1] = False
    starts = np.concatenate(([0], np.cumsum(counts.sum(axis=1))))[indptr]
    return codes[counts], starts

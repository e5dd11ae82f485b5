"""Concepts: the stems and pairs of neighbouring stems of all sentences, numbered, and which sentence holds which."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy import sparse

from summarize.arrays import begins

if TYPE_CHECKING:
    from numpy.typing import NDArray

STEM, PAIR = 0, 1
"""Kinds of concepts."""
TWO_BYTES = 32767
"""The largest signed two-byte integer."""
WIDE = 63
"""Bits into which keys and a token may be packed."""


class Concepts(NamedTuple):
    """Which sentence holds which concept."""

    rows: sparse.csr_array
    """(n, c) of ones."""
    kinds: NDArray[np.int8]
    """(c,) STEM or PAIR."""
    firsts: NDArray[np.intp]
    """(c,) index of the token, of all t, with which it first appears."""


def index_concepts(ids: NDArray[np.int32], indptr: NDArray[np.int64], content: NDArray[np.bool_]) -> Concepts:
    """Number the stems and the pairs of adjacent stems in order of first appearance.

    A stem counts unless it is a stop word, a pair unless both are. Reading from left to right, a stem comes before
    the pair that it opens. The order does not depend on hashing, so every run gives the same numbers.

    Args:
        ids: (t,) stem ids of all sentences, one after the other.
        indptr: (n + 1,) row i is `ids[indptr[i]:indptr[i + 1]]`.
        content: (v,) False where the stem is a stop word.

    Returns:
        rows (n, c), each concept once per sentence, in order of appearance; kinds (c,); firsts (c,).

    Cost is linear in t as long as stem ids fit in two bytes: equal pairs are brought together by two counting
    sorts, not by hashing.

    >>> rows, kinds, firsts = index_concepts(np.array([0, 1, 2, 1, 2]), np.array([0, 3, 5]), np.array([True, False, True]))
    >>> rows.toarray().astype(int)  # stem 0, pair 0 1, pair 1 2, stem 2
    array([[1, 1, 1, 1],
           [0, 0, 1, 1]])
    >>> kinds
    array([0, 1, 1, 0], dtype=int8)
    >>> firsts
    array([0, 0, 1, 2])

    """
    rows = np.repeat(np.arange(len(indptr) - 1, dtype=np.int32), np.diff(indptr))
    counts_alone = content[ids]
    stems = np.flatnonzero(counts_alone).astype(np.int32)
    pairs = np.flatnonzero((rows[:-1] == rows[1:]) & (counts_alone[:-1] | counts_alone[1:])).astype(np.int32)
    # Token k has two slots, 2k for its stem and 2k + 1 for the pair that it opens. A slot that counts (once per
    # sentence) contains the number of the slot where its concept first appears; any other slot contains -1.
    leader = np.full((len(ids), 2), -1, np.int32)
    for kind, tokens, keys in ((STEM, stems, (ids[stems],)), (PAIR, pairs, (ids[pairs], ids[pairs + 1]))):
        places, opens = bring_together(tokens, keys, len(content))
        fresh = opens | begins(rows[places])
        first = places[opens][np.cumsum(opens, dtype=np.int32) - 1]
        leader[places[fresh], kind] = 2 * first[fresh] + kind
    slots = leader.ravel()
    firsts = slots == np.arange(len(slots), dtype=np.int32)
    numbers = np.cumsum(firsts, dtype=np.int32) - 1
    columns = numbers[slots[slots >= 0]]
    counts = np.add(leader[:, STEM] >= 0, leader[:, PAIR] >= 0, dtype=np.int8)
    starts = np.concatenate((np.zeros(1, np.int32), np.cumsum(counts, dtype=np.int32)))[indptr]
    slot = np.flatnonzero(firsts)
    entries = (np.ones(len(columns), np.float32), columns, starts)
    rows_of_ones = sparse.csr_array(entries, shape=(len(indptr) - 1, len(slot)))
    return Concepts(rows_of_ones, (slot & 1).astype(np.int8), slot >> 1)


def concepts_with(index: Concepts, ids: NDArray[np.int32], marked: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Tell which concepts (c,) are a stem marked in `marked` (v,), or a pair with one."""
    first = marked[ids[index.firsts]]
    pairs = index.kinds == PAIR
    first[pairs] |= marked[ids[index.firsts[pairs] + 1]]
    return first


def bring_together(
    tokens: NDArray[np.int32], keys: tuple[NDArray[np.int32], ...], size: int
) -> tuple[NDArray[np.int32], NDArray[np.bool_]]:
    """Bring tokens with equal keys together, in their order, and mark where each key begins: (k,) and (k,).

    The first array of keys is the primary one; all are (k,) and below `size`. NumPy has a counting sort for
    two-byte integers. Larger keys are packed into one integer with their token in its last bits, because
    sorting values is faster than sorting their indices.
    """
    bits = int(tokens.max(initial=0)).bit_length()
    if size > TWO_BYTES and len(keys) * (size - 1).bit_length() + bits <= WIDE:
        return _sort_packed(tokens, keys, size, bits)
    if size <= TWO_BYTES:
        order = np.argsort(keys[-1].astype(np.int16), kind="stable")
        for key in keys[-2::-1]:
            order = order[np.argsort(key[order].astype(np.int16), kind="stable")]
    else:
        order = np.lexsort(keys[::-1])
    return tokens[order], begins(*(key[order] for key in keys))


def _sort_packed(
    tokens: NDArray[np.int32], keys: tuple[NDArray[np.int32], ...], size: int, bits: int
) -> tuple[NDArray[np.int32], NDArray[np.bool_]]:
    """Do the same by packing keys and token into one integer, the token in its last bits."""
    packed = keys[0].astype(np.int64)
    for key in keys[1:]:
        packed *= size
        packed += key
    packed <<= bits
    packed |= tokens
    packed.sort()
    places = (packed & ((1 << bits) - 1)).astype(np.int32)
    packed >>= bits
    return places, begins(packed)

"""Phrases: two words side by side in a sentence."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from summarize.arrays import spread

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarize.language.terms import Terms


def phrases(rows: NDArray[np.intp], terms: Terms, names: NDArray[np.bool_]) -> dict[int, frozenset[int]]:
    """Give the pairs of stems that are side by side in each row, at least one of them not a stop word.

    A first name and its surname are no phrase, but one thing that a sentence names.

    Args:
        rows: (r,) rows to look at.
        terms: v stems of n sentences, in their order.
        names: (v,) True for a stem that is part of a name.

    Returns:
        row -> its phrases, the stems i and j as the number i v + j.

    """
    lengths = np.maximum(terms.indptr[rows + 1] - terms.indptr[rows] - 1, 0)
    places = spread(terms.indptr[rows], lengths)
    first, second = terms.ids[places].astype(np.int64), terms.ids[places + 1]
    telling = (terms.content[first] | terms.content[second]) & ~(names[first] & names[second])
    pairs = (first * len(terms.vocabulary) + second)[telling].tolist()
    ends = np.concatenate(([0], np.cumsum(telling)))[np.concatenate(([0], np.cumsum(lengths)))].tolist()
    return {
        row: frozenset(pairs[start:end])
        for row, (start, end) in zip(rows.tolist(), pairwise(ends), strict=True)
    }

"""Outliers: articles that share hardly a word with the others. They tell another story, or none, and are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import NDArray

APART = 0.25
"""An article whose likeness to the others is less than this share of the likeness among them is an outlier:
two of 775 articles of 260 stories were, both of another story, and 63 in 100 of the articles planted from
other stories."""
ALIKE = 0.15
"""Least likeness among the others; below it each tells a part of its own, and none is an outlier."""


def outliers(
    ids: NDArray[np.int32],
    indptr: NDArray[np.int64],
    content: NDArray[np.bool_],
    *,
    sentences: int,
    reprints: Collection[int],
) -> list[int]:
    """Find the articles that have nothing to do with the rest; of two articles neither is an outlier.

    Each article is a row u_a: the counts of its content stems, times ln((1 + sentences) / (1 + count in
    all)), scaled to unit length. An article is an outlier if its mean cosine with the others is below `APART`
    times the mean cosine among these: both are computed from the sum of all rows, without comparing pairs.

    Args:
        ids: (t,) stem ids of all articles, one after the other.
        indptr: (g + 1,) article i is `ids[indptr[i]:indptr[i + 1]]`; empty ones are passed over.
        content: (v,) False for a stop word.
        sentences: number of sentences in all articles together.
        reprints: numbers of articles that another one contains; they are neither tested nor compared with.

    Returns:
        numbers of the outliers, ascending.

    """
    present = np.diff(indptr) > 0
    present[list(reprints)] = False
    g = int(present.sum())
    if g < 3:
        return []
    article, stem, value = _rows(ids, indptr, content, sentences)
    value = value * present[article]
    total = np.bincount(stem, value, minlength=len(content))
    with_all = np.bincount(article, value * total[stem], minlength=len(present))
    itself = np.bincount(article, value**2, minlength=len(present))  # 1, or 0 for an article without weight
    likeness = (with_all - itself) / (g - 1)
    among_others = total @ total - itself.sum() - 2 * (with_all - itself)
    among_others /= (g - 1) * (g - 2)
    apart = present & (among_others >= ALIKE) & (likeness < APART * among_others)
    return [int(number) for number in np.flatnonzero(apart)]


def _rows(
    ids: NDArray[np.int32], indptr: NDArray[np.int64], content: NDArray[np.bool_], sentences: int
) -> tuple[NDArray[np.signedinteger], NDArray[np.signedinteger], NDArray[np.float64]]:
    """Article, stem and value of each entry of u."""
    counts = np.bincount(ids, minlength=len(content))
    weights = np.log((1 + sentences) / (1 + np.minimum(counts, sentences))) * content
    shape = (len(indptr) - 1, len(content))
    # Sorted by stem, equal entries are neighbours and can be summed.
    by_stem = sparse.csr_array((np.ones(len(ids)), ids, indptr), shape=shape).tocsc()
    by_stem.sum_duplicates()
    article, stem = by_stem.indices, np.repeat(np.arange(len(content)), np.diff(by_stem.indptr))
    value = by_stem.data * weights[stem]
    lengths = np.sqrt(np.bincount(article, value**2, minlength=shape[0]))
    return article, stem, value / np.where(lengths > 0, lengths, 1.0)[article]

"""Outliers: articles that share hardly a word with the others. They tell another story, or none, and are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import NDArray

APART = 0.25
"""Share of the likeness among the others below which an article is an outlier: of 775 articles of 260 stories two were,
both of another story; of articles of other stories set among them 63 in 100."""
ALIKE = 0.15
"""Likeness that the others must have: below it each tells a part of its own."""


def outliers(
    ids: NDArray[np.int32],
    indptr: NDArray[np.int64],
    content: NDArray[np.bool_],
    *,
    sentences: int,
    reprints: Collection[int],
) -> list[int]:
    """Find the articles that have nothing to do with the rest; needs three articles, since of two neither is the outlier.

    Each article is a row u_a of its content stems, counted, times ln((1 + sentences) / (1 + count in all)), unit length.
    An article is an outlier if its mean cosine with the others is below `APART` of the mean cosine among these:
    both come from the sum of all rows, without comparing pairs.

    Args:
        ids: (t,) stem ids of all articles, one after the other.
        indptr: (g + 1,) article i is `ids[indptr[i]:indptr[i + 1]]`; empty ones are passed over.
        content: (v,) False for a stop word.
        sentences: number of sentences in all articles together.
        reprints: numbers of articles that another one holds; they are not asked and vouch for nobody.

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
    # By stem they come in order, so that equal ones meet.
    by_stem = sparse.csr_array((np.ones(len(ids)), ids, indptr), shape=shape).tocsc()
    by_stem.sum_duplicates()
    article, stem = by_stem.indices, np.repeat(np.arange(len(content)), np.diff(by_stem.indptr))
    value = by_stem.data * weights[stem]
    lengths = np.sqrt(np.bincount(article, value**2, minlength=shape[0]))
    return article, stem, value / np.where(lengths > 0, lengths, 1.0)[article]

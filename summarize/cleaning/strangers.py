"""Strangers: articles that share hardly a word with the others. They tell another story, or none, and are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import NDArray

APART = 0.25
"""Share of the likeness among the others below which an article is a stranger: of 775 articles of 260 stories two were,
both of another story; of articles of other stories set among them 63 in 100."""
ALIKE = 0.15
"""Likeness that the others must have: below it each tells a part of its own."""


def strangers(
    ids: NDArray[np.int32],
    indptr: NDArray[np.int64],
    content: NDArray[np.bool_],
    *,
    sentences: int,
    reprints: Collection[int] = (),
) -> list[int]:
    """Find the articles that have nothing to do with the rest; needs three articles, since of two neither is the stranger.

    Each article is a row u_a of its content stems, counted, times ln((1 + sentences) / (1 + count in all)), unit length.
    An article is a stranger if its mean cosine with the others is below `APART` of the mean cosine among these:
    both come from the sum of all rows, without comparing pairs.

    Args:
        ids: (t,) stem ids of all articles, one after the other.
        indptr: (g + 1,) article i is `ids[indptr[i]:indptr[i + 1]]`; empty ones are passed over.
        content: (v,) False for a stop word.
        sentences: number of sentences in all articles together.
        reprints: numbers of articles that another one holds; they are not asked and vouch for nobody.

    Returns:
        numbers of the strangers, ascending.

    """
    present = np.array([a for a in np.flatnonzero(np.diff(indptr)).tolist() if a not in reprints], np.intp)
    g = len(present)
    if g < 3:
        return []
    rows = _rows(ids, indptr, content, sentences)[present]
    total = rows.sum(axis=0)
    itself = np.asarray(rows.multiply(rows).sum(axis=1))  # 1, or 0 for an article without weight
    with_all = rows @ total
    likeness = (with_all - itself) / (g - 1)
    among_others = total @ total - 2 * with_all + itself - (itself.sum() - itself)
    among_others /= (g - 1) * (g - 2)
    apart = (among_others >= ALIKE) & (likeness < APART * among_others)
    return [int(article) for article in present[apart]]


def _rows(
    ids: NDArray[np.int32], indptr: NDArray[np.int64], content: NDArray[np.bool_], sentences: int
) -> sparse.csr_array:
    counts = np.bincount(ids, minlength=len(content))
    weights = np.log((1 + sentences) / (1 + np.minimum(counts, sentences))) * content
    shape = (len(indptr) - 1, len(content))
    counted = sparse.csr_array(
        (np.ones(len(ids)), ids, indptr), shape=shape
    ).tocsc()  # sorted, so that equal stems meet
    counted.sum_duplicates()
    rows = sparse.csr_array(counted)
    rows.data *= weights[rows.indices]
    lengths = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)))
    rows.data /= np.repeat(np.where(lengths > 0, lengths, 1.0), np.diff(rows.indptr))
    return rows

"""The discount for sentences deep in their article: less, the more the articles share and the page holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from numpy.typing import NDArray

OPENING = 28.0
"""Words of budget per article, about one sentence, up to which the place in the article counts in full."""
DECAY = 0.025
"""Decay per place is this over the square of the articles' mean cosine, at most 1: .12 at a cosine of .45
(reports of one event), 1 at .16 (parts of a long story)."""


def article_likeness(vectors: sparse.csr_array, groups: NDArray[np.intp]) -> float:
    """Compute the mean cosine between two articles, each the sum of its rows: 0 to 1, 0 for fewer than two.

    Reports of one event on one day have .35 to .55, articles about a story that went on for months .1 to .25.

    Args:
        vectors: (n, m) unit rows.
        groups: (n,) number of each row's article.

    """
    n, articles = len(groups), int(groups.max(initial=-1)) + 1
    member = sparse.csr_array((np.ones(n), (groups, np.arange(n))), shape=(articles, n))
    sums = sparse.csr_array(member @ vectors)
    row = np.repeat(np.arange(articles), np.diff(sums.indptr))
    lengths = np.sqrt(np.bincount(row, np.square(sums.data), articles))
    count = np.count_nonzero(lengths)
    if count <= 1:
        return 0.0
    total = sums.T @ (1 / np.where(lengths > 0, lengths, np.inf))
    return float((total @ total - count) / (count * (count - 1)))


def depth_discount(
    places: NDArray[np.intp], articles: int, budget: int, shared: float
) -> NDArray[np.float64]:
    """Discount sentences deep in their article if the budget has room for little more than the openings.

    h_s = 1 / (1 + place * min(1, OPENING / words per article) ** 8 * min(1, DECAY / shared ** 2)). Where
    articles report one event, what they share shows what matters; where each tells another part of a long
    story, its opening does.

    Args:
        places: (n,) rank of each sentence in its article, from 0.
        articles: number of articles.
        budget: words.
        shared: how alike the articles are, as `article_likeness` gives it.

    """
    decay = min(1.0, DECAY / max(shared, 1e-3) ** 2)
    return np.asarray(1 / (1 + decay * places * min(1.0, OPENING * articles / budget) ** 8))

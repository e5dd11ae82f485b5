"""Several stories in one input: articles that fall into groups, each of which shares little with the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from numpy.typing import NDArray

    Groups = list[list[int]]

APART = 0.22
"""Groups tell stories of their own if the likeness across them is below this share of that within them. So do
those in 300 of 322 inputs of two events, in 206 of 212 of three, and in 3 of 204 of one event with four
articles or more. Grouping as in a day's edition would split 38 of these 204, and 315 and 212 of the
others."""
ALIKE = 0.1
"""Least likeness among the articles of each group."""
SHARE_IN_GROUPS = 0.75
"""Least share of the articles in groups of two or more; the rest are like no other."""
COMMON = 0.3
"""Added to the weight of each stem, ln((1 + g) / (1 + articles with it)), which is 0 for a stem in all g
articles."""
SAMPLE = 200
"""Most articles that are compared; of more, so many are taken evenly."""


def stories(
    ids: NDArray[np.int32], indptr: NDArray[np.int64], content: NDArray[np.bool_], apart: Collection[int] = ()
) -> Groups:
    """Find the stories that the articles tell, if there are several; needs four articles, two for each.

    Each article is a row: the counts of its content stems, times their idf over the articles, scaled to unit
    length. The two groups with the highest mean cosine are joined, a pair at a time (average linkage). Of all
    states on the way, the one is taken whose likeness across its groups is the smallest share of that within.

    Args:
        ids: (t,) stem ids of all articles, one after the other.
        indptr: (g + 1,) article i is `ids[indptr[i]:indptr[i + 1]]`; empty ones are passed over.
        content: (v,) False for a stop word.
        apart: numbers of articles that are not compared.

    Returns:
        numbers of the articles that are surely of each story, the largest first; empty for one story.

    """
    compared = np.setdiff1d(np.flatnonzero(np.diff(indptr)), np.array([*apart], np.intp))
    compared = compared[
        np.unique(np.linspace(0, len(compared) - 1, min(len(compared), SAMPLE)).astype(np.intp))
    ]
    best, members = APART, []
    if len(compared) >= 4:
        for groups, likeness in _merge_steps(_likeness(ids, indptr, content, compared)):
            share = _across(groups, likeness)
            if share < best:
                best, members = share, [compared[group].tolist() for group in groups if len(group) > 1]
    return sorted(members, key=lambda group: (-len(group), group))


def _likeness(
    ids: NDArray[np.int32], indptr: NDArray[np.int64], content: NDArray[np.bool_], compared: NDArray[np.intp]
) -> NDArray[np.float64]:
    """(a, a) cosines of the articles that are compared."""
    shape = (len(indptr) - 1, len(content))
    rows = sparse.csr_array((np.ones(len(ids)), ids, indptr), shape=shape)[compared]
    rows.sum_duplicates()
    articles_with = np.bincount(rows.indices, minlength=len(content))
    weights = (np.log((1 + len(compared)) / (1 + articles_with)) + COMMON) * content
    rows.data *= weights[rows.indices]
    products = (rows @ rows.T).toarray()
    lengths = np.sqrt(np.diag(products))
    lengths[lengths == 0] = 1.0
    return np.asarray(products / lengths / lengths[:, None])


def _merge_steps(cosines: NDArray[np.float64]) -> Iterator[tuple[Groups, NDArray[np.float64]]]:
    """Yield the groups after each step, down to two, and (k, k) the sums of cosines between them."""
    groups, sums = [[row] for row in range(len(cosines))], cosines
    while len(groups) > 2:
        sizes = np.array([len(group) for group in groups])
        means = sums / np.outer(sizes, sizes)
        np.fill_diagonal(means, -1.0)
        one, other = sorted(map(int, np.unravel_index(means.argmax(), means.shape)))
        groups = [*groups[:one], groups[one] + groups[other], *groups[one + 1 : other], *groups[other + 1 :]]
        sums[one] += sums[other]
        sums[:, one] += sums[:, other]
        keep = np.arange(len(sizes)) != other
        sums = sums[np.ix_(keep, keep)]
        yield groups, sums


def _across(groups: Groups, sums: NDArray[np.float64]) -> float:
    """Mean likeness across groups of two or more, as a share of that within; infinite if not stories."""
    sizes = np.array([len(group) for group in groups])
    large = sizes > 1
    if large.sum() < 2 or sizes[large].sum() < SHARE_IN_GROUPS * sizes.sum():
        return np.inf
    sizes, sums = sizes[large], sums[np.ix_(large, large)]
    within = (np.diag(sums) - sizes) / (sizes * (sizes - 1))
    across = (sums / np.outer(sizes, sizes))[~np.eye(len(sizes), dtype=np.bool_)]
    return float(across.mean() / within.mean()) if within.min() >= ALIKE else np.inf

"""Reprints: articles nearly all of which is in another one. They are kept as sources, but vote only once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

from summarize.arrays import begins

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from numpy.typing import NDArray

SHINGLE = 4
"""Words in a row that are compared."""
FEWEST = 8
"""Fewest shingles of a reprint; a shorter article may match by coincidence."""
NEARLY_ALL = 0.8
"""Share of the shorter article's shingles that the longer one must contain."""


def reprints(
    ids: NDArray[np.int32], indptr: NDArray[np.int64], moments: Sequence[datetime | None]
) -> dict[int, int]:
    """Find the articles that are contained in others.

    Containment |A and B| / |A| over sets of `SHINGLE` stems in a row (Broder 1997), computed sparsely.

    Args:
        ids: (t,) stem ids of all articles, one after the other.
        indptr: (g + 1,) article i is `ids[indptr[i]:indptr[i + 1]]`.
        moments: (g,) when each article appeared, None where that is unknown; or empty.

    Returns:
        number of a reprint -> number of the article that contains it, which is no reprint itself. Articles
        that contain each other are versions of one: the last to appear contains the others; of several such
        the longest, then the first.

    """
    articles = len(indptr) - 1
    codes, owners = _shingles(ids, indptr)
    sizes = np.bincount(owners, minlength=articles)
    opens = begins(codes)
    several = ~(opens & np.append(opens[1:], True)[: len(codes)])
    shared_sizes = np.bincount(owners[several], minlength=articles)
    if not np.any((sizes >= FEWEST) & (shared_sizes >= NEARLY_ALL * sizes)):
        return {}  # no article is contained even in all others together
    columns = np.cumsum(opens)[several] - 1
    shape = (articles, int(opens.sum()))
    matrix = sparse.csr_array((np.ones(len(columns), np.int32), (owners[several], columns)), shape=shape)
    shared = (matrix @ matrix.T).tocoo()
    small, large = shared.coords
    bigger = (sizes[large] > sizes[small]) | ((sizes[large] == sizes[small]) & (large < small))
    whole = bigger & (sizes[small] >= FEWEST) & (shared.data >= NEARLY_ALL * sizes[small])
    each_other = whole & (shared.data >= NEARLY_ALL * sizes[large])
    versions = set(zip(small[each_other].tolist(), large[each_other].tolist(), strict=True))
    small, large = small[whole], large[whole]
    containers: dict[int, int] = {}
    for place in np.lexsort((small, large, -sizes[large])):  # the longest first
        if int(large[place]) not in containers:
            containers.setdefault(int(small[place]), int(large[place]))
    return _latest(containers, versions, moments) if any(moments) else containers


def _latest(
    containers: Mapping[int, int], versions: Collection[tuple[int, int]], moments: Sequence[datetime | None]
) -> dict[int, int]:
    """Put the last version of an article in the place of the one that contains its other versions.

    Args:
        containers: reprint -> article that contains it.
        versions: those of these pairs that contain each other.
        moments: (g,) when each article appeared.

    """
    last = {head: head for head in containers.values()}
    for small, head in sorted(containers.items()):
        at, best = moments[small], moments[last[head]]
        if (small, head) in versions and at and best and at > best:
            last[head] = small
    families = [*containers.items(), *((head, head) for head in last)]
    return {each: last[head] for each, head in sorted(families) if each != last[head]}


def _shingles(
    ids: NDArray[np.int32], indptr: NDArray[np.int64]
) -> tuple[NDArray[np.uint64], NDArray[np.intp]]:
    """Codes of every article's shingles, each once and in order, and whose they are.

    A code is a polynomial of the shingle's stems. While sorted it shares 64 bits with its owner, because
    numbers are sorted faster than pairs; the owner takes the lowest bits, which are mixed least.
    """
    count = max(len(ids) - SHINGLE + 1, 0)
    codes = np.zeros(count, np.uint64)
    for offset in range(SHINGLE):
        codes += ids[offset : offset + count].astype(np.uint64) + np.uint64(1)
        codes *= np.uint64(0x9E3779B97F4A7C15)
    articles = len(indptr) - 1
    owners = np.repeat(np.arange(articles, dtype=np.uint64), np.diff(indptr))[:count]
    inside = np.arange(count) + SHINGLE <= indptr[1:][owners.view(np.int64)]
    bits = np.uint64(articles.bit_length())
    packed = np.sort((codes[inside] >> bits << bits) | owners[inside])
    packed = packed[begins(packed)]
    return packed >> bits, (packed & ((np.uint64(1) << bits) - np.uint64(1))).astype(np.intp)

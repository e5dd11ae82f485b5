"""One reading order: the lead first, then the order that the sources agree on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy import sparse

ALIKE = 0.3
"""Cosine from which a sentence of another article tells where its source would put the matter."""
OPENING = 2
"""The lead is one of the first so many sentences of its article, where there is one."""


def reading_order(
    chosen: NDArray[np.intp],
    *,
    scores: NDArray[np.float64],
    vectors: sparse.csr_array,
    groups: NDArray[np.intp],
    places: NDArray[np.float64],
    requires: NDArray[np.intp],
) -> list[int]:
    """Order the chosen rows.

    A sentence stands where the sources put its matter: the mean place, over articles, of the sentence most like it
    (its own article counts, others where the cosine is at least `ALIKE`). The most central opening sentence leads.
    What needs the sentence before it follows it at once. Ties go to the lower row.

    Args:
        chosen: (k,) rows.
        scores: (n,) centrality.
        vectors: (n, m) unit rows.
        groups: (n,) number of each row's article.
        places: (n,) place in the article, 0 for its first sentence, 1 for its last.
        requires: (n,) row that must stand before it, or -1.

    """
    if not len(chosen):
        return []
    agreed = _agreed_places(chosen, vectors, groups, places)
    heads = [row for row in chosen.tolist() if requires[row] not in chosen]
    lead = min(heads, key=lambda row: (_late(row, groups, places), -scores[row], row))
    heads.sort(key=lambda row: (row != lead, agreed[row], row))
    return [row for head in heads for row in _with_followers(head, chosen, requires)]


def _agreed_places(
    chosen: NDArray[np.intp],
    vectors: sparse.csr_array,
    groups: NDArray[np.intp],
    places: NDArray[np.float64],
) -> dict[int, float]:
    likeness = (vectors[chosen] @ vectors.T).tocsr()
    agreed = {}
    for rank, row in enumerate(chosen.tolist()):
        span = slice(likeness.indptr[rank], likeness.indptr[rank + 1])
        others, cosines = likeness.indices[span], likeness.data[span]
        near = others[cosines >= ALIKE]
        closeness = cosines[cosines >= ALIKE]
        votes = [places[row]]
        for group in np.unique(groups[near]).tolist():
            if group != groups[row]:
                theirs = groups[near] == group
                votes.append(places[near[theirs][np.argmax(closeness[theirs])]])
        agreed[row] = float(np.mean(votes))
    return agreed


def _late(row: int, groups: NDArray[np.intp], places: NDArray[np.float64]) -> bool:
    """Whether a row stands behind the opening sentences of its article."""
    return int(np.sum((groups == groups[row]) & (places < places[row]))) >= OPENING


def _with_followers(head: int, chosen: NDArray[np.intp], requires: NDArray[np.intp]) -> list[int]:
    chain = [head]
    for row in chain:
        chain += [int(other) for other in chosen if requires[other] == row]
    return chain

"""One reading order: the lead first, then the order that the sources agree on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy import sparse

ALIKE = 0.4
"""Cosine from which a sentence of another article tells where its source would put the matter."""


class Placed(NamedTuple):
    """A chain and where it belongs, 0 where articles begin, 1 where they end."""

    place: float
    chain: list[int]


def reading_order(
    chosen: NDArray[np.intp],
    *,
    vectors: sparse.csr_array,
    groups: NDArray[np.intp],
    places: NDArray[np.float64],
    requires: NDArray[np.intp],
    leads: NDArray[np.bool_],
    merits: NDArray[np.float64],
) -> list[list[int]]:
    """Order the chosen rows, as chains: a row with those that need it before them.

    A sentence stands where the sources put its matter: the mean place, over articles, of the sentence most like it,
    weighted by the cosine (its own article counts in full, others where the cosine is at least `ALIKE`). The best of
    those that can lead stands first. What needs the sentence before it follows it at once, and the two stand where they
    belong on the mean. Neighbours of one article are never turned round: those that would be share their mean place. Ties
    go to the lower row.

    Args:
        chosen: (k,) rows.
        vectors: (n, m) unit rows.
        groups: (n,) number of each row's article.
        places: (n,) place in the article, 0 for its first sentence, 1 for its last.
        requires: (n,) row that must stand before it, or -1.
        leads: (n,) whether a sentence can open the briefing.
        merits: (n,) how well it would.

    """
    if not len(chosen):
        return []
    agreed = _agreed_places(chosen, vectors, groups, places)
    chains = [_chain(row, chosen, requires) for row in chosen.tolist() if requires[row] not in chosen]
    lead = min(chains, key=lambda chain: (not leads[chain[0]], -merits[chain[0]], chain[0]))
    told = _as_told(
        [Placed(float(np.mean([agreed[row] for row in chain])), chain) for chain in chains], groups
    )
    return [it.chain for it in sorted(told, key=lambda it: (it.chain is not lead, it.place, it.chain[0]))]


def _as_told(chains: list[Placed], groups: NDArray[np.intp]) -> list[Placed]:
    """Give chains that follow each other in an article their mean place, wherever the later one would come first."""
    passages: list[list[Placed]] = []
    for one in sorted(chains, key=lambda it: it.chain[0]):
        passage = [one]
        while passages and _turned_round(passages[-1][-1], passage[0], groups):
            passage = passages.pop() + passage
            mean = float(np.mean([it.place for it in passage]))
            passage = [it._replace(place=mean) for it in passage]
        passages.append(passage)
    return [one for passage in passages for one in passage]


def _turned_round(before: Placed, after: Placed, groups: NDArray[np.intp]) -> bool:
    last, first = max(before.chain), after.chain[0]
    return before.place > after.place and first == last + 1 and bool(groups[first] == groups[last])


def _agreed_places(
    chosen: NDArray[np.intp],
    vectors: sparse.csr_array,
    groups: NDArray[np.intp],
    places: NDArray[np.float64],
) -> dict[int, float]:
    agreed = {}
    for row, cosines in zip(chosen.tolist(), (vectors @ vectors[chosen].T.toarray()).T, strict=True):
        near = np.flatnonzero((cosines >= ALIKE) & (groups != groups[row]))
        closeness = cosines[near]
        votes, weights = [places[row]], [1.0]
        for group in np.unique(groups[near]).tolist() if len(near) else ():
            theirs = groups[near] == group
            best = int(np.argmax(closeness[theirs]))
            votes.append(places[near[theirs][best]])
            weights.append(float(closeness[theirs][best]))
        agreed[row] = float(np.average(votes, weights=weights) if len(near) else places[row])
    return agreed


def _chain(head: int, chosen: NDArray[np.intp], requires: NDArray[np.intp]) -> list[int]:
    chain = [head]
    for row in chain:
        chain += [int(other) for other in chosen if requires[other] == row]
    return chain

"""One reading order: the lead first, then the order that the sources agree on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.arrays import begins

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy import sparse

ALIKE = 0.4
"""Cosine from which a sentence of another article tells where that article puts the same matter."""
FLOW = 1.0
"""How far up a passage moves for a cosine of 1 with the one before it: 1 is a whole article."""


def reading_order(
    chosen: NDArray[np.intp],
    *,
    vectors: sparse.csr_array,
    groups: NDArray[np.intp],
    places: NDArray[np.float64],
    requires: NDArray[np.intp],
    lead_form: NDArray[np.float64],
    lead_merit: NDArray[np.float64],
) -> list[list[int]]:
    """Order the chosen rows as passages: rows that follow each other in an article stay together.

    A sentence belongs where the sources put its matter: at the mean place, over articles, of the sentence
    most like it, weighted by the cosine (its own article counts in full, another one if the cosine is at
    least `ALIKE`). A sentence that needs the one before it, or follows it in their article, comes right after
    it; such a passage belongs at the mean of the places of its sentences. The passage with the best lead
    comes first. Then comes, each time, the one that belongs earliest, where a cosine with the passage before
    moves it up by as much of an article. Ties go to the lower row.

    Args:
        chosen: (k,) rows, ascending.
        vectors: (n, m) unit rows.
        groups: (n,) number of each row's article.
        places: (n,) place in the article, 0 for its first sentence, 1 for its last.
        requires: (n,) row that must come before it, or -1.
        lead_form: (n,) how well a sentence can open the briefing by its form, 0 if it cannot.
        lead_merit: (n,) how well it would by what it says.

    """
    if not len(chosen):
        return []
    cosines = vectors @ vectors[chosen].T.toarray()
    agreed = _agreed_places(chosen, cosines, groups, places)
    chains = [_chain(row, chosen, requires) for row in chosen.tolist() if requires[row] not in chosen]
    lead = min(
        chains,
        key=lambda chain: (-lead_form[chain[0]] * lead_merit[chain[0]], -lead_merit[chain[0]], chain[0]),
    )
    passages = _passages(chains, lead, groups)
    belongs = np.array([sum(agreed[row] for row in rows) / len(rows) for rows in passages])
    first = next(at for at, rows in enumerate(passages) if rows[0] == lead[0])
    return [passages[at] for at in _in_turn(first, belongs, _likeness(passages, chosen, cosines))]


def _in_turn(first: int, belongs: NDArray[np.float64], likeness: NDArray[np.floating]) -> list[int]:
    """Order passages from the first on: next comes one that belongs early and is like the one before.

    Of equals, the lower row comes first.
    """
    ordered, behind = [first], np.round(belongs - FLOW * likeness, 9)
    while len(ordered) < len(belongs):
        behind[:, ordered[-1]] = np.inf
        ordered.append(int(behind[ordered[-1]].argmin()))
    return ordered


def _likeness(
    passages: list[list[int]], chosen: NDArray[np.intp], cosines: NDArray[np.floating]
) -> NDArray[np.floating]:
    """(p, p) largest cosine of a row of one passage with a row of the other."""
    rows = [row for passage in passages for row in passage]
    between = cosines[rows][:, np.searchsorted(chosen, rows)]
    starts = np.cumsum([0, *map(len, passages)])[:-1]
    return np.asarray(np.maximum.reduceat(np.maximum.reduceat(between, starts, axis=0), starts, axis=1))


def _passages(chains: list[list[int]], lead: list[int], groups: NDArray[np.intp]) -> list[list[int]]:
    """Join chains, in ascending order, that follow each other in an article; the lead begins a passage."""
    passages: list[list[int]] = []
    for chain in chains:
        follows = passages and chain[0] == max(passages[-1]) + 1 and chain is not lead
        if follows and groups[chain[0]] == groups[passages[-1][0]]:
            passages[-1] = passages[-1] + chain
        else:
            passages.append(chain)
    return passages


def _agreed_places(
    chosen: NDArray[np.intp],
    cosines: NDArray[np.floating],
    groups: NDArray[np.intp],
    places: NDArray[np.float64],
) -> dict[int, float]:
    """Row -> mean place where the articles put what it says; each votes by the sentence most like it."""
    near = np.where((cosines >= ALIKE) & (groups[:, None] != groups[chosen]), cosines, 0.0)
    starts = np.flatnonzero(begins(groups))
    best = [start + own.argmax(axis=0) for start, own in zip(starts, np.split(near, starts[1:]), strict=True)]
    weights = np.array([np.ones(len(chosen)), *(near[at, range(len(chosen))] for at in best)])
    votes = places[np.array([chosen, *best])]
    agreed = (votes * weights).sum(axis=0) / weights.sum(axis=0)
    return dict(zip(chosen.tolist(), agreed.tolist(), strict=True))


def _chain(head: int, chosen: NDArray[np.intp], requires: NDArray[np.intp]) -> list[int]:
    chain = [head]
    for row in chain:
        chain += [int(other) for other in chosen if requires[other] == row]
    return chain

"""From sentences to scores: the rows of numbers, and how central each is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarize.language.terms import encode
from summarize.pipeline.focus import focus_shares
from summarize.pipeline.lookup import look_up
from summarize.ranking import RANKERS, vectorize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from scipy import sparse

    from summarize.language.terms import Terms
    from summarize.pipeline.prepared import Prepared
    from summarize.settings import Settings

TITLE_WEIGHT = 2.0
"""A lead's merit is multiplied by 1 + this times its mean cosine with the titles."""

LEAD_DECAY = 0.6
"""How fast a lead's merit falls with each sentence before it in its article: the second leads 1 / 1.6 times
as well."""


class Ranked(NamedTuple):
    """The n sentences as arrays, and the texts beside them on the same columns."""

    terms: Terms
    """Stems of the sentences, then of the titles and of earlier briefings."""
    vectors: sparse.csr_array
    """(n, m) unit rows of the sentences."""
    titles: sparse.csr_array
    """(t, m) unit rows of the titles."""
    earlier: sparse.csr_array
    """(b, m) unit rows of the sentences of earlier briefings."""
    positions: NDArray[np.intp]
    """(n,) place in the article, from 0."""
    prior: NDArray[np.float64]
    """(n,) what a sentence is worth before the others are taken into account."""
    scores: NDArray[np.float64]
    """(n,) centrality, summing to 1."""
    focus: NDArray[np.float64]
    """(n,) how much of the focus a sentence speaks of, in parts; 0 for all without one, or where none speaks of it."""
    title_likeness: NDArray[np.float64]
    """(n,) mean cosine of a sentence with the titles: how much of what they announce it says; 0 without titles."""
    lead_merit: NDArray[np.float64]
    """(n,) how well a sentence would open the page: central, early in its article, saying what the titles announce."""


def rank(prepared: Prepared, settings: Settings, earlier: Sequence[str]) -> Ranked:
    """Turn sentences into rows and score them.

    Raises:
        BadSettings: there is no ranker of that name.

    """
    n, titles = len(prepared.sentences), prepared.titles
    terms = prepared.terms
    if earlier:
        lines = (sentence.line for sentence in prepared.sentences)
        terms = encode([*lines, *titles, *earlier], prepared.language)
    rows = vectorize(terms.ids, terms.indptr, terms.content)
    vectors = rows[:n]
    positions = np.array([sentence.position for sentence in prepared.sentences])
    prior = ~prepared.repeated_by_outlet / (1 + settings.position * positions)
    headings = rows[n : n + len(titles)]
    title_likeness = np.asarray(vectors @ (headings.sum(axis=0) / max(len(titles), 1)), np.float64)
    not_repeated = _without(vectors, prepared.repeated_by_outlet)
    scores = look_up(RANKERS, settings.ranker, "ranker")(not_repeated, prior=prior, damping=settings.damping)
    return Ranked(
        terms=terms,
        vectors=vectors,
        titles=headings,
        earlier=rows[n + len(titles) :],
        positions=positions,
        prior=prior,
        scores=scores,
        focus=focus_shares(prepared, settings.focus),
        title_likeness=title_likeness,
        lead_merit=scores * prior * (1 + TITLE_WEIGHT * title_likeness) / (1 + LEAD_DECAY * positions),
    )


def _without(vectors: sparse.csr_array, emptied: NDArray[np.bool_]) -> sparse.csr_array:
    """Return the same rows (n, m), some of them emptied."""
    if not emptied.any():
        return vectors
    kept = vectors.copy()
    kept.data[np.repeat(emptied, np.diff(kept.indptr))] = 0
    kept.eliminate_zeros()
    return kept

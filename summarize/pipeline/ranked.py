"""From sentences to scores: the rows of numbers, and how central each is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarize.language.terms import encode
from summarize.pipeline.focus import spoken_of
from summarize.pipeline.lookup import look_up
from summarize.ranking import RANKERS, vectorize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from scipy import sparse

    from summarize.language.terms import Terms
    from summarize.pipeline.prepared import Prepared
    from summarize.settings import Settings

ANNOUNCED = 2.0
"""A lead's merit is multiplied by 1 + this times its mean cosine with the titles."""

LATER = 0.6
"""How fast a lead's merit falls with each sentence before it in its article: the second leads 1 / 1.6 times
as well."""


class Ranked(NamedTuple):
    """The n sentences as arrays, and the texts beside them on the same columns."""

    terms: Terms
    """Stems of the sentences, then of the titles and what was said before."""
    vectors: sparse.csr_array
    """(n, m) unit rows of the sentences."""
    titles: sparse.csr_array
    """(t, m) unit rows of the titles."""
    said: sparse.csr_array
    """(b, m) unit rows of the sentences of earlier briefings."""
    positions: NDArray[np.intp]
    """(n,) place in the article, from 0."""
    prior: NDArray[np.float64]
    """(n,) what a sentence is worth before the others are taken into account."""
    scores: NDArray[np.float64]
    """(n,) centrality, summing to 1."""
    focus: NDArray[np.float64]
    """(n,) how much of the focus a sentence speaks of, in parts; 0 for all without one, or where none speaks of it."""
    announced: NDArray[np.float64]
    """(n,) mean cosine of a sentence with the titles: how much of what they announce it says; 0 without titles."""
    merits: NDArray[np.float64]
    """(n,) how well a sentence would open the page: central, early in its article, saying what the titles announce."""


def rank(prepared: Prepared, settings: Settings, said: Sequence[str]) -> Ranked:
    """Turn sentences into rows and score them.

    Raises:
        BadSettings: there is no ranker of that name.

    """
    n, titles = len(prepared.sentences), prepared.titles
    terms = prepared.terms
    if said:
        lines = (sentence.line for sentence in prepared.sentences)
        terms = encode([*lines, *titles, *said], prepared.language)
    rows = vectorize(terms.ids, terms.indptr, terms.content)
    vectors = rows[:n]
    positions = np.array([sentence.position for sentence in prepared.sentences])
    prior = ~prepared.again / (1 + settings.position * positions)
    headings = rows[n : n + len(titles)]
    announced = np.asarray(vectors @ (headings.sum(axis=0) / max(len(titles), 1)), np.float64)
    heard = _without(vectors, prepared.again)
    scores = look_up(RANKERS, settings.ranker, "ranker")(heard, prior=prior, damping=settings.damping)
    return Ranked(
        terms=terms,
        vectors=vectors,
        titles=headings,
        said=rows[n + len(titles) :],
        positions=positions,
        prior=prior,
        scores=scores,
        focus=spoken_of(prepared, settings.focus),
        announced=announced,
        merits=scores * prior * (1 + ANNOUNCED * announced) / (1 + LATER * positions),
    )


def _without(vectors: sparse.csr_array, gone: NDArray[np.bool_]) -> sparse.csr_array:
    """Return the same rows (n, m), with those that are gone empty."""
    if not gone.any():
        return vectors
    kept = vectors.copy()
    kept.data[np.repeat(gone, np.diff(kept.indptr))] = 0
    kept.eliminate_zeros()
    return kept

"""What the page's pictures show: the graph of similar sentences, and what more or fewer words would cover."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

from summarize.curve import coverage
from summarize.language.unspaced import UNSPACED
from summarize.model import Overview
from summarize.pipeline import SENTENCE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarize.model import Briefing
    from summarize.pipeline import Draft

NODES = 120
"""Most sentences in the graph."""
EDGES = 300
LEAST = 0.1
"""Similarity below which two sentences have little but a name in common."""
LENGTHS = (0.125, 0.25, 0.5, 1.5, 2.0, 3.0)
"""Budgets on the curve, as multiples of the briefing's own; at 1 is the briefing itself."""


def overview(draft: Draft) -> Overview:
    """Return the data for a briefing's pictures.

    The graph has the chosen sentences and the most central others, joined by cosine similarity across articles. The
    curve is that of `--curve`: the share of the points that two articles or more state, each weighed by its articles.

    Cost: one product of at most 120 sparse rows with each other, and six runs of the selector.
    """
    rows, curve = _nodes(draft), _curve(draft)
    return Overview(
        sentences=tuple(draft.prepared.sentences[row] for row in rows.tolist()),
        scores=tuple(draft.study.problem.scores[rows].tolist()),
        edges=_edges(draft, rows),
        curve=tuple(sorted(curve.items())),
        covered=curve.get(draft.briefing.words),
    )


def with_overview(draft: Draft) -> Briefing:
    """Return the briefing with the data for its page's pictures."""
    return replace(draft.briefing, overview=overview(draft))


def _nodes(draft: Draft) -> NDArray[np.intp]:
    """Choose the rows to draw, ascending: all chosen ones, then by centrality, ties to the lower row."""
    central = np.argsort(-draft.study.problem.scores, kind="stable")
    others = central[~np.isin(central, draft.chosen)]
    return np.sort(np.concatenate([draft.chosen, others[: max(0, NODES - len(draft.chosen))]]))


def _edges(draft: Draft, rows: NDArray[np.intp]) -> tuple[tuple[int, int, float], ...]:
    vectors, groups = draft.study.ranked.vectors[rows], draft.prepared.groups[rows]
    likeness = sparse.coo_array(sparse.triu(vectors @ vectors.T, k=1))
    i, j = likeness.coords
    drawn = (likeness.data >= LEAST) & (groups[i] != groups[j])
    i, j, weights = i[drawn], j[drawn], np.minimum(likeness.data[drawn], 1.0)
    order = np.lexsort((j, i, -np.round(weights, 9)))[:EDGES]
    return tuple(zip(i[order].tolist(), j[order].tolist(), weights[order].tolist(), strict=True))


def _curve(draft: Draft) -> dict[int, float]:
    """Return words -> share of the shared points covered, for each budget, as `--curve` prints it; empty if nothing is shared.

    In languages without spaces a budget is a number of sentences, of `SENTENCE` English words each. The quick selector
    makes all points of the curve but the briefing's own.
    """
    if not draft.points:
        return {}
    quick = replace(draft.briefing, settings=replace(draft.briefing.settings, selector="coverage"))
    own = draft.study.problem.budget
    spaced = draft.prepared.language not in UNSPACED
    words = draft.briefing.words if spaced else SENTENCE * len(draft.chosen)
    budgets = (max(1, round(length * words)) for length in LENGTHS)
    lines = coverage(draft._replace(briefing=quick), [*(b for b in budgets if b != own), own])
    return {words: share for _, words, _, share in lines}

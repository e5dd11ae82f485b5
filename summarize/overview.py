"""What the page's pictures show: the graph of the likest sentences, and what more or fewer words would cover."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

from summarize.model import Overview
from summarize.selection import SELECTORS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarize.model import Briefing
    from summarize.pipeline import Draft

NODES = 120
"""Sentences that one picture bears."""
EDGES = 300
LEAST = 0.1
"""Similarity below which two sentences have little but a name in common."""
LENGTHS = (0.125, 0.25, 0.5, 1.5, 2.0, 3.0)
"""Budgets of the curve, as multiples of the briefing's own; at 1 stands the briefing itself."""


def overview(draft: Draft) -> Overview:
    """Return the picture's data of a briefing.

    The graph has the chosen sentences and the most central others, joined by cosine similarity across articles. The
    curve runs the quick selector at other budgets, whatever made the briefing. Coverage is the share of the *shared* content that
    a choice S holds: sum of w_c over the concepts c of S that two or more articles have, over the sum of all those.

    Cost: one product of at most 120 sparse rows with each other, and six runs of the selector.
    """
    rows = _nodes(draft)
    shared = _shared(draft)
    return Overview(
        sentences=tuple(draft.prepared.sentences[row] for row in rows.tolist()),
        scores=tuple(draft.problem.scores[rows].tolist()),
        edges=_edges(draft, rows),
        curve=_curve(draft, shared),
        covered=_covered(draft, draft.chosen, shared),
    )


def pictured(draft: Draft) -> Briefing:
    """Return the briefing with what its page's pictures show."""
    return replace(draft.briefing, overview=overview(draft))


def _nodes(draft: Draft) -> NDArray[np.intp]:
    """Choose the rows to draw, ascending: all chosen ones, then by centrality, ties to the lower row."""
    central = np.argsort(-draft.problem.scores, kind="stable")
    others = central[~np.isin(central, draft.chosen)]
    return np.sort(np.concatenate([draft.chosen, others[: max(0, NODES - len(draft.chosen))]]))


def _edges(draft: Draft, rows: NDArray[np.intp]) -> tuple[tuple[int, int, float], ...]:
    vectors, groups = draft.vectors[rows], draft.prepared.groups[rows]
    likeness = sparse.coo_array(sparse.triu(vectors @ vectors.T, k=1))
    i, j = likeness.coords
    kept = (likeness.data >= LEAST) & (groups[i] != groups[j])
    i, j, weights = i[kept], j[kept], np.minimum(likeness.data[kept], 1.0)
    order = np.lexsort((j, i, -np.round(weights, 9)))[:EDGES]
    return tuple(zip(i[order].tolist(), j[order].tolist(), weights[order].tolist(), strict=True))


def _shared(draft: Draft) -> NDArray[np.float64]:
    """(c,) weight of each concept that two articles or more have, 0 for the others."""
    concepts, groups = draft.problem.concepts, draft.prepared.groups
    n = len(groups)
    articles = sparse.csr_array((np.ones(n), (groups, np.arange(n))), shape=(int(groups.max()) + 1, n))
    spread = np.asarray((articles @ concepts > 0).sum(axis=0)).ravel()
    return np.where(spread >= 2, draft.problem.weights, 0.0)


def _covered(draft: Draft, chosen: NDArray[np.intp], shared: NDArray[np.float64]) -> float | None:
    total = float(shared.sum())
    if total <= 0:
        return None
    held = np.asarray(draft.problem.concepts[chosen].sum(axis=0)).ravel() > 0
    return float(shared[held].sum()) / total


def _curve(draft: Draft, shared: NDArray[np.float64]) -> tuple[tuple[int, float], ...]:
    """Return (words, share) of the briefing that each budget would give; empty where nothing is shared."""
    select = SELECTORS["coverage"]
    own = draft.briefing.words
    points: dict[int, float] = {}
    for length in LENGTHS:
        budget = max(1, round(length * own))
        chosen = select(replace(draft.problem, budget=budget, limit=None))
        share = _covered(draft, chosen, shared)
        if share is not None and len(chosen):
            points[int(draft.problem.lengths[chosen].sum())] = share
    covered = _covered(draft, draft.chosen, shared)
    if covered is not None and own:
        points[own] = covered
    return tuple(sorted(points.items()))

"""What a concept is worth (the LexRank mass of the articles that use it), and how statements are added."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

from summarize.arrays import begins
from summarize.selection.concept_index import STEM
from summarize.selection.stating import STEPS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarize.selection.concept_index import Concepts
    from summarize.selection.stating import Statements

STATEMENTS_SHARE = 0.4
"""What all statements are worth together; the concepts are worth the rest of 1."""
UNIGRAM = 2.0
"""Worth of a single stem, relative to a pair."""
ITSELF = 0.5
"""Weight of an article's agreement with itself, relative to that of two articles."""
FIGURE = 2.5
"""Worth of a concept with a number in it, relative to one without."""


def concept_weights(
    concepts: Concepts,
    scores: NDArray[np.float64],
    groups: NDArray[np.intp],
    *,
    figures: NDArray[np.bool_] | None = None,
) -> NDArray[np.float64]:
    """Weight a concept by the articles that hold it; each votes once, with its most central sentence for it.

    m_ca = the largest p_s among the sentences s of article a that hold c, with p scaled to a largest value of 1;
    w_c = `agreement` of these, times `UNIGRAM` if c is a single stem, times `FIGURE` if it contains a number.

    Args:
        concepts: (n, c) of ones, and the kind of each column.
        scores: p, (n,) centralities.
        groups: (n,) number of each row's article, article by article.
        figures: (c,) concepts with a number in them.

    Returns:
        (c,) weights >= 0.

    """
    worth = agreement(*article_votes(concepts, scores, groups)) * np.where(
        concepts.kinds == STEM, UNIGRAM, 1.0
    )
    return np.asarray(worth if figures is None else worth * np.where(figures, FIGURE, 1.0))


def agreement(votes: NDArray[np.float64], squares: NDArray[np.float64]) -> NDArray[np.float64]:
    """Weight the agreement on a concept: sum over articles a and b of m_a m_b, and for a = b `ITSELF` of it.

    So what two articles say counts six times as much as what one says, not twice.

    Args:
        votes: (c,) sum of m_a.
        squares: (c,) sum of m_a².

    """
    return np.asarray(votes**2 - (1 - ITSELF) * squares)


def article_votes(
    concepts: Concepts, scores: NDArray[np.float64], groups: NDArray[np.intp]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Sum, for each concept, the best score that each article gives it, and the squares of these: (c,) and (c,).

    The `groups` (n,) ascend: the rows come article by article.
    """
    columns = len(concepts.kinds)
    if not concepts.rows.nnz:
        return np.zeros(columns), np.zeros(columns)
    ordered = concepts.rows.tocsc()
    holders = ordered.indices
    column = np.repeat(np.arange(columns), np.diff(ordered.indptr))
    article = groups[holders]
    firsts = np.flatnonzero(begins(column, article))
    scaled = scores / (scores.max() or 1)
    best = np.maximum.reduceat(scaled[holders], firsts)
    votes, squares = (np.bincount(column[firsts], value, minlength=columns) for value in (best, best * best))
    return np.asarray(votes, np.float64), np.asarray(squares, np.float64)


def blend(
    concepts: Concepts,
    weights: NDArray[np.float64],
    statements: Statements,
    prior: NDArray[np.float64],
) -> tuple[sparse.csr_array, NDArray[np.float64]]:
    """Append statements to concepts as further columns; all weights then sum to 1.

    Args:
        concepts: (n, c) of ones.
        weights: (c,) of the concepts, as `concept_weights` gives it.
        statements: (n, l u): l levels of u statements, each worth its share of `STEPS`.
        prior: (n,) worth of the statement that a sentence makes.

    Returns:
        rows (n, c + l u) and weights (c + l u,) that sum to 1.

    """
    certain = np.outer(prior[statements.owners], STEPS).ravel()
    total = certain.sum()
    share = STATEMENTS_SHARE if total > 0 else 0.0
    rows = sparse.csr_array(sparse.hstack([concepts.rows, statements.rows], format="csr"))
    each = [(1 - share) * weights / (weights.sum() or 1.0), share * certain / (total or 1.0)]
    return rows, np.concatenate(each)

"""What a concept is worth: the LexRank mass of the articles that speak of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.index import STEM

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarize.selection.index import Concepts


def weights(
    concepts: Concepts,
    scores: NDArray[np.float64],
    groups: NDArray[np.intp],
    *,
    unigram: float = 0.2,
    power: float = 2.0,
) -> NDArray[np.float64]:
    """Weigh a concept by the articles that hold it, each voting once, with its most central sentence.

    v_c = sum over articles of the largest p_s among the article's sentences s that hold c, with p scaled to a
    largest value of 1; w_c = v_c ** power, times `unigram` where c is a single stem.

    Args:
        concepts: (n, c) of ones, and the kind of each column.
        scores: p, (n,) centralities.
        groups: (n,) number of each row's article.
        unigram: weight of a stem beside a pair.
        power: how much more than double it counts when twice as many articles agree.

    Returns:
        (c,) weights >= 0.

    """
    votes = article_votes(concepts, scores, groups)
    return np.asarray(votes**power * np.where(concepts.kinds == STEM, unigram, 1.0))


def article_votes(
    concepts: Concepts, scores: NDArray[np.float64], groups: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Sum, for each concept, the best score that each article gives it: v (c,)."""
    columns = len(concepts.kinds)
    if not concepts.rows.nnz:
        return np.zeros(columns)
    if (groups[1:] < groups[:-1]).any():
        by_article = np.argsort(groups, kind="stable")
        held, scores, groups = concepts.rows[by_article], scores[by_article], groups[by_article]
    else:
        held = concepts.rows
    ordered = held.tocsc()
    holders = ordered.indices
    column = np.repeat(np.arange(columns), np.diff(ordered.indptr))
    article = groups[holders]
    opens = np.ones(len(holders), bool)
    opens[1:] = (column[1:] != column[:-1]) | (article[1:] != article[:-1])
    firsts = np.flatnonzero(opens)
    scaled = scores / (scores.max() or 1)
    best = np.maximum.reduceat(scaled[holders], firsts)
    return np.asarray(np.bincount(column[firsts], best, minlength=columns), np.float64)

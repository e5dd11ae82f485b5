"""What every selector is handed: the sentences as arrays, and the rules of the page."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from summarize.arrays import begins

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray
    from scipy import sparse

RATE = 0.02
"""Price of a whole fault, as a share of the worth of all concepts."""

Rank = tuple[int, int, float, tuple[int, ...]]
"""Words missing, words beyond an article's share, negated worth, rows: the smaller, the better."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """n sentences, what they are worth, what they cost, and which must not appear together.

    A choice S is legal if it keeps within `budget` words and `limit` sentences, takes only allowed rows,
    takes with each row the rows that it requires, and has no two rows that repeat each other. Of two legal
    choices, the better one is, in this order: filled (at least `fill` of the budget, or all but `slack` words
    of it), balanced (no article above its `share`), and worth more: F(S) = sum of w_c over the concepts c that
    S covers - sum of the costs of S.
    """

    scores: NDArray[np.float64]
    """(n,) centrality, times how much of the focus a sentence speaks of where one is given."""
    vectors: sparse.csr_array
    """(n, m) unit rows."""
    lengths: NDArray[np.intp]
    """(n,) words."""
    concepts: sparse.csr_array
    """(n, c) of ones."""
    weights: NDArray[np.float64]
    """(c,) worth of a concept, >= 0, paid once."""
    costs: NDArray[np.float64]
    """(n,) what a sentence costs, on the scale of the weights (see `price`); below 0 where it is worth its place anyway."""
    pairs: sparse.csr_array
    """(n, b) of ones: word pairs as printed."""
    requires: NDArray[np.intp]
    """(n,) earlier row that must be chosen too, or -1; chains are followed."""
    allowed: NDArray[np.bool_]
    """(n,) False for rows that must not be chosen."""
    groups: NDArray[np.intp]
    """(n,) number of each row's article."""
    budget: int
    """Words, never exceeded."""
    limit: int | None = None
    """Sentences, never exceeded. With a limit, an unfilled budget is no fault, but an empty page is one."""
    lead: int | None = None
    """Concept of the rows that can open the page; None if no row can, or the page need not open on one."""
    fill: float = 0.9
    """Share of the budget that a choice should use, if there are sentences that fit, .."""
    slack: int = 8
    """.. or else the words that it may leave unused: on a short page a tenth is few words, and a sentence that
    fits to the word is seldom the news."""
    share: float = 0.5
    """Share of the printed words that several sentences of one article should not exceed, if others could
    serve."""
    overlap: float = 0.3
    """Two rows repeat each other if they share more than this part of the word pairs of either, .."""
    likeness: float = 0.36
    """.. or their cosine is above this, if they are of two articles (of 19 pairs just above it, 15 said the
    same), .."""
    likeness_within: float = 0.4
    """.. or above this, if they are of one: its author seldom says the same thing twice."""
    diversity: float = 0.5
    """Weight of redundancy against centrality, for `mmr` only."""
    article_share: float = field(init=False)
    """Share of the words that one article may supply, computed once."""

    def __post_init__(self) -> None:
        """Refuse requirements that could form a cycle, and compute the share of an article."""
        if (self.requires >= np.arange(len(self.requires))).any():
            raise ValueError("a row can require an earlier row only")
        object.__setattr__(self, "article_share", _article_share(self))

    @property
    def floor(self) -> int:
        """Words from which the budget counts as filled; with a limit of sentences, 1."""
        filled = min(int(np.ceil(self.fill * self.budget)), self.budget - self.slack)
        return 1 if self.limit is not None else max(filled, 1)

    def has_room(self, words: int, sentences: int) -> bool:
        """Whether a choice may have so many words in so many sentences."""
        return words <= self.budget and (self.limit is None or sentences <= self.limit)

    def ceiling(self, words: int) -> int:
        """Words that one article may supply to a page of so many words, or of `floor` if that is more."""
        return int(self.article_share * max(words, self.floor))


def _article_share(problem: Problem) -> float:
    """Share of the words that one article may supply.

    Of two articles, one must supply at least half, and whole sentences seldom halve a page, so the share is
    half as much again. A single article may supply all.
    """
    articles = np.count_nonzero(np.bincount(problem.groups[problem.allowed]))
    return 1.0 if articles <= 1 else min(problem.share * (1.5 if articles == 2 else 1), 1.0)


def price(faults: NDArray[np.float64] | float, weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Turn faults of each sentence or of a page (a question: 1, needing the sentence before: 0.2) into costs.

    A whole fault costs `RATE` of all that the concepts are worth together.

    Args:
        faults: of each sentence (n,), or of one page.
        weights: (c,) worth of the concepts.

    """
    return np.asarray(RATE * weights.sum() * faults)


def worth(problem: Problem, rows: Iterable[int]) -> float:
    """F(S), the sum that selectors maximise."""
    chosen = sorted(rows)
    if not chosen:
        return 0.0
    covered = distinct([row_of(problem.concepts, row) for row in chosen])
    return float(problem.weights[covered].sum() - problem.costs[chosen].sum())


def violations(problem: Problem, rows: Iterable[int]) -> tuple[int, int]:
    """Count the words missing from a filled budget, and the words of articles beyond their share.

    One long sentence does not make a briefing one-sided, whatever its share; a second one of the same article
    may.
    """
    supplied: defaultdict[int, list[int]] = defaultdict(list)
    for row in rows:
        supplied[int(problem.groups[row])].append(int(problem.lengths[row]))
    words = sum(map(sum, supplied.values()))
    ceiling = problem.ceiling(words)
    beyond = sum(max(sum(own) - ceiling, 0) for own in supplied.values() if len(own) > 1)
    return max(problem.floor - words, 0), beyond


def rank_of(problem: Problem, rows: Iterable[int]) -> Rank:
    """Sort key of a choice: the best comes first; ties go to the lower row numbers."""
    chosen = tuple(sorted(rows))
    return (*violations(problem, chosen), -worth(problem, chosen), chosen)


def distinct(parts: Sequence[NDArray[np.signedinteger]]) -> NDArray[np.signedinteger]:
    """The values in these arrays, each once, ascending; for so few a sort is quicker than `np.unique`, which hashes."""
    values = np.sort(np.concatenate(parts))
    return np.asarray(values[begins(values)])


def row_of(matrix: sparse.csr_array, row: int) -> NDArray[np.signedinteger]:
    """Return the columns of a matrix (n, c) that a row holds: (k,)."""
    return np.asarray(matrix.indices[matrix.indptr[row] : matrix.indptr[row + 1]])

"""Statements: every sentence makes one, and sentences of other articles that say the same cover it, too."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy import sparse

from summarize.arrays import highest, spread

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEVELS = (0.10, 0.18, 0.25, 0.35)
"""Cosines at which two sentences of two articles share a key fact in 10, 30, 50, 70 of 100 cases.

On 1,300 annotated sentences the share follows x^2.5 / (x^2.5 + k^2.5) with k between .2 and .3; see docs/selection.md.
"""
STEPS = (0.25, 0.25, 0.375, 0.125)
"""What each level adds to the certainty that a statement is made; at the last level, it counts as told."""
MOST_STATEMENTS = 2000
"""Sentences of one input that are compared with each other, the most central ones; up to this number, all
are."""


class Statements(NamedTuple):
    """Which sentence says what another one states."""

    rows: sparse.csr_array
    """(n, len(LEVELS) * u) of ones: column len(LEVELS) * j + k is statement j said at least as surely as LEVELS[k]."""
    owners: NDArray[np.intp]
    """(u,) the sentence that makes statement j, ascending."""


def statements(
    vectors: sparse.csr_array, groups: NDArray[np.intp], scores: NDArray[np.float64]
) -> Statements:
    """Take every sentence as a statement, made by itself and, less surely, by similar ones of other articles.

    A choice S then covers of statement t the levels up to the largest cosine x_s . x_t of its sentences s, so
    that the sum over columns is the facility location sum_t max_{s in S} P(s says t), P in `STEPS`. Sentences
    of one article are taken to say different things, since their author wrote both. To selectors, the columns
    are concepts like any others.

    Args:
        vectors: x, (n, m) unit rows.
        groups: (n,) number of each row's article.
        scores: (n,) centralities; of more than `MOST_STATEMENTS` rows, only the most central are compared
            (ties go to the lower row), so the cost is bounded by the square of `MOST_STATEMENTS`.

    Facility location for summaries: Lin & Bilmes (2011), with other similarities and no levels.

    """
    owners = highest(scores, MOST_STATEMENTS)
    near = vectors[owners]
    likeness = (near @ near.T).toarray()
    likeness[groups[owners][:, None] == groups[owners]] = 0.0
    np.fill_diagonal(likeness, np.diff(near.indptr) > 0)
    return Statements(_levels(owners, likeness, len(groups)), owners)


def covered_before(
    made: Statements, vectors: sparse.csr_array, before: sparse.csr_array
) -> NDArray[np.bool_]:
    """Mark the columns that other sentences, `before` (b, m), say already."""
    likeness = (before @ vectors[made.owners].T).toarray()
    reached = _levels(np.arange(len(likeness)), likeness, len(likeness))
    return np.asarray(np.bincount(reached.indices, minlength=made.rows.shape[1]) > 0)


def _levels(rows: NDArray[np.intp], likeness: NDArray[np.floating], n: int) -> sparse.csr_array:
    """Mark all levels that each likeness (k, u) reaches, in n rows of which only `rows` (k,) are filled."""
    row, column = np.nonzero(likeness >= LEVELS[0])
    reached = np.searchsorted(LEVELS, likeness[row, column], side="right")
    columns = spread(len(LEVELS) * column, reached)
    starts = np.zeros(n + 1, np.int64)
    starts[rows + 1] = np.bincount(row, reached, len(rows))
    return sparse.csr_array(
        (np.ones(len(columns), np.float32), columns, np.cumsum(starts)),
        shape=(n, len(LEVELS) * likeness.shape[1]),
    )

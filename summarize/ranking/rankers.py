"""The rankers: the centralities of Erkan & Radev (2004), each one statement over a graph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from summarize.ranking.graph import cosine_graph, threshold_graph
from summarize.ranking.walk import walk

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from scipy import sparse


class Ranker(Protocol):
    """(n, m) unit rows -> (n,) scores that sum to 1."""

    def __call__(
        self, vectors: sparse.csr_array, prior: NDArray[np.floating] | None = None, damping: float = 0.9
    ) -> NDArray[np.float64]:
        """Score the rows."""


def lexrank(
    vectors: sparse.csr_array, prior: NDArray[np.floating] | None = None, damping: float = 0.9
) -> NDArray[np.float64]:
    """Rank a sentence high when it is like sentences that rank high: continuous LexRank.

    p = (1 - a) q + a X (X^T (p / d)), d = X (X^T 1); `summarize.ranking.walk.walk` says how isolated and empty rows
    are treated. Cost and memory are linear in the non-zero entries of X: no pair of sentences is ever formed.

    Args:
        vectors: X, (n, m) CSR with rows of unit length or of zeros. Its precision is the walk's precision.
        prior: q, (n,) >= 0 on any scale: position, or likeness to a query; None for uniform.
        damping: a in [0, 1]; 0.9 is a restart one time in ten.

    Returns:
        (n,) scores >= 0 that sum to 1, row by row.

    Raises:
        ValueError: damping or prior out of range, or vectors with NaN or infinity.
        NotConverged: scores still moved after 1,000 iterations.

    Erkan & Radev (2004), LexRank: Graph-based Lexical Centrality as Salience in Text Summarization, JAIR 22.

    >>> from scipy.sparse import csr_array
    >>> lexrank(csr_array([[1.0, 0.0], [0.6, 0.8], [0.0, 1.0]])).round(3)
    array([0.242, 0.436, 0.322])

    """
    return walk(cosine_graph(vectors), prior, damping)


def lexrank_threshold(
    vectors: sparse.csr_array,
    prior: NDArray[np.floating] | None = None,
    damping: float = 0.9,
    threshold: float = 0.1,
) -> NDArray[np.float64]:
    """Rank by a walk on the graph of sentence pairs whose cosine is above `threshold`: LexRank as first published.

    The paper's Algorithm 3, its self-links included. Arguments, result and errors as `lexrank`; `threshold` in
    [0, 1), 0.1 as in the paper. Memory grows with the number of links.
    """
    return walk(threshold_graph(vectors, threshold), prior, damping)


RANKERS: dict[str, Ranker] = {
    "lexrank": lexrank,
    "lexrank-threshold": lexrank_threshold,
}

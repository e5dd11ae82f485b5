"""Sentence graphs, given by their product with a vector: which sentences are alike, and how much."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy import sparse

from summarize.ranking.product import gram_product

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

BLOCK = 1024
"""Rows whose similarities to all others are in memory at a time."""


class Graph(NamedTuple):
    """An undirected graph of n sentences with non-negative weights."""

    product: Callable[[NDArray[np.floating]], NDArray[np.floating]]
    """z -> S z, where S (n, n) holds the weights and need never be formed."""
    own: NDArray[np.floating]
    """(n,) the diagonal of S: the weight of a sentence's link to itself, 0 for a sentence without content."""
    degree: NDArray[np.floating]
    """(n,) the row sums of S, `own` included."""


def cosine_graph(vectors: sparse.csr_array) -> Graph:
    """Link every sentence with every other by their cosine, without forming the pairs; `vectors` (n, m) has unit rows.

    S = X X^T, so S z = X (X^T z): two passes over the rows, whatever the number of pairs.
    """
    vectors = _rows(vectors)
    product = gram_product(vectors)
    degree = product(np.ones(vectors.shape[0], vectors.dtype))
    _finite(degree)
    own = (degree > 0).astype(vectors.dtype)  # of unit rows
    return Graph(product, own, degree)


def threshold_graph(vectors: sparse.csr_array, threshold: float) -> Graph:
    """Link two sentences where their cosine is above `threshold`, each link weighing 1 (Erkan & Radev 2004, 3.2); `vectors` (n, m).

    The links are stored, so memory grows with their number: for thousands of sentences, not for millions.
    """
    vectors = _rows(vectors)
    _finite(vectors.data)
    columns = vectors.T.tocsr()
    blocks = [vectors[:0] @ columns]
    for start in range(0, vectors.shape[0], BLOCK):
        cosines = vectors[start : start + BLOCK] @ columns
        cosines.data = (cosines.data > threshold).astype(vectors.dtype)
        cosines.eliminate_zeros()
        blocks.append(cosines)
    links = sparse.vstack(blocks, format="csr")
    return Graph(links.__matmul__, links.diagonal(), links.sum(axis=1, dtype=vectors.dtype))


def _rows(vectors: sparse.csr_array) -> sparse.csr_array:
    """Convert rows of numbers to CSR, without a copy if they are CSR already; integers become floats."""
    rows = sparse.csr_array(vectors)
    if rows.ndim != 2:
        raise ValueError(f"the vectors must be rows (n, m), not of the shape {rows.shape}")
    return rows if np.issubdtype(rows.dtype, np.floating) else rows.astype(np.float64)


def _finite(numbers: NDArray[np.floating]) -> None:
    if not np.isfinite(numbers).all():
        raise ValueError("the vectors must be finite")

"""The same work done by the systems that people use now, each called as its documentation says."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix


class Spaces:
    """sumy's tokenizer interface over words that spaces part."""

    def to_words(self, text):
        return text.split()


def sumy_document(sentences):
    """Put sentences into sumy's document."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

    return ObjectDocumentModel([Paragraph([Sentence(text, Spaces()) for text in sentences])])


def sumy_lexrank(document, count=10):
    """LexRank of sumy, whole: it weighs, compares and ranks in one call."""
    from sumy.summarizers.lex_rank import LexRankSummarizer

    return LexRankSummarizer()(document, count)


def networkx_pagerank(vectors):
    """Cosine graph by SciPy, PageRank by networkx."""
    import networkx as nx

    return nx.pagerank(
        nx.from_scipy_sparse_array(vectors @ vectors.T), alpha=0.9, tol=1e-6 / vectors.shape[0]
    )


def scikit_network_pagerank(vectors):
    """Cosine graph by SciPy, PageRank by scikit-network, iterated as far as ours."""
    from sknetwork.ranking import PageRank

    cosines = csr_matrix(vectors @ vectors.T)
    return PageRank(damping_factor=0.9, solver="piteration", n_iter=100, tol=1e-6).fit_predict(cosines)


def dense_lexrank(vectors):
    """The n x n matrix in NumPy, as a textbook has it."""
    rows = vectors.toarray()
    cosines = rows @ rows.T
    degree = cosines.sum(axis=1)
    degree[degree == 0] = 1
    scores = np.full(len(rows), 1 / len(rows), rows.dtype)
    for _ in range(100):
        moved = 0.1 / len(rows) + 0.9 * cosines @ (scores / degree)
        change = np.abs(moved - scores).sum()
        scores = moved
        if change <= 1e-6:
            break
    return scores

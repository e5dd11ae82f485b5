"""The headline: the title that says best what the articles say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from scipy import sparse


def headline(
    titles: Sequence[str], rows: sparse.csr_array, vectors: sparse.csr_array, scores: NDArray[np.float64]
) -> str:
    """Choose the title nearest to the articles' centre: the largest cosine with sum_s p_s x_s.

    A question is taken only where there is nothing else; ties go to the first. Empty where there is no title.

    Args:
        titles: t titles.
        rows: (t, m) unit rows of the titles, on the columns of `vectors`.
        vectors: (n, m) unit rows of the sentences.
        scores: p, (n,) centralities.

    """
    if not titles:
        return ""
    centrality = rows @ (vectors.T @ scores)
    questions = np.array([title.rstrip("”’\"')").endswith("?") for title in titles])
    return titles[int(np.lexsort((np.arange(len(titles)), -centrality, questions))[0])]

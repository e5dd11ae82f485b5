"""The headline: the title that says best what the articles say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.language.loaded import loaded
from summarize.model import Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from scipy import sparse

    from summarize.model import Article

LOADED = 0.8
"""Part of its centrality that a title keeps for each loaded word in it."""
HEAD = 1000
"""Characters at the head of an article among which its title is looked for."""


def headline(
    titles: Sequence[str],
    rows: sparse.csr_array,
    vectors: sparse.csr_array,
    scores: NDArray[np.float64],
    language: str,
) -> str:
    """Choose the title nearest to the articles' centre: the largest cosine with sum_s p_s x_s.

    Each loaded word costs a title a fifth of that. A question is taken only where there is nothing else; ties go to the
    first. Empty where there is no title.

    Args:
        titles: t titles.
        rows: (t, m) unit rows of the titles, on the columns of `vectors`.
        vectors: (n, m) unit rows of the sentences.
        scores: p, (n,) centralities.
        language: ISO 639-1 code; loaded words are known of English alone.

    """
    if not titles:
        return ""
    words = np.array([loaded(title, language) for title in titles])
    centrality = (rows @ (vectors.T @ scores)) * LOADED**words
    questions = np.array([title.rstrip("”’\"')").endswith("?") for title in titles])
    return titles[int(np.lexsort((np.arange(len(titles)), -centrality, questions))[0])]


def placed(article: Article) -> Sentence | None:
    """The title of an article as a sentence of its text; None where the text does not hold it."""
    title = article.title or ""
    start = article.text.find(title, 0, HEAD) if title else -1
    return None if start < 0 else Sentence(article.id, start, start + len(title), title, -1, -1)

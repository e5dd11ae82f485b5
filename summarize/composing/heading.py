"""The headline: the title that says best what the articles say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from summarize.language.layout import breaks_off
from summarize.language.loaded import count_loaded_words
from summarize.language.numbers import NUMBER_WORDS
from summarize.language.opinion import OPINION
from summarize.model import Sentence
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray
    from scipy import sparse

    from summarize.model import Article

LOADED = 0.8
"""Share of its centrality that a title keeps for each loaded word in it."""
_VIEW = late(
    rf"(?:{OPINION}|analysis|explainer|review)\s?[:|]",
    re.IGNORECASE,
)
"""How an outlet marks the title of what is not a report."""
_EXPLAINS = late(r"(?:why|how)\b", re.IGNORECASE)
_DEMANDS = late(
    r"^(?!.*(?:[:“\"]|\b(?:says?|said|saying|rules?|ruled|tells?|told|warns?|argues?|argued|according)\b)).*"
    r"\b(?:should|ought to|needs? to|(?:is|are|was|were) (?:right|wrong)(?: to\b|$| --| [–—])|let['’]s)",
    re.IGNORECASE,
)
"""How a title reasons, or says in its own name what is right: Why the pact failed, The town should pay, Roe was right to go."""
_PLEADS = late(r"\b(?:[Nn]eeds?|[Hh]elp|[Ss]upport|[Ss]ave|[Jj]oin) (?:\w+ )?(?:our|us)\b")
"""A call for help, before a mark of exclamation: The town needs our help!"""
_TEASES = late(r"[.?!:;,—–-] Here['’](?:s|re) (?:why|what|how|the|where|who)\b", re.IGNORECASE)
"""Promises what the article tells, at the end of a title: Talks failed. Here's why."""
_LISTS = late(
    rf"(?:^|[:.?!] )(?:{'|'.join(NUMBER_WORDS)}|\d{{1,2}}) (?:[\w-]+ ){{0,2}}(?:things|takeaways|moments|questions|ways|facts|winners and losers)\b"
    r"|\b(?:things|moments|questions) to (?:know|watch)\b|^(?:meet|here are|here['’]s|what (?:to|we|you)|(?-i:Who is)|fact[- ]?check(?:ing)?)\b"
    r"|[:,–—-] what (?:to|we|you) (?:expect|know|need|watch)\b|[,:] explained\.?$",
    re.IGNORECASE,
)
"""Titles of lists, of explainers and of portraits: Five things to watch; Storm in Mirna: What we know; Meet
the mayor who ..."""
_TAGS = late(r"(?:[\w’'-]+(?: [\w’'-]+){0,2}, ){4,}[\w’'-]+(?: [\w’'-]+){0,2}$")
"""Five names or more and nothing else, under which an outlet files a report: Jane Roe, Mirna, Ferry disaster, National Security, EPA."""
HEAD = 1000
"""Characters at the start of an article in which its title is looked for."""


def headline(
    titles: Sequence[str],
    rows: sparse.csr_array,
    vectors: sparse.csr_array,
    scores: NDArray[np.float64],
    language: str,
    *,
    old: Collection[str] = (),
) -> str:
    """Choose the title nearest to the articles' centre: the largest cosine with sum_s p_s x_s.

    Each loaded word costs a title a fifth of that. Titles that report come first, then those that list or
    explain, last questions, teasers, titles that break off or give reasons, pleas, lists of tags, and views.
    Within each of the three, a title under which the story was told before gives way to a new one; so an old
    headline is still better than a new teaser. Ties go to the first. Empty if there is no title.

    Args:
        titles: t titles.
        rows: (t, m) unit rows of the titles, on the columns of `vectors`.
        vectors: (n, m) unit rows of the sentences.
        scores: p, (n,) centralities.
        language: ISO 639-1 code; loaded words are known for English only.
        old: titles under which the story was told before.

    """
    if not titles:
        return ""
    words = np.array([count_loaded_words(title, language) for title in titles])
    centrality = (rows @ (vectors.T @ scores)) * LOADED**words
    no_news = np.array(
        [2 if _announces_no_news(title) else _LISTS.search(title) is not None for title in titles]
    )
    used_before = np.array([title in old for title in titles])
    return titles[int(np.lexsort((np.arange(len(titles)), -centrality, used_before, no_news))[0])]


def _announces_no_news(title: str) -> bool:
    bare = title.rstrip("”’\"')")
    views = (pattern.match(title) for pattern in (_VIEW, _EXPLAINS, _DEMANDS, _TAGS))
    teases = _TEASES.search(title) is not None
    pleads = bare.endswith("!") and _PLEADS.search(title) is not None
    return bare.endswith("?") or pleads or teases or breaks_off(bare) or any(views)


def title_in_text(article: Article) -> Sentence | None:
    """Return the title of an article as a sentence of its text; None if the text does not contain it."""
    title = article.title or ""
    start = article.text.find(title, 0, HEAD) if title else -1
    return None if start < 0 else Sentence(article.id, start, start + len(title), title, -1, -1)

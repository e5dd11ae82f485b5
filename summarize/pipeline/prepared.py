"""From articles to sentences: read once, clean, split, reprints set aside."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarize.cleaning import clean, reprints
from summarize.errors import NothingToSummarize
from summarize.language import encode, recognise
from summarize.reading import distinct

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from summarize.cleaning import Dropped
    from summarize.language import Terms
    from summarize.model import Article, Sentence


class Prepared(NamedTuple):
    """The articles of a story, cleaned and cut into sentences."""

    articles: tuple[Article, ...]
    """Each text once, by id, with the titles that were found."""
    language: str
    sentences: tuple[Sentence, ...]
    """(n) news sentences, article by article; those of a reprint are not among them."""
    groups: NDArray[np.intp]
    """(n,) number of each sentence's article."""
    reprint_of: Mapping[str, str]
    """id of a reprint -> id of the article that holds it."""
    dropped: tuple[Dropped, ...]
    terms: Terms
    """Stems of the sentences, then of the titles."""

    @property
    def titles(self) -> list[str]:
        """The titles of the articles that have one."""
        return [article.title for article in self.articles if article.title]

    @property
    def voices(self) -> int:
        """How many articles have a sentence of their own."""
        return len(np.unique(self.groups))

    @property
    def by_id(self) -> dict[str, Article]:
        """The articles by id."""
        return {article.id: article for article in self.articles}


def prepare(articles: Iterable[Article]) -> Prepared:
    """Clean the articles and cut them into sentences; what every system of the evaluation chooses from.

    Raises:
        NothingToSummarize: the articles hold no news sentence.

    """
    once, _ = distinct(articles)
    language = next((a.language for a in once if a.language), None) or recognise(
        "\n".join(article.text[:500] for article in once)
    )
    news = [clean(article, language) for article in once]
    once = tuple(replace(a, title=n.title) for a, n in zip(once, news, strict=True))
    titles = [article.title for article in once if article.title]
    terms = encode([*(s.line for n in news for s in n.sentences), *titles], language)
    reprint_of = _reprints([n.sentences for n in news], terms)
    original = [(i, s) for i, n in enumerate(news) if i not in reprint_of for s in n.sentences]
    if not original:
        raise NothingToSummarize("nothing to summarize: the input holds no news sentence")
    return Prepared(
        articles=once,
        language=language,
        sentences=tuple(sentence for _, sentence in original),
        groups=np.array([group for group, _ in original], dtype=np.intp),
        reprint_of={once[small].id: once[large].id for small, large in reprint_of.items()},
        dropped=tuple(dropped for n in news for dropped in n.dropped),
        terms=encode([*(s.line for _, s in original), *titles], language) if reprint_of else terms,
    )


def _reprints(news: Sequence[Sequence[Sentence]], terms: Terms) -> dict[int, int]:
    """Number of a reprint -> number of the article that holds it; the terms begin with those of the sentences."""
    if len(news) < 2:
        return {}
    ends = terms.indptr[np.cumsum([0, *map(len, news)])]
    return reprints(terms.ids[: ends[-1]], ends)

"""From articles to sentences: read once, clean, split, reprints and outliers set aside."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarize.cleaning import Dropped, clean, outliers, reprints
from summarize.errors import BadArticle, NothingToSummarize
from summarize.language.opinion import is_marked_as_opinion
from summarize.language.outlets import voice
from summarize.language.recognition import (
    HEAD_LENGTH,
    SAMPLE_LENGTH,
    UNKNOWN,
    code_of,
    language_of,
    recognise,
)
from summarize.language.terms import encode
from summarize.language.when import published_at
from summarize.model import Article
from summarize.reading import distinct

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from numpy.typing import NDArray

    from summarize.cleaning.news import News
    from summarize.language.terms import Terms
    from summarize.model import Sentence


class Prepared(NamedTuple):
    """The articles of a story, cleaned and cut into sentences."""

    articles: tuple[Article, ...]
    """Each text once, by id, with the titles that were found."""
    language: str
    sentences: tuple[Sentence, ...]
    """(n) news sentences, article by article; those of a reprint or an outlier are not among them."""
    lengths: NDArray[np.intp]
    """(n,) words of each sentence."""
    groups: NDArray[np.intp]
    """(n,) number of each sentence's article."""
    repeated_by_outlet: NDArray[np.bool_]
    """(n,) True where the outlet has printed the sentence before, word for word, in another article."""
    reprint_of: Mapping[str, str]
    """id of a reprint -> id of the article that contains it."""
    outliers: tuple[str, ...]
    """ids of the articles that share hardly a word with the others."""
    opinions: frozenset[str]
    """ids of the articles that their outlets mark as opinion."""
    dropped: tuple[Dropped, ...]
    terms: Terms
    """Stems of the sentences, then of the titles."""

    @property
    def titled(self) -> list[tuple[int, Article]]:
        """Number and article of each article with a title, except outliers."""
        return [(i, a) for i, a in enumerate(self.articles) if a.title and a.id not in self.outliers]

    @property
    def titles(self) -> list[str]:
        """Their titles."""
        return [article.title or "" for _, article in self.titled]

    @property
    def reports(self) -> int:
        """How many articles have sentences here: all but reprints, outliers and those without news."""
        return len(np.unique(self.groups))

    @property
    def without_news(self) -> list[str]:
        """Ids of the articles of which every piece was dropped; reprints and outliers are not among them."""
        with_news = {self.articles[group].id for group in np.unique(self.groups).tolist()}
        apart = with_news.union(self.reprint_of, self.outliers)
        return [article.id for article in self.articles if article.id not in apart]

    @property
    def by_id(self) -> dict[str, Article]:
        """The articles by id."""
        return {article.id: article for article in self.articles}


def prepare(articles: Iterable[Article]) -> Prepared:
    """Clean the articles and cut them into sentences, from which every system of the evaluation chooses.

    Raises:
        BadArticle: one of the articles is something else.
        NothingToSummarize: the articles have no news sentence.

    """
    once, _ = distinct(_only_articles(articles))
    language = story_language(once)
    news = [clean(article, language) for article in once]
    opinions = frozenset(a.id for a, n in zip(once, news, strict=True) if _is_opinion(a, n))
    once = tuple(replace(a, title=n.title) for a, n in zip(once, news, strict=True))
    terms = _terms(once, [s for n in news for s in n.sentences], language)
    moments = [published_at(article.published) for article in once]
    reprint_of, apart = _reprints_and_outliers([n.sentences for n in news], terms, moments)
    kept = [i for i in range(len(once)) if i not in reprint_of and i not in apart]
    sentences = tuple(s for i in kept for s in news[i].sentences)
    dropped = [piece for n in news for piece in n.dropped]
    if not sentences:
        raise NothingToSummarize(_no_news(piece.reason for piece in dropped))
    if len(kept) < len(once):
        terms = _terms([a for i, a in enumerate(once) if i not in apart], sentences, language)
    dropped += [Dropped.of(s, "tells another story") for i in apart for s in news[i].sentences]
    return Prepared(
        articles=once,
        language=language,
        sentences=sentences,
        lengths=np.array([sentence.words for sentence in sentences], np.intp),
        groups=np.repeat(np.array(kept, np.intp), [len(news[i].sentences) for i in kept]),
        repeated_by_outlet=_repeated_by_outlet(sentences, once),
        reprint_of={once[small].id: once[large].id for small, large in reprint_of.items()},
        outliers=tuple(once[i].id for i in apart),
        opinions=opinions,
        dropped=tuple(dropped),
        terms=terms,
    )


def _is_opinion(article: Article, news: News) -> bool:
    """Whether the title, or a line above the first sentence, calls an article an opinion.

    Lines below do not count: they may list other articles.
    """
    start = news.sentences[0].start if news.sentences else 0
    above = [piece.text for piece in news.dropped if piece.end <= start]
    return any(is_marked_as_opinion(line) for line in (article.title or "", news.title or "", *above))


def _only_articles(articles: Iterable[Article]) -> Iterator[Article]:
    """Refuse what is not an article: whoever has texts, records or paths makes articles of them first."""
    for article in articles if hasattr(articles, "__iter__") else [articles]:
        if not isinstance(article, Article):
            raise BadArticle(f"each article must be Article(id=..., text=...), not {type(article).__name__}")
        yield article


def story_language(articles: Sequence[Article]) -> str:
    """Give the language of a story: that of most articles.

    Short articles that state none are recognised together. Of two languages with as many articles, it is the
    one with more text; an article in no known language has no vote.
    """
    heads = "\n".join(article.text[:HEAD_LENGTH] for article in articles)
    if len(heads) <= SAMPLE_LENGTH and not any(code_of(article.language) for article in articles):
        return recognise(heads)
    texts: dict[str, list[int]] = {}
    for article in articles:
        texts.setdefault(language_of(article.language, article.text), []).append(len(article.text))
    texts.pop(UNKNOWN, None)
    return max(texts, key=lambda code: (len(texts[code]), sum(texts[code]), code), default=UNKNOWN)


def _repeated_by_outlet(sentences: Iterable[Sentence], articles: Iterable[Article]) -> NDArray[np.bool_]:
    """(n,) True where the outlet has the same sentence in an earlier article."""
    outlets = {article.id: voice(article.source, article.id) for article in articles}
    first: dict[tuple[str, str], str] = {}
    return np.array(
        [first.setdefault((outlets[s.article_id], s.line), s.article_id) != s.article_id for s in sentences],
        np.bool_,
    )


def _no_news(reasons: Iterable[str]) -> str:
    """Say that nothing is left, and for which reasons most was dropped."""
    most = mostly(reasons)
    dropped = f"; dropped: {most}" if most else ""
    return f"nothing to summarize: the input holds no news sentence{dropped}"


def mostly(reasons: Iterable[str]) -> str:
    """Give the three most frequent reasons for which pieces were dropped, with counts; "" if there are none.

    >>> mostly(["caption", "legal notice", "caption"])
    'caption (2), legal notice (1)'

    """
    return ", ".join(f"{reason} ({count})" for reason, count in Counter(reasons).most_common(3))


def _terms(articles: Sequence[Article], sentences: Sequence[Sentence], language: str) -> Terms:
    """Stems of the sentences, then of the titles."""
    return encode([*(s.line for s in sentences), *(a.title for a in articles if a.title)], language)


def _reprints_and_outliers(
    news: Sequence[Sequence[Sentence]], terms: Terms, moments: Sequence[datetime | None]
) -> tuple[dict[int, int], list[int]]:
    """Find reprints (number -> number of the article that contains it) and the numbers of outliers.

    The terms begin with the sentences.
    """
    if len(news) < 2:
        return {}, []
    rows = np.cumsum([0, *map(len, news)])
    ends = terms.indptr[rows]
    ids = terms.ids[: ends[-1]]
    reprint_of = reprints(ids, ends, moments)
    return reprint_of, outliers(ids, ends, terms.content, sentences=int(rows[-1]), reprints=reprint_of)

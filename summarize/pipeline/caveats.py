"""What an editor should know about a briefing before using it: what was left out, not found, or one-sided."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.cleaning import stories
from summarize.language.language_names import LANGUAGE_NAMES
from summarize.language.layout import is_cut_short
from summarize.language.recognition import RECOGNISABLE, code_of, language_of
from summarize.language.unspaced import UNSPACED
from summarize.language.when import published_on
from summarize.notes import GROUPS, Note
from summarize.pipeline.prepared import mostly
from summarize.terminal import counted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from summarize.model import Article, Source
    from summarize.pipeline.prepared import Prepared
    from summarize.pipeline.ranked import Ranked
    from summarize.selection import Problem
    from summarize.settings import Settings


MOST_NAMED = 5
"""Articles that a note names one by one, at most."""
DATE_LENGTH = 40
"""Characters of a date that are shown, at most."""


def unused(prepared: Prepared, ranked: Ranked, problem: Problem, settings: Settings) -> Iterator[str]:
    """Yield notes on what was given or asked for but not used."""
    for name in prepared.outliers:
        yield Note.LEFT_OUT.format(articles=name)
    articles = [article for article in prepared.articles if article.id not in prepared.outliers]
    cut = dict.fromkeys(article.id for article in articles if is_cut_short(article.text.rstrip()))
    yield from _cut_short([*cut], len(articles))
    idle = dict.fromkeys(prepared.without_news)
    yield from _without_news(prepared, [name for name in idle if name not in cut])
    with_news = [article for article in articles if article.id not in idle]
    foreign = dict(_foreign(with_news, prepared.language))
    for name, own in foreign.items():
        yield Note.FOREIGN.format(articles=name, language=own, story=LANGUAGE_NAMES[prepared.language])
    yield from _several_stories(prepared, foreign)
    yield from _undated(with_news)
    if settings.focus and not ranked.focus.any():
        yield Note.FOCUS.format(focus=settings.focus)
    language = UNSPACED.get(prepared.language)
    if language and settings.sentences is None:
        taken = f"{problem.limit} {'sentence' if problem.limit == 1 else 'sentences'}"
        yield Note.UNSPACED.format(language=language.name, words=settings.words, sentences=taken)


def _cut_short(ids: Sequence[str], total: int) -> Iterator[str]:
    """Say in one note of which articles only the beginning was read.

    What they report may be missing, or be found in one article only.
    """
    if ids:
        note = Note.BEGUN_SOME if len(ids) < total else Note.BEGUN
        every = counted(total, "article", "articles")
        yield note.format(some=len(ids), all=every, articles=_name_some(ids))


def _name_some(ids: Sequence[str]) -> str:
    """Name some articles, and how many more there are."""
    return ", ".join(
        [*ids[:MOST_NAMED], *([f"{len(ids) - MOST_NAMED:,} more"] if len(ids) > MOST_NAMED else [])]
    )


def _without_news(prepared: Prepared, idle: Sequence[str]) -> Iterator[str]:
    """Say in one note which articles have no news and, if it is one, why; else it passes for a second voice.

    Articles that were cut short are not among the idle ones: `_cut_short` has said that their text is missing.
    """
    if len(idle) == 1:
        reasons = mostly(piece.reason for piece in prepared.dropped if piece.article_id == idle[0])
        yield Note.NO_NEWS.format(articles=idle[0], reasons=reasons or "no text")
    elif idle:
        yield Note.NO_NEWS_OF_SOME.format(
            some=len(idle), all=len(prepared.articles), articles=_name_some(idle)
        )


def _undated(articles: Iterable[Article]) -> Iterator[str]:
    """Say in one note which articles have a date that is not understood."""
    dates = ((each.id, each.published) for each in articles)
    unclear = [(name, day[:DATE_LENGTH]) for name, day in dates if day and not published_on(day)]
    if len(unclear) > 1:
        yield Note.UNDATED_SOME.format(some=len(unclear), date=unclear[0][1])
    for name, day in unclear if len(unclear) == 1 else ():
        yield Note.UNDATED.format(articles=name, date=day)


def _foreign(articles: Iterable[Article], story: str) -> Iterator[tuple[str, str]]:
    """Yield the articles in another language than the story, by id, and that language."""
    for article in articles:
        if story in RECOGNISABLE or code_of(article.language):
            own = language_of(article.language, article.text)
            if own != story:
                yield article.id, LANGUAGE_NAMES[own]


def _several_stories(prepared: Prepared, foreign: Collection[str]) -> Iterator[str]:
    """Yield a note if the articles in the story's language fall into several stories.

    It names one article of each of two.
    """
    terms, names = prepared.terms, [article.id for article in prepared.articles]
    ends = terms.indptr[np.searchsorted(prepared.groups, np.arange(len(names) + 1))]
    apart = [number for number, name in enumerate(names) if name in foreign]
    groups = stories(terms.ids[: ends[-1]], ends, terms.content, apart)
    if groups:
        one, other = (names[group[0]] for group in groups[:2])
        yield Note.SEVERAL.format(articles=f"{one} and {other}", groups=GROUPS)


def one_sided(
    prepared: Prepared, problem: Problem, sources: Sequence[Source], sentences: int
) -> Iterator[str]:
    """Yield a note if one source supplies more of the words than a choice allows, although others could."""
    if sentences == 1:
        return  # it has one source
    usable = np.bincount(prepared.groups, weights=problem.lengths * problem.allowed, minlength=len(sources))
    available = {article.id: int(usable[i]) for i, article in enumerate(prepared.articles)}
    warning = lopsided({source.id: source.words for source in sources}, available, problem.article_share)
    if warning:
        yield warning


def lopsided(words: Mapping[str, int], available: Mapping[str, int], article_share: float) -> str | None:
    """Warn when one article supplies more than its part of the words although others could have.

    Args:
        words: article -> words that it supplies to the briefing.
        available: article -> words that could have been printed from it.
        article_share: share of the words above which one source speaks for all; higher for two articles than for
            three.

    """
    total = sum(words.values())
    most = max(words, key=lambda article: (words[article], article), default=None)
    others = sum(count for article, count in available.items() if article != most)
    if most is None or words[most] <= article_share * total or others < total - article_share * total:
        return None
    return Note.LOPSIDED.format(articles=most, words=words[most], all=total, others=others)

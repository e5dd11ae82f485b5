"""Find what is wrong with a saved briefing, compared with its sources read again: one line per fault."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from summarize.cleaning import clean
from summarize.composing import title_in_text
from summarize.model import count_words
from summarize.pipeline.prepared import story_language
from summarize.terminal import counted
from summarize.version import VERSION
from summarize.wellformed import folded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from summarize.cleaning.news import News
    from summarize.model import Article

    Saved = Mapping[str, Any]
    Cleaner = Callable[[Article], News]

STATED_FIELDS = ("source", "published", "url")
"""What a reader of a format gives for an article, beside its title."""


def faults(saved: Saved, articles: Mapping[str, Article], read_again: Sequence[Article]) -> Iterator[str]:
    """Yield what the sources do not confirm, one line per fault.

    Args:
        saved: the briefing, as `--format json` prints it.
        articles: the sources that were found, by the briefing's ids for them.
        read_again: all articles that were read to check it.

    Raises:
        KeyError, TypeError, AttributeError, ValueError: it is not a briefing.

    """
    language = story_language([articles[s["id"]] for s in saved["sources"] if s["id"] in articles])
    news = cache(lambda article: clean(article, language))
    yield from _sources(saved, articles)
    yield from _places(saved, articles, news)
    yield from _labels(saved)
    yield from _totals(saved)
    titles = _titles(saved, read_again, news)
    yield from _stated_fields(saved, titles)
    if saved["headline"] and not _is_headline_a_title(saved, titles):
        yield f"the headline is the title of none of its sources: {beginning(saved['headline'])}"


def places(saved: Saved) -> Iterator[tuple[str, Saved]]:
    """Yield every (what, place) that a briefing names."""
    for excerpt in saved["excerpts"]:
        yield "a sentence", excerpt
        yield from (("a supporting sentence", place) for place in excerpt["support"])
    for left in saved["left_out"]:
        yield "a sentence left out", left
        yield from (("a supporting sentence", place) for place in left["support"])
    for disagreement in saved["disagreements"]:
        for value in disagreement["values"]:
            yield from (("a differing sentence", place) for place in value["sentences"])


def beginning(text: str) -> str:
    """Quote the beginning of a text, for a line about it."""
    return repr(text[:60])


def _sources(saved: Saved, articles: Mapping[str, Article]) -> Iterator[str]:
    for source in saved["sources"]:
        article = articles.get(source["id"])
        if article is None:
            yield f"{source['id']}: the source is missing: name its file or folder after --verify"
        elif article.sha256 != source["sha256"]:
            yield f"{source['id']}: the source has changed"


def _places(saved: Saved, articles: Mapping[str, Article], news: Cleaner) -> Iterator[str]:
    """Check that every sentence is a whole sentence of its source, at its place; in a changed source it may have moved."""
    hashes = {source["id"]: source["sha256"] for source in saved["sources"]}
    spans = _whole_sentences(saved, articles, news)
    folded_text = cache(lambda name: folded(articles[name].text))
    moved: dict[str, set[str]] = {}
    for what, place in places(saved):
        name, text, at = place["article"], place["text"], (place["start"], place["end"])
        article = articles.get(name)
        if name not in hashes:
            yield f"{name}: {what} names it, and it is none of the sources: {beginning(text)}"
        elif article is None:
            continue
        elif folded(article.text[slice(*at)]) == text:
            if name in spans and at not in spans[name]:
                yield f"{name}: {what} is no whole sentence there: {beginning(text)}"
        elif article.sha256 != hashes[name] and _contains(folded_text(name), text):
            moved.setdefault(name, set()).add(text)
        else:
            yield f"{name}: {what} is not what stands there: {beginning(text)}"
    for name, texts in moved.items():
        yield f"{name}: {counted(len(texts), 'sentence stands', 'sentences stand')} elsewhere in it now"


def _contains(text: str, words: str) -> bool:
    """Whether a text contains some words as whole words.

    >>> _contains("She resigned.", "He resigned."), _contains("The letter says she resigned", "she resign")
    (False, False)

    """
    first, last = (r"\b" if end.isalnum() else "" for end in (words[:1], words[-1:]))
    return bool(words) and re.search(first + re.escape(words) + last, text) is not None


def _whole_sentences(
    saved: Saved, articles: Mapping[str, Article], news: Cleaner
) -> dict[str, set[tuple[int, int]]]:
    """Return (start, end) of each sentence of each unchanged source; empty if another version split them or a source is missing."""
    sources = [articles.get(source["id"]) for source in saved["sources"]]
    if saved["version"] != VERSION or None in sources:
        return {}
    spans = {}
    for source, article in zip(saved["sources"], sources, strict=True):
        if article is not None and article.sha256 == source["sha256"]:
            cleaned = news(article)
            title = title_in_text(replace(article, title=cleaned.title))
            pieces = (*cleaned.sentences, *cleaned.dropped, *([title] if title else ()))
            spans[source["id"]] = {(piece.start, piece.end) for piece in pieces}
    return spans


def _labels(saved: Saved) -> Iterator[str]:
    """Check that no sentence supports itself or is printed twice, and that independent sources are not overcounted."""
    for point in (*saved["excerpts"], *saved["left_out"]):
        own, quoted = point["article"], beginning(point["text"])
        others = {place["article"] for place in point["support"]}
        if own in others:
            yield f"{own}: is said to support itself: {quoted}"
        if not 1 <= point.get("independent", 1) <= 1 + len(others - {own}):
            yield f"{own}: {point['independent']} independent sources are counted, of {1 + len(others)}: {quoted}"
    for text, times in Counter(excerpt["text"] for excerpt in saved["excerpts"]).items():
        if times > 1:
            yield f"a sentence is printed {times} times: {beginning(text)}"


def _totals(saved: Saved) -> Iterator[str]:
    """Check that the prose is its sentences, and that each count of words is right and within the budget."""
    text, settings = " ".join(excerpt["text"] for excerpt in saved["excerpts"]), saved["settings"]
    words, budget, limit = count_words(text), settings["words"], settings.get("sentences")
    if text != saved["text"]:
        yield "the prose is not its sentences in order"
    if words != saved["words"]:
        yield f"the prose has {words} words, not {saved['words']}"
    if words > budget:
        yield f"the prose has {words} words, more than its budget of {budget}"
    if limit is not None and len(saved["excerpts"]) > limit:
        yield f"the prose has {len(saved['excerpts'])} sentences, more than its limit of {limit}"
    supplied: Counter[str] = Counter()
    for excerpt in saved["excerpts"]:
        supplied[excerpt["article"]] += count_words(excerpt["text"])
    for source in saved["sources"]:
        if source.get("words", supplied[source["id"]]) != supplied[source["id"]]:
            yield f"{source['id']}: supplies {supplied[source['id']]} words, not {source['words']}"


Titles = dict[str, list[tuple[str | None, "Article"]]]
"""Id of a source -> the articles with its text, each as (cleaned title, article)."""


def _titles(saved: Saved, read_again: Sequence[Article], news: Cleaner) -> Titles:
    return {
        source["id"]: [
            (news(article).title, article) for article in read_again if article.sha256 == source["sha256"]
        ]
        for source in saved["sources"]
    }


def _stated_fields(saved: Saved, titles: Titles) -> Iterator[str]:
    """Check outlet, date and address of each source against its file, if it was read from one."""
    for source in saved["sources"]:
        if saved["version"] != VERSION or source.get("path") is None or not titles[source["id"]]:
            continue
        for field in STATED_FIELDS:
            values = [getattr(article, field) for _, article in titles[source["id"]]]
            if source[field] not in values:
                yield f"{source['id']}: its field {field} holds {values[0]!r}, not {source[field]!r}"


def _is_headline_a_title(saved: Saved, titles: Titles) -> bool:
    """Whether the headline is a source's title. If that source is missing or changed, its own line says so."""
    sources = [source["id"] for source in saved["sources"] if source.get("title") == saved["headline"]]
    titles_now = [title for name in sources for title, _ in titles[name]]
    return bool(sources) and (not titles_now or saved["headline"] in titles_now)

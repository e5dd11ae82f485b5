"""Each article once, under an id of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarize.reading.skipped import Skipped
from summarize.wellformed import well_formed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarize.model import Article

STDIN = "-"
"""The path that means standard input."""


def distinct(articles: Iterable[Article]) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """Sort articles by id, each given once: the same text of the same outlet counts once, ids become unique."""
    kept: dict[tuple[str, str | None], Article] = {}
    skipped: list[Skipped] = []
    for article in sorted(articles, key=_order):
        first = kept.setdefault((article.text, article.source), article)
        if first is not article:
            skipped.append(Skipped(place_of(article), f"the same article as {place_of(first)}"))
    return tuple(_with_own_ids(kept.values())), tuple(skipped)


def _order(article: Article) -> tuple[tuple[bool, str], ...]:
    """Sort by id, file and text, then by all else that tells two articles apart, filled fields first.

    So the order in which articles were given decides nothing.
    """
    found = (article.id, article.path or "", article.text)
    said = (article.title, article.source, article.published, article.url, article.language)
    return tuple((field is None, field or "") for field in (*found, *said))


def place_of(article: Article) -> str:
    """Where people find an article: its file and, if that contains many, its own id or its rank."""
    path, name, rank = article.path or "", *article.id.partition("#")[::2]
    if not path or path == STDIN:
        return article.id
    if well_formed(path).endswith(name):  # an id is well-formed, but a path may not be UTF-8
        return f"{path}#{rank}" if rank else path
    return f"{path}#{article.id}"


def _with_own_ids(articles: Iterable[Article]) -> Iterator[Article]:
    seen: set[str] = set()
    for article in articles:
        name, number = article.id, 2
        while name in seen:
            name, number = f"{article.id}~{number}", number + 1
        seen.add(name)
        yield article if name == article.id else replace(article, id=name)

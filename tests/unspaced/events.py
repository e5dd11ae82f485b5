"""Invented events in languages without spaces, each sentence marked with the facts that it states."""

from pathlib import Path
from typing import NamedTuple

from summarize import Article

LANGUAGES = ("zh", "ja", "th")


class Event(NamedTuple):
    """Some articles about one event, and which facts each of their sentences states."""

    articles: tuple[Article, ...]
    facts: dict[tuple[str, str], frozenset[str]]
    """(article, sentence) -> its facts; two sentences with one in common state the same."""


def events(language):
    """The events of a language, as `zh.txt` holds them; two sentences make a paragraph, in Thai one does."""
    text = Path(__file__).with_name(f"{language}.txt").read_text(encoding="utf-8")
    return [_event(language, *event.split("\n= ")) for event in text.split("\n== ")[1:]]


def _event(language, name, *reports):
    articles, facts = [], {}
    for report in reports:
        head, *lines = report.strip().splitlines()
        label, title = head.split(" ", 1)
        told = [line.split(" | ", 1) for line in lines]
        article = f"{language} {name} {label}"
        facts |= {(article, sentence): frozenset(each.split()) for each, sentence in told}
        articles.append(Article(id=article, text=f"{title}\n\n{_body([s for _, s in told], language)}\n"))
    return Event(tuple(articles), facts)


def _body(sentences, language):
    if language == "th":
        return "\n".join(sentences)
    return "\n".join(map("".join, zip(sentences[::2], [*sentences[1::2], ""], strict=False)))

"""A briefing as one self-contained page: `--format html`."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields
from typing import TYPE_CHECKING, NamedTuple

from summarize.language.when import published_on
from summarize.rendering.html_shell import fill_template
from summarize.rendering.html_text import date, fit
from summarize.rendering.html_view import Origin, View, direction, view
from summarize.rendering.pictures_bar import bar
from summarize.rendering.pictures_curve import curve
from summarize.rendering.pictures_graph import graph
from summarize.rendering.pictures_matrix import matrix

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.model import Article, Briefing

TABLE = 40
"""Rows of the table behind the graph."""


def render(briefing: Briefing, articles: Mapping[str, Article]) -> str:
    """Return the briefing as an HTML document that loads nothing and runs only its own script.

    Everything from outside is escaped. The same briefing gives the same bytes.
    """
    shown = view(briefing, articles)
    overview = briefing.overview
    origins = list(shown.origins.values())
    return fill_template(
        "briefing.html.j2",
        briefing=briefing,
        view=shown,
        headline=fit(briefing.headline) or "Briefing",
        language=_language(origins),
        direction=direction(_language(origins)),
        period=_period(briefing),
        bar=bar(origins),
        graph=graph(overview, shown) if overview and overview.sentences else None,
        nodes=_nodes(shown),
        curve=curve(overview, briefing.words) if overview and overview.curve else None,
        matrix=matrix(shown),
        whole=all(origin.whole for origin in origins),
        settings=_settings(briefing),
    )


class Node(NamedTuple):
    """A row of the table behind the graph."""

    number: int
    origin: Origin
    score: float
    degree: int
    text: str


def _nodes(shown: View) -> list[Node]:
    """Return the graph's sentences, the most central first."""
    overview = shown.briefing.overview
    if overview is None:
        return []
    degree = Counter(end for i, j, _ in overview.edges for end in (i, j))
    numbers = {excerpt.sentence: n for n, excerpt in enumerate(shown.briefing.excerpts, 1)}
    nodes = [
        Node(numbers.get(sentence, 0), shown.origin(sentence), score, degree[i], fit(sentence.line))
        for i, (sentence, score) in enumerate(zip(overview.sentences, overview.scores, strict=True))
    ]
    return sorted(nodes, key=lambda node: -node.score)[:TABLE]


def _language(origins: list[Origin]) -> str:
    """Return the language of most sources, taken for the headline's, too."""
    languages = Counter(origin.language for origin in origins)
    return max(languages, key=lambda key: languages[key], default="en")


def _period(briefing: Briefing) -> str | None:
    """Return the day or range of days on which the sources appeared, of the dates that are understood."""
    days_known = {day for source in briefing.sources if (day := published_on(source.published))}
    days = [date(day.isoformat()) for day in sorted(days_known)]
    return None if not days else days[0] if len(days) == 1 else f"{days[0]} to {days[-1]}"


def _settings(briefing: Briefing) -> list[tuple[str, str]]:
    """Return how the briefing was made, as names and values."""
    values = ((field.name, getattr(briefing.settings, field.name)) for field in fields(briefing.settings))
    return [(name, fit(str(value))) for name, value in values if value is not None]

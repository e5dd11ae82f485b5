"""The index of a day: its stories by weight, on one self-contained page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from summarize.rendering.html_shell import fill
from summarize.rendering.html_text import date, fit

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Story:
    """A story of the day, as the index lists it."""

    id: str
    headline: str
    lead: str
    """The first sentence of its briefing."""
    sources: int
    """Independent sources that report it."""
    articles: int
    files: Mapping[str, str]
    """Form ("html", "md", "json") -> name of its file, beside the index; the headline leads to the first."""
    mark: str | None = None
    """"new", "continued" or None."""

    @property
    def name(self) -> str:
        """The headline, and always something to choose."""
        return fit(self.headline) or self.id

    @property
    def page(self) -> str:
        """Address of the story's page."""
        return next((href for _, href in self.links), "")

    @property
    def links(self) -> list[tuple[str, str]]:
        """Form and address of each file; quoted, so that a name with a colon stays a name."""
        return [(form, quote(name, safe="")) for form, name in self.files.items()]


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the index that is no story: an article on its own, what an earlier edition told, or what failed."""

    name: str
    note: str | None = None
    """The outlet, the day, or the reason."""
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """A day: what the index shows, in this order."""

    date: str | None
    """ISO 8601."""
    stories: tuple[Story, ...]
    singles: tuple[Item, ...] = ()
    failed: tuple[Item, ...] = ()
    unchanged: tuple[Item, ...] = ()
    """Told by an earlier edition, to whose page the address leads."""


def index_page(edition: Edition) -> str:
    """Return the index as an HTML document that loads nothing; its links go to files in its own folder."""
    day = date(edition.date)
    return fill(
        "index.html.j2",
        edition=edition,
        day=fit(day) if day else None,
        articles=sum(story.articles for story in edition.stories) + len(edition.singles),
    )

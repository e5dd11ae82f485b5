"""The pages of an edition beside its stories: the index, the whole day on one page, the feed. Text in, text out."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarize.batch.feed import feed
from summarize.batch.file_names import FEED, INDEX_JSON, INDEX_PAGE, WHOLE_DAY, story_file
from summarize.language.when import published_on
from summarize.rendering.escaping import escape
from summarize.rendering.html_shell import fill_template
from summarize.rendering.html_text import date, fit
from summarize.terminal import counted
from summarize.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping

_HEADING = re.compile(r"^(#+) ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class StoryEntry:
    """A story with its briefing, as the edition's pages list it."""

    id: str
    headline: str
    """Its name everywhere: a title from its sources or, if none has one, its first words."""
    sentences: tuple[str, ...]
    """As printed."""
    text: str
    articles: tuple[str, ...]
    sources: int
    """Independent sources: outlets with texts of their own."""
    published: str | None
    """When its latest article appeared."""
    markdown: str
    notes: tuple[str, ...]
    earlier: tuple[Mapping[str, str | None], ...]
    loose: bool
    guid: str
    """Its guid in the feed: its key, or the guid it had in an earlier run of the edition."""

    @property
    def lead(self) -> str:
        """The first sentence."""
        return self.sentences[0]

    def file(self, suffix: str) -> str:
        """Return the name of its file with this suffix."""
        return story_file(self.id, suffix)


@dataclass(frozen=True, slots=True)
class Edition:
    """All that the pages of an edition show."""

    date: str | None
    stories: tuple[StoryEntry, ...]
    single: tuple[Mapping[str, Any], ...]
    unchanged: tuple[Mapping[str, Any], ...]
    """Stories that an earlier edition covered, with nothing new since."""
    failed: tuple[Mapping[str, Any], ...]
    skipped: tuple[Mapping[str, str], ...]
    settings: Mapping[str, Any]

    @property
    def title(self) -> str:
        """The heading of its pages."""
        return f"Briefings of {self.date}" if self.date else "Briefings"

    @property
    def single_label(self) -> str:
        """How `single` is headed: the stories that are only listed, since too few outlets have them."""
        least = self.settings["min_sources"]
        return "of one outlet" if least <= 2 else f"of fewer than {least} outlets"

    @property
    def counts(self) -> str:
        """How many stories from how many articles, including those without a briefing."""
        articles_told = (each.articles for each in self.stories)
        articles_listed = (each["articles"] for each in (*self.single, *self.unchanged, *self.failed))
        stories = counted(len(self.stories), "story", "stories")
        more = (
            (len(self.single), f"more {self.single_label}"),
            (len(self.unchanged), "unchanged"),
            (len(self.failed), "not done"),
        )
        articles = counted(sum(map(len, (*articles_told, *articles_listed))), "article", "articles")
        return f"{', '.join([stories, *(f'{number:,} {what}' for number, what in more if number)])}, from {articles}."

    def unusual_date(self, story: StoryEntry) -> str | None:
        """Return in words when a story's latest article appeared; None if on the edition's day or the day before."""
        last, today = published_on(story.published), published_on(self.date)
        if last is None or today is None or 0 <= (today - last).days <= 1:
            return None
        words = date(last.isoformat())
        return words if last < today else f"dated {words}, after this edition"


def pages_of(edition: Edition, address: str) -> dict[str, bytes]:
    """Return all pages by file name.

    Args:
        edition: all that its pages show.
        address: where the edition will be published, as https://example.org/briefings/2026-11-21/, for the feed; may be empty.

    """
    pages = {  # the feed first: if the run is stopped after it, the next one finds the stories' guids there
        FEED: feed(edition, address),
        INDEX_JSON: json.dumps(_index_data(edition), ensure_ascii=False, indent=2) + "\n",
        INDEX_PAGE: _index_page(edition),
        WHOLE_DAY: _whole_day(edition),
    }
    return {name: text.encode("utf-8", "replace") for name, text in pages.items()}


def _index_data(edition: Edition) -> dict[str, Any]:
    return {
        "date": edition.date,
        "version": VERSION,
        "settings": dict(edition.settings),
        "stories": [
            {
                "id": story.id,
                "headline": story.headline,
                "lead": story.lead,
                "articles": list(story.articles),
                "sources": story.sources,
                "published": story.published,
                "briefing": story.file("json"),
                "page": story.file("html"),
                "markdown": story.file("md"),
                "mark": "continued" if story.earlier else "new",
                "earlier": [dict(each) for each in story.earlier],
                "notes": list(story.notes),
                "loose": story.loose,
            }
            for story in edition.stories
        ],
        "single": [dict(each) for each in edition.single],
        "unchanged": [dict(each) for each in edition.unchanged],
        "failed": [dict(each) for each in edition.failed],
        "skipped": [dict(each) for each in edition.skipped],
    }


def _index_page(edition: Edition) -> str:
    """Return the index as an HTML document that loads nothing; its links lead to files in its own folder."""
    when, files = fit(date(edition.date) or ""), {"feed": FEED, "whole": WHOLE_DAY, "data": INDEX_JSON}
    return fill_template(
        "index.html.j2",
        edition=edition,
        when=when,
        name=_name,
        provenance=_provenance,
        in_words=date,
        **files,
    )


def _whole_day(edition: Edition) -> str:
    parts = [f"# {edition.title}"]
    for story in edition.stories:
        body = _HEADING.sub(r"#\1 ", story.markdown.rstrip("\n"))
        parts.append(body if body.startswith("## ") else f"## {escape(story.headline)}\n\n{body}")
    sections = (
        (f"Stories {edition.single_label}", [escape(_listing_line(listing)) for listing in edition.single]),
        ("Failed", [escape(_listing_line(listing)) for listing in edition.failed]),
        ("Unchanged", [f"[{escape(_name(listing))}]({listing['page']})" for listing in edition.unchanged]),
        (
            "Skipped",
            [f"{escape(listing['name'])} ({escape(listing['reason'])})" for listing in edition.skipped],
        ),
    )
    parts += [
        f"## {title}\n\n" + "\n".join(f"- {line}" for line in lines) for title, lines in sections if lines
    ]
    return "\n\n".join(parts) + "\n"


def _listing_line(listing: Mapping[str, Any]) -> str:
    name = _name(listing)
    details = [part for part in (_provenance(listing), listing.get("reason")) if part]
    return f"{name} ({', '.join(details)})" if details else name


def _provenance(listing: Mapping[str, Any]) -> str:
    """Return a listed story's outlet, and the number of its outlets and articles if there are more."""
    sources, articles = listing.get("sources", 1), len(listing["articles"])
    details = [listing["source"]] if listing.get("source") else []
    details += [f"{sources} sources"] if sources > 1 else []
    details += [f"{articles} articles"] if articles > max(sources, 1) else []
    return ", ".join(details)


def _name(listing: Mapping[str, Any]) -> str:
    return str(listing["headline"] or listing["articles"][0])

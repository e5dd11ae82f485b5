"""An edition as an RSS feed: one item per story, with its whole briefing."""

from __future__ import annotations

import re
from email.utils import format_datetime
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from summarize.batch.file_names import FEED, INDEX_PAGE
from summarize.language.when import published_at, published_on
from summarize.version import GENERATOR

if TYPE_CHECKING:
    from summarize.batch.pages import Edition

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ITEM = re.compile(r'story-(\w+)\.html</link><guid isPermaLink="false">(\w+)</guid>')
"""The part of an item with its story's key and guid."""


def feed(edition: Edition, address: str) -> str:
    """Return the edition as RSS 2.0. Readers take a description as HTML, so it is escaped as HTML first.

    Args:
        edition: all that its pages show.
        address: where it will be published, with or without a final slash; the links begin with it.

    """
    base = f"{address.rstrip('/')}/" if address else ""
    items = "".join(
        f"<item><title>{_escaped(story.headline)}</title><link>{_escaped(base + story.file('html'))}</link>"
        f'<guid isPermaLink="false">{story.guid}</guid>{_pub_date(story.published, edition.date)}'
        f"<description>{_escaped(escape(story.text))}</description></item>\n"
        for story in edition.stories
    )
    self_link = (
        f'<atom:link href={quoteattr(base + FEED)} rel="self" type="application/rss+xml"/>' if base else ""
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>'
        f"<title>{_escaped(edition.title)}</title><link>{_escaped(base + INDEX_PAGE)}</link>"
        f"{self_link}<description>One briefing for each story</description>"
        f"<generator>{GENERATOR}</generator>\n{items}</channel></rss>\n"
    )


def guids_in(text: str) -> dict[str, str]:
    """Read back a feed: key of a story -> its guid."""
    return dict(_ITEM.findall(text))


def _pub_date(published: str | None, day: str | None) -> str:
    """Return the element that dates an item: its latest article if that is of the edition's day, else the start of that day.

    Feed readers sort by it. Dated 2012, an item would go below yesterday's; dated in the future, it would stay on top.
    """
    today = published_on(day)
    moment = published_at(published if today in {None, published_on(published)} else day)
    return f"<pubDate>{format_datetime(moment)}</pubDate>" if moment else ""


def _escaped(text: str) -> str:
    """Escape text for XML, with U+FFFD for characters that XML forbids."""
    return escape(_CONTROLS.sub("\ufffd", text))

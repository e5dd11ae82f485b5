"""RSS and Atom: one article an entry, from its content or, where that is missing or cut short, its summary."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING, Any

from summarize.errors import UnreadableInput
from summarize.model import Article
from summarize.reading.dates import iso
from summarize.reading.entries import entry_text
from summarize.reading.markup import plain
from summarize.reading.ours import A_BRIEFING, is_our_generator
from summarize.reading.partial_texts import text_with_description
from summarize.reading.records import line_of, with_date_note, without_outlet
from summarize.reading.skipped import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOT = re.compile(rb"<(?:\w+:)?(rss|feed|rdf)[\s>]", re.IGNORECASE)
_TAIL = 10_000
"""Bytes at either end of a feed in which its root must open and close: a cache may add comments behind it."""


def read_feed(name: str, data: bytes) -> Iterator[Article | Skipped]:
    """Read the entries of a feed; one without text is skipped, and a feed that was cut short is reported.

    Raises:
        UnreadableInput: not a feed, or one without entries or of briefings.

    """
    import feedparser  # noqa: PLC0415 - heavy, and needed for feeds alone

    feed = feedparser.parse(BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    if not feed.entries:
        raise UnreadableInput("a feed without entries" if feed.get("version") else "not an RSS or Atom feed")
    if is_our_generator(line_of(feed.feed.get("generator"))):
        raise UnreadableInput(A_BRIEFING)
    outlet, is_atom = line_of(feed.feed.get("title")), feed.version.startswith("atom")
    for number, entry in enumerate(feed.entries, 1):
        where = f"{name}#{number}"
        item = _article(entry, where, outlet, summed_up=is_atom)
        yield from with_date_note(item, where, next(_dates(entry), None))
    if _is_cut(data):
        yield Skipped(name, f"the feed is cut short: what follows its entry {len(feed.entries)} is missing")


def _is_cut(data: bytes) -> bool:
    """Whether the root element is never closed; the NULs of UTF-16 are passed over."""
    root = _ROOT.search(data[:_TAIL].replace(b"\0", b""))
    if root is None:
        return False
    end = rb"</(?:\w+:)?" + root[1] + rb"\s*>"
    return not re.search(end, data[-_TAIL:].replace(b"\0", b""), re.IGNORECASE)


def _article(entry: dict[str, Any], where: str, outlet: str | None, *, summed_up: bool) -> Article | Skipped:
    """Read an entry; `summed_up`: whether its summary is only that, where in RSS it may be the whole text."""
    content = max((part.get("value") or "" for part in entry.get("content") or ()), key=len, default="")
    summary = entry.get("summary") or ""
    title = line_of(plain(entry.get("title") or ""))
    whole, summary = (
        entry_text(each, title, outlet) for each in (content or ("" if summed_up else summary), summary)
    )
    text = text_with_description(whole, summary)
    if not text:
        return Skipped(where, "an entry without text")
    named = line_of((entry.get("source") or {}).get("title"))
    return Article(
        id=line_of(entry.get("id")) or where,
        text=text,
        title=without_outlet(title, named),
        source=named or outlet,
        published=next(filter(None, map(iso, _dates(entry))), None),
        url=line_of(entry.get("link")),
    )


def _dates(entry: dict[str, Any]) -> Iterator[str]:
    """The dates that an entry really has: asked for a missing one, feedparser gives the other."""
    return filter(None, (entry[name] for name in ("published", "updated") if name in entry))

"""RSS and Atom: one article an entry, from its content or, failing that, its summary."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING, Any

from summarize.errors import UnreadableInput
from summarize.model import Article
from summarize.reading.dates import iso
from summarize.reading.files import Skipped
from summarize.reading.records import A_BRIEFING, folded, is_ours

if TYPE_CHECKING:
    from collections.abc import Iterator

BLOCKS = frozenset({"p", "div", "li", "br", "h1", "h2", "h3", "h4", "blockquote", "tr", "ul", "ol", "figure"})
"""Elements that begin a line."""
UNPRINTED = ("script", "style", "figcaption", "iframe")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff]")


def read_feed(name: str, data: bytes) -> Iterator[Article | Skipped]:
    """Read the entries of a feed; one without text is skipped.

    Raises:
        UnreadableInput: no feed, one without entries, or one of briefings.

    """
    import feedparser  # noqa: PLC0415 - heavy, and needed for feeds alone

    feed = feedparser.parse(BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    if not feed.entries:
        raise UnreadableInput("a feed without entries" if feed.get("version") else "not an RSS or Atom feed")
    if is_ours(folded(feed.feed.get("generator"))):
        raise UnreadableInput(A_BRIEFING)
    outlet = folded(feed.feed.get("title"))
    for number, entry in enumerate(feed.entries, 1):
        yield _article(entry, f"{name}#{number}", outlet)


def _article(entry: dict[str, Any], where: str, outlet: str | None) -> Article | Skipped:
    content = max((part.get("value") or "" for part in entry.get("content") or ()), key=len, default="")
    text = plain(content or entry.get("summary") or "")
    if not text:
        return Skipped(where, "an entry without text")
    source = entry.get("source") or {}
    return Article(
        id=folded(entry.get("id")) or where,
        text=text,
        title=folded(plain(entry.get("title") or "")),
        source=folded(source.get("title")) or outlet,
        published=iso(entry.get("published")) or iso(entry.get("updated")),
        url=folded(entry.get("link")),
    )


def plain(markup: str) -> str:
    """Text of a piece of HTML, a line for each block."""
    from lxml.etree import Comment, LxmlError, ProcessingInstruction, iterwalk, strip_elements  # noqa: PLC0415
    from lxml.html import fragment_fromstring  # noqa: PLC0415

    try:
        root = fragment_fromstring(_CONTROLS.sub(" ", markup), create_parent="div")
    except (LxmlError, ValueError):
        return ""
    strip_elements(root, *UNPRINTED, Comment, ProcessingInstruction, with_tail=False)
    pieces: list[str] = []
    for event, element in iterwalk(root, events=("start", "end")):
        pieces.append("\n" if element.tag in BLOCKS else "")
        pieces.append(((element.text if event == "start" else element.tail) or "").replace("\n", " "))
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return "\n".join(filter(None, lines))

"""Web pages: the article's text by trafilatura, the rest by what the page says about itself."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from summarize.errors import UnreadableInput
from summarize.language.outlets import host
from summarize.model import Article
from summarize.reading.address import saved_from
from summarize.reading.decoding import decode
from summarize.reading.markup import join_lines
from summarize.reading.ours import A_BRIEFING, is_our_generator
from summarize.reading.page import describe
from summarize.reading.paragraphs import with_whole_paragraphs
from summarize.reading.shown_date import shown_date
from summarize.reading.skipped import Skipped
from summarize.reading.standfirst import standfirst
from summarize.reading.unread import without_unread

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

LARGEST = 20 << 20
"""Bytes of a page; a larger one is no article."""
FEWEST = 15
"""Fewest words of an article; with fewer, a page's menu was taken for one."""
SHORTEST = 60
"""Fewest letters of an article in a script without spaces, for the same reason."""
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Letters of Thai, Lao, Burmese, Khmer, Japanese and Chinese."""
_CHARSET = re.compile(rb"<meta\s[^<>]{0,300}?charset\s{0,9}=[\s\"']{0,9}([\w.:-]{1,40})", re.IGNORECASE)
_HEAD = 4_096
"""Bytes in which a page states its encoding."""


def read_html(name: str, data: bytes) -> Iterator[Article | Skipped]:
    """Read the one article of a page.

    Raises:
        UnreadableInput: the bytes are not text.

    """
    yield page(name, data)


def page(name: str, data: bytes, url: str | None = None) -> Article | Skipped:
    """Read a page that was fetched from `url`, or skip it if it contains no article.

    Raises:
        UnreadableInput: the bytes are not text.

    """
    from lxml.etree import LxmlError  # noqa: PLC0415 - heavy, and needed for pages alone
    from lxml.html import HTMLParser, document_fromstring  # noqa: PLC0415

    if len(data) > LARGEST:
        return Skipped(name, f"a page of more than {LARGEST >> 20} MB")
    source = _source(data)
    try:
        tree = document_fromstring(
            source.encode("utf-8", "replace"),
            parser=HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True),
        )
        if any(map(is_our_generator, tree.xpath("//meta[@name='generator']/@content"))):
            return Skipped(name, A_BRIEFING)
        text = _text(with_whole_paragraphs(without_unread(tree)))
    except (LxmlError, ValueError, RecursionError) as error:
        return Skipped(name, f"not a page that can be read ({str(error)[:60] or type(error).__name__})")
    if not text or (len(text.split()) < FEWEST and len(_UNSPACED.findall(text)) < SHORTEST):
        return Skipped(name, "a page without an article")
    stated = describe(tree)
    address = url or stated.url or saved_from(source)
    opening = standfirst(tree, stated.descriptions, stated.title, text)
    return Article(
        id=name,
        text=f"{opening}\n{text}" if opening else text,
        title=stated.title,
        source=stated.outlet or host(address),
        published=stated.published or shown_date(tree, address),
        url=address,
    )


def _source(data: bytes) -> str:
    """Text of a page, without NULs, which browsers ignore, too."""
    found = _CHARSET.search(data[:_HEAD])
    stated = found.group(1).decode("ascii", "replace") if found else None
    try:
        return decode(data, stated).replace("\0", "")
    except UnreadableInput:
        return decode(data.replace(b"\0", b""), stated)


def _text(tree: HtmlElement) -> str | None:
    from trafilatura import extract  # noqa: PLC0415

    for library in ("trafilatura", "htmldate"):  # they log what they find odd; the outcome says it all
        logging.getLogger(library).setLevel(logging.CRITICAL + 1)
    text = extract(tree, include_comments=False, include_tables=False)
    return join_lines(_without_placeholders(text)) if text else None


def _without_placeholders(text: str) -> str:
    """Text without the lines that a script of the page would have filled in: {{article.status}}."""
    return "\n".join(line for line in text.split("\n") if "{{" not in line) if "{{" in text else text

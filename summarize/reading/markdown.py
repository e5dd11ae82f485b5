"""Markdown: its text without the markup, and what its front matter says."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from summarize.errors import UnreadableInput
from summarize.language.layout import title_of
from summarize.reading.address import is_address
from summarize.reading.decoding import decode
from summarize.reading.markup import UNPRINTED, plain
from summarize.reading.records import read_record
from summarize.reading.text import refuse, text_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.model import Article
    from summarize.reading.skipped import Skipped

LARGEST = 200_000
"""Characters of an article; a larger file is read as plain text, which costs less."""
UNREAD = (*UNPRINTED, "pre", "table")
"""Code and tables are no sentences."""
_FRONT = re.compile(r"\s*---[ \t]*\n((?:[^\n]*\n){1,100}?)---[ \t]*(?:\n|\Z)")
_FIELD = re.compile(r"([A-Za-z_]+):[ \t]+(\S[^\n]*)")
_SOFT = re.compile(r"^((?!#)[^\n]*[^\W\d_]|(?!#)[^\n]*[,)\]])[ \t]?\n(?=[a-zà-öø-ÿα-ωа-я])", re.MULTILINE)
"""Where an editor wrapped a line: between a letter, a comma or a bracket and a small letter; two spaces mean a break."""
_HEADING = re.compile(r"<h1>(.{1,1000}?)</h1>", re.DOTALL)


def read_markdown(name: str, data: bytes) -> Iterator[Article | Skipped]:
    """Read one article; its title is that of the front matter, or its first heading.

    Line breaks stay, except where an editor wrapped a sentence.

    Raises:
        UnreadableInput: the bytes are not text, or contain none, or a briefing.

    """
    from markdown_it import MarkdownIt  # noqa: PLC0415 - needed for Markdown alone

    source = decode(data)
    if len(source) > LARGEST:
        yield text_article(name, source)
        return
    refuse(source)
    front = _FRONT.match(source)
    fields = dict(_FIELD.findall(front[1])) if front else {}
    fields = {key.lower(): _unquoted(value.strip()) for key, value in fields.items()}
    if is_address(fields.get("source", "")):  # as web clippers write it
        fields["url"] = fields.pop("source")
    body = _SOFT.sub(r"\1 ", source[front.end() if front else 0 :])
    render = MarkdownIt("commonmark", {"breaks": True}).enable("table").render
    markup = render(body)
    text = plain(markup, UNREAD)
    if not text:
        raise UnreadableInput("an empty file")
    heading = _HEADING.search(markup)
    title = plain(heading[1] if heading else render(title_of(body) or ""))
    yield from read_record({"title": title, **fields, "text": text}, name)


def _unquoted(value: str) -> str:
    """Read a value as YAML does: without the quotes around it, and with what is escaped between them."""
    if len(value) > 1 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    try:  # what is between double quotes is written as in JSON
        return str(json.loads(value)) if value[:1] == '"' else value
    except ValueError:
        return value

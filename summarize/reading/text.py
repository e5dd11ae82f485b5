"""Plain text and Markdown: one article a file, its title on the first line."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from summarize.errors import UnreadableInput
from summarize.language.layout import title_of
from summarize.model import Article

if TYPE_CHECKING:
    from collections.abc import Iterator

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAMPLE = 100_000
"""Bytes from which the encoding is guessed."""


def read_text(name: str, data: bytes) -> Iterator[Article]:
    """Read one article, whose text is the whole file.

    Raises:
        UnreadableInput: the bytes are not text, or hold none.

    """
    text = decode(data)
    if not text.strip():
        raise UnreadableInput("an empty file")
    yield Article(id=name, text=text, title=title_of(text))


def decode(data: bytes) -> str:
    """Decode bytes as UTF-8, as their byte-order mark says, or as charset-normalizer guesses.

    Raises:
        UnreadableInput: the bytes are not text.

    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if b"\0" in data:
        raise UnreadableInput("not a text file")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data)


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only for the rare file that is not UTF-8

    best = from_bytes(data[:SAMPLE]).best()
    if best is None:
        raise UnreadableInput("not a text file: its encoding cannot be recognised")
    return data.decode(best.encoding, "replace")

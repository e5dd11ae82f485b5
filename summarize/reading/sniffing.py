"""The format of bytes: by the suffix of their name, else by how they begin."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from summarize.reading.readers import READERS
from summarize.reading.records import columns_by_name, has_articles

_BEGINNINGS = {b"\x1f\x8b": ".gz", b"PAR1": ".parquet", b"WARC/": ".warc"}
_FIRST_TAG = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?+(?:\s++|<\?[^>]*+>|(?><!--.*?-->))*+"
    rb"<(?:(!doctype\s++html|html)|rss|feed|rdf:rdf)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
"""The first tag, behind nothing but byte-order marks, declarations and comments; nothing matched is tried
again."""
_RECORDS = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*+(?:\{\s*+[\"}]|\[\s*+[{\]])")
"""How an object or a list of objects begins, but no text; JSON cut short, too, which would otherwise be
printed as news."""
_NAMES = re.compile(r"[\w\"]+(?:[,;\t|][\w\"]*)+")
"""The first line of a table: words without a space between them."""
_MARK = re.compile(r"[,;\t|]")
_HEADER = re.compile(rb"[\w-]{1,60}:[ \t]")
_MIME = re.compile(rb"^MIME-Version:", re.IGNORECASE | re.MULTILINE)
_PARTS = re.compile(rb"^Content-Type:[ \t]*multipart/", re.IGNORECASE | re.MULTILINE)
"""These two are headers of a mail in several parts, and of a page saved with its pictures."""
_UNCERTAIN = (".txt", ".html", ".htm")
"""Suffixes under which a page is saved with its pictures."""
_HEAD = 100_000
"""Bytes in which a page or JSON shows that it is one."""


def suffix_of(name: str, data: bytes) -> str:
    """Give the suffix as which bytes are to be read.

    That of their name, if it is known; but a page, JSON or CSV saved as .txt is read as what it is, and so is
    MHTML saved as .html. Without a suffix, as on standard input: .gz, .parquet and .warc by how they begin,
    .mhtml by its headers, .html and feeds by their first tag, .json if they begin as an object or a list of
    objects, .csv by the names in their first line, else .txt.
    """
    suffix = PurePosixPath(name).suffix.lower()
    if (suffix not in READERS or suffix in _UNCERTAIN) and _is_mhtml(data):
        return ".mhtml"
    if suffix in READERS and suffix != ".txt":
        return suffix
    found = _suffix_by_content(
        data[:_HEAD].replace(b"\0", b"")
    )  # without NUL, UTF-16 and UTF-32 are ASCII too
    if found or suffix == ".txt":
        return found or suffix
    return next((found for begins, found in _BEGINNINGS.items() if data.startswith(begins)), ".txt")


def _suffix_by_content(head: bytes) -> str | None:
    """Suffix of what begins as no text does; None for text."""
    tag = _FIRST_TAG.match(head)
    if tag:
        return ".html" if tag[1] else ".xml"
    if _RECORDS.match(head):
        return ".json"
    return ".csv" if _is_table(head) else None


def _is_table(head: bytes) -> bool:
    """Whether the first line names columns of articles; as text, such a table would be printed as news."""
    line = head.lstrip(b"\xef\xbb\xbf\xff\xfe\r\n").partition(b"\n")[0].decode("ascii", "replace").rstrip()
    if not _NAMES.fullmatch(line):
        return False
    header = [name.strip('"') for name in _MARK.split(line)]
    return len(columns_by_name(header)) > 1 and has_articles(header)


def _is_mhtml(data: bytes) -> bool:
    if not _HEADER.match(data):
        return False
    headers = data[:_HEAD].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    return bool(_MIME.search(headers) and _PARTS.search(headers))

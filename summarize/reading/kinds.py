"""What bytes are: as the suffix of their name says, else as they begin."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

_BEGINNINGS = {b"\x1f\x8b": ".gz", b"PAR1": ".parquet", b"WARC/": ".warc"}
_FIRST_TAG = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?+(?:\s++|<\?[^>]*+>|(?><!--.*?-->))*+"
    rb"<(?:(!doctype\s++html|html)|rss|feed|rdf:rdf)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
"""Nothing but marks, declarations and comments before the first tag; what was matched is never tried again."""
_HEAD = 100_000
"""Bytes in which a page shows that it is one."""


def kind(name: str, data: bytes, known: Container[str]) -> str:
    """Suffix that bytes are to be read as.

    That of their name if it is known, but a page saved as .txt is a page; without one, as standard input comes,
    .gz, .parquet and .warc by how they begin, .html and feeds by their first tag, .json where the first line is an object, or
    one follows another, or all of it is JSON, else .txt.
    """
    suffix = PurePosixPath(name).suffix.lower()
    if suffix in known and suffix != ".txt":
        return suffix
    tag = _FIRST_TAG.match(data[:_HEAD].replace(b"\0", b""))  # without NUL, UTF-16 and UTF-32 are ASCII too
    if tag:
        return ".html" if tag[1] else ".xml"
    if suffix == ".txt":
        return suffix
    for begins, found in _BEGINNINGS.items():
        if data.startswith(begins):
            return found
    return ".json" if _is_json(data) else ".txt"


def _is_json(data: bytes) -> bool:
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    if data[:1] not in {b"{", b"["}:
        return False
    import json  # noqa: PLC0415 - plain text needs none

    try:
        if isinstance(json.loads(data.partition(b"\n")[0]), dict):
            return True
    except (ValueError, RecursionError):
        pass
    try:
        text = data.decode("utf-8")
        first, end = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return False
    rest = text[end:].lstrip()
    return isinstance(first, dict | list) and (not rest or (isinstance(first, dict) and rest.startswith("{")))

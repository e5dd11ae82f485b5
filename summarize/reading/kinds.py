"""What bytes are: as the suffix of their name says, else as they begin."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

_PACKED = b"\x1f\x8b"
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?+(?:\s++|<\?[^>]*+>|(?><!--.*?-->))*+<(?:!doctype\s++html|html)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
"""Nothing but marks, declarations and comments before the first tag; what was matched is never tried again."""
_HEAD = 100_000
"""Bytes in which a page shows that it is one."""


def kind(name: str, data: bytes, known: Container[str]) -> str:
    """Suffix that bytes are to be read as.

    That of their name if it is known, but a page saved as .txt is a page; without one, as standard input comes,
    .gz by its magic number, .html by its first tag, .json where the first line is an object or all of it is JSON, else .txt.
    """
    suffix = PurePosixPath(name).suffix.lower()
    if suffix in known and suffix != ".txt":
        return suffix
    if _PAGE.match(data[:_HEAD].replace(b"\0", b"")):  # without NUL, UTF-16 and UTF-32 are ASCII too
        return ".html"
    if suffix == ".txt":
        return suffix
    if data.startswith(_PACKED):
        return ".gz"
    return ".json" if _is_json(data) else ".txt"


def _is_json(data: bytes) -> bool:
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    if data[:1] not in {b"{", b"["}:
        return False
    import json  # noqa: PLC0415 - plain text needs none

    for part, form in ((data.partition(b"\n")[0], dict), (data, dict | list)):
        try:
            if isinstance(json.loads(part), form):
                return True
        except (ValueError, RecursionError):
            continue
    return False

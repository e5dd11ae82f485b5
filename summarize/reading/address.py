"""The address of a web page: what it states, or what the browser that saved it wrote at its head."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SAVED = re.compile(
    r"<!--\s{0,9}(?:saved from url=\(\d{4,5}\)|Page saved with SingleFile\s{1,9}url:\s)(https?://[^\s<>]{1,2000})"
)
"""The comment of Chrome, Edge and Internet Explorer, or of SingleFile."""
_HEAD = 4_096
"""Letters at the start of a page in which the comment must be."""


def is_address(text: str) -> bool:
    """Whether a text is a complete web address, as /dam is not."""
    return text.startswith(("http://", "https://"))


def first_address(places: Iterable[str | None]) -> str | None:
    """Give the first of some places that is a complete web address; None if none is."""
    return next((place for place in places if place and is_address(place)), None)


def saved_from(source: str) -> str | None:
    """Address in the comment of the browser that saved a page."""
    found = _SAVED.search(source[:_HEAD])
    return found[1] if found else None

"""Web pages as browsers save them in one file, with their pictures (MHTML): the page among the parts of a mail."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING

from summarize.errors import UnreadableInput
from summarize.reading.address import first_address
from summarize.reading.decoding import decode
from summarize.reading.html import page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.model import Article
    from summarize.reading.skipped import Skipped

PLACES = ("Snapshot-Content-Location", "Content-Location")
"""Headers that say where the page was fetched from."""


def read_mhtml(name: str, data: bytes) -> Iterator[Article | Skipped]:
    """Read the first page among the parts.

    Raises:
        UnreadableInput: there is none, or its bytes are not text.

    """
    message = message_from_bytes(data, policy=default)
    part = next((each for each in message.walk() if each.get_content_type() == "text/html"), None)
    content = part.get_payload(decode=True) if part else None
    if part is None or not isinstance(content, bytes):
        raise UnreadableInput("a saved page (MHTML) or a mail without a page in it")
    places = (str(each[header] or "").strip() for each in (message, part) for header in PLACES)
    yield page(
        name,
        decode(content, part.get_content_charset()).encode("utf-8", "replace"),
        first_address(places),
    )

"""JSON: one article a line, or one document that holds one article or a list of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from summarize.errors import UnreadableInput
from summarize.reading.files import Skipped
from summarize.reading.records import article_of
from summarize.reading.text import decode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.model import Article

LISTS = ("articles", "docs", "items", "data")
"""Names under which a document keeps its list of articles."""


def read_json_lines(name: str, data: bytes) -> Iterator[Article | Skipped]:
    """Read one article a line; a broken line costs that line. An empty line is none."""
    for number, line in enumerate(data.splitlines(), 1):
        if line.strip():
            where = f"{name}#{number}"
            record = _load(line)
            yield Skipped(where, record.reason) if isinstance(record, Skipped) else article_of(record, where)


def read_json(name: str, data: bytes) -> Iterator[Article | Skipped]:
    """Read a document: one article, a list of them, or an object that holds such a list; or else JSON lines.

    Raises:
        UnreadableInput: the bytes are not text.

    """
    document = _load(data)
    if isinstance(document, Skipped):
        if data.strip().count(b"\n"):
            yield from read_json_lines(name, data)
        else:
            yield Skipped(name, document.reason)
        return
    if isinstance(document, dict):
        document = next((document[key] for key in LISTS if isinstance(document.get(key), list)), document)
    if isinstance(document, list):
        for number, record in enumerate(document, 1):
            yield article_of(record, f"{name}#{number}")
    else:
        yield article_of(document, name)


def _load(data: bytes) -> object:
    try:
        return json.loads(decode(data))
    except RecursionError:
        return Skipped("", "not JSON that anyone would write: nested too deep")
    except UnreadableInput as error:
        return Skipped("", str(error))
    except json.JSONDecodeError as error:
        line = f"line {error.lineno}, " if error.lineno > 1 else ""
        return Skipped("", f"not JSON: {error.msg.lower()} ({line}character {error.colno})")
    except ValueError as error:
        return Skipped("", f"not JSON: {str(error)[:80]}")

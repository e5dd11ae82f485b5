"""JSON: one article a line, or one document with one article or a list of them."""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from typing import TYPE_CHECKING

from summarize.errors import UnreadableInput
from summarize.reading.decoding import decode
from summarize.reading.ours import is_our_record
from summarize.reading.records import FIELDS, line_of, read_record
from summarize.reading.skipped import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarize.model import Article

LISTS = (
    *("articles", "docs", "items", "data", "results", "entries"),
    *("news", "stories", "posts", "documents"),
)
"""Names under which a document keeps its list of articles."""
JSON_FEED = "jsonfeed.org/version/"
"""What the version of a JSON Feed contains."""
_SPACE = re.compile(r"\s*")


def read_json_lines(name: str, data: bytes) -> Iterator[Article | Skipped]:
    """Read one article a line; a broken line costs only that line, and empty lines do not count.

    Objects over several lines each, as jq prints them, are read one by one.

    Raises:
        UnreadableInput: the bytes are not text, or there are none.

    """
    if not data.strip():
        raise UnreadableInput("an empty file")
    yield from _articles(name, _records(data))


def read_json(name: str, data: bytes) -> Iterator[Article | Skipped]:
    """Read a document: one article, a list of them, or an object with such a list; or else JSON lines.

    Raises:
        UnreadableInput: the bytes are not text.

    """
    if not data.strip():
        raise UnreadableInput("an empty file")
    document = _load(data)
    if isinstance(document, Skipped):
        records = list(_records(data))
        broken = all(isinstance(record, Skipped) for _, record in records)
        yield from [Skipped(name, document.reason)] if broken else _articles(name, records)
        return
    outlet = _feed_title(document)
    document = _list_in(document)
    if document == []:
        raise UnreadableInput("a list without an article")
    if isinstance(document, list):
        for number, record in enumerate(document, 1):
            yield from read_record(record, f"{name}#{number}", outlet)
    else:
        yield from read_record(document, name)


def _feed_title(document: object) -> str | None:
    """Title of a JSON Feed, which is the outlet of its items."""
    if not isinstance(document, dict) or JSON_FEED not in (line_of(document.get("version")) or ""):
        return None
    return line_of(document.get("title"))


def _list_in(document: object) -> object:
    """The list of articles in an object, or in an object inside it; an article, or a briefing, as it is."""
    if not isinstance(document, dict) or is_our_record(document):
        return document
    if any(isinstance(document.get(name), str) for name in FIELDS["text"]):
        return document
    inner = (document.get(name) for name in ("response", *LISTS))
    for each in (document, *(part for part in inner if isinstance(part, dict))):
        for key in LISTS:
            if isinstance(each.get(key), list):
                return each[key]
    return document


def _articles(name: str, records: Iterable[tuple[int, object]]) -> Iterator[Article | Skipped]:
    for number, record in records:
        where = f"{name}#{number}"
        if isinstance(record, Skipped):
            yield Skipped(where, record.reason)
        else:
            yield from read_record(record, where)


def _records(data: bytes) -> Iterable[tuple[int, object]]:
    """Number and content of each document in a file, on one line or more; a broken line is a `Skipped`."""
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):  # whose line breaks are two bytes or four
        data = decode(data).encode("utf-8", "surrogatepass")
    lines = ((number, _load(line)) for number, line in enumerate(data.splitlines(), 1) if line.strip())
    return list(enumerate(_multiline_documents(data), 1)) or lines


def _multiline_documents(data: bytes) -> list[object]:
    """Documents on several lines each; none if the first line is a document, or the file is not all JSON."""
    first = data.lstrip().partition(b"\n")[0]
    if first[:1] != b"{" or not isinstance(_load(first), Skipped):
        return []
    decoder, at, found = json.JSONDecoder(), 0, []
    try:
        text = decode(data).strip()
        while at < len(text):
            record, end = decoder.raw_decode(text, at)
            found.append(record)
            at = _SPACE.match(text, end).end()  # type: ignore[union-attr]
    except (ValueError, RecursionError, UnreadableInput):
        return []
    return found


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

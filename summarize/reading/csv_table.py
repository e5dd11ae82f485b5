"""CSV and TSV: one article a row, its fields in columns of the same names as in JSON."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from summarize.errors import UnreadableInput
from summarize.reading.decoding import decode
from summarize.reading.records import article_columns, columns_by_name, read_record
from summarize.reading.skipped import Skipped
from summarize.terminal import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.model import Article


def read_csv(name: str, data: bytes) -> Iterator[Article | Skipped]:
    """Read a table row by row; empty rows do not count.

    A broken row costs that row, and a quotation mark without its pair everything up to the next mark.

    Raises:
        UnreadableInput: the bytes are not text, or the table has no row or no column of texts.

    """
    return _table(name, data, ",;\t|")


def read_tsv(name: str, data: bytes) -> Iterator[Article | Skipped]:
    """Read a table row by row, with tabs between its fields unless its header shows another separator.

    Raises:
        UnreadableInput: the bytes are not text, or the table has no row or no column of texts.

    """
    return _table(name, data, "\t,;|")


def _table(name: str, data: bytes, marks: str) -> Iterator[Article | Skipped]:
    """Read a table, with the separator that finds the most names of fields in its first row."""
    text = decode(data)
    below = text.lstrip("\r\n")
    if not below.strip():
        raise UnreadableInput("an empty file")
    csv.field_size_limit(max(csv.field_size_limit(), len(text)))  # global: no reader has its own
    mark = max(marks, key=lambda each: len(columns_by_name(_header(below, each))))
    header = _header(below, mark)
    places = {column: header.index(column) for column in article_columns(header)}
    number, rows = 0, _rows(text, mark)
    next(rows)
    for number, (lines, row) in enumerate(rows, 1):
        where = f"{name}#{number}"
        if row is None:
            yield Skipped(where, f"quotation marks that do not pair ({lines})")
        elif len(row) < len(header) or any(map(str.strip, row[len(header) :])):
            yield Skipped(where, f"{counted(len(row), 'field', 'fields')} in {len(header)} columns ({lines})")
        else:
            yield from read_record({column: row[at] for column, at in places.items()}, where)
    if not number:
        raise UnreadableInput("a table without a row")


def _header(text: str, mark: str) -> list[str]:
    """The first row, without empty fields at its end; empty if it cannot be read."""
    _, row = next(_rows(text, mark), ("", None))
    header = list(row or ())
    while header and not header[-1].strip():
        header.pop()
    return header


def _rows(text: str, mark: str) -> Iterator[tuple[str, list[str] | None]]:
    """Yield lines and fields of each row that is not empty; None as fields if quotation marks do not pair."""
    rows = csv.reader(StringIO(text, newline=""), delimiter=mark, strict=True)
    while True:
        start, row = rows.line_num + 1, None
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error:
            pass
        lines = f"line {start}" if rows.line_num <= start else f"lines {start} to {rows.line_num}"
        if row is None or any(map(str.strip, row)):
            yield lines, row

"""Parquet tables: one article a row, its fields in columns of the same names as in JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarize.errors import UnreadableInput
from summarize.reading.records import article_columns, read_record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.model import Article
    from summarize.reading.skipped import Skipped

ROWS = 1_000
"""Rows that are in memory at once."""


def read_parquet(name: str, data: bytes) -> Iterator[Article | Skipped]:
    """Read a table row by row.

    Raises:
        UnreadableInput: not a Parquet file, or one without a column of texts.

    """
    import pyarrow as pa  # noqa: PLC0415 - heavy, and needed for tables alone
    from pyarrow import parquet  # noqa: PLC0415

    try:
        table = parquet.ParquetFile(pa.BufferReader(data))
    except (pa.ArrowException, OSError) as error:
        raise UnreadableInput("not a Parquet file, or a damaged one: fetch it again") from error
    batches = table.iter_batches(batch_size=ROWS, columns=article_columns(table.schema_arrow.names))
    records = (record for batch in batches for record in _records(batch))
    for number, record in enumerate(records, 1):
        yield from read_record(record, f"{name}#{number}")


def _records(batch: Any) -> Iterator[dict[str, Any]]:
    rows = zip(*map(_values, batch.columns), strict=True)
    return (dict(zip(batch.schema.names, row, strict=True)) for row in rows)


def _values(column: Any) -> list[Any]:
    """Values of a column; as text if one is a moment beyond Python's calendar, or given to the nanosecond."""
    try:
        return list(column.to_pylist())
    except (ValueError, OverflowError):
        return list(column.cast("string").to_pylist())

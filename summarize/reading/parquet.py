"""Parquet tables: one article a row, its fields in columns of the same names as in JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.errors import UnreadableInput
from summarize.reading.records import FIELDS, read_record

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
    named = {column.strip().lower(): column for column in reversed(table.schema_arrow.names)}
    wanted = [named[name] for names in FIELDS.values() for name in names if name in named]
    if not set(FIELDS["text"]) & named.keys():
        raise UnreadableInput(f"a table without a column {' or '.join(FIELDS['text'])}")
    rows = (row for batch in table.iter_batches(batch_size=ROWS, columns=wanted) for row in batch.to_pylist())
    for number, record in enumerate(rows, 1):
        yield from read_record(record, f"{name}#{number}")

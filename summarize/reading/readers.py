"""What reads which format: one line per suffix."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from summarize.reading.text import read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from summarize.model import Article
    from summarize.reading.skipped import Skipped

    Reader = Callable[[str, bytes], Iterable[Article | Skipped]]


def _on_demand(module: str, function: str) -> Reader:
    """A reader whose module, and the library that it needs, are imported when it is first called."""

    def reader(name: str, data: bytes) -> Iterable[Article | Skipped]:
        found: Reader = getattr(import_module(f"summarize.reading.{module}"), function)
        return found(name, data)

    return reader


READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".md": _on_demand("markdown", "read_markdown"),
    ".html": _on_demand("html", "read_html"),
    ".htm": _on_demand("html", "read_html"),
    ".mhtml": _on_demand("mhtml", "read_mhtml"),
    ".mht": _on_demand("mhtml", "read_mhtml"),
    ".jsonl": _on_demand("json_lines", "read_json_lines"),
    ".json": _on_demand("json_lines", "read_json"),
    ".csv": _on_demand("csv_table", "read_csv"),
    ".tsv": _on_demand("csv_table", "read_tsv"),
    ".xml": _on_demand("feed", "read_feed"),
    ".rss": _on_demand("feed", "read_feed"),
    ".atom": _on_demand("feed", "read_feed"),
    ".warc": _on_demand("warc", "read_warc"),
    ".parquet": _on_demand("parquet", "read_parquet"),
    ".gz": _on_demand("compressed", "read_gzip"),
}
"""suffix -> reader: `(id, bytes) -> articles`, with a `Skipped` in the stream for each broken item."""

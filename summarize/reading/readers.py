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


def _late(module: str, function: str) -> Reader:
    """A reader whose file, and the library that it needs, is imported when it is first called."""

    def reader(name: str, data: bytes) -> Iterable[Article | Skipped]:
        found: Reader = getattr(import_module(f"summarize.reading.{module}"), function)
        return found(name, data)

    return reader


READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".md": _late("markdown", "read_markdown"),
    ".html": _late("html", "read_html"),
    ".htm": _late("html", "read_html"),
    ".jsonl": _late("json_lines", "read_json_lines"),
    ".json": _late("json_lines", "read_json"),
    ".xml": _late("feed", "read_feed"),
    ".rss": _late("feed", "read_feed"),
    ".atom": _late("feed", "read_feed"),
    ".warc": _late("warc", "read_warc"),
    ".parquet": _late("parquet", "read_parquet"),
    ".gz": _late("compressed", "read_gzip"),
}
"""suffix -> reader: `(id, bytes) -> articles`, with a `Skipped` in the stream for each broken item."""

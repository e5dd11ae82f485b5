"""Files to articles: one file per format, one line per suffix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.reading.files import Reading, Skipped, distinct, read
from summarize.reading.text import read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from summarize.model import Article

    Reader = Callable[[str, bytes], Iterable[Article | Skipped]]

READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".md": read_text,
}
"""suffix -> reader: `(id, bytes) -> articles`, with a `Skipped` in the stream for each broken item."""

__all__ = ["READERS", "Reading", "Skipped", "distinct", "read", "read_text"]

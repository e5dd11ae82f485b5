"""From files, and from records in memory, to articles: one file per format, one line per suffix."""

from summarize.reading.deduplication import distinct, place_of
from summarize.reading.files import File, Reading, content, parse, read, reason_to_skip
from summarize.reading.readers import READERS
from summarize.reading.rows import read_records
from summarize.reading.skipped import Skipped, notes, separate
from summarize.reading.text import read_text

__all__ = [
    "READERS",
    "File",
    "Reading",
    "Skipped",
    "content",
    "distinct",
    "notes",
    "parse",
    "place_of",
    "read",
    "read_records",
    "read_text",
    "reason_to_skip",
    "separate",
]

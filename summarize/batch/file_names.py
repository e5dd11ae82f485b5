"""The names of an edition's files: what writes them, links to them and knows them again takes them from here."""

from __future__ import annotations

INDEX_JSON, INDEX_PAGE, WHOLE_DAY, FEED, MANIFEST = (
    "index.json",
    "index.html",
    "edition.md",
    "feed.xml",
    "manifest.json",
)

EDITION_FILES = frozenset((INDEX_JSON, INDEX_PAGE, WHOLE_DAY, FEED, MANIFEST))
"""A folder with all of these was written by an earlier run."""


def story_file(key: str, suffix: str) -> str:
    """Name the file of a story in one form."""
    return f"story-{key}.{suffix}"

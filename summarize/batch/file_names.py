"""The names of an edition's files, for what writes them, links to them and recognises them."""

from __future__ import annotations

INDEX_JSON, INDEX_PAGE, WHOLE_DAY, FEED, MANIFEST = (
    "index.json",
    "index.html",
    "edition.md",
    "feed.xml",
    "manifest.json",
)

EDITION_FILES = frozenset((INDEX_JSON, INDEX_PAGE, WHOLE_DAY, FEED, MANIFEST))
"""A folder with all of these contains an edition."""


def story_file(key: str, suffix: str) -> str:
    """Return the name of a story's file in one format."""
    return f"story-{key}.{suffix}"

"""Text as Python's own, and as a file can hold it."""

from __future__ import annotations

from summarize.patterns import late

_HALF = late(r"[\ud800-\udfff]")


def plain_str(text: str) -> str:
    """Take the letters alone of what is a text of another kind: markup would go unescaped, a member of an enum by its own name."""
    return str.__str__(text)


def folded(text: str) -> str:
    """Put one space for each run of white space: so sentences and titles are printed, compared and held against their sources."""
    return " ".join(text.split())


def on_one_line(text: str) -> str | None:
    """Put a text on one line; None for white space alone."""
    return folded(text) or None


def well_formed(text: str) -> str:
    r"""Put U+FFFD for half a character, which no file could hold, in Python's own text.

    >>> whole("caf\ud800")
    'caf�'
    """
    text = plain_str(text)
    return text if text.isascii() else _HALF.sub("\ufffd", text)

"""Text as Python's own, and as a file can hold it."""

from __future__ import annotations

from summarize.patterns import late

_HALF = late(r"[\ud800-\udfff]")


def own(text: str) -> str:
    """Take the letters alone of what is a text of another kind: markup would go unescaped, a member of an enum by its own name."""
    return str.__str__(text)


def on_one_line(text: str) -> str | None:
    """Put a text on one line; None for white space alone."""
    return " ".join(text.split()) or None


def whole(text: str) -> str:
    r"""Put U+FFFD for half a character, which no file could hold, in Python's own text.

    >>> whole("caf\ud800")
    'caf�'
    """
    text = own(text)
    return text if text.isascii() else _HALF.sub("\ufffd", text)

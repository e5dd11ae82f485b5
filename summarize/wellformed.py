"""Text as plain `str`, and as a file can store it."""

from __future__ import annotations

from summarize.patterns import late

_HALF = late(r"[\ud800-\udfff]")


def plain_str(text: str) -> str:
    """Turn a subclass of `str` into plain `str`: markup would go unescaped, an enum's member would print its name."""
    return str.__str__(text)


def folded(text: str) -> str:
    """Replace each run of white space by one space, as sentences and titles are printed and compared."""
    return " ".join(text.split())


def on_one_line(text: str) -> str | None:
    """Put a text on one line; None if it is only white space."""
    return folded(text) or None


def well_formed(text: str) -> str:
    r"""Replace lone surrogates, which no file could store, by U+FFFD; return plain `str`.

    >>> well_formed("caf\ud800")
    'caf�'
    """
    text = plain_str(text)
    return text if text.isascii() else _HALF.sub("\ufffd", text)

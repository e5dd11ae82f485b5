"""Figures as tables print them, text from outside made harmless for a terminal and for Markdown, and all of it printed."""

from __future__ import annotations

import re

from summarize.writing import write_out

_MARKUP = re.compile(r"([\\`*_\[\]<>|#~])")
ROOM = 30
"""Characters of a name in a table."""


def harmless(text: str) -> str:
    r"""Fold white space and take out what a terminal obeys instead of showing.

    >>> harmless("a\x1b[31m b")
    'a [31m b'
    """
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def cell(text: str) -> str:
    """Make a text fit for a cell of a Markdown table."""
    return _MARKUP.sub(r"\\\1", harmless(text))


def short(name: str) -> str:
    """Cut a long name in the middle, so that a table with it fits on a screen.

    >>> short("/opt/system/bin/python mine.py {dir} {words}")
    '/opt/system/bi…y {dir} {words}'
    """
    half = (ROOM - 1) // 2
    return name if len(name) <= ROOM else f"{name[:half]}…{name[half - ROOM + 1 :]}"


def figure(value: float | None, digits: int) -> str:
    """Print a figure as tables do: .68 for 0.68, a dash for what is not defined."""
    if value is None:
        return "-"
    printed = f"{value:.{digits}f}"
    return printed[1:] if digits > 1 and printed.startswith("0.") else printed


def show(*texts: str) -> None:
    """Print texts, each from the start of a line, in UTF-8 whatever the locale; half a character becomes "?"."""
    write_out("".join(f"{text}\n" for text in texts).encode("utf-8", "replace"))

"""Text from outside, made harmless for a terminal and for Markdown."""

import re

_MARKUP = re.compile(r"([\\`*_\[\]<>|#~])")


def harmless(text: str) -> str:
    r"""Fold white space and take out what a terminal obeys instead of showing.

    >>> harmless("a\x1b[31m b")
    'a [31m b'
    """
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def cell(text: str) -> str:
    """Make a text fit for a cell of a Markdown table."""
    return _MARKUP.sub(r"\\\1", harmless(text))

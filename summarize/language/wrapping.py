"""Text wrapped at a width, as in wire archives, mails and pages of PDFs: its line ends mean nothing."""

from __future__ import annotations

import itertools

from summarize.patterns import late

NARROWEST = 40
"""Fewest characters in the longest line of a wrapped text; a narrower one is a poem."""
WIDEST = 130
"""Most characters in the longest line of a wrapped text; a wider one has paragraphs."""
PAIRS = 5
"""Fewest pairs of lines from which wrapping can be told."""
RUNS = 0.35
"""Least share of pairs, in a wrapped text, whose second line continues the first with a small letter: none of
8,600 articles has it."""
FULL = 0.75
"""Share of the width: a line that would be longer than this with the next word is full, and was broken
there."""
_BULLET = late(r"(?:[-*•·●▪◦‣]|[–—](?=\s[^a-z])|\(?\d{1,2}[.)]|\(?[a-z]\))\s")
_ENDS = tuple(".!?:”\"'’)…")


def unwrap(text: str) -> str:
    """Replace the line breaks inside the paragraphs of a wrapped text by spaces; the text keeps its length.

    A break stays beside an empty line, before a list item or an indented line, and behind a line that was
    left short: there a paragraph ended.
    """
    lines = text.splitlines(keepends=True)
    bare = [line.strip() for line in lines]
    longest = max(map(len, bare), default=0)
    if not NARROWEST <= longest <= WIDEST or not _is_wrapped(bare):
        return text
    lengths = sorted(map(len, filter(None, bare)))
    width = lengths[-1 - len(lengths) // 10]
    whole = []
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        kept = line.rstrip()
        joins = kept and _continues(line, following, width)
        whole.append(kept + " " * (len(line) - len(kept)) if joins else line)
    return "".join(whole)


def _is_wrapped(lines: list[str]) -> bool:
    pairs = [(one, two) for one, two in itertools.pairwise(lines) if one and two]
    runs = sum(two[0].islower() and not one.endswith(_ENDS) for one, two in pairs)
    return len(pairs) >= PAIRS and runs >= RUNS * len(pairs)


def _continues(line: str, following: str, width: int) -> bool:
    """Whether the next line continues a line that was broken, instead of beginning a paragraph."""
    one, two = line.strip(), following.strip()
    if not two or _BULLET.match(two):
        return False
    if two[0].islower() and not one.endswith(_ENDS):
        return True
    return _indent(following) <= _indent(line) and len(one) + 1 + len(two.split(maxsplit=1)[0]) > FULL * width


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())

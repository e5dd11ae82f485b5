"""Text that was wrapped at a width, as wire archives, mails and pages of PDFs are: where its lines end means nothing."""

from __future__ import annotations

import itertools

from summarize.patterns import late

NARROWEST = 40
"""Characters of the longest line of a text that was wrapped; a narrower one is a poem."""
WIDEST = 130
"""Characters of the longest line of a text that was wrapped; a wider one has paragraphs."""
PAIRS = 5
"""Pairs of lines from which it can be told."""
RUNS = 0.35
"""Share of the pairs whose second line goes on with a small letter. Of 8,600 articles none has it."""
FULL = 0.75
"""A line to which the next word would have brought so much of the width is full: it was broken there."""
_BULLET = late(r"(?:[-*•·●▪◦‣]|[–—](?=\s[^a-z])|\(?\d{1,2}[.)]|\(?[a-z]\))\s")
_ENDS = tuple(".!?:”\"'’)…")


def unwrapped(text: str) -> str:
    """Text with spaces for the breaks inside its paragraphs where its lines were wrapped, letter for letter.

    A break stays before and behind an empty line, before the mark of a list and an indented line, and behind a line that
    was left short: there the paragraph ended.
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
        joins = kept and _goes_on(line, following, width)
        whole.append(kept + " " * (len(line) - len(kept)) if joins else line)
    return "".join(whole)


def _is_wrapped(lines: list[str]) -> bool:
    pairs = [(one, two) for one, two in itertools.pairwise(lines) if one and two]
    runs = sum(two[0].islower() and not one.endswith(_ENDS) for one, two in pairs)
    return len(pairs) >= PAIRS and runs >= RUNS * len(pairs)


def _goes_on(line: str, following: str, width: int) -> bool:
    """Whether a line was broken before the next one, and not ended."""
    one, two = line.strip(), following.strip()
    if not two or _BULLET.match(two):
        return False
    if two[0].islower() and not one.endswith(_ENDS):
        return True
    return _indent(following) <= _indent(line) and len(one) + 1 + len(two.split(maxsplit=1)[0]) > FULL * width


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())

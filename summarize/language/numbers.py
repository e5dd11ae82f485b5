"""Numbers, in figures or in words, with their value."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from summarize.language.forms import Forms

if TYPE_CHECKING:
    from collections.abc import Iterator

SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
"""The number words that are values by themselves, from 0."""
_WORDS = {word: float(value) for value, word in enumerate(SMALL)} | {
    word: float(10 * tens)
    for tens, word in enumerate(["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=3)
}
_SCALES = {"dozen": 12.0, "hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_SHORT = {"k": 1e3, "m": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12}

_NUMBER = re.compile(
    r"(?<![\w.,/:-])(?P<currency>[$£€¥])?(?:"
    r"(?P<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s?(?P<short>bn|tn|[kmb])\b)?"
    rf"|\b(?P<word>half a|{'|'.join(sorted(_WORDS, key=len, reverse=True))}|a(?=\s(?:{'|'.join(_SCALES)})\b))(?:-(?P<unit>one|two|three|four|five|six|seven|eight|nine))?\b"
    rf")(?P<scales>(?:[\s-](?:{'|'.join(_SCALES)})\b)*)(?![^\W\d_]*[\d_]|[:/]|[.,]\d|(?!(?:km|mph|kph|kmh|ft|in|cm|mm|kg|mg)\b)[^\W\d_])",
    re.IGNORECASE,
)


_OPENING = re.compile(rf"(?<![\w.,/:-])[$£€¥]?(?:\d|half\b|a\b|{'|'.join(_WORDS)})", re.IGNORECASE)
_openings = Forms(lambda chunk: tuple(found.start() for found in _OPENING.finditer(chunk)))
"""Chunk -> places in it where a number may begin: matching there only takes a fifth of the time of searching."""
_INITIALS = frozenset("".join(scale[0] + scale[0].upper() for scale in _SCALES))
"""A chunk behind "a" that begins otherwise makes it no number: a dozen, a man."""

_MONTH = r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.|April|Apr\.|May|June|July|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
_MONTH_BEFORE = re.compile(rf"\b{_MONTH}\s$")
_MONTH_AFTER = re.compile(rf"\s{_MONTH}(?![\w])")


KEPT = 1 << 12
"""Sentences whose numbers are remembered: several rules ask for those of one story."""


class Number(NamedTuple):
    """A number of a text: `text[start:end]`."""

    value: float
    start: int
    end: int
    currency: str
    """Its sign, or empty."""


@lru_cache(maxsize=KEPT)
def numbers(text: str) -> tuple[Number, ...]:
    """Find the numbers of a text, in order; clock times, dates, ordinals and parts of names are none.

    >>> [number.value for number in numbers("Half a dozen of 1,200 people paid $1.5 million at 10:05 on the 3rd.")]
    [6.0, 1200.0, 1500000.0]

    """
    found: list[Number] = []
    end = 0
    for start in _starts(text):
        if start >= end and (match := _NUMBER.match(text, start)):
            end, value = match.end(), _value(match)
            if not _of_month(text, match, value):
                found.append(Number(value, start, end, match["currency"] or ""))
    return tuple(found)


def _starts(text: str) -> Iterator[int]:
    """Places of a text where a number may begin, in order."""
    chunks = text.split(" ")
    opened = list(map(_openings.__getitem__, chunks))
    if not any(opened):
        return
    chunks.append("")
    at = done = 0
    for place in compress(range(len(opened)), opened):
        at += len(" ".join(chunks[done:place])) + (place > done)
        done = place
        if chunks[place] not in {"a", "A"} or chunks[place + 1][:1] in _INITIALS:
            yield from (at + offset for offset in opened[place])


def _of_month(text: str, found: re.Match[str], value: float) -> bool:
    """Whether a number is the day of a month: May 25, 27 February."""
    return value <= 31 and bool(
        _MONTH_BEFORE.search(text[max(0, found.start() - 12) : found.start()])
        or _MONTH_AFTER.match(text, found.end())
    )


def _value(found: re.Match[str]) -> float:
    if found["figure"]:
        value = float(found["figure"].replace(",", "")) * _SHORT.get((found["short"] or "").lower(), 1.0)
    else:
        word = found["word"].lower()
        value = {"half a": 0.5, "a": 1.0}.get(word, _WORDS.get(word, 0.0))
        value += _WORDS.get((found["unit"] or "").lower(), 0.0)
    for scale in re.findall(r"[a-z]+", found["scales"].lower()) if found["scales"] else ():
        value *= _SCALES[scale]
    return round(value, 3)

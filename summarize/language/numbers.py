"""Numbers, in figures or in words, with their value."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from summarize.language.cache import ChunkCache
from summarize.language.days import MONTH
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NUMBER_WORDS = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
]  # fmt: skip
"""The number words that are values by themselves, from 0."""
ONE_TO_TEN = NUMBER_WORDS[1:11]
"""Those up to which news writes a number out."""
_WORDS = {word: float(value) for value, word in enumerate(NUMBER_WORDS)} | {
    word: float(10 * tens)
    for tens, word in enumerate(["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=3)
}
_SCALES = {"dozen": 12.0, "hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_SHORT = {"k": 1e3, "m": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12}

_NUMBER = late(
    r"(?<![\w.,/:-])(?P<currency>[$£€¥])?(?:"
    r"(?P<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s?(?P<short>bn|tn|[kmb])\b)?"
    rf"|\b(?P<word>half a|{'|'.join(sorted(_WORDS, key=len, reverse=True))}|a(?=\s(?:{'|'.join(_SCALES)})\b))(?:-(?P<unit>{'|'.join(NUMBER_WORDS[1:10])}))?\b"
    rf")(?P<scales>(?:[\s-](?:{'|'.join(_SCALES)})\b)*)(?![^\W\d_]*[\d_]|[:/]|[.,]\d|(?!(?:km|mph|kph|kmh|ft|in|cm|mm|kg|mg)\b)[^\W\d_])",
    re.IGNORECASE,
)


_OPENING = late(rf"(?<![\w.,/:-])[$£€¥]?(?:\d|half\b|a\b|{'|'.join(_WORDS)})", re.IGNORECASE)
_CONTINUATION = late(rf"(?:{'|'.join((*_SCALES, *_SHORT, 'a'))})\b", re.IGNORECASE)
_may_continue = ChunkCache(lambda chunk: bool(_CONTINUATION.match(chunk)))
"""Chunk -> whether a number may continue in it: 3 million, £5 bn, half a dozen. All other numbers are within
one chunk."""

_MONTH_BEFORE = late(rf"{MONTH}\s$")
_MONTH_AFTER = late(rf"\s{MONTH}")


CACHED_SENTENCES = 1 << 12
"""Sentences whose numbers are remembered: several rules ask for those of one story."""


class Number(NamedTuple):
    """A number in a text: `text[start:end]`."""

    value: float
    start: int
    end: int
    currency: str
    """Its sign, or empty."""


@lru_cache(maxsize=CACHED_SENTENCES)
def numbers(text: str) -> tuple[Number, ...]:
    """Find the numbers of a text, in order; not clock times, dates, ordinals or parts of names.

    >>> [number.value for number in numbers("Half a dozen of 1,200 people paid $1.5 million at 10:05 on the 3rd.")]
    [6.0, 1200.0, 1500000.0]

    """
    chunks = text.split(" ")
    readings = list(map(_readings.__getitem__, chunks))
    if not any(readings):
        return ()
    chunks.append("")
    found: list[Number] = []
    at = done = end = 0
    for place in compress(range(len(readings)), readings):
        starts, alone = readings[place] or ([], [])
        runs_on = _may_continue[chunks[place + 1]]
        if not alone and not runs_on:
            continue  # the article "a", as nearly always
        at += len(" ".join(chunks[done:place])) + (place > done)
        done = place
        if at >= end and not runs_on:
            here = [Number(value, at + start, at + stop, sign) for value, start, stop, sign in alone]
        else:
            here = list(_match_from(text, [at + start for start in starts], end))
        end = here[-1].end if here else end
        found += [number for number in here if not _is_day_of_month(text, number)]
    return tuple(found)


def _match_from(text: str, starts: Iterable[int], end: int = 0) -> Iterator[Number]:
    """Yield the numbers that begin at some offsets of a text, days of a month included.

    None begins before `end` or inside the one before.
    """
    for start in starts:
        if start >= end and (match := _NUMBER.match(text, start)):
            end = match.end()
            yield Number(_value(match), start, end, match["currency"] or "")


def _read_chunk(chunk: str) -> tuple[list[int], list[Number]] | None:
    """Offsets where a number may begin in a chunk, and the numbers of the chunk by itself; None for most."""
    starts = [found.start() for found in _OPENING.finditer(chunk)]
    return (starts, list(_match_from(chunk, starts))) if starts else None


_readings = ChunkCache(_read_chunk)


def _is_day_of_month(text: str, number: Number) -> bool:
    """Whether a number is the day of a month: May 25, 27 February."""
    return number.value <= 31 and bool(
        _MONTH_BEFORE.search(text[max(0, number.start - 12) : number.start])
        or _MONTH_AFTER.match(text, number.end)
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

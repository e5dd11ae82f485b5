"""Tolls: how many people met a fate, by the numbers of a sentence that count them, alone or added up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarize.composing.fates import WHO, fates_before, follows_fate
from summarize.language.days import MONTH, WEEKDAY
from summarize.patterns import late, right_before

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.language.numbers import Number

_PART = late(
    r"\s+(?:(?:\w+\s)?of (?:them|whom|the|those)|more|other(?! people| persons)|additional|\w+\swere\samong)\b",
    re.IGNORECASE,
)
_OTHERS = late(r"\s+other(?:s| people| persons)\b", re.IGNORECASE)
_THERE = late(
    r"[^.;]{0,30}\b(?:died|dead|killed)\s(?:instantly|(?:on|at) (?:the )?(?:scene|spot|hospitals?)\b)",
    re.IGNORECASE,
)
"""After the number of those who died in one place, while others died elsewhere."""
_AMONG = late(r"\b(?:including|among them|of whom|another)\s(?:at least\s|about\s)?$", re.IGNORECASE)
_AND = late(rf"(?:\s[\w-]+)?\s(?:{WHO}),?\sand\s(?:at least\s|about\s)?", re.IGNORECASE)
_SIDE = late(rf"\s(?!{WEEKDAY}|{MONTH})(?P<side>[A-Z][a-z]+?)s?\b")
"""After a number, whose people they were: 19 Palestinians and three Israelis are two tolls."""
_AND_ONE = late(
    rf"(?:\s[\w-]+)?\s(?:{WHO}|officers),?\sand\san?\s(?:[\w-]+\s)?"
    r"(?:teacher|student|officer|police\w+|soldier|guard|gunman|deputy|driver|man|woman|child|boy|girl)\b",
    re.IGNORECASE,
)


class Toll(NamedTuple):
    """How many people met a fate: `line[start:end]`."""

    fate: str
    value: float
    start: int
    end: int
    side: str = ""
    """Whose people they were, where the article says so: Israeli."""


def tolls(line: str, counted: Sequence[tuple[Number, str | None]]) -> Iterator[Toll]:
    """Read the tolls of a sentence; parts of one ("three of them") are none, and numbers that add up are one.

    >>> from summarize.composing.fates import fates
    >>> line = "Four civilians and 11 soldiers were killed and more than 30 injured, three of them seriously."
    >>> [(toll.fate, toll.value) for toll in tolls(line, fates(line))]
    [('killed', 15.0), ('injured', 30.0)]

    """
    numbers, fates_of = zip(*counted, strict=True) if counted else ((), ())
    at = 0
    while at < len(numbers):
        first, number, fate, value = at, numbers[at], fates_of[at], numbers[at].value
        at += 1
        while at < len(numbers) and _joined(line, numbers[first : at + 1], fate, fates_of[at]):
            value, fate = value + numbers[at].value, fate or fates_of[at]
            at += 1
        value += bool(_AND_ONE.match(line, numbers[at - 1].end))
        if fate and not _part(line, number, fate) and value == int(value):
            side = _side(line, number) if at - first == 1 else ""
            yield Toll(fate, value, number.start, numbers[at - 1].end, side)


def _joined(line: str, run: Sequence[Number], fate: str | None, other: str | None) -> bool:
    """Whether the last number adds to those before: killed four civilians and 11 officers; 30 women and 20 men died."""
    if not _AND.fullmatch(line, run[-2].end, run[-1].start):
        return False
    if fate and other:
        return fate == other
    ours, theirs = _side(line, run[-2]), _side(line, run[-1])
    if ours and theirs and ours != theirs:
        return False
    return bool(other) or (fate is not None and follows_fate(line, run[0].start))


def _side(line: str, number: Number) -> str:
    side = _SIDE.match(line, number.end)
    return side["side"] if side else ""


def _part(line: str, number: Number, fate: str) -> bool:
    return bool(
        _PART.match(line, number.end)
        or (_OTHERS.match(line, number.end) and not _of_another_fate(line, number, fate))
        or _THERE.match(line, number.end)
        or right_before(_AMONG, line, number.start, 30)
    )


def _of_another_fate(line: str, number: Number, fate: str) -> bool:
    """Whether "others" are others than the dead: one was killed and ten others were injured.

    Then the number is not a part: it counts all who met its fate.
    """
    at = number.start
    return fate != "killed" and fates_before(line, at).count(fate) <= follows_fate(line, at)

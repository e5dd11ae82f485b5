"""Numbers that count people to whom something happened: killed, injured, evacuated, arrested, missing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarize.language.days import MONTH, WEEKDAY
from summarize.language.memo import Memo
from summarize.language.numbers import numbers
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.language.numbers import Number

FATES = {
    "killed": r"killed|killing|kills|dead|died|dies|deaths?|death toll|fatalities|lives",
    "injured": r"injured|injuring|injures|wounded|wounding|wounds|hurt|hospitali[sz]ed",
    "evacuated": r"evacuat(?:ed|es|e|ing|ion|ions)",
    "arrested": r"arrested|arresting|arrests|detained|detaining|in custody|into custody",
    "missing": r"missing|unaccounted for",
}
"""Fate -> how it is written."""

REACH = 28
"""Characters between a number and the word that says what happened."""

_FATE = late(
    rf"\b(?:{'|'.join(f'(?P<{fate}>{written})' for fate, written in FATES.items())})\b", re.IGNORECASE
)
_HOW_MANY = r"(?:\s(?:at least|more than|about|nearly|almost|over|some|up to))?"
_OWN = late(rf"{_HOW_MANY}\s(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)")
"""After a fate: the number that it has for itself."""
_WHO = (
    "people|persons?|civilians?|men|women|man|woman|children|soldiers|troops|police\\w*|demonstrators|protesters"
    "|fighters|residents|victims|passengers|foreigners|students|inmates|(?-i:[A-Z]\\w+s)"
)
_DONE = "lives|deaths|killed|dead|died|injured|wounded|hurt|evacuated|evacuees|arrested|arrests|missing"
_VICTIMS = late(
    rf"(?:\s+of\s+them)?(?:(?:\s+[\w-]+)?\s+(?:{_WHO}|{_DONE})|\s+(?:were|have|had|in|on|when|and|after|at|during))\b",
    re.IGNORECASE,
)
_ENDED = late(r"\s*[,.;)—–]|\s*$")
_DIRECT = late(rf"(?:{'|'.join(FATES.values())}){_HOW_MANY}\s$", re.IGNORECASE)
_PART = late(
    r"\s+(?:(?:\w+\s)?of (?:them|whom|the|those)|more|other|others|additional|\w+\swere\samong)\b",
    re.IGNORECASE,
)
_THERE = late(
    r"[^.;]{0,30}\b(?:died|dead|killed)\s(?:instantly|(?:on|at) (?:the )?(?:scene|spot|hospitals?)\b)",
    re.IGNORECASE,
)
"""Behind the number of those who died there, as others did elsewhere."""
_AMONG = late(r"\b(?:including|among them|of whom|another)\s(?:at least\s|about\s)?$", re.IGNORECASE)
_TOLL = late(r"\btoll\b[^.;,]{0,30}\b(?:at|to|of|reached)\s$")
_AND = late(rf"(?:\s[\w-]+)?\s(?:{_WHO}),?\sand\s(?:at least\s|about\s)?", re.IGNORECASE)
_SIDE = late(rf"\s(?!{WEEKDAY}|{MONTH})(?P<side>[A-Z][a-z]+?)s?\b")
"""Behind a number, whose people they were: 19 Palestinians and three Israelis are two tolls."""
_INSERTED = late(
    r"\s(?:[\w-]+\s){0,2}[\w-]+"
    r"(?:,\s(?:including|among|most|many|some|mostly|mainly)\b[^.;]{0,120}?,|\s[-–—]{1,2}\s[^.;]{0,140}?\s[-–—]{1,2}|\s\([^()]{0,140}\))"
    rf"\s(?:had|have|has|were|was)(?:\sbeen)?\s(?:{'|'.join(f'(?P<{fate}>{written})' for fate, written in FATES.items())})\b",
    re.IGNORECASE,
)
"""Behind a number, who they are and what happened to them, with what is said of some of them between."""


_AND_ONE = late(
    rf"(?:\s[\w-]+)?\s(?:{_WHO}|teachers|officers|adults),?\sand\san?\s(?:[\w-]+\s)?"
    r"(?:teacher|student|officer|police\w+|soldier|guard|gunman|deputy|driver|man|woman|child|boy|girl)\b",
    re.IGNORECASE,
)
_NUMBERED = late(r"\b(?:Flight|Boeing|Airbus|Route|Highway|Interstate|Chapter|Section|Article|Unit|No\.)\s$")
"""Before a number that counts nothing: it is a name."""

_FATEFUL = late(
    "kill|dead|death|die|fatalit|lives|injur|wound|hurt|hospital|evacuat|arrest|detain|custody|missing|unaccount|toll",
    re.IGNORECASE,
)
"""One of these stands in each word that tells a fate."""
_fateful = Memo(lambda chunk: bool(_FATEFUL.search(chunk)))


class Toll(NamedTuple):
    """How many people met a fate: `line[start:end]`."""

    fate: str
    value: float
    start: int
    end: int
    side: str = ""
    """Whose people they were, where the article says so: Israeli."""


def tolls(line: str, counted: Sequence[tuple[Number, str | None]]) -> Iterator[Toll]:
    """Read the tolls of a sentence; its parts ("three of them") are none, and what it adds up is one.

    >>> line = "Four civilians and 11 soldiers were killed and more than 30 injured, three of them seriously."
    >>> [(toll.fate, toll.value) for toll in tolls(line, fates(line))]
    [('killed', 15.0), ('injured', 30.0)]

    """
    found, read = zip(*counted, strict=True) if counted else ((), ())
    at = 0
    while at < len(found):
        first, number, fate, value = at, found[at], read[at], found[at].value
        at += 1
        while at < len(found) and _joined(line, found[first : at + 1], fate, read[at]):
            value, fate = value + found[at].value, fate or read[at]
            at += 1
        value += bool(_AND_ONE.match(line, found[at - 1].end))
        if fate and not _part(line, number) and value == int(value):
            side = _side(line, number) if at - first == 1 else ""
            yield Toll(fate, value, number.start, found[at - 1].end, side)


def _joined(line: str, run: Sequence[Number], fate: str | None, other: str | None) -> bool:
    """Whether the last number adds to those before: killed four civilians and 11 officers; 30 women and 20 men died."""
    if not _AND.fullmatch(line, run[-2].end, run[-1].start):
        return False
    if fate and other:
        return fate == other
    start = run[0].start
    ours, theirs = _side(line, run[-2]), _side(line, run[-1])
    if ours and theirs and ours != theirs:
        return False
    return bool(other) or bool(fate and _DIRECT.search(line, max(0, start - REACH), start))


def _side(line: str, number: Number) -> str:
    found = _SIDE.match(line, number.end)
    return found["side"] if found else ""


def fates(line: str) -> list[tuple[Number, str | None]]:
    """The numbers of a sentence, each with what happened to the people that it counts."""
    found = numbers(line)
    told = bool(found) and any(map(_fateful.__getitem__, line.split()))
    return [(number, fate_of(line, number) if told else None) for number in found]


def fate_of(line: str, number: Number) -> str | None:
    """What happened to the people that a number counts, by the nearest word that says so; None for other numbers.

    A word before an "and" is of what stands before it: "15 people are dead and 200 are missing".
    """
    if number.currency or _NUMBERED.search(line, max(0, number.start - 15), number.start):
        return None
    if _TOLL.search(line, max(0, number.start - 45), number.start):
        return "killed"
    start = max(0, number.start - REACH)
    inserted = _INSERTED.match(line, number.end)
    if inserted:
        return str(inserted.lastgroup)
    direct = _ENDED.match(line, number.end) and _DIRECT.search(line, start, number.start)
    if not direct and not _VICTIMS.match(line, number.end):
        return None
    near = [
        (min(abs(number.start - m.end()), abs(m.start() - number.end)), str(m.lastgroup))
        for m in _FATE.finditer(line, start, number.end + REACH + 10)
        if (" and " not in line[m.end() : number.start])
        and (m.start() < number.end or not _OWN.match(line, m.end()))
    ]
    return min(near)[1] if near else None


def _part(line: str, number: Number) -> bool:
    return bool(
        _PART.match(line, number.end)
        or _THERE.match(line, number.end)
        or _AMONG.search(line, max(0, number.start - 30), number.start)
    )

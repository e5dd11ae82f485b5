"""Times of day of one event that differ: fled about 4:20 a.m., fled about 4:30 a.m."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.composing.incomparable import of_other_times
from summarize.composing.mentions import DAYS, Mention, mention_at, stems_around
from summarize.composing.pairing import (
    connected_components,
    name_different_things,
    pairs,
    sentences_by_value,
    sharing_a_unit,
)
from summarize.model import Disagreement
from summarize.patterns import late, right_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.composing.comparison import Comparison

SURE = 7.0
"""Likeness above which two times are of one event."""

COSINE = 20.0
"""Weight of the cosine of the sentences, relative to the words around the times."""

LONGEST = 120
"""Minutes between two times of one event, at most."""

ROUGH = 8
"""Minutes that a rough time may be away from another without contradicting it."""

HOUR = 60

_TIME = late(
    r"(?<![\d:.–-])(?P<hour>1[0-2]|[1-9])(?::(?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b\.?"
    r"(?:\s\(?(?P<zone>(?-i:[A-Z]T|[A-Z][SD]T|GMT|UTC)|Eastern|Central|Mountain|Pacific|local)\b)?",
    re.IGNORECASE,
)
_BEGINS = late(r"\s?(?:and|to|until|[-–—])\s?\d")
_ENDS = late(r"(?:\band|\bto|[-–—])\s?$")
"""After and before a time that is an end of a span: between 6:45 and 7 p.m."""
_MARKS = ("a.m", "p.m", " am", " pm")
_ROUGHLY = late(
    r"\b(?:about|around|approximately|roughly|nearly|almost|close to|shortly|just|soon|after|before|by|past|until)\s*$",
    re.IGNORECASE,
)


def differing_times(story: Comparison) -> Iterator[Disagreement]:
    """Find events that two articles put at different times of one day.

    Two times are of one event if their sentences and the words around them are alike, and not both sentences
    name something that the other does not. Times that are whole hours apart are compared only if both name
    the same time zone, and those a few minutes apart only if neither is rough.
    """
    mentions = [_mention(row, time, story) for row in story.rows for time in _times(story.line(row))]
    differing = pairs(sharing_a_unit(mentions), lambda one, other: _likeness(one, other, story))
    for group in connected_components(differing):
        yield Disagreement("the time of what happened", sentences_by_value(group, story))


def _times(line: str) -> Iterator[re.Match[str]]:
    """Yield the times of a sentence; their marks are looked for first, as most sentences have none."""
    lower = line.lower()
    if any(map(lower.__contains__, _MARKS)):
        for time in _TIME.finditer(line):
            begins = _BEGINS.match(line, time.end())
            if not begins and not right_before(_ENDS, line, time.start(), 10):
                yield time


def _mention(row: int, time: re.Match[str], story: Comparison) -> Mention:
    line = story.line(row)
    nearby = stems_around(line, time.span(), story.language, window=90)
    near = frozenset(stem for stem in nearby if not stem[0].isdigit()) - DAYS
    hour = int(time["hour"]) % 12 + 12 * (time["half"].lower() == "p")
    minutes = HOUR * hour + int(time["minute"] or 0)
    mention = mention_at(story, row, time.span(), value=minutes, unit=frozenset(["time"]), near=near)
    return mention._replace(
        zone=(time["zone"] or "").lower(),
        rough=bool(right_before(_ROUGHLY, line, time.start(), 20)),
    )


def _likeness(one: Mention, other: Mention, story: Comparison) -> float:
    minutes = abs(float(one.value) - float(other.value))
    rough = minutes <= ROUGH and (one.rough or other.rough)
    other_zone = minutes % HOUR == 0 and not (one.zone == other.zone != "")
    if minutes > LONGEST or (minutes and (rough or other_zone)):
        return 0.0
    evidence = story.weight(one.near & other.near) + COSINE * story.likeness(one.row, other.row)
    if evidence <= SURE or name_different_things(one, other) or of_other_times(one, other, story):
        return 0.0
    return evidence - SURE

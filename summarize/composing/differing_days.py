"""Days of one event that differ: warned on Friday, warned on Thursday."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from summarize.composing.mentions import DAYS, SAYING_STEM, Mention, mention_at, stems, stems_around
from summarize.composing.pairing import connected_components, name_different_things, pairs, sharing_a_unit
from summarize.language.days import MONTH, WEEKDAY, WEEKDAYS, is_one_day
from summarize.model import Disagreement
from summarize.patterns import late

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from summarize.composing.comparison import Comparison

SURE = 11.0
"""Likeness above which two weekdays are of one event."""

COSINE = 20.0
"""Weight of the cosine of the sentences, relative to the words around the weekdays."""

SURE_OF_DATES = 4.0
"""Likeness above which two dates near each other are of one event: less, since a story has few dates."""

NEAR = 3
"""Days between two such dates, at most."""

REACH = 80
"""Characters before a weekday in which the event is looked for."""

FURTHER = 120
"""The same before a date."""

HAPPENINGS = frozenset((
    "miss", "kidnap", "arrest", "resign", "launch", "explod", "crash", "sign", "sentenc", "charg", "elect",
    "freed", "releas", "hit", "struck", "attack", "fire", "shot", "sue", "file", "vote", "pass", "reject",
    "convict", "acquit", "indict", "kill",
))  # fmt: skip
"""Stems of what happens on one day: a day belongs to any of these in its clause, and to the word right before
it."""

_CLAUSE = late(r"[,;:”\"]")
_DAY = late(
    rf"\b(?:(?P<weekday>{WEEKDAY})\b(?!['’]s?\b)"
    rf"|(?P<month>{MONTH})\s(?P<day>\d\d?)(?:st|nd|rd|th)?\b|(?P<first>\d\d?)(?:st|nd|rd|th)?\s(?P<then>{MONTH}))"
)
_FIGURE = late(r"[0-9]")
_DATED = late(r"[JFMASOND][a-z]{2,8}\.?\s\d|\d(?:st|nd|rd|th)?\s[JFMASOND]")
"""A sentence that names a day has one of these, or a weekday."""
_COUNTED = late(r"\btoll\b", needs=("toll",))
"""A sentence with this gives the day of a count, and each day has its own."""
_NOUNS = {
    "warned": "warning",
    "announced": "announcement",
    "said": "statement",
    "told": "statement",
    "says": "statement",
    "declared": "declaration",
    "reported": "report",
}
_VERB = late(rf"\b(?:{'|'.join(_NOUNS)})\b")


def differing_days(story: Comparison) -> Iterator[Disagreement]:
    """Find events that two articles put on different days.

    Two days are of one event if the verb before them is the same (all verbs of saying are one), their
    sentences and the words around them are alike, and not both sentences name something that the other does
    not.
    """
    mentions = [_mention(dated, story) for dated in sharing_a_unit(list(_dated(story)))]
    for group in connected_components(pairs(mentions, lambda a, b: _likeness(a, b, story))):
        yield _disagreement(_joined(group, mentions, story), story)


class Dated(NamedTuple):
    """A day on which something happened."""

    row: int
    group: int
    unit: frozenset[str]
    day: re.Match[str]


def _dated(story: Comparison) -> Iterator[Dated]:
    for row in story.rows:
        line = story.line(row)
        weekday = "day" in line and any(map(line.__contains__, WEEKDAYS))
        if not weekday and not (_FIGURE.search(line) and _DATED.search(line)):
            continue
        if _COUNTED.search(line):
            continue
        for day in _DAY.finditer(line):
            if day["weekday"] and not is_one_day(line, day.start()):
                continue
            reach = FURTHER if day["weekday"] is None else REACH
            before = line[max(0, day.start() - reach) : day.start()]
            last = stems(before[-30:], story.language)
            unit = frozenset([SAYING_STEM] if SAYING_STEM in last[-3:] else last[-1:]) - DAYS
            unit |= HAPPENINGS.intersection(stems(_CLAUSE.split(before)[-1], story.language))
            if unit:
                yield Dated(row, story.group(row), unit, day)


def _mention(dated: Dated, story: Comparison) -> Mention:
    """Read the words around a day."""
    day = dated.day
    near = frozenset(stems_around(day.string, day.span(), story.language, window=90)) - DAYS
    return mention_at(story, dated.row, day.span(), value=_value(day), unit=dated.unit, near=near)


def _value(day: re.Match[str]) -> str:
    """The weekday, or the date as one form for all spellings: Feb 29."""
    month = day["month"] or day["then"]
    return f"{month[:3]} {int(day['day'] or day['first'])}" if month else day.group()


def _likeness(one: Mention, other: Mention, story: Comparison) -> float:
    dates = [str(m.value).split() for m in (one, other) if m.value not in WEEKDAYS]
    if len(dates) == 1:
        return 0.0
    near = (one.near & other.near) - (one.unit & other.unit)
    evidence = story.weight(near) + COSINE * story.likeness(one.row, other.row)
    sure = SURE_OF_DATES if dates and _beside(*dates) else SURE
    if evidence <= sure or name_different_things(one, other) or not story.of_one_week(one.row, other.row):
        return 0.0
    return evidence - sure


def _beside(one: list[str], other: list[str]) -> bool:
    """Whether two dates (month, day) are in one month and at most `NEAR` days apart."""
    return one[0] == other[0] and abs(int(one[1]) - int(other[1])) <= NEAR


def _joined(group: list[Mention], mentions: list[Mention], story: Comparison) -> list[Mention]:
    """Add to a contradiction the mentions in other articles that give one of its values for the same."""
    groups = {m.group for m in group}
    for mention in mentions:
        if mention.group not in groups and any(
            m.value == mention.value and m.unit & mention.unit and _likeness(m, mention, story) > 0
            for m in group
        ):
            group.append(mention)
            groups.add(mention.group)
    return group


def _disagreement(group: list[Mention], story: Comparison) -> Disagreement:
    values: defaultdict[str, list[Mention]] = defaultdict(list)
    verbs: Counter[str] = Counter()
    for mention in sorted(group, key=lambda m: m.row):
        values[mention.shown].append(mention)
        line = story.line(mention.row)
        place = line.find(mention.shown)
        verbs.update(_VERB.findall(line[max(0, place - 30) : place]))
    ordered = dict(sorted(values.items(), key=lambda item: (-len(item[1]), item[0])))
    verb = min(verbs, key=lambda v: (_NOUNS[v] == "statement", -verbs[v], v), default=None)
    what = f"the {_NOUNS[verb]}" if verb else "what happened"
    return Disagreement(f"the day of {what}", story.sentences_by_value(ordered))

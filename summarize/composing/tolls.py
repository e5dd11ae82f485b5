"""Numbers of killed and injured: each article's largest for one place, compared; a toll that grew is an update."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from summarize.composing.mentions import DAYS, TITLES, Mention, Story, around, stems, strangers
from summarize.composing.rounding import agree
from summarize.language.numbers import numbers
from summarize.model import Disagreement

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from summarize.language.numbers import Number
    from summarize.model import Sentence

REACH = 28
"""Characters between a number and the word that says killed or injured."""

FEW, TIMES = 3, 3
"""One or two victims beside more than three times as many are another incident."""

_KILLED = r"killed|killing|kills|dead|died|dies|deaths?|death toll|fatalities|lives"
_INJURED = r"injured|injuring|injures|wounded|wounding|wounds|hurt|hospitali[sz]ed"
_FATE = re.compile(rf"\b(?:(?P<killed>{_KILLED})|(?P<injured>{_INJURED}))\b", re.IGNORECASE)
_VICTIMS = re.compile(
    r"(?:\s+(?:more|other|additional))?(?:\s+of\s+them)?(?:\s+[\w-]+)?\s+(?:people|persons?|civilians?|men|women|man|woman|children|soldiers|troops|police\w*"
    r"|demonstrators|protesters|fighters|residents|victims|passengers|lives|deaths|killed|dead|died|injured|wounded|hurt|were|have|in|on|when|and|after|at|during)\b"
    r"|\s*[,.;)—–]|\s*$",
    re.IGNORECASE,
)
_PART = re.compile(r"\s+(?:of (?:them|whom|the)|more|other|others|additional)\b", re.IGNORECASE)
_PLACE = re.compile(
    r"\b[Ii]n (?:the )?(?:\w+ (?:city|town|province|state|region) of )?(?P<place>[A-Z][\w-]+(?: [A-Z][\w-]+)*)"
    r"(?=['’]s|\s*[,.;:)—–]|\s*$|\s(?:and|on|when|where|after|since|during|as|by|with|while|ha[sd]|have|were|was|at|to|stood|reached|rose|alone)\b)"
)
_TOLL = re.compile(r"\btoll\b[^.;,]{0,30}\b(?:at|to|of|reached)\s$")
_PAST = re.compile(r"\b(?:19|20)\d\d\b|\byears? ago\b|\blast (?:year|month)\b")


def differing_tolls(story: Story) -> Iterator[Disagreement]:
    """Find tolls that articles give differently for one place.

    Of each article the largest number killed, and the largest injured, in a place (or nowhere in particular) is its
    toll; parts of a toll ("three of them seriously") are smaller and so are not compared. Sentences about another
    year are left out, and so are tolls where each names what the other does not: 35 killed in Sumy and two killed
    in a night of attacks elsewhere are two events. One or two victims never contradict many more.
    """
    tolls: defaultdict[tuple[str, str], dict[int, Mention]] = defaultdict(dict)
    for row in story.rows:
        for fate, place, mention in _mentions(row, story):
            before = tolls[fate, place].get(mention.group)
            if before is None or float(mention.value) > float(before.value):
                tolls[fate, place][mention.group] = mention
    for (fate, place), by_group in sorted(tolls.items()):
        if not place:
            _lend(by_group, fate, tolls, story)
        given = [by_group[group] for group in sorted(by_group)]
        compared = [
            m for m in given if any(_comparable(m, other, story) for other in given if other is not m)
        ]
        if any(a.value != b.value and not agree(a, b, story) for a, b in combinations(compared, 2)):
            yield _disagreement(f"the number {fate}" + (f" in {place}" if place else ""), compared, story)


def _lend(
    nowhere: dict[int, Mention], fate: str, tolls: Mapping[tuple[str, str], dict[int, Mention]], story: Story
) -> None:
    """Compare a toll for a place with tolls for nowhere in particular whose sentences name that place."""
    for (kind, place), by_group in sorted(tolls.items()):
        words = frozenset(stems(place, story.language))
        if kind == fate and place and all(words <= mention.whole for mention in nowhere.values()):
            for group, mention in by_group.items():
                nowhere.setdefault(group, mention)


def counts_victims(line: str, number: Number) -> bool:
    """Whether a number counts killed or injured people."""
    return _fate(line, number) is not None


def _fate(line: str, number: Number) -> str | None:
    """`killed`, `injured` or None: the word nearest to a number that may count people."""
    if number.currency:
        return None
    if _TOLL.search(line, max(0, number.start - 45), number.start):
        return "killed"
    if not _VICTIMS.match(line, number.end):
        return None
    start = max(0, number.start - REACH)
    near = [
        (min(abs(number.start - m.end()), abs(m.start() - number.end)), str(m.lastgroup))
        for m in _FATE.finditer(line, start, number.end + REACH + 10)
    ]
    return min(near)[1] if near else None


def _mentions(row: int, story: Story) -> Iterator[tuple[str, str, Mention]]:
    line = story.sentences[row].line
    if _PAST.search(line):
        return
    for number in numbers(line):
        fate = _fate(line, number)
        if fate is None or _PART.match(line, number.end) or number.value != int(number.value):
            continue
        near = frozenset(stems(around(line, number.start, number.end), story.language))
        named = near & story.names(row) - DAYS - TITLES
        shown = line[number.start : number.end]
        yield (
            fate,
            _place(line, number),
            Mention(
                row=row,
                group=int(story.groups[row]),
                value=number.value,
                shown=shown,
                unit=frozenset([fate]),
                near=near,
                names=named,
                whole=story.stems(row),
            ),
        )


def _place(line: str, number: Number) -> str:
    """The place right after a number, or at the head of its sentence, or none."""
    after = _PLACE.search(line, number.end)
    if after and after.start() > number.end + 45:
        after = None
    before = list(_PLACE.finditer(line[: number.start], max(0, number.start - 40)))
    found = after or (before[-1] if before else _PLACE.match(line))
    return found["place"] if found else ""


def _comparable(one: Mention, other: Mention, story: Story) -> bool:
    low, high = sorted(float(m.value) for m in (one, other))
    alike = bool(one.near & other.near) or story.likeness(one.row, other.row) > 0
    return alike and not strangers(one, other) and (low >= FEW or high <= TIMES * low)


def _disagreement(about: str, tolls: list[Mention], story: Story) -> Disagreement:
    """State the values, with the dates where the later reports give the larger numbers."""
    published = [story.articles[story.sentences[m.row].article_id].published or "" for m in tolls]
    dated = sorted(zip(published, (float(m.value) for m in tolls), strict=True))
    grew = len({day for day, _ in dated}) > 1 and all(published)
    grew = grew and [value for _, value in dated] == sorted(value for _, value in dated)
    values: defaultdict[str, list[Sentence]] = defaultdict(list)
    for day, mention in sorted(zip(published, tolls, strict=True), key=lambda pair: pair[0] if grew else ""):
        sentence = story.sentences[mention.row]
        values[f"{mention.shown} ({day})" if grew else mention.shown].append(sentence)
    return Disagreement(about, {value: tuple(found) for value, found in values.items()}, update=grew)

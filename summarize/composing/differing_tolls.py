"""Tolls: each article's largest number of killed, injured, ... in one place, compared; one that grew is an update."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import UTC
from itertools import combinations, compress
from typing import TYPE_CHECKING

from summarize.composing.mentions import Mention, mention_at, stems, stems_around
from summarize.composing.pairing import (
    connected_components,
    name_different_things,
    nearness,
    sentences_by_value,
)
from summarize.composing.rounding import agree
from summarize.composing.tolls import tolls
from summarize.language.days import MONTH
from summarize.language.when import has_hour, published_at
from summarize.model import Disagreement
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from summarize.composing.comparison import Comparison
    from summarize.composing.tolls import Toll

SURE = 3.0
"""Likeness from which two tolls are of one event."""

COSINE = 10.0
"""Weight of the cosine of the sentences, relative to the words around the numbers."""

NEAR = 3.0
"""Weight of the nearness of the values."""

OPENING = 4.0
"""Added if both are in the opening of their articles, which tells the event itself."""

PLACE = 4.0
"""Added if both are of one place."""

HEAD = 200
"""Characters after a number, or at the start of its sentence, in which its place is looked for."""

FEW = 3
"""Fewer victims than this, compared with more than `TIMES` as many, are those of another incident."""

TIMES = 3
"""Ratio that goes with `FEW`."""

WHOLE = 30
"""Ratio above which the larger number is that of a whole war, and the smaller that of one day of it."""

_PLACE = late(
    r"\b[Ii]n (?:the )?(?:\w+ (?:city|town|province|state|region) of )?(?P<place>[A-Z][\w-]+(?: [A-Z][\w-]+)*)"
    r"(?: (?:refugee )?(?:area|camp|county|district|province|region|state))?"
    r"(?=['’]s|\s*[,.;:)—–]|\s*$|\s(?:and|on|when|where|after|since|during|as|by|with|while|ha[sd]|have|were|was|at|to|stood|reached|rose|alone"
    r"|evacuated|left|killed|injured|arrested|reported|said|confirmed)\b)"
)
_HEAD = late(rf"(?:[A-Z]\w+,? )?{_PLACE.pattern}")
_PAST = late(
    r"\b(?:19|20)\d\d\b|\byears? ago\b|\blast (?:year|month)\b|\bby that\b"
    rf"|\b(?:[Ii]n|since) {MONTH}"
)
_LATER = late(
    r"\b(?:took place|comes?|came|happened|occurred)\b[^.;]{0,30}\b(?:days?|weeks?|months?|years?) after\b",
    re.IGNORECASE,
)
"""Before the toll of an earlier event: the fire came a week after another one killed two."""

_Tolls = defaultdict[tuple[str, str], dict[tuple[int, str], Mention]]
"""(fate, place) -> (article, side) -> its toll."""


def differing_tolls(story: Comparison) -> Iterator[Disagreement]:
    """Find tolls that articles give differently for one place.

    The toll of an article for a place (or for none in particular) is the largest number killed, injured,
    evacuated, ... in its opening or, failing that, anywhere; parts of a toll ("three of them seriously") are
    smaller and so are not compared. Sentences about another year or month are left out, and so are tolls
    whose sentences each name what the other does not: 35 killed in Sumy and two killed in a night of attacks
    elsewhere are two events. One or two victims never contradict many more, nor a dozen a thousand.
    """
    tolls_given: _Tolls = defaultdict(dict)
    for mention in (m for row in story.rows_with_numbers for m in _mentions(row, story)):
        of_article = tolls_given[min(mention.unit), mention.place]
        before = of_article.get((mention.group, mention.side))
        if before is None or _rank(mention, story) > _rank(before, story):
            of_article[mention.group, mention.side] = mention
    _settle(tolls_given, story)
    for (fate, place), of_article in sorted(tolls_given.items()):
        each = list(_counts(of_article, story))
        alike = [
            (one, other)
            for one, other in combinations(each, 2)
            if _one_side(one, other) and _likeness(one, other, story) >= SURE
        ]
        for compared in connected_components(alike):
            of_group = [pair for pair in alike if pair[0] in compared]
            if any(a.value != b.value and not agree(a, b, story) for a, b in of_group):
                about = f"the number {fate}" + (f" in {place}" if place else "")
                yield _disagreement(about, sorted(compared, key=lambda m: (m.group, m.side)), story)


def _rank(mention: Mention, story: Comparison) -> tuple[bool, float]:
    """Rank what an article's opening tells first, even beside a larger number elsewhere; then the largest."""
    return story.opens(mention.row), float(mention.value)


def _counts(of_article: Mapping[tuple[int, str], Mention], story: Comparison) -> Iterator[Mention]:
    """Yield the toll of each article: one, or one for each side if it gives two."""
    for group in sorted({group for group, _ in of_article}):
        own = [of_article[key] for key in sorted(of_article) if key[0] == group]
        sides = [mention for mention in own if mention.side]
        yield from sides if len(sides) > 1 else [max(own, key=lambda mention: _rank(mention, story))]


def _one_side(one: Mention, other: Mention) -> bool:
    """Whether two articles count the same people: not Palestinians and Israelis, nor 157 people and nine Ethiopians."""
    if one.group == other.group or (one.side and other.side):
        return one.group != other.group and one.side == other.side
    return one.side == other.side or nearness(one, other) >= 0


def _settle(tolls_given: _Tolls, story: Comparison) -> None:
    """Move a toll without a place to a place that has tolls, if its sentence names that place."""
    for (fate, place), of_article in sorted(tolls_given.items()):
        nowhere = tolls_given.get((fate, ""), {})
        words = frozenset(stems(place, story.language))
        for key, mention in sorted(nowhere.items()):
            if place and key not in of_article and words <= mention.whole:
                of_article[key] = nowhere.pop(key)


def _mentions(row: int, story: Comparison) -> Iterator[Mention]:
    line = story.line(row)
    numbers = story.numbers_with_fates(row)
    if not any(fate for _, fate in numbers) or _PAST.search(line):
        return
    later = _LATER.search(line)
    for toll in tolls(line, numbers):
        if later and later.end() < toll.start:
            continue
        span, unit = (toll.start, toll.end), frozenset([toll.fate])
        near = frozenset(stems_around(line, span, story.language))
        mention = mention_at(story, row, span, value=toll.value, unit=unit, near=near)
        yield mention._replace(place=_place(line, toll), side=toll.side)


def _place(line: str, toll: Toll) -> str:
    """Find the place right after a number, or shortly before it, or at the start of its sentence, or none."""
    after = _PLACE.search(line, toll.end, toll.end + HEAD)
    if after and after.start() > toll.end + 45:
        after = None
    before = list(_PLACE.finditer(line[: toll.start], max(0, toll.start - 60)))
    found = after or (before[-1] if before else _HEAD.match(line, 0, HEAD))
    return found["place"] if found else ""


def _likeness(one: Mention, other: Mention, story: Comparison) -> float:
    """How surely two tolls are of one event; 0 where they are not."""
    low, high = sorted(float(m.value) for m in (one, other))
    other_times = not story.of_one_week(one.row, other.row)
    if other_times or name_different_things(one, other) or high > (TIMES if low < FEW else WHOLE) * low:
        return 0.0
    opening = all(story.opens(m.row) for m in (one, other))
    evidence = story.weight(one.near & other.near) + COSINE * story.likeness(one.row, other.row)
    return (
        evidence + NEAR * nearness(one, other) + OPENING * opening + PLACE * (one.place == other.place != "")
    )


def _disagreement(about: str, compared: list[Mention], story: Comparison) -> Disagreement:
    """State the values; if later reports give larger numbers, it is an update that dates each value.

    The date is the day of the first report of a value, or the hour if all are of one day.
    """
    published = [story.articles[story.sentences[m.row].article_id].published or "" for m in compared]
    moments = [at for at in map(published_at, published) if at]
    values = [float(m.value) for m in compared]
    turn = sorted(range(len(moments)), key=lambda at: (moments[at], values[at]))
    if len(moments) < len(values) or len(set(moments)) == 1 or [values[at] for at in turn] != sorted(values):
        return Disagreement(about, sentences_by_value(compared, story))
    shown = _shown(published, moments)
    dated = [compared[at]._replace(shown=f"{compared[at].shown} ({shown[at]})") for at in turn]
    return Disagreement(about, sentences_by_value(dated, story), update=True)


def _shown(published: Sequence[str], moments: Sequence[datetime]) -> list[str]:
    """Format each moment as a day, with the hour if all are of one day.

    Hours are those of the reports' own clock, or of UTC if their time zones differ.
    """
    timed = [*map(has_hour, published)]
    several = len({at.utcoffset() for at in compress(moments, timed)}) > 1
    if several:
        moments = [at.astimezone(UTC) for at in moments]
    one_day = len({at.date() for at in moments}) == 1
    hour = ", %H:%M UTC" if several else ", %H:%M"
    return [
        f"{at.date()}{at.strftime(hour) if one_day and has else ''}"
        for at, has in zip(moments, timed, strict=True)
    ]

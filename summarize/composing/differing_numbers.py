"""Numbers of one thing that differ: five tanks, four tanks."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from summarize.composing.mentions import DAYS, SAID, TITLES, Mention, Story, around, pairs, stems, strangers
from summarize.composing.rounding import agree, before
from summarize.composing.tolls import counts_victims
from summarize.language.numbers import Number, numbers
from summarize.language.stopwords import stop_words
from summarize.model import Disagreement

if TYPE_CHECKING:
    from collections.abc import Iterator

SURE = 7.5
"""Likeness from which two numbers count the same thing; below, most pairs of the annotated events do not."""

MONEY = 4.0
"""Asked for on top where money, shares or distances are compared: a story has many, of many things."""

CLEAR = 5.0
"""Weight of the common words around two numbers that tells which of several in a sentence is meant."""

COSINE = 10.0
"""Weight of the likeness of the sentences beside that of the words around the numbers."""

_UNIT = re.compile(r"[\s-]*((?:[^\W\d_][\w’'-]*\s?){0,4})")
_CATEGORY = re.compile(r"\b(category|phase)\s$", re.IGNORECASE)
PEOPLE = "peopl"
_TIME = frozenset(
    [
        "day",
        "week",
        "month",
        "year",
        "year-old",
        "hour",
        "minut",
        "second",
        "decad",
        "centuri",
        "pm",
        "am",
        "time",
        "anniversari",
        "ago",
        "old",
        "night",
    ]
)
CURRENCIES = frozenset("$£€¥%")
LENGTHS = frozenset(["km", "kilomet", "kilometr", "mile", "metr", "meter"])
_DIRECTIONS = frozenset(
    [f"{north}{west}" for north in ("north", "south", "") for west in ("west", "east", "") if north or west]
)
_MONTHS = frozenset(
    [
        "januari",
        "februari",
        "march",
        "april",
        "june",
        "juli",
        "august",
        "septemb",
        "octob",
        "novemb",
        "decemb",
    ]
)
_ALIAS = {"ft": "feet", "foot": "feet", "resid": PEOPLE, "person": PEOPLE, "civilian": PEOPLE}
_RATE = re.compile(
    r"\s?(?:(?P<speed>(?P<metric>km|kilomet\w+)\s?(?:/|per |an )\s?h\w*|kph|kmh|(?:miles?)\s(?:per|an)\shour|mph)|(?P<share>%|percent\b|per cent\b))"
)
_HYPHENATED = re.compile(r"-(?:year|day|week|month|hour|minute)s?\b", re.IGNORECASE)


def differing_numbers(story: Story) -> Iterator[Disagreement]:
    """Find numbers that two articles give differently for one thing.

    Two numbers count one thing when they share the noun they count, their sentences are alike, the words around them
    are, and not each names what the other does not; of several in one sentence, only where the words around it tell
    which is meant. Years, ages, spans of time and clock times are not compared;
    victims are the business of `differing_tolls`.
    """
    mentions = [m for row in story.rows for m in _mentions(row, story)]
    several = {key for key, held in Counter((m.row, m.unit) for m in mentions).items() if held > 1}
    for one, other in pairs(mentions, lambda a, b: _likeness(a, b, story)):
        unclear = any((m.row, m.unit) in several for m in (one, other))
        if unclear and story.weight(one.near & other.near) < CLEAR:
            continue
        if not agree(one, other, story):
            yield Disagreement(
                about=_about(one, other, story),
                values={m.shown: (story.sentences[m.row],) for m in (one, other)},
            )


def _mentions(row: int, story: Story) -> Iterator[Mention]:
    line = story.sentences[row].line
    for number in numbers(line):
        unit = _unit(line, number, story.language)
        if not unit or unit <= DAYS or counts_victims(line, number) or _year(line, number):
            continue
        near = {
            s for s in stems(around(line, number.start, number.end), story.language) if not s[0].isdigit()
        }
        named = near & story.names(row) - DAYS - TITLES
        shown = line[number.start : number.end]
        yield Mention(
            row=row,
            group=int(story.groups[row]),
            value=number.value,
            shown=shown,
            unit=unit,
            near=frozenset(near - unit),
            names=frozenset(named),
            whole=story.stems(row),
        )


def _unit(line: str, number: Number, language: str) -> frozenset[str]:
    """Stems of what is counted: the currency, the category, or up to three nouns that follow."""
    if number.currency:
        return frozenset([number.currency])
    if _HYPHENATED.match(line, number.end):
        return frozenset()
    rate = _RATE.match(line, number.end)
    if rate:
        metric = rate["metric"] or rate.group().strip().startswith("k")
        return frozenset(["%" if rate["share"] else "km/h" if metric else "mph"])
    kind = _CATEGORY.search(line[: number.start])
    if kind:
        return frozenset(stems(kind[1], language))
    stops, unit = stop_words(language), list[str]()
    found = _UNIT.match(line, number.end)
    for word in found[1].split() if found else ():
        if word.lower() in {"hourly", "daily", "weekly"}:
            continue
        if word.lower() in stops:
            if unit or word.lower() not in {"more", "other"}:
                break
            continue
        unit += stems(word, language)
        if unit and (unit[0] in _TIME or unit[0] in _MONTHS):
            return frozenset()
    return frozenset(_ALIAS.get(stem, stem) for stem in unit[:3]) - {SAID} - _DIRECTIONS


def _year(line: str, number: Number) -> bool:
    return 1900 <= number.value <= 2100 and line[number.start : number.end].isdigit()


def _likeness(one: Mention, other: Mention, story: Story) -> float:
    """Weight of the words that two numbers have around them and count, and of their sentences' likeness."""
    if strangers(one, other):
        return 0.0
    unit = one.unit & other.unit
    told = story.weight(one.near & other.near) + (-MONEY if unit <= CURRENCIES else story.weight(unit) - 1)
    told -= MONEY * bool(unit & LENGTHS)
    return max(0.0, told + COSINE * story.likeness(one.row, other.row) - SURE)


def _about(one: Mention, other: Mention, story: Story) -> str:
    """What is counted, in the words of the first sentence."""
    unit = set(one.unit & other.unit)
    if unit <= CURRENCIES:
        return "a share" if "%" in unit else "an amount of money"
    if unit <= {"mph", "km/h"}:
        return f"the speed in {min(unit)}"
    words = []
    line = story.sentences[one.row].line
    for word in re.findall(r"[^\W\d_][\w’'-]*", line[line.find(one.shown) :] + " " + line):
        held = {_ALIAS.get(stem, stem) for stem in stems(word, story.language)} & unit
        if held:
            words.append(word.lower())
            unit -= held
    kind = _CATEGORY.search(before(one, story))
    return f"the {kind[1].lower()}" if kind else f"the number of {' '.join(words)}"

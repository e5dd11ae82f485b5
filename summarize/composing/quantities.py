"""What a number counts: the noun, the currency, the category, a distance from a place, and of what whole it is a part."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarize.composing.mentions import DAYS, SAYING_STEM, stems
from summarize.language.days import MONTHS, SHORT_MONTHS
from summarize.language.numbers import ONE_TO_TEN
from summarize.language.stopwords import stop_words
from summarize.patterns import late, right_before

if TYPE_CHECKING:
    from summarize.language.numbers import Number

SPANS = {
    "minut": "minutes",
    "hour": "hours",
    "day": "days",
    "week": "weeks",
    "month": "months",
    "year": "years",
}
"""Stem -> word of the units of time; the unit of a span is written `day/time`."""

LENGTHS = frozenset(["mile", "kilomet", "meter"])
_TIME = frozenset(
    ["year-old", "second", "decad", "centuri", "pm", "am", "time", "anniversari", "ago", "old", "night"]
)
_EMPTY = frozenset(["worth", "total", "record", "local", "block", SAYING_STEM])
"""Stems between a number and its noun that do not say what is counted; "block" is that of a street."""
_OFTEN = frozenset(["hourly", "daily", "weekly", "monthly", "yearly", "annual"])

_WORD = late(r"[\s-]?(?P<word>(?:[A-Z]\.){2,}|[^\W\d_][\w’'-]*)")
_OF = late(
    r"\s+of\s+(?:(?:the|his|her|its|their|these|those)\s+)?(?:[A-Za-z]+['’]s?\s+)?"
    rf"(?P<of>(?:\d{{1,3}}|{'|'.join(ONE_TO_TEN)}|twelve|dozen)\s)?(?=[a-z])"
)
_FROM = late(r"\s?(?P<length>[a-z]+)\s(?:[a-z-]+\s)?(?:of|from|off)\s(?:the\s)?(?P<place>[A-Z][\w’-]+)")
_TIED = late(r"-[^\W\d_][\w’'-]*(?:\s(?P<next>[^\W\d_][\w’'-]*))?")
_LABEL = late(r"\b(category|phase|magnitude)(?:\sof)?\s$", re.IGNORECASE)
_LABELLED = late(r"[\s-](magnitude)\b", re.IGNORECASE)
_RATE = late(
    r"\s?(?:(?P<metric>(?:km|kilomet\w+)\s?(?:/|per |an )\s?h\w*|kph|kmh)|(?P<speed>miles?\s(?:per|an)\shour|mph)"
    r"|(?P<share>%|percent\b|per cent\b))"
)
_EACH = late(r"\s(?:an?|per|each|every)\s(hour|day|week|month|year|share|barrel|gallon|ounce|person)\b")
_MONEY = late(r"[\s-](dollar|euro)s?\b", re.IGNORECASE)
_SIGNS = {"dollar": "$", "euro": "€"}
_RELATIVE = late(r"\b(?:past|last|next|previous|every)\s$", re.IGNORECASE)
_AGO = late(r"[\s-]\w+[\s-](?:ago|old|later|earlier|before|after)\b")


class Quantity(NamedTuple):
    """What a number counts."""

    unit: frozenset[str]
    """Stems of the noun, at most three; or one word for another kind: `$`, `$/week`, `%`, `mph`, `mile/havana`, `day/time`."""
    end: int
    """Where the number ends, with its currency or rate."""
    head: str = ""
    """The last stem of the noun: `worker` of striking workers."""
    of: str = ""
    """The whole that it counts a part of: `nine` in seven of the nine states, `many` if no number is
    given."""


def quantity(line: str, number: Number, language: str) -> Quantity | None:
    """Say what a number counts, or None if that is nothing, an age or a point in time.

    >>> from summarize.language.numbers import numbers
    >>> line = "Her $275 a week, for seven of the nine reactors, came 30 miles south of Wilmington."
    >>> [(min(found.unit), found.of) for n in numbers(line) if (found := quantity(line, n, "en"))]
    [('$/week', ''), ('reactor', 'nine'), ('reactor', ''), ('mile/wilmington', '')]

    """
    money = _MONEY.match(line, number.end)
    sign = _SIGNS[money[1].lower()] if money else number.currency
    if sign:
        end = money.end() if money else number.end
        each = _EACH.match(line, end)
        return Quantity(frozenset([f"{sign}/{each[1]}" if each else sign]), each.end() if each else end)
    measure = _RATE.match(line, number.end)
    if measure:
        name = "%" if measure["share"] else "km/h" if measure["metric"] else "mph"
        return Quantity(frozenset([name]), measure.end())
    label = right_before(_LABEL, line, number.start, 15) or _LABELLED.match(line, number.end)
    if label:
        return Quantity(frozenset(stems(label[1], language)), max(number.end, label.end()))
    away = _FROM.match(line, number.end)
    if away and (length := LENGTHS.intersection(stems(away["length"], language))):
        return Quantity(frozenset([f"{min(length)}/{'-'.join(stems(away['place'], language))}"]), number.end)
    of = _OF.match(line, number.end)
    noun = _noun(line, number, of.end() if of else number.end, language)
    if _names_kind(line, number, language) and not any("/" in stem for stem in noun):
        return None
    unit = frozenset(noun[-3:])
    whole = (of["of"] or "many").strip() if of else ""
    return Quantity(unit, number.end, noun[-1], whole) if unit - DAYS else None


def _names_kind(line: str, number: Number, language: str) -> bool:
    """Whether a number is tied to its whole noun, so that it names a kind: a 3-pointer, a 12-pack."""
    tied = _TIED.match(line, number.end)
    return tied is not None and (not tied["next"] or tied["next"].lower() in stop_words(language))


@cache
def months(language: str) -> frozenset[str]:
    """Stems of the months, before which a number counts nothing."""
    return frozenset(stems(" ".join((*MONTHS, *SHORT_MONTHS)), language))


def noun_stems(word: str, language: str) -> list[str]:
    """Stems of a word that is counted; "states" is no verb of saying there."""
    return ["states"] if word.lower() == "states" else stems(word, language)


def _noun(line: str, number: Number, at: int, language: str) -> list[str]:
    """Stems of up to five words from `at` on, up to a stop word."""
    if line.startswith("in", at) and not line[at + 2 : at + 3].isalpha():
        return stems("inches", language)
    stops, noun = stop_words(language), list[str]()
    while len(noun) < 5 and (word := _WORD.match(line, at)):
        written = word["word"].lower()
        if written in stops or written == "additional":
            break
        at = word.end()
        if written not in _OFTEN:
            noun += noun_stems(word["word"], language)
        if noun and noun[0] in SPANS:
            return list(_span(line, number, noun[0]))
        if noun and (noun[0] in _TIME or noun[0] in months(language)):
            return []
    return [stem for stem in noun if stem not in _EMPTY]


def _span(line: str, number: Number, unit: str) -> frozenset[str]:
    """The unit of a span of time; empty for a point in time: two weeks ago, the last three days."""
    relative = right_before(_RELATIVE, line, number.start, 12) or _AGO.match(line, number.end)
    return frozenset() if relative else frozenset([f"{unit}/time"])

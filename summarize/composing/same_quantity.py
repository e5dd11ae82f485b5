"""Whether two numbers of two articles count one thing: evidence from their words, their sentences and their values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.composing.incomparable import PERFORMANCES, of_other_times, of_others, opposite
from summarize.composing.pairing import name_different_things, nearness
from summarize.composing.quantities import LENGTHS

if TYPE_CHECKING:
    from collections import Counter

    from summarize.composing.comparison import Comparison
    from summarize.composing.mentions import Mention

SURE = 7.25
"""Evidence above which two numbers count the same thing; below, most pairs of the annotated events do not."""

MONEY = frozenset("$£€¥")
BARE_UNITS = MONEY | {"%"}
"""Units that do not say what is counted: a story has many amounts, of many things."""
PEOPLE = frozenset(["peopl"])
SPEEDS = frozenset(["mph", "km/h"])
MEASURES = LENGTHS | {"feet", "inch"}

COSINE = 10.0
"""Weight of the cosine of the sentences, relative to the words in common."""

NEAR = 3.0
"""Weight of the nearness of the values."""

AMOUNT = -4.0
"""Added for money and people instead of the noun's own weight: below 0, since a story has many such
numbers."""

SHARE = -6.0
"""The same for shares."""

SPAN = -4.0
"""The same for spans of time."""

RATE = 2.0
"""The same for so much a week and for a distance from a place: above 0, since a story has few such
numbers."""

LENGTH = -4.0
"""Added to the noun's own weight for plain lengths, of which a story has many."""

FEW = 12
"""Counts up to this are near each other by chance, so their nearness adds nothing."""

SMALL = -2.0
"""Added if small counts are not even near: see `FEWER`."""

FEWER = 0.4
"""Share of the higher of two small counts below which the lower is not near it."""

FAR = 0.2
"""Values of one thing differ less than fivefold: the lower is more than this share of the higher."""

TWOFOLD = 0.5
"""The same for plain lengths, amounts of money and scores, of which a story has many: less than twofold."""

ONLY = 2.0
"""Added if each article gives only one value for such things, however often."""

LEAD = 2.0
"""Added for two counts that are both in titles or first sentences, which tell the event itself."""

MOST = 3.0
"""Added if both are maximums: up to 12 feet, as much as 30 inches."""

PART = 2.0
"""Added if both count a part of something, of different or unknown wholes."""

WHOLE = 5.0
"""Added if both count a part of one whole: seven of the nine states, four of nine states."""


def same_quantity(
    one: Mention, other: Mention, story: Comparison, value_counts: Counter[tuple[int, str]]
) -> float:
    """Weigh the evidence that two numbers count one thing; 0 if it is no more than `SURE`, or if they cannot.

    The evidence is the weight of the stems that both have around them and in what they count (rare ones weigh
    more, and the one right before both weighs twice), ten times the cosine of their sentences, and what
    `NEAR` and the other constants add.

    Args:
        one: a number of one article.
        other: a number of another, with a common unit.
        story: the sentences.
        value_counts: (article, unit) -> how many different values it gives with the unit.

    """
    low, high = sorted((float(one.value), float(other.value)))
    unit = one.unit & other.unit
    same_whole = one.of == other.of and one.of not in {"", "many"}
    if (
        low <= FAR * high
        or _unlike(one, other, unit, story)
        or (low + high == 100 and "%" in unit)
        or bool(one.of) != bool(other.of)
        or (low <= TWOFOLD * high and _is_frequent(unit) and not (one.most and other.most))
    ):
        return 0.0
    evidence = _evidence(one, other, story, unit)
    if one.of:
        evidence += WHOLE if same_whole else PART
    if not unit & (BARE_UNITS | SPEEDS | PEOPLE) and not any(each.endswith("/time") for each in unit):
        evidence += LEAD * all(story.opens(m.row) for m in (one, other))
        evidence += ONLY * all(value_counts[m.group, each] == 1 for m in (one, other) for each in unit)
    # Whole sentences are compared last: it takes longest, and most pairs are out by now.
    if evidence <= SURE or (name_different_things(one, other) and not same_whole):
        return 0.0
    if of_other_times(one, other, story) or opposite(one, other, story) or of_others(one, other, unit, story):
        return 0.0
    return evidence


def _unlike(one: Mention, other: Mention, unit: frozenset[str], story: Comparison) -> bool:
    """Whether two numbers count different kinds of things: flybys of Venus, flybys of the sun.

    Or their nouns have only an adjective in common: striking workers, striking ships; three Republicans, two
    Republican aides.
    """
    measure = unit & MEASURES or any("/" in each for each in unit)
    if one.what and other.what and not measure and one.what.isdisjoint(other.what):
        return True
    if not (one.head and other.head) or one.head == other.head:
        return False
    in_names = story.name_stems(one.row) & story.name_stems(other.row)
    return unit.isdisjoint((one.head, other.head)) or unit <= in_names


def _is_frequent(unit: frozenset[str]) -> bool:
    """Whether a story gives many such values: plain lengths, amounts of money, what players did."""
    return bool(unit & (LENGTHS | PERFORMANCES)) or of_money(unit)


def of_money(unit: frozenset[str]) -> bool:
    """Whether a unit is that of an amount of money, or of so much a week."""
    return any(each[0] in MONEY for each in unit)


def _evidence(one: Mention, other: Mention, story: Comparison, unit: frozenset[str]) -> float:
    """Sum the evidence of the words, the sentences and the values."""
    evidence = story.weight(one.near & other.near - unit) + story.weight(one.beside & other.beside)
    evidence += COSINE * story.likeness(one.row, other.row)
    return evidence + (_unit_weight(unit, story) + _nearness(one, other) + MOST * (one.most and other.most))


def _unit_weight(unit: frozenset[str], story: Comparison) -> float:
    """Weigh the unit that two numbers share."""
    if unit & BARE_UNITS:
        return SHARE if "%" in unit else AMOUNT
    if unit <= PEOPLE:
        return AMOUNT
    if unit & SPEEDS:
        return 0.0
    if any(each.endswith("/time") for each in unit):
        return SPAN
    if any("/" in each for each in unit):
        return RATE
    return story.weight(unit) - 1 + LENGTH * bool(unit & LENGTHS)


def _nearness(one: Mention, other: Mention) -> float:
    low, high = sorted((float(one.value), float(other.value)))
    if high > FEW or (one.unit | other.unit) & BARE_UNITS:
        return NEAR * nearness(one, other)
    return SMALL if low < FEWER * high else 0.0

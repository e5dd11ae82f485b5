"""Numbers of one thing that differ: five tanks, four tanks."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from summarize.composing.mentions import DAYS, Mention, mention_at, stems, stems_around
from summarize.composing.pairing import connected_components, pairs, sentences_by_value, sharing_a_unit
from summarize.composing.quantities import SPANS, months, noun_stems, quantity
from summarize.composing.ranges_and_sums import adds_up, part_of, range_ends
from summarize.composing.rounding import agree, text_before
from summarize.composing.same_quantity import BARE_UNITS, SPEEDS, same_quantity
from summarize.model import Disagreement
from summarize.patterns import late, right_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.composing.comparison import Comparison
    from summarize.composing.quantities import Quantity
    from summarize.language.numbers import Number

CLEAR = 5.0
"""Weight of the words that two numbers share around them from which it is clear which of several in a
sentence is meant."""

TELLING = 100
"""From here on, an article that has a number knows it, whatever it counts there."""

_MOST = late(r"\b(?:up to|as (?:much|many|high) as|maximum of)\s(?:about\s)?$", re.IGNORECASE)
_ELSEWHERE = late(
    r"\b(?:needs?|needed|requires?|required)(?:\sto\s\w+)?\s$"
    r"|\b(?:top|bottom|upper|lower|richest|poorest|peaked at)\s$"
    r"|\b(?:from|compared (?:with|to)|(?<!more )(?<!less )(?<!fewer )than|versus|another|other)\s(?:the\s|about\s|just\s|in\s)?$"
)
"""Before a number that is needed, names a group (the top 10), or is of another time: a peak, or what it is
compared with."""
_LIMIT = late(
    r"(?:[\s-]\w{1,20})? or (?:higher|greater|larger|stronger|above|older|lower|smaller|below|younger)\b"
)
"""After a number that is a bound: magnitude 3 or higher, 65 or older."""
_WHAT = late(r"(?:[\s-][\w’']{1,30}){1,4}?\sof\s((?:[\w’'-]{1,30}\s?){1,4})")
_SOMEBODY = late(r"(?:But |And )?(?:He|She|They|His|Her|Their)\b")
"""A sentence that opens so does not say whose money it gives."""


def differing_numbers(story: Comparison) -> Iterator[Disagreement]:
    """Find numbers that two articles give differently for one thing.

    `same_quantity` weighs whether two numbers count one thing. Where a sentence has several of a kind, the
    words around it must tell which is meant. Years, ages, points in time and the ends of a range are not
    compared, and victims are left to `differing_tolls`. A number of three digits or more that the other
    article has, too, whatever it counts there, is known to it.
    """
    countings = [each for row in story.rows_with_numbers for each in _countings(row, story)]
    several = {key for key, count in Counter((c.row, c.unit) for c in countings).items() if count > 1}
    values_given = {(c.group, unit, c.number.value) for c in countings for unit in c.unit}
    value_counts = Counter((group, unit) for group, unit, _ in values_given)
    mentions = [_mention(each, story) for each in sharing_a_unit(countings)]
    values_of_article: defaultdict[int, set[float]] = defaultdict(set)
    for row in story.rows_with_numbers:
        values_of_article[story.group(row)].update(
            n.value for n, _ in story.numbers_with_fates(row) if n.value >= TELLING
        )
    differing = pairs(
        mentions,
        lambda a, b: same_quantity(a, b, story, value_counts),
        lambda a, b: agree(a, b, story),
        values_of_article.__getitem__,
    )
    clear = (pair for pair in differing if _clear(*pair, several, story) and not _adds_up(*pair, story))
    for group in connected_components(clear):
        yield Disagreement(_about(group[0], group[1], story), sentences_by_value(group, story))


def _adds_up(one: Mention, other: Mention, story: Comparison) -> bool:
    """Whether one number is an addend of the other, or a part of it."""
    return any(
        adds_up(part, whole, story) or part_of(part, whole, story)
        for part, whole in ((one, other), (other, one))
    )


def _clear(one: Mention, other: Mention, several: set[tuple[int, frozenset[str]]], story: Comparison) -> bool:
    """Whether it is clear which of several numbers in a sentence is meant."""
    if not any((m.row, m.unit) in several for m in (one, other)) or one.of or (one.most and other.most):
        return True
    return story.weight(one.near & other.near - one.unit) >= CLEAR


class Counted(NamedTuple):
    """A number that counts something."""

    row: int
    group: int
    number: Number
    quantity: Quantity

    @property
    def unit(self) -> frozenset[str]:
        """Stems of what is counted."""
        return self.quantity.unit


def _countings(row: int, story: Comparison) -> Iterator[Counted]:
    line = story.line(row)
    numbers = story.numbers_with_fates(row)
    ranged = frozenset(range_ends(line, [number for number, _ in numbers]))
    for number, fate in numbers:
        whose = number.currency and _SOMEBODY.match(line)
        bounds = _LIMIT.match(line, number.end)
        if number.value == 1 or fate or whose or bounds or number in ranged:
            continue
        counted = quantity(line, number, story.language)
        if counted and not right_before(_ELSEWHERE, line, number.start, 30):
            yield Counted(row, story.group(row), number, counted)


def _mention(counted: Counted, story: Comparison) -> Mention:
    """Read the words around a number."""
    row, _, number, (unit, end, head, of) = counted
    line = story.line(row)
    nearby = stems_around(line, (number.start, end), story.language)
    near = frozenset(stem for stem in nearby if not stem[0].isdigit())
    before = stems(line[max(0, number.start - 40) : number.start], story.language)[-1:]
    span = (number.start, end if "%" in unit else number.end)
    mention = mention_at(story, row, span, value=number.value, unit=unit, near=near)
    return mention._replace(
        names=mention.names - months(story.language),
        beside=near.intersection(before) - unit - DAYS,
        of=of,
        head=head,
        what=_what(line, number, story),
        most=bool(right_before(_MOST, line, number.start, 15)),
    )


def _what(line: str, number: Number, story: Comparison) -> frozenset[str]:
    """Stems of what the counted things are of: Venus in flybys of Venus, fraud in counts of fraud."""
    found = _WHAT.match(line, number.end)
    return frozenset(stems(found[1], story.language)) if found else frozenset()


def _about(one: Mention, other: Mention, story: Comparison) -> str:
    """Say what is counted, in the words of the first sentence that has some."""
    unit = one.unit & other.unit
    kind, _, of = min(unit).partition("/")
    if kind in BARE_UNITS:
        return "a share" if kind == "%" else f"an amount of money a {of}" if of else "an amount of money"
    if unit & SPEEDS:
        return f"the speed in {min(unit)}"
    if of == "time":
        return f"the number of {SPANS[kind]}"
    if of:
        return f"the distance from {min(_words(one, frozenset([of]), story), default=of)}"
    what = " ".join(_words(one, unit, story) or _words(other, unit, story) or ["inches"]).lower()
    if what == "magnitude" or what.split()[:1] == text_before(one, story).lower().split()[-1:]:
        return f"the {what.split()[0]}"
    plural = f"{what}s"  # a 300-page report: pages
    has_plural = any(plural in story.line(row) for row in story.rows)
    return f"the number of {plural if has_plural else what}"


def _words(mention: Mention, stemmed: frozenset[str], story: Comparison) -> list[str]:
    """Find the words of some stems, each once, from the number on and then before it."""
    words: dict[str, str] = {}
    line = story.line(mention.row)
    for word in re.findall(r"[^\W\d_][\w’'-]*", f"{line[mention.start :]} {line}"):
        for stem in stemmed.intersection(noun_stems(word, story.language)):
            words.setdefault(stem, word)
    return list(dict.fromkeys(words.values()))

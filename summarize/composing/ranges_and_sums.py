"""Numbers that belong together: the ends of a range, the parts of a sum, a whole and what it includes."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from summarize.composing.quantities import quantity
from summarize.composing.same_quantity import of_money
from summarize.patterns import late, right_before

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.composing.comparison import Comparison
    from summarize.composing.mentions import Mention
    from summarize.language.numbers import Number

_TO = late(r"-?\s?(?:to|–|—|-)\s?")
_AND = late(r"\sand\s")
_JOINED = late(r"(?:\s[\w-]+){1,3},?\sand\s")
"""Between two numbers: what the first one counts."""
_BETWEEN = late(r"\bbetween\s$", re.IGNORECASE)
_INCLUDED = late(
    r"\b(?:includ(?:es?|ed|ing)|of which|of them|among them)\s(?:(?:about|around|nearly|almost|roughly|some|at least|more than|up to)\s)?$"
)
"""Before a number that is a part of something."""


def range_ends(line: str, numbers: Sequence[Number]) -> Iterator[Number]:
    """Yield the numbers of a sentence that are ends of a range, neither of which is a value by itself.

    >>> from summarize.language.numbers import numbers
    >>> line = "Between 5 and 8 feet in two towns, a 10- to 15-foot surge in 3 to 4 others."
    >>> [int(number.value) for number in range_ends(line, numbers(line))]
    [5, 8, 10, 15, 3, 4]

    """
    for one, other in pairwise(numbers):
        between = _AND.fullmatch(line, one.end, other.start) and right_before(_BETWEEN, line, one.start, 10)
        if between or _TO.fullmatch(line, one.end, other.start):
            yield from (one, other)


def adds_up(part: Mention, whole: Mention, story: Comparison) -> bool:
    """Whether a number makes up the other with others of its sentence: five counts and two, seven in all.

    Two numbers joined by "and" may count different things: 18 drones and seven missiles; 25 drones and
    missiles.
    """
    line, numbers = story.line(part.row), [number for number, _ in story.numbers_with_fates(part.row)]
    quantities = ((number.value, quantity(line, number, story.language)) for number in numbers)
    total = sum(value for value, counted in quantities if counted and counted.unit & part.unit & whole.unit)
    return total == whole.value or any(
        one.value + other.value == whole.value
        and part.start in {one.start, other.start}
        and _JOINED.fullmatch(line, one.end, other.start)
        for one, other in pairwise(numbers)
    )


def part_of(part: Mention, whole: Mention, story: Comparison) -> bool:
    """Whether the lower of two amounts is given as a part, the higher not: a sum that includes $865,000."""
    return (
        of_money(part.unit)
        and float(part.value) < float(whole.value)
        and _included(part, story)
        and not _included(whole, story)
    )


def _included(mention: Mention, story: Comparison) -> bool:
    return bool(right_before(_INCLUDED, story.line(mention.row), mention.start, 30))

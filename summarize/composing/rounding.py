"""Whether two numbers are the same, told more or less exactly."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.patterns import late

if TYPE_CHECKING:
    from summarize.composing.comparison import Comparison
    from summarize.composing.mentions import Mention

ABOUT = 0.9
"""Ratio from which `about 300` agrees with another number, and a round number with an exact one."""

BEYOND = 0.85
"""Ratio from which `more than 300` agrees with another number."""

DOZENS = 0.8
"""The same for `nearly two dozen` and `more than two dozen`: a dozen is a rough measure."""

EXACT = 1000
"""A whole number from here on may be a round form of another; below, only of one with decimals."""

_ABOUT = late(
    r"\b(?:nearly|almost|about|around|approximately|some|close to|roughly|an estimated)\s*$", re.IGNORECASE
)
_MORE = late(r"\b(?:more than|at least|over|upwards of|exceeding|topping|north of)\s*$", re.IGNORECASE)
_LESS = late(r"\b(?:less than|fewer than|at most|under|up to|as many as|as much as)\s*$", re.IGNORECASE)


def agree(one: Mention, other: Mention, story: Comparison) -> bool:
    """Whether one number is a round form of the other.

    `About 300` agrees with 290 and 310, `more than 300` with 310 only, `up to 300` with 290 only, `at least 131` with
    `more than 130`, but not with `at least 130`; 2 with 1.8, and 4 million with 3.7 million.
    """
    less, more = sorted((one, other), key=lambda m: float(m.value))
    low, high = float(less.value), float(more.value)
    if low == high:
        return True
    lower, upper = text_before(less, story), text_before(more, story)
    dozens = any("dozen" in each.shown.lower() for each in (one, other))
    about, beyond = (DOZENS, DOZENS) if dozens else (ABOUT, BEYOND)
    if low / high > about and (_ABOUT.search(lower) or _ABOUT.search(upper) or _rounds(low, high)):
        return True
    bounds = [(bool(_MORE.search(text)), bool(_LESS.search(text))) for text in (lower, upper)]
    if bounds[0] == bounds[1]:
        # Of two lower bounds, "more than" goes with round numbers, "at least" with counts that differ.
        return low / high > beyond and bounds[0][0] and "least" not in lower
    return low / high > beyond and (bounds[0][0] or bounds[1][1])


def _rounds(low: float, high: float) -> bool:
    """Whether the rounder of two numbers is the other one, rounded to its last figure."""
    (places, coarse), (digits, exact) = sorted(((_places(low), low), (_places(high), high)))
    roundable = coarse >= EXACT or digits > 0
    return places < digits and roundable and round(exact, places) == coarse


def _places(value: float) -> int:
    """Decimal places of a number; negative for zeros at its end."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    whole, _, fraction = text.partition(".")
    return len(fraction) or len(whole.rstrip("0")) - len(whole)


def text_before(mention: Mention, story: Comparison) -> str:
    """Return the text before the value in its sentence."""
    line = story.line(mention.row)
    return line[max(0, mention.start - 20) : mention.start]

"""Whether two numbers are one, more or less exactly told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarize.composing.mentions import Mention, Story

ABOUT, BEYOND = 0.9, 0.85
"""Ratios from which `about 300` and `more than 300` agree with a larger number."""

_ABOUT = re.compile(
    r"\b(?:nearly|almost|about|around|approximately|some|close to|roughly|an estimated)\s*$", re.IGNORECASE
)
_BEYOND = re.compile(
    r"\b(?:more than|less than|at least|at most|over|under|up to|as many as|as much as|upwards of)\s*$",
    re.IGNORECASE,
)


def agree(one: Mention, other: Mention, story: Story) -> bool:
    """Whether one number is a round form of the other."""
    low, high = sorted(float(m.value) for m in (one, other))
    if high == 0:
        return True
    said = [before(m, story) for m in (one, other)]
    about, beyond = (any(map(kind.search, said)) for kind in (_ABOUT, _BEYOND))
    return (about and low / high > ABOUT) or (beyond and low / high > BEYOND)


def before(mention: Mention, story: Story) -> str:
    """What stands before the value of a mention in its sentence."""
    line = story.sentences[mention.row].line
    return line[: line.find(mention.shown)]

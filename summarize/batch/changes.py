"""Numbers that changed between two briefings of a story: 31 killed yesterday, 112 today."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.language import tokens
from summarize.language.days import MONTHS, SHORT_MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NUMBER = re.compile(r"(?<![\w.,/-])(\d{1,3}(?:,\d{3})+|\d+)(?![\w/-]|[.,]\d)")
_LONGEST = 2
"""Words after a number that say what it counts."""
FUNCTION = frozenset(
    {"of", "the", "a", "an", "and", "or", "in", "on", "at", "to", "by", "for", "from", "with", "were", "was"}
)
_MONTHS = frozenset(map(str.lower, (*MONTHS, *SHORT_MONTHS)))
CLOCK = frozenset({"am", "pm", "gmt", "percent", "per", "years", "year", "days", "day", "hours", "minutes"})


def changed_numbers(before: Iterable[str], after: Iterable[str]) -> list[str]:
    """List what was counted as one number before and as another after, in the order of the later text.

    A thing counted is the number's next two words; it must be counted once on either side, so that two
    different tolls of one story are not taken for a change.
    """
    old, new = dict(_counted(before)), dict(_counted(after))
    return [
        f"{what}: {' or '.join(sorted(old[what]))} before, {' or '.join(sorted(values))} now"
        for what, values in new.items()
        if what in old and not values & old[what] and len(values) == len(old[what]) == 1
    ]


def _counted(sentences: Iterable[str]) -> Iterator[tuple[str, set[str]]]:
    found: dict[str, set[str]] = {}
    for sentence in sentences:
        for match in _NUMBER.finditer(sentence):
            words = tokens(sentence[match.end() : match.end() + 60])[:_LONGEST]
            if words and words[0] not in FUNCTION | _MONTHS | CLOCK and words[0].isalpha():
                what = " ".join(words[:1] if len(words) == 1 or words[1] in FUNCTION else words)
                found.setdefault(what, set()).add(match.group())
    yield from found.items()

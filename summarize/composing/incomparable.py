"""What keeps two values from being compared: other times, a gain and a loss, or the scores of two players."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.composing.mentions import DAYS
from summarize.composing.pairing import akin
from summarize.language.days import MONTH
from summarize.language.saying import SAYING
from summarize.patterns import late

if TYPE_CHECKING:
    from summarize.composing.comparison import Comparison
    from summarize.composing.mentions import Mention

REACH = 30
"""Characters before a number in which a word for a gain or a loss is looked for."""

PERFORMANCES = frozenset((
    "assist", "carri", "catch", "drive", "game", "goal", "homer", "inning", "ko", "kos", "pass", "point", "punch", "quarter", "rbi", "rbis",
    "rebound", "recept", "sack", "season", "tds", "touchdown", "win", "yard",
    "gb", "ghz", "mb", "mhz", "tb",
))  # fmt: skip
"""Stems of what is counted for players and for devices: each player and each model has its own numbers."""

_HE = late(rf"(?:But |And )?(?:He|She)\b(?! (?:also |has |had )?(?:{'|'.join(sorted(SAYING))})\b)")
"""Opens a sentence whose numbers belong to somebody named in another sentence."""
_HIS = late(r"(?:But |And )?(?:His|Her)\b")
"""The same, but only for what players do: "Her government bought two ferries" is about ferries."""
_MONTH = late(MONTH)
_ROSE = frozenset(
    ["rose", "up", "gained", "grew", "jumped", "climbed", "added", "increased", "surged", "soared"]
)
_FELL = frozenset(
    ["fell", "down", "lost", "shrank", "dropped", "slid", "declined", "decreased", "plunged", "sank"]
)
_MOVED = late(rf"\b(?:{'|'.join(sorted(_ROSE | _FELL))})\b", re.IGNORECASE)


def of_other_times(one: Mention, other: Mention, story: Comparison) -> bool:
    """Whether two sentences name other weekdays, months or years, or their articles are of other weeks."""
    if not story.of_one_week(one.row, other.row):
        return True
    return any(
        ours and theirs and ours.isdisjoint(theirs)
        for ours, theirs in (
            (one.whole & DAYS, other.whole & DAYS),
            (_months(one, story), _months(other, story)),
        )
    ) or _other_years(_years(one.whole), _years(other.whole))


def opposite(one: Mention, other: Mention, story: Comparison) -> bool:
    """Whether one value rose and the other fell."""
    ours, theirs = _ways(one, story), _ways(other, story)
    return len(ours) == len(theirs) == 1 and ours != theirs


def of_others(one: Mention, other: Mention, unit: frozenset[str], story: Comparison) -> bool:
    """Whether two numbers may belong to two people: a sentence opens on "he", or they name different players.

    What players do and devices have is compared only if one sentence names whom the other opens on or, where
    not both open on a name, if both have a name in common.
    """
    opened = [story.line(mention.row) for mention in (one, other)]
    if any(map(_HE.match, opened)):
        return True
    if unit.isdisjoint(PERFORMANCES):
        return False
    if any(map(_HIS.match, opened)):
        return True
    first, second = story.opener(one.row), story.opener(other.row)
    if first and second:
        return first.isdisjoint(other.whole) and second.isdisjoint(one.whole)
    return not any(akin(a, b) for a in (one.names | first) - unit for b in (other.names | second) - unit)


def _ways(mention: Mention, story: Comparison) -> set[bool]:
    line = story.line(mention.row)
    words = _MOVED.findall(line, max(0, mention.start - REACH), mention.start)
    return {word.lower() in _ROSE for word in words}


def _months(mention: Mention, story: Comparison) -> frozenset[str]:
    return frozenset(name[:3] for name in _MONTH.findall(story.line(mention.row)))


def _other_years(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether only one side has years, or both have different ones."""
    return ours != theirs and ours.isdisjoint(theirs)


def _years(whole: frozenset[str]) -> frozenset[str]:
    return frozenset(stem for stem in whole if len(stem) == 4 and stem.isdigit() and stem[:2] in {"19", "20"})

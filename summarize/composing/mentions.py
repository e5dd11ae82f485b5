"""Values that sentences assert, with the words around them, in the story that they are told of."""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from summarize.language import content_stems
from summarize.language.days import WEEKDAYS
from summarize.language.memo import Memo
from summarize.language.synonyms import synonyms
from summarize.language.words import chunks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.composing.story import Story

WINDOW = 60
"""Characters on either side of a value whose words tell what it is the value of."""

SAYING = frozenset(["said", "say", "warn", "announc", "state", "declar", "told", "tell", "report"])
SAID = "(said)"
"""All verbs of saying are one: said Friday, warned on Friday."""

DAYS = frozenset(map(str.lower, WEEKDAYS))
TITLES = frozenset(["mr", "mrs", "ms", "dr"])


class Mention(NamedTuple):
    """A value in a sentence: a number, a weekday."""

    row: int
    group: int
    """Number of the article."""
    value: float | str
    shown: str
    """The value as the article writes it."""
    unit: frozenset[str]
    """Stems of what is counted; of what happened that day."""
    near: frozenset[str]
    """Stems of the words around it, the unit left out."""
    names: frozenset[str]
    """Those of them that are names, weekdays and titles left out."""
    whole: frozenset[str]
    """Stems of the sentence."""
    start: int = 0
    """Where the value stands in its sentence."""
    beside: frozenset[str] = frozenset()
    """Stems of the words right before the value and right after what is counted."""
    place: str = ""
    """The place of which the value is told, where the sentence says so."""
    side: str = ""
    """Whose people they are, where the sentence says so."""
    head: str = ""
    """The last stem of the noun that is counted."""
    of: str = ""
    """The whole of which the value counts a part: the nine of seven of the nine states."""
    what: frozenset[str] = frozenset()
    """Stems of what they are of: flybys of Venus."""
    most: bool = False
    """Whether it is said to be the most: up to 12 feet."""
    zone: str = ""
    """The time zone of a time of day, where it is named."""
    rough: bool = False
    """Whether a time is told roughly: about 4:20 a.m."""


def mentioned(
    story: Story,
    row: int,
    span: tuple[int, int],
    *,
    value: float | str,
    unit: frozenset[str],
    near: frozenset[str],
) -> Mention:
    """Say of a value that stands at `span` of a sentence what all values have: whose it is, and the names around it."""
    start, end = span
    return Mention(
        row=row,
        group=story.group(row),
        value=value,
        shown=story.line(row)[start:end],
        unit=unit,
        near=near,
        names=near & story.names(row) - DAYS - TITLES,
        whole=story.stems(row),
        start=start,
    )


def stems(text: str, language: str) -> list[str]:
    """Content stems of a text in order, verbs of saying made one."""
    return list(chain.from_iterable(map(_known(language).__getitem__, chunks(text, language))))


@cache
def _known(language: str) -> Memo[list[str]]:
    same = one_stem(language)
    return Memo(lambda chunk: [same.get(stem, stem) for stem in content_stems(chunk, language)])


@cache
def one_stem(language: str) -> Mapping[str, str]:
    """Stem -> the one that stands for all that news uses for one another."""
    return {**synonyms(language), **dict.fromkeys(SAYING, SAID)}


def around(text: str, span: tuple[int, int], language: str, *, window: int = WINDOW) -> list[str]:
    """Stems of the words before and after what stands at `span`, cut at white space."""
    start, end = span
    before, after = text[max(0, start - window) : start], text[end : end + window]
    if start > window:
        before = before.partition(" ")[2]
    if end + window < len(text):
        after = after.rpartition(" ")[0]
    return stems(f"{before} {after}", language)

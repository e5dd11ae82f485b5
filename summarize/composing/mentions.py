"""Values that sentences assert (numbers, days, tolls), with the words around them."""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from summarize.language.cache import ChunkCache
from summarize.language.days import WEEKDAYS
from summarize.language.synonyms import synonyms
from summarize.language.words import chunks, content_stems

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.composing.comparison import Comparison

WINDOW = 60
"""Characters on either side of a value whose words tell what it is the value of."""

STEMS_OF_SAYING = frozenset(["said", "say", "warn", "announc", "state", "declar", "told", "tell", "report"])
SAYING_STEM = "(said)"
"""Stands for all verbs of saying: said Friday, warned on Friday."""

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
    """Stems of what is counted, or of what happened on that day."""
    near: frozenset[str]
    """Stems of the words around it, those of the unit included."""
    names: frozenset[str]
    """Those of them that are names, but no weekdays or titles."""
    whole: frozenset[str]
    """Stems of the sentence."""
    start: int = 0
    """Where the value stands in its sentence."""
    beside: frozenset[str] = frozenset()
    """Stem of the word right before the value."""
    place: str = ""
    """The place that the value is about, if the sentence names it."""
    side: str = ""
    """Whose people they are, if the sentence says so."""
    head: str = ""
    """The last stem of the noun that is counted."""
    of: str = ""
    """The whole of which the value counts a part: `nine` in seven of the nine states."""
    what: frozenset[str] = frozenset()
    """Stems of what the counted things are of: Venus in flybys of Venus."""
    most: bool = False
    """Whether it is given as a maximum: up to 12 feet."""
    zone: str = ""
    """The time zone of a time of day, if it is named."""
    rough: bool = False
    """Whether a time is rough: about 4:20 a.m."""


def mention_at(
    story: Comparison,
    row: int,
    span: tuple[int, int],
    *,
    value: float | str,
    unit: frozenset[str],
    near: frozenset[str],
) -> Mention:
    """Make a mention of the value at `span` of a sentence, with its article and the names around it."""
    start, end = span
    return Mention(
        row=row,
        group=story.group(row),
        value=value,
        shown=story.line(row)[start:end],
        unit=unit,
        near=near,
        names=near & story.name_stems(row) - DAYS - TITLES,
        whole=story.stems(row),
        start=start,
    )


def stems(text: str, language: str) -> list[str]:
    """List the content stems of a text in order; synonyms are made one, and so are verbs of saying."""
    return list(chain.from_iterable(map(_stems_of_chunk(language).__getitem__, chunks(text, language))))


@cache
def _stems_of_chunk(language: str) -> ChunkCache[list[str]]:
    synonym = one_stem(language)
    return ChunkCache(lambda chunk: [synonym.get(stem, stem) for stem in content_stems(chunk, language)])


@cache
def one_stem(language: str) -> Mapping[str, str]:
    """Return stem -> the stem that stands for all its synonyms in news; verbs of saying are synonyms, too."""
    return {**synonyms(language), **dict.fromkeys(STEMS_OF_SAYING, SAYING_STEM)}


def stems_around(text: str, span: tuple[int, int], language: str, *, window: int = WINDOW) -> list[str]:
    """List the stems of the words before and after `span`, without those that the window cuts."""
    start, end = span
    before, after = text[max(0, start - window) : start], text[end : end + window]
    if start > window:
        before = before.partition(" ")[2]
    if end + window < len(text):
        after = after.rpartition(" ")[0]
    return stems(f"{before} {after}", language)

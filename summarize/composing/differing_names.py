"""Places and names that differ in one slot: an explosion in Kunduz on Friday, an explosion in Kunar on Friday."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from summarize.language.days import MONTHS, WEEKDAY
from summarize.model import Disagreement
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from summarize.composing.story import Story

ALIKE = 0.3
"""Cosine from which two sentences with one slot are about one thing."""

PLACED = 0.5
"""Cosine from which two with the slot of a place are."""

PLACE_WORDS = 3
"""Words of the slot of a place: the preposition before it and two behind it."""

_NAME = late(r"(?<=[a-z,] )[A-Z][\w-]+(?: [A-Z][\w-]+)*(?![\w'’-])")
_TOKEN = late(r"[\w'’-]+|[.,;:!?]")
_AT = frozenset(["in", "at", "near", "from", "to", "outside", "inside", "around"])
_SPEAKING = frozenset(
    ["said", "says", "told", "tells", "according", "wrote", "asked", "added", "reported", "tweeted", "by"]
)
_NO_NAME = late(rf"{WEEKDAY}|(?:{'|'.join(MONTHS)}|I)\b")


class Slotted(NamedTuple):
    """A name in its slot."""

    row: int
    group: int
    name: str


def differing_names(story: Story) -> Iterator[Disagreement]:
    """Find slots that two articles fill with different names.

    A slot is the two words before a name, of a place only its preposition, and the two words or marks behind it. Two
    names in one slot contradict each other when their sentences are alike and neither article knows the other's name
    at all. Speakers and outlets differ in every story; a short form, an abbreviation and another spelling name the
    same: none of these counts.

    Only rows that are like one of another article have rivals, and so those are read first; the others are read where a
    contradiction is found, since whoever fills the slot and has no rival denies it.
    """
    rows = story.alike(ALIKE)
    slots: defaultdict[tuple[str, ...], defaultdict[str, list[Slotted]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for context, found in _slots(rows, story):
        slots[context][found.name].append(found)
    met = {context: names for context, names in slots.items() if _contradict(context, names, story)}
    others = set(story.rows).difference(rows) if met else ()
    denied = {context for context, _ in _slots(others, story)}
    for context, names in met.items():
        if context not in denied:
            yield Disagreement("the place" if _is_place(context) else "a name", story.asserted(names))


def _is_place(context: tuple[str, ...]) -> bool:
    """Whether the preposition stands right before the name: in Kunduz, not in the Senate."""
    return len(context) == PLACE_WORDS and context[0] in _AT


def _contradict(context: tuple[str, ...], names: Mapping[str, list[Slotted]], story: Story) -> bool:
    """Whether all that fill a slot with different names are rivals."""
    alike = PLACED if context[0] in _AT else ALIKE
    return len(names) > 1 and all(
        _rivals(one, other, story, alike)
        for a, b in combinations(names.values(), 2)
        for one in a
        for other in b
    )


def _slots(rows: Iterable[int], story: Story) -> Iterator[tuple[tuple[str, ...], Slotted]]:
    met = ((row, name) for row in rows for name in _NAME.finditer(story.line(row)))
    for row, name in met:
        line = name.string
        before = _TOKEN.findall(line[max(0, name.start() - 60) : name.start()].lower())[-2:]
        after = _TOKEN.findall(line[name.end() : name.end() + 60].lower())[:2]
        if len(before) < 2 or len(after) < 2 or _NO_NAME.match(name.group()):
            continue
        context = (*before[before[1] in _AT :], *after)
        if _SPEAKING.isdisjoint(context):
            yield context, Slotted(row, story.group(row), name.group())


def _rivals(one: Slotted, other: Slotted, story: Story, alike: float) -> bool:
    return (
        one.group != other.group
        and story.of_one_week(one.row, other.row)
        and story.likeness(one.row, other.row) >= alike
        and not _related(one.name, other.name)
        and not story.knows(one.group, other.name)
        and not story.knows(other.group, one.name)
    )


def _related(one: str, other: str) -> bool:
    """Whether two names may be one: a word, its beginning or the initials in common."""
    words, others = one.lower().split(), other.lower().split()
    if {word[:3] for word in words} & {word[:3] for word in others}:
        return True
    short, long = sorted((words, others), key=len)
    return len(short) == 1 and short[0] == "".join(word[0] for word in long)

"""Weekdays of one happening that differ: warned on Friday, warned on Thursday."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from summarize.composing.mentions import DAYS, SAID, TITLES, Mention, Story, around, pairs, stems, strangers
from summarize.language.when import DAYS as WEEKDAYS
from summarize.model import Disagreement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.model import Sentence

SURE = 11.0
"""Likeness from which two weekdays are those of one happening."""

COSINE = 20.0
"""Weight of the likeness of the sentences beside that of the words around the weekdays."""

_DAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b(?!['’]s?\b)")
_NOUNS = {
    "warned": "warning",
    "announced": "announcement",
    "said": "statement",
    "told": "statement",
    "says": "statement",
    "declared": "declaration",
    "reported": "report",
}
_VERB = re.compile(rf"\b(?:{'|'.join(_NOUNS)})\b")


def differing_days(story: Story) -> Iterator[Disagreement]:
    """Find happenings that two articles put on different weekdays.

    Two weekdays are those of one happening when the verb before them is the same (all verbs of saying are one), their
    sentences are alike, the words around them are, and not each names what the other does not.
    """
    mentions = [m for row in story.rows for m in _mentions(row, story)]
    groups: list[list[Mention]] = []
    for pair in pairs(mentions, lambda a, b: _likeness(a, b, story)):
        home = next((g for g in groups if any(m in g for m in pair)), None)
        if home is None:
            groups.append(list(pair))
        else:
            home.extend(m for m in pair if m not in home)
    for group in groups:
        yield _disagreement(_joined(group, mentions, story), story)


def _mentions(row: int, story: Story) -> Iterator[Mention]:
    line = story.sentences[row].line
    for day in _DAY.finditer(line):
        before = stems(line[max(0, day.start() - 30) : day.start()], story.language)
        unit = frozenset([SAID] if SAID in before[-3:] else before[-1:]) - DAYS
        if not unit:
            continue
        near = frozenset(stems(around(line, day.start(), day.end(), window=90), story.language)) - unit - DAYS
        named = near & story.names(row) - TITLES
        yield Mention(
            row=row,
            group=int(story.groups[row]),
            value=day.group(),
            shown=day.group(),
            unit=unit,
            near=near,
            names=named,
            whole=story.stems(row),
        )


def _likeness(one: Mention, other: Mention, story: Story) -> float:
    if strangers(one, other):
        return 0.0
    told = story.weight(one.near & other.near) + COSINE * story.likeness(one.row, other.row)
    return max(0.0, told - SURE)


def _joined(group: list[Mention], mentions: list[Mention], story: Story) -> list[Mention]:
    """The mentions of a contradiction, and those of other articles that give one of its values for the same."""
    held = {m.group for m in group}
    for mention in mentions:
        if mention.group not in held and any(
            m.value == mention.value and m.unit & mention.unit and _likeness(m, mention, story) > 0
            for m in group
        ):
            group.append(mention)
            held.add(mention.group)
    return group


def _disagreement(group: list[Mention], story: Story) -> Disagreement:
    values: defaultdict[str, list[Sentence]] = defaultdict(list)
    verbs: Counter[str] = Counter()
    for mention in sorted(group, key=lambda m: m.row):
        sentence = story.sentences[mention.row]
        values[mention.shown].append(sentence)
        place = sentence.line.find(mention.shown)
        verbs.update(_VERB.findall(sentence.line[max(0, place - 30) : place]))
    ordered = sorted(values.items(), key=lambda item: (-len(item[1]), item[0]))
    verb = min(verbs, key=lambda v: (_NOUNS[v] == "statement", -verbs[v], v), default=None)
    what = f"the {_NOUNS[verb]}" if verb else "what happened"
    return Disagreement(f"the day of {what}", {day: tuple(found) for day, found in ordered})

"""Wordings of one quotation that differ, although each stands between quotation marks."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from summarize.composing.mentions import Story, stems
from summarize.language import split, tokens
from summarize.language.attribution import speakers
from summarize.language.quotes import quotations
from summarize.model import Disagreement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.model import Sentence

SHORTEST, LONGEST = 5, 60
"""Words of a quotation that is compared."""

ALIKE = 0.6
"""Share of the words, in order, from which two quotations are one (2 M / (a + b), Ratcliff and Obershelp, 1988)."""

COMMON = 2
"""Content stems that both must hold before they are compared word by word."""

AKIN, MANY = 0.7, 3
"""Or: at least so many content stems in common, and so large a share of both, whatever their order."""

SPELLED = 0.75
"""Likeness of two spellings of one name: the spelling is no news."""

_GAP = re.compile(r"\s*(?:\.\.\.|…|\[[^\]]*\](?!\w))\s*")
_CONTRACTED = (
    (re.compile(r"\bwon't\b", re.IGNORECASE), "will not"),
    (re.compile(r"\bcan't\b|\bcannot\b", re.IGNORECASE), "can not"),
    (re.compile(r"n't\b", re.IGNORECASE), " not"),
    (re.compile(r"'m\b", re.IGNORECASE), " am"),
    (re.compile(r"'re\b", re.IGNORECASE), " are"),
    (re.compile(r"'ve\b", re.IGNORECASE), " have"),
    (re.compile(r"'ll\b", re.IGNORECASE), " will"),
    (re.compile(r"\b(it|that|there|he|she|what)'s\b", re.IGNORECASE), r"\1 is"),
    (re.compile(r"(?:\bNo\. ?|#)1\b", re.IGNORECASE), "number one"),
    (re.compile(r"\[(\w+)\]"), r"\1"),
    (re.compile(r"\b([A-Z])\.(?=[A-Z]\b|\s|'|$)"), r"\1"),
)
"""How one reporter or another writes down the same words."""
_FOLD = str.maketrans({"’": "'", "‘": "'", "—": " ", "–": " ", "―": " ", "-": " ", "&": " and "})


class Quotation(NamedTuple):
    """One sentence between quotation marks."""

    row: int
    group: int
    text: str
    words: tuple[str, ...]
    stems: frozenset[str]


def differing_quotations(story: Story) -> Iterator[Disagreement]:
    """Find quotations of one utterance in different words, or given to different speakers.

    A quotation cut short is no other wording: where one is part of the other, they agree. What is alike in its frame
    only ("We need to ...") shares less than `ALIKE` of its words.
    """
    found = [q for row in story.rows for q in _quotations(row, story)]
    groups: list[list[Quotation]] = []
    for quotation in found:
        home = next((g for g in groups if any(_one(q, quotation) for q in g)), None)
        if home is None:
            groups.append([quotation])
        else:
            home.append(quotation)
    for group in groups:
        yield from _wordings(group, story)
        yield from _speakers(group, story)


def _quotations(row: int, story: Story) -> Iterator[Quotation]:
    for quoted in quotations(story.sentences[row].line):
        for start, end in _pieces(quoted, story.language):
            text = quoted[start:end].strip(" ,.;:—–-")
            words = tuple(tokens(_spoken(text), story.language))
            if SHORTEST <= len(words) <= LONGEST:
                held = frozenset(stems(text, story.language))
                yield Quotation(row, int(story.groups[row]), text, words, held)


def _spoken(text: str) -> str:
    """A quotation as it was heard: contractions written out, no dashes, no dots in A.G."""
    text = text.translate(_FOLD)
    for written, heard in _CONTRACTED:
        text = written.sub(heard, text)
    return text


def _pieces(quoted: str, language: str) -> Iterator[tuple[int, int]]:
    """Spans of the sentences of a quotation, cut again where words are left out or put in."""
    for start, end in split(quoted, language):
        at = start
        for gap in _GAP.finditer(quoted, start, end):
            yield at, gap.start()
            at = gap.end()
        yield at, end


def _one(one: Quotation, other: Quotation) -> bool:
    """Whether two articles quote one utterance."""
    if one.group == other.group:
        return False
    if one.words == other.words or _within(one.words, other.words) or _within(other.words, one.words):
        return True
    common = len(one.stems & other.stems)
    if common < COMMON:
        return False
    if common >= MANY and 2 * common >= AKIN * (len(one.stems) + len(other.stems)):
        return True
    return SequenceMatcher(None, one.words, other.words, autojunk=False).ratio() >= ALIKE


def _within(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return len(part) <= len(whole) and f" {' '.join(part)} " in f" {' '.join(whole)} "


def _wordings(group: list[Quotation], story: Story) -> Iterator[Disagreement]:
    wordings: list[tuple[Quotation, list[Sentence]]] = []
    for quotation in sorted(group, key=lambda q: (-len(q.words), q.row)):
        home = next((held for full, held in wordings if _within(quotation.words, full.words)), None)
        if home is None:
            wordings.append((quotation, [story.sentences[quotation.row]]))
        else:
            home.append(story.sentences[quotation.row])
    if len(wordings) > 1 and len({q.group for q in group}) > 1:
        wordings.sort(key=lambda wording: wording[0].row)
        yield Disagreement("the wording of a quotation", {f"“{q.text}”": tuple(held) for q, held in wordings})


def _speakers(group: list[Quotation], story: Story) -> Iterator[Disagreement]:
    """One utterance, word for word, that articles give to different people.

    A sentence that names the other one too may tell of both: "Trump said in a statement read by Sanders".
    """
    words = min((q.words for q in group), key=len)
    values: dict[str, list[Quotation]] = {}
    for quotation in group:
        who = speakers(story.sentences[quotation.row].line)
        if len(who) == 1 and _within(words, quotation.words):
            last = who[0].split()[-1]
            known = next((name for name in values if _same_name(name, last, story)), last)
            values.setdefault(known, []).append(quotation)
    told = {who: " ".join(story.sentences[q.row].line for q in held) for who, held in values.items()}
    if len(values) > 1 and not any(who in text for who in told for by, text in told.items() if by != who):
        text = min((q.text for held in values.values() for q in held), key=len)
        yield Disagreement(
            f"who said “{text}”",
            {who: tuple(story.sentences[q.row] for q in held) for who, held in values.items()},
        )


def _same_name(one: str, other: str, story: Story) -> bool:
    """Whether two names are one person's: spelled alike, or written one after the other somewhere."""
    if SequenceMatcher(None, one, other, autojunk=False).ratio() >= SPELLED:
        return True
    both = (f"{one} {other}", f"{other} {one}")
    return any(name in story.sentences[row].line for row in story.rows for name in both)

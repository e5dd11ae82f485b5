"""One name in two spellings: Thomas Modly, Thomas Modley."""

from __future__ import annotations

import re
from collections import defaultdict
from difflib import SequenceMatcher
from itertools import combinations, pairwise, product
from typing import TYPE_CHECKING, NamedTuple

from summarize.composing.mentions import stems
from summarize.language.stopwords import unaccented
from summarize.model import Disagreement
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from summarize.composing.mentions import Story
    from summarize.model import Sentence

SHORTEST, LONG = 5, 8
"""Letters of a name that is compared, and from which on two of them may differ."""

MANY = 200
"""Names with the same letters at both ends, of which a story has a few; more are a list or worse."""

_RUN = late(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+")
_POSSESSIVE = late(r"['’]s?$")
_ADVERB = late(r"l[a-z]?[iy]$")
"""What a stemmer takes off, as that of an adverb, or leaves: mod, modley."""
_UMLAUT, _TWICE = late(r"([aou])e"), late(r"(.)\1+|[iy]+")
_SOUND = str.maketrans("aeiouyszcqk", "aaaaaassskk", "h")
"""Letters that one or another newsroom writes for a sound, or leaves out: Morsi and Mursi, Zabihullah and Zabiullah."""


class Spelled(NamedTuple):
    """A name and the one beside it: Thomas, Modly."""

    row: int
    group: int
    word: str
    beside: str
    first: bool
    """Whether the other one stands before it."""


def differing_spellings(story: Story) -> Iterator[Disagreement]:
    """Find names that two articles spell differently, neither of them in the other's way anywhere.

    One name is what differs in a letter, a long one in two, begins and ends alike, and stands with one first or last
    name, not with a common word (Police, Council). A vowel for another, s for z, an h more or a letter twice is a way
    of writing that a newsroom has, and no news.
    """
    held: defaultdict[str, set[int]] = defaultdict(set)
    for row, group in zip(story.rows, story.groups[list(story.rows)].tolist(), strict=True):
        for stem in story.names(row):
            held[stem].add(group)
    shown: set[tuple[str, ...]] = set()
    for pair in sorted(_near(held)):
        ours, theirs = (list(_spelled(stem, story)) for stem in pair)
        met = next((both for both in product(ours, theirs) if _one_name(*both, story)), None)
        if met and (names := tuple(map(_shown, met))) not in shown:
            shown.add(names)
            told = (_told(name, at, story) for name, at in zip(met, (ours, theirs), strict=True))
            yield Disagreement("the spelling of a name", dict(zip(names, told, strict=True)))


def _near(held: Mapping[str, set[int]]) -> Iterator[tuple[str, str]]:
    """Stems of names that may be one, of which no article has both."""
    ends: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for stem in held:
        if len(stem) >= SHORTEST - 1:
            ends[stem[0], stem[-1]].append(stem)
        cut = _ADVERB.sub("", stem)
        if cut != stem and cut in held and held[cut].isdisjoint(held[stem]):
            yield cut, stem
    for alike in (found for found in ends.values() if len(found) <= MANY):
        for one, other in combinations(sorted(alike), 2):
            few = abs(len(one) - len(other)) <= 2 and len({*one} ^ {*other}) <= 3
            if few and held[one].isdisjoint(held[other]):
                yield one, other


def _spelled(stem: str, story: Story) -> Iterator[Spelled]:
    """Where a name with that stem stands beside another name."""
    for row in (row for row in story.rows if stem in story.names(row)):
        for run in _RUN.findall(story.sentences[row].line):
            for before, after in pairwise(_POSSESSIVE.sub("", each) for each in run.split()):
                stem_before, stem_after = stems(before, story.language), stems(after, story.language)
                if stem in stem_after and stem_before:
                    yield Spelled(row, int(story.groups[row]), after, before, first=True)
                if stem in stem_before and stem_after:
                    yield Spelled(row, int(story.groups[row]), before, after, first=False)


def _one_name(one: Spelled, other: Spelled, story: Story) -> bool:
    return (
        one.group != other.group
        and one.first == other.first
        and (one.beside == other.beside or _respelled(one.beside, other.beside))
        and _respelled(one.word, other.word)
        and not story.knows(one.group, other.word)
        and not story.knows(other.group, one.word)
        and not any(_common(word, story) for word in (one.word, one.beside))
    )


def _common(word: str, story: Story) -> bool:
    """Whether a word is no name of a person: it stands for a body in capitals, or in small letters somewhere."""
    small = re.compile(rf"\b{re.escape(word.lower())}\b")
    return word.isupper() or any(small.search(sentence.line) for sentence in story.sentences)


def _respelled(one: str, other: str) -> bool:
    """Whether two words are one name that somebody misspelled.

    >>> _respelled("Modly", "Modley"), _respelled("Morsi", "Mursi"), _respelled("Majority", "Minority")
    (True, False, False)

    """
    short, long = sorted((unaccented(word.lower().replace("’", "'")) for word in (one, other)), key=len)
    ends_alike = short[0] == long[0] and short[-1] == long[-1]
    if len(short) < SHORTEST or not ends_alike or not _sounds(short).isdisjoint(_sounds(long)):
        return False
    edits = SequenceMatcher(None, short, long, autojunk=False).get_opcodes()
    changed = sum(max(b - a, d - c) for kind, a, b, c, d in edits if kind != "equal")
    two = sorted(short) == sorted(long) or (len(long) >= LONG and len(short) < len(long))
    return changed <= 1 + two


def _sounds(name: str) -> set[str]:
    """How a name may sound, with and without umlauts; a letter written twice sounds once."""
    names = (name, _UMLAUT.sub(r"\1", name))
    return {_TWICE.sub(lambda run: run[0][-1:], each).translate(_SOUND) for each in names}


def _shown(name: Spelled) -> str:
    return f"{name.beside} {name.word}" if name.first else f"{name.word} {name.beside}"


def _told(name: Spelled, spelled: Iterable[Spelled], story: Story) -> tuple[Sentence, ...]:
    """A sentence of each article that spells a name like this."""
    rows = {found.group: found.row for found in reversed((name, *spelled)) if found.word == name.word}
    return tuple(story.sentences[rows[group]] for group in sorted(rows))

"""One name in two spellings: Thomas Modly, Thomas Modley."""

from __future__ import annotations

import re
from collections import defaultdict
from difflib import SequenceMatcher
from itertools import combinations, pairwise, product
from typing import TYPE_CHECKING, NamedTuple

from summarize.language.cache import ChunkCache
from summarize.language.stopwords import without_accents
from summarize.model import Disagreement
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from summarize.composing.comparison import Comparison

SHORTEST = 5
"""Letters of a name that is compared, at least."""

LONG = 8
"""Letters of a name from which it may differ in two of them."""

SEVERAL = 3
"""Articles that spell a name one way; another spelling that occurs only once is then a typing error."""

MANY = 200
"""Names with the same first and last letter that are compared, at most: a story has a few; more are a list or
worse."""

_RUN = late(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+")
_POSSESSIVE = late(r"['’]s?$")
_UMLAUT, _TWICE = late(r"([aou])e"), late(r"(.)\1+|[iy]+")
_SOUND = str.maketrans("aeiouyszcqk", "aaaaaassskk", "h")
"""Letters that newsrooms write differently for one sound, or leave out: Morsi and Mursi, Zabihullah and
Zabiullah."""


class Spelled(NamedTuple):
    """A name and the one next to it: Modly beside Thomas."""

    row: int
    group: int
    word: str
    beside: str
    first: bool
    """Whether the other one comes before it."""


def differing_spellings(story: Comparison) -> Iterator[Disagreement]:
    """Find names that two articles spell differently, neither of which has the other's spelling anywhere.

    Two spellings are of one name if they differ in one letter (long ones in two), begin and end alike, and
    have one first or last name beside them, not a common word (Police, Council). One vowel for another, s for
    z, an extra h or a doubled letter is the style of a newsroom, and no news.
    """
    places = _places_of_words(story)
    shown: set[tuple[str, ...]] = set()
    for pair in sorted(_similar_words(places)):
        ours, theirs = ([Spelled(*place) for place in places[word]] for word in pair)
        both = next((each for each in product(ours, theirs) if _one_name(*each, story)), None)
        if not both or _mistyped(ours, theirs, story) or _mistyped(theirs, ours, story):
            continue
        if (names := tuple(map(_shown, both))) not in shown:
            shown.add(names)
            first_of_article = dict(zip(names, map(_firsts, (ours, theirs)), strict=True))
            yield Disagreement("the spelling of a name", story.sentences_by_value(first_of_article))


def _places_of_words(story: Comparison) -> Mapping[str, list[tuple[int, int, str, str, bool]]]:
    """Long capitalised word -> where it is next to another one, each place as the fields of a `Spelled`."""
    places: defaultdict[str, list[tuple[int, int, str, str, bool]]] = defaultdict(list)
    for row in story.rows:
        group = story.group(row)
        for run in _RUN.findall(story.line(row)):
            for word, beside, first in _read[run]:
                places[word].append((row, group, word, beside, first))
    return places


def _names(run: str) -> list[tuple[str, str, bool]]:
    """List the long words in a run of capitalised ones, each with a neighbour and whether that is first."""
    neighbours = list(pairwise(_POSSESSIVE.sub("", word) for word in run.split()))
    pairs = [(word, beside, True) for beside, word in neighbours] + [
        (word, beside, False) for word, beside in neighbours
    ]
    return [pair for pair in pairs if len(pair[0]) >= SHORTEST and "-" not in pair[0]]


_read = ChunkCache(_names)
"""Each run of capitalised words is read once: most names of a story are repeated."""


def _similar_words(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of words that may be two spellings of one name."""
    ends: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for word in words:
        ends[word[0], word[-1]].append(word)
    for similar in (own for own in ends.values() if len(own) <= MANY):
        for one, other in combinations(sorted(similar), 2):
            few = abs(len(one) - len(other)) <= 2 and len({*one} ^ {*other}) <= 3
            if few and _respelled(one, other):
                yield one, other


def _one_name(one: Spelled, other: Spelled, story: Comparison) -> bool:
    return (
        one.group != other.group
        and one.first == other.first
        and (one.beside == other.beside or _respelled(one.beside, other.beside))
        and not story.names_anywhere(one.group, other.word)
        and not story.names_anywhere(other.group, one.word)
        and not any(_is_common_word(word, story) for word in (one.word, one.beside))
    )


def _mistyped(one: Sequence[Spelled], other: Sequence[Spelled], story: Comparison) -> bool:
    """Whether one spelling occurs once in all articles, and the other in several of them."""
    several = len({name.group for name in other}) >= SEVERAL
    return several and sum(one[0].word in sentence.line for sentence in story.sentences) == 1


def _is_common_word(word: str, story: Comparison) -> bool:
    """Whether a word is not a person's name: it is in capitals (a body), or somewhere in lower case."""
    small = re.compile(rf"\b{re.escape(word.lower())}\b")
    return word.isupper() or any(small.search(sentence.line) for sentence in story.sentences)


def _respelled(one: str, other: str) -> bool:
    """Whether two words are one name that somebody misspelled.

    >>> _respelled("Modly", "Modley"), _respelled("Morsi", "Mursi"), _respelled("Majority", "Minority")
    (True, False, False)

    """
    short, long = sorted((without_accents(word.lower().replace("’", "'")) for word in (one, other)), key=len)
    ends_alike = short[0] == long[0] and short[-1] == long[-1]
    if len(short) < SHORTEST or not ends_alike or not _sounds(short).isdisjoint(_sounds(long)):
        return False
    edits = SequenceMatcher(None, short, long, autojunk=False).get_opcodes()
    changed = sum(max(b - a, d - c) for kind, a, b, c, d in edits if kind != "equal")
    two = sorted(short) == sorted(long) or (len(long) >= LONG and len(short) < len(long))
    return changed <= 1 + two


def _sounds(name: str) -> set[str]:
    """Give the ways a name may sound, with and without umlauts; a doubled letter sounds once."""
    names = (name, _UMLAUT.sub(r"\1", name))
    return {_TWICE.sub(lambda run: run[0][-1:], each).translate(_SOUND) for each in names}


def _shown(name: Spelled) -> str:
    return f"{name.beside} {name.word}" if name.first else f"{name.word} {name.beside}"


def _firsts(spelled: Sequence[Spelled]) -> list[Spelled]:
    """Keep the first one of each article."""
    first_of = {name.group: name for name in reversed(spelled)}
    return [first_of[group] for group in sorted(first_of)]

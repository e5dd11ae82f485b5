"""Whether two wordings differ only in small words and endings, which English reporters hear differently."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from summarize.composing.normalizing import letters_of
from summarize.language.words import content_stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SMALL = frozenset((
    "a", "about", "absolutely", "actually", "again", "also", "am", "an", "and", "are", "as", "at",
    "basically", "be", "because", "been", "being", "but", "by", "certainly", "clearly", "definitely", "did",
    "do", "does", "doing", "for", "gonna", "had", "has", "have", "having", "here", "if", "in",
    "into", "is", "it", "its", "just", "kind", "like", "now", "obviously", "of", "oh", "okay", "on", "onto",
    "or", "quite", "really", "right", "simply", "so", "some", "somebody", "someone", "sort", "such", "than",
    "that", "the", "then", "there", "these", "this", "those", "to", "too", "totally", "towards", "uh", "um",
    "up", "upon", "very", "was", "well", "were", "what", "where", "whether", "which", "who", "whom", "with",
    "yeah", "yes",
))  # fmt: skip
"""Words that change nothing if one reporter has them and another does not, or has another of them instead.

No number, no negation and no must, may or will is ever small.
"""
_PERSONS = {
    word: person
    for person, words in enumerate(
        (
            ("i", "me", "my", "mine", "myself"),
            ("we", "us", "our", "ours", "ourselves"),
            ("you", "your", "yours", "yourself", "yourselves"),
            ("he", "him", "his", "himself"),
            ("she", "her", "hers", "herself"),
            ("they", "them", "their", "theirs", "themselves"),
        )
    )
    for word in words
}
"""Pronoun -> its person: one more or less is small, another one in its place is not."""


def differ_slightly(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two wordings differ only in small words and endings; words cut off at an end do not count.

    What has changed places with something else is one: who did what to whom.

    >>> differ_slightly("they want to start new business".split(), "they wanted to start some new businesses".split())
    True
    >>> differ_slightly("we will not leave".split(), "we would not leave".split())
    False

    """
    apart = list(_apart(one, other))
    sides = [[word for pair in apart for word in pair[side]] for side in (0, 1)]
    stems = [[_stem(word) for word in side if word not in SMALL and word not in _PERSONS] for side in sides]
    persons = [list(dict.fromkeys(_PERSONS[word] for word in side if word in _PERSONS)) for side in sides]
    return stems[0] == stems[1] and (persons[0] == persons[1] or not all(persons))


def _apart(one: Sequence[str], other: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """Yield the words of both where they differ; the same words in other spellings do not."""
    for _, start, end, first, last in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        here, there = one[start:end], other[first:last]
        cut = not (here and there) and (start == first == 0 or (end, last) == (len(one), len(other)))
        if not cut and letters_of(here) != letters_of(there):
            yield here, there


def _stem(word: str) -> str:
    """The stem of a word, the same for all its spellings."""
    return "".join(content_stems(letters_of([word]))) or word

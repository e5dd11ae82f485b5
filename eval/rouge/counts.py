"""The sufficient statistics of ROUGE: how many units match, of how many in the reference and in the summary."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache, partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from eval.rouge.tokens import Text

    Counts = tuple[int, int, int]
    """(matches, units of the reference, units of the summary)"""


def ngrams(summary: Text, reference: Text, *, n: int) -> Counts:
    """ROUGE-N: runs of n words, each matched at most as often as the other text has it."""
    return _clipped(_grams(summary, n), _grams(reference, n))


def skip_bigrams(summary: Text, reference: Text, *, gap: int) -> Counts:
    """ROUGE-SU: pairs of words in order with at most `gap` words between them, and single words.

    The last word of a text counts in no unit of its own: so does release 1.5.5.
    """
    return _clipped(_skips(summary, gap), _skips(reference, gap))


def union_lcs(summary: Text, reference: Text) -> Counts:
    """ROUGE-L on the level of the summary: words of a reference line on a longest common subsequence with any summary line.

    Every match spends one occurrence of the word in both texts, so that a repeated sentence earns nothing.
    """
    ours, theirs = Counter(_joined(summary)), Counter(_joined(reference))
    sizes = theirs.total(), ours.total()
    matches = 0
    for line in reference:
        hits = set[int]().union(*(_lcs_places(line, other) for other in summary))
        for place in sorted(hits):
            word = line[place]
            if ours[word] > 0 and theirs[word] > 0:
                matches += 1
                ours[word] -= 1
                theirs[word] -= 1
    return matches, *sizes


MEASURES: dict[str, Callable[[Text, Text], Counts]] = {
    "rouge1": partial(ngrams, n=1),
    "rouge2": partial(ngrams, n=2),
    "rouge4": partial(ngrams, n=4),
    "rougeL": union_lcs,
    "rougeSU4": partial(skip_bigrams, gap=4),
}


def _joined(text: Text) -> list[str]:
    return [word for line in text for word in line]


@lru_cache(maxsize=1 << 10)
def _grams(text: Text, n: int) -> Counter[Hashable]:
    words = _joined(text)
    return Counter(zip(*(words[start:] for start in range(n)), strict=False))


@lru_cache(maxsize=1 << 10)
def _skips(text: Text, gap: int) -> Counter[Hashable]:
    words = _joined(text)
    units: Counter[Hashable] = Counter(words[:-1])
    for distance in range(1, gap + 2):
        units.update(zip(words, words[distance:], strict=False))
    return units


def _clipped(summary: Counter[Hashable], reference: Counter[Hashable]) -> Counts:
    return (summary & reference).total(), reference.total(), summary.total()


@lru_cache(maxsize=1 << 16)
def _lcs_places(line: tuple[str, ...], other: tuple[str, ...]) -> list[int]:
    """Return the places in `line` of one longest common subsequence; among equals, the one that release 1.5.5 walks."""
    shared = set(other)
    at = [
        place for place, word in enumerate(line) if word in shared
    ]  # the other rows only repeat the row above
    line = tuple(line[place] for place in at)
    table = [[0] * (len(other) + 1)]
    for word in line:
        above, row = table[-1], [0]
        for column, candidate in enumerate(other):
            row.append(above[column] + 1 if word == candidate else max(above[column + 1], row[column]))
        table.append(row)
    places: list[int] = []
    i, j = len(line), len(other)
    while i and j:
        if line[i - 1] == other[j - 1]:
            i, j = i - 1, j - 1
            places.append(at[i])
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return places

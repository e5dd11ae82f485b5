"""The cost of sentences an editor may strike: they lean on what the page omits, or lead off the story."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain
from math import exp
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarize.arrays import begins
from summarize.composing.unexplained import Unexplained
from summarize.language.cache import ChunkCache
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from scipy import sparse

    from summarize.model import Sentence

FAULT = 1.5
"""Fault of a sentence that is certain to be struck; others get this times their chance of it."""

BASE = -2.7
"""Log odds of being struck where nothing else is known. How all weights were found and judged:
docs/selection.md."""

GIVEN = 1.8
"""Times the share of its stems that its article has before it and no other sentence of the page has."""

THING = 2.4
"""Added if it takes a thing as known that the page tells nowhere (`Unexplained`)."""

OWN = 1.8
"""Times the share of its stems that no other article of the story has."""

INSIDE = 0.5
"""Added if it is inside a paragraph, after another sentence."""

SHORT = 0.06
"""For each word that it has less than `USUAL`."""
USUAL = 20
"""Words of a usual sentence."""

ADDS = 0.25
"""For each of its words that add to something else: also, another, the same."""

OPENS = 1.2
"""Taken off if it is the first sentence of its article."""

FOLLOWS = 1.5
"""Taken off if the sentence before it is on the page, too."""

ASSUMED_PRESENT = 0.5
"""Share of the stems in `GIVEN` that a page is taken to have as long as it is not known."""
EXPECTED_SHARE = 0.5
"""Share of the resulting chance that counts as long as the page is not known."""

_ADDS = late(
    r"\b(?:also|too|another|others?|same|such|add(?:ed|ing)|further|more|additional|again|still|however|meanwhile|instead|then|later"
    r"|both|either|neither|latter|former|remaining|second|third|similar|despite|so)\b",
    re.IGNORECASE,
)
_adds = ChunkCache(lambda chunk: len(_ADDS.findall(chunk)))
"""How many of these words a chunk contains."""


class _Read(NamedTuple):
    """What is read of a sentence once it is on a page."""

    stems: list[int]
    given: list[int]
    """Those that its article has before it."""
    odds: float
    """Log odds that it is struck, as far as it alone tells."""


class Leaning:
    """The sentences of an English story, and how likely an editor who reads only the page strikes each."""

    expected_fault: NDArray[np.float64]
    """(n,) the fault of each, as far as it counts before the page is known."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        vectors: sparse.csr_array,
        groups: NDArray[np.intp],
    ) -> None:
        """Take the n sentences of a story.

        Args:
            sentences: article by article in order.
            vectors: (n, m) their rows; column j is stem j.
            groups: (n,) number of each one's article.

        """
        self._sentences, self._vectors, self._unexplained = sentences, vectors, Unexplained(sentences)
        homes = np.repeat(groups, np.diff(vectors.indptr))
        own = _of_one_article(vectors, homes)[vectors.indices]
        self._given = _given(vectors.indices, homes)
        self._odds = BASE + OWN * _share(vectors, own) + _form(sentences, groups)
        unseen = self._odds + GIVEN * (1 - ASSUMED_PRESENT) * _share(vectors, self._given)
        self.expected_fault = FAULT * EXPECTED_SHARE / (1 + np.exp(-unseen))
        self._reads: dict[int, _Read] = {}

    def on(self, page: Sequence[int]) -> dict[int, float]:
        """Give for each row of a page how much more its fault is there than in `expected_fault`; below 0 if less."""
        counts = Counter(chain.from_iterable(self._read(row).stems for row in page))
        once = {stem for stem, rows in counts.items() if rows == 1}
        unexplained = frozenset(self._unexplained.on(page))
        odds = {row: self._odds_on(row, page, once) + THING * (row in unexplained) for row in page}
        return {row: FAULT / (1 + exp(-odds[row])) - float(self.expected_fault[row]) for row in page}

    def _odds_on(self, row: int, page: Sequence[int], once: set[int]) -> float:
        read = self._read(row)
        lacking = len(once.intersection(read.given)) / max(1, len(read.stems))
        follows = self._sentences[row].position > 0 and row - 1 in page
        return read.odds + GIVEN * lacking - FOLLOWS * follows

    def _read(self, row: int) -> _Read:
        if row not in self._reads:
            start, end = self._vectors.indptr[row : row + 2]
            stems, given = self._vectors.indices[start:end], self._given[start:end]
            odds = float(self._odds[row]) + ADDS * sum(
                map(_adds.__getitem__, self._sentences[row].line.split())
            )
            self._reads[row] = _Read(stems.tolist(), stems[given].tolist(), odds)
        return self._reads[row]


def _form(sentences: Sequence[Sentence], groups: NDArray[np.intp]) -> NDArray[np.float64]:
    """(n,) log odds from the places of the sentences and their lengths."""
    paragraphs = np.array([sentence.paragraph for sentence in sentences])
    lengths = np.array([sentence.words for sentence in sentences])
    inside = ~begins(groups, paragraphs)
    return np.asarray(INSIDE * inside + SHORT * np.maximum(0, USUAL - lengths) - OPENS * begins(groups))


def _share(vectors: sparse.csr_array, which: NDArray[np.bool_]) -> NDArray[np.float64]:
    """(n,) share of each row's entries that are marked in `which` (e,)."""
    counts = np.concatenate(([0], np.cumsum(which)))[vectors.indptr]
    return np.asarray(np.diff(counts) / np.maximum(np.diff(vectors.indptr), 1))


def _of_one_article(vectors: sparse.csr_array, homes: NDArray[np.intp]) -> NDArray[np.bool_]:
    """(m,) True for a stem that only one article has; `homes`: (e,) the article of each entry, ascending."""
    first, last = np.zeros((2, vectors.shape[1]), np.intp)
    # if a stem has several entries, the last one written stays
    first[vectors.indices[::-1]] = homes[::-1]
    last[vectors.indices] = homes
    return np.asarray(first == last)


def _given(stems: NDArray[np.int32], homes: NDArray[np.intp]) -> NDArray[np.bool_]:
    """(e,) True for an entry whose stem is in an earlier row of its article."""
    order = np.argsort(stems, kind="stable")
    again = np.empty(len(stems), np.bool_)
    again[order] = ~begins(stems[order], homes[order])
    return again

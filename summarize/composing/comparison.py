"""The story that the rules of disagreement read: its sentences, their likeness, what each article knows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Protocol

import numpy as np

from summarize.composing.dating import SAME_EVENT_DAYS, publication_day
from summarize.composing.fates import fates
from summarize.composing.mentions import one_stem, stems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray
    from scipy import sparse

    from summarize.language.numbers import Number
    from summarize.model import Article, Sentence

OPENING_SENTENCES = 3
"""Sentences with which an article opens: they tell the event itself."""


class HasRow(Protocol):
    """Something found in a sentence."""

    @property
    def row(self) -> int:
        """The sentence."""


@dataclass(frozen=True)
class Comparison:
    """The sentences of a story; row i of every array is sentence i."""

    rows: tuple[int, ...]
    """The central rows, which are compared."""
    sentences: Sequence[Sentence]
    """(n) all of them, then the titles that occur in a text."""
    groups: NDArray[np.intp]
    """(n,) number of each row's article."""
    vectors: sparse.csr_array
    """(n, m) unit rows."""
    rarity: Mapping[str, float]
    """Stem -> ln((1 + n) / number of sentences with it)."""
    name_stems: Callable[[int], frozenset[str]]
    """Row -> stems of its names."""
    articles: Mapping[str, Article]
    """By id."""
    language: str
    """ISO 639-1 code."""

    def line(self, row: int) -> str:
        """The sentence as it is printed."""
        return self.sentences[row].line

    def group(self, row: int) -> int:
        """Number of its article."""
        return int(self.groups[row])

    def sentences_by_value(self, mentions: Mapping[str, Iterable[HasRow]]) -> dict[str, tuple[Sentence, ...]]:
        """Value -> the sentences that assert it, from value -> its mentions."""
        return {value: tuple(self.sentences[each.row] for each in own) for value, own in mentions.items()}

    def likeness(self, one: int, other: int) -> float:
        """Cosine of two rows."""
        return float(self._cosines[self._places[one], self._places[other]])

    @cached_property
    def _places(self) -> Mapping[int, int]:
        return {row: place for place, row in enumerate(self.rows)}

    @cached_property
    def _cosines(self) -> NDArray[np.floating]:
        central = self.vectors[list(self.rows)]
        return np.asarray((central @ central.T).toarray())

    @cached_property
    def stems(self) -> Callable[[int], frozenset[str]]:
        """Row -> its content stems, each read once."""
        return cache(lambda row: frozenset(stems(self.sentences[row].line, self.language)))

    def opener(self, row: int) -> frozenset[str]:
        """Return the stem of a row's first word, if some row has it as a name: Manning finished with ..."""
        first = self.line(row).partition(" ")[0]
        return self._all_name_stems.intersection(stems(first, self.language))

    @cached_property
    def _all_name_stems(self) -> frozenset[str]:
        return frozenset().union(*map(self.name_stems, self.rows))

    @cached_property
    def numbers_with_fates(self) -> Callable[[int], Sequence[tuple[Number, str | None]]]:
        """Row -> its numbers, each with what happened to the people that it counts; each read once."""
        return cache(lambda row: fates(self.sentences[row].line))

    @cached_property
    def rows_with_numbers(self) -> tuple[int, ...]:
        """The rows with a number."""
        return tuple(filter(self.numbers_with_fates, self.rows))

    def opens(self, row: int) -> bool:
        """Whether a row is among the first of its article, which tell the event itself."""
        return self.sentences[row].position < OPENING_SENTENCES

    def of_one_week(self, one: int, other: int) -> bool:
        """Whether the articles of two rows appeared within a week, as is assumed if one does not say when."""
        ours, theirs = (self._appeared(self.sentences[row].article_id) for row in (one, other))
        return ours is None or theirs is None or abs(ours - theirs) <= SAME_EVENT_DAYS

    @cached_property
    def _appeared(self) -> Callable[[str], int | None]:
        """Article -> the day on which it appeared; each read once."""
        return cache(lambda name: publication_day(self.articles[name]))

    def names_anywhere(self, group: int, name: str) -> bool:
        """Whether an article has a word of a name anywhere."""
        words = re.compile("|".join(rf"\b{re.escape(word)}\b" for word in name.split()))
        homes = self.groups.tolist()
        return any(
            words.search(sentence.line)
            for sentence, home in zip(self.sentences, homes, strict=True)
            if home == group
        )

    def weight(self, stems: Iterable[str]) -> float:
        """Sum the rarity of some stems."""
        return sum(self.rarity.get(stem, 0.0) for stem in sorted(stems))


def rows_per_stem(vectors: sparse.csr_array) -> NDArray[np.intp]:
    """(m,) how many rows have each stem."""
    return np.bincount(vectors.indices, minlength=vectors.shape[1])


def rarities(vectors: sparse.csr_array, vocabulary: Sequence[str], language: str) -> dict[str, float]:
    """Stem -> ln((1 + n) / number of sentences with it, or with a stem that it stands for)."""
    counts = dict(zip(vocabulary, rows_per_stem(vectors).tolist(), strict=True))
    for stem, synonym in one_stem(language).items():
        if stem in counts and stem != synonym:
            counts[synonym] = counts.get(synonym, 0) + counts[stem]
    n = 1 + vectors.shape[0]
    values = np.log(n / np.clip(list(counts.values()), 1, n))
    return dict(zip(counts, values.tolist(), strict=True))

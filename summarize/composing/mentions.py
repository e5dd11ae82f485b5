"""Values that sentences assert, with the words around them, in the story that they are told of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain, compress
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarize.composing.dating import WEEK, appeared
from summarize.composing.tolls import fates
from summarize.language import content_stems
from summarize.language.days import WEEKDAYS
from summarize.language.memo import Memo
from summarize.language.synonyms import synonyms
from summarize.language.words import chunks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray
    from scipy import sparse

    from summarize.language.numbers import Number
    from summarize.model import Article, Sentence

WINDOW = 60
"""Characters on either side of a value whose words tell what it is the value of."""

SAYING = frozenset(["said", "say", "warn", "announc", "state", "declar", "told", "tell", "report"])
SAID = "(said)"
"""All verbs of saying are one: said Friday, warned on Friday."""

FIRST = 3
"""Sentences with which an article opens: they tell the event itself."""

DAYS = frozenset(map(str.lower, WEEKDAYS))
TITLES = frozenset(["mr", "mrs", "ms", "dr"])


@dataclass(frozen=True)
class Story:
    """The sentences that are compared; row i of every array is sentence i."""

    rows: tuple[int, ...]
    """The central rows: what sources differ on is looked for among them."""
    sentences: Sequence[Sentence]
    groups: NDArray[np.intp]
    vectors: sparse.csr_array
    rarity: Mapping[str, float]
    """Stem -> ln((1 + n) / sentences that hold it)."""
    names: Callable[[int], frozenset[str]]
    articles: Mapping[str, Article]
    language: str

    def likeness(self, one: int, other: int) -> float:
        """Cosine of two rows."""
        return float(self._cosines[self._place[one], self._place[other]])

    def alike(self, least: float) -> list[int]:
        """The rows to which a row of another article is as like as that."""
        groups = self.groups[list(self.rows)]
        met = (self._cosines >= least) & (groups[:, None] != groups)
        return list(compress(self.rows, met.any(axis=1).tolist()))

    @cached_property
    def _place(self) -> Mapping[int, int]:
        return {row: place for place, row in enumerate(self.rows)}

    @cached_property
    def _cosines(self) -> NDArray[np.floating]:
        held = self.vectors[list(self.rows)]
        return np.asarray((held @ held.T).toarray())

    @cached_property
    def stems(self) -> Callable[[int], frozenset[str]]:
        """Row -> its content stems, each read once."""
        return cache(lambda row: frozenset(stems(self.sentences[row].line, self.language)))

    @cached_property
    def counted(self) -> Callable[[int], Sequence[tuple[Number, str | None]]]:
        """Row -> its numbers, each with what happened to the people that it counts; each read once."""
        return cache(lambda row: fates(self.sentences[row].line))

    def opens(self, row: int) -> bool:
        """Whether an article opens with the row, which tells the event itself."""
        return self.sentences[row].position < FIRST

    def of_one_week(self, one: int, other: int) -> bool:
        """Whether the articles of two rows appeared within a week; so it is held where one of them does not say when."""
        ours, theirs = (self._appeared(self.sentences[row].article_id) for row in (one, other))
        return ours is None or theirs is None or abs(ours - theirs) <= WEEK

    @cached_property
    def _appeared(self) -> Callable[[str], int | None]:
        """Article -> the day on which it appeared; each read once."""
        return cache(lambda name: appeared(self.articles[name]))

    def knows(self, group: int, name: str) -> bool:
        """Whether an article names a word of a name anywhere."""
        words = re.compile("|".join(rf"\b{re.escape(word)}\b" for word in name.split()))
        homes = self.groups.tolist()
        return any(
            words.search(sentence.line)
            for sentence, home in zip(self.sentences, homes, strict=True)
            if home == group
        )

    def weight(self, stems: Iterable[str]) -> float:
        """How much a set of stems tells, rare ones more."""
        return sum(self.rarity.get(stem, 0.0) for stem in sorted(stems))


class Mention(NamedTuple):
    """A value in a sentence: a number, a weekday."""

    row: int
    group: int
    """Number of the article."""
    value: float | str
    shown: str
    """The value as the article writes it."""
    unit: frozenset[str]
    """Stems of what is counted; of what happened that day."""
    near: frozenset[str]
    """Stems of the words around it, the unit left out."""
    names: frozenset[str]
    """Those of them that are names, weekdays and titles left out."""
    whole: frozenset[str]
    """Stems of the sentence."""
    start: int = 0
    """Where the value stands in its sentence."""
    beside: frozenset[str] = frozenset()
    """Stems of the words right before the value and right after what is counted."""
    place: str = ""
    """The place of which the value is told, where the sentence says so."""
    side: str = ""
    """Whose people they are, where the sentence says so."""
    head: str = ""
    """The last stem of the noun that is counted."""
    of: str = ""
    """The whole of which the value counts a part: the nine of seven of the nine states."""
    what: frozenset[str] = frozenset()
    """Stems of what they are of: flybys of Venus."""
    most: bool = False
    """Whether it is said to be the most: up to 12 feet."""


def stems(text: str, language: str) -> list[str]:
    """Content stems of a text in order, verbs of saying made one."""
    return list(chain.from_iterable(map(_known(language).__getitem__, chunks(text))))


@cache
def _known(language: str) -> Memo[list[str]]:
    same = _classes(language)
    return Memo(lambda chunk: [same.get(stem, stem) for stem in content_stems(chunk, language)])


@cache
def _classes(language: str) -> Mapping[str, str]:
    """Stem -> the one that stands for all that news uses for one another."""
    return {**synonyms(language), **dict.fromkeys(SAYING, SAID)}


def around(text: str, start: int, end: int, *, window: int = WINDOW) -> str:
    """The words before and after `text[start:end]`, cut at white space."""
    before, after = text[max(0, start - window) : start], text[end : end + window]
    if start > window:
        before = before.partition(" ")[2]
    if end + window < len(text):
        after = after.rpartition(" ")[0]
    return f"{before} {after}"


def holding(vectors: sparse.csr_array) -> NDArray[np.intp]:
    """(m,) how many rows hold each stem."""
    return np.bincount(vectors.indices, minlength=vectors.shape[1])


def rarities(vectors: sparse.csr_array, vocabulary: Sequence[str], language: str) -> dict[str, float]:
    """Stem -> ln((1 + n) / sentences that hold it, or a word that news uses for it)."""
    held = dict(zip(vocabulary, holding(vectors).tolist(), strict=True))
    for stem, standing in _classes(language).items():
        if stem in held and stem != standing:
            held[standing] = held.get(standing, 0) + held[stem]
    n = 1 + vectors.shape[0]
    values = np.log(n / np.clip(list(held.values()), 1, n))
    return dict(zip(held, values.tolist(), strict=True))

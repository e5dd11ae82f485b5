"""Values that sentences assert, with the words around them; and where two articles give different ones."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from summarize.language import content_stems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray
    from scipy import sparse

    from summarize.model import Article, Sentence

WINDOW = 60
"""Characters on either side of a value whose words tell what it is the value of."""

SAYING = frozenset(["said", "say", "warn", "announc", "state", "declar", "told", "tell", "report"])
SAID = "(said)"
"""All verbs of saying are one: said Friday, warned on Friday."""

DAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
TITLES = frozenset(["mr", "mrs", "ms", "dr"])


@dataclass(frozen=True, slots=True)
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
        (ours, mine), (theirs, yours) = self._row(one), self._row(other)
        _, at, where = np.intersect1d(ours, theirs, assume_unique=True, return_indices=True)
        return float(np.add.accumulate(mine[at] * yours[where])[-1]) if len(at) else 0.0

    def _row(self, row: int) -> tuple[NDArray[np.signedinteger], NDArray[np.floating]]:
        span = slice(self.vectors.indptr[row], self.vectors.indptr[row + 1])
        return self.vectors.indices[span], self.vectors.data[span]

    def stems(self, row: int) -> frozenset[str]:
        """Content stems of a row."""
        return frozenset(stems(self.sentences[row].line, self.language))

    def weight(self, stems: Iterable[str]) -> float:
        """How much a set of stems tells, rare ones more."""
        return sum(self.rarity.get(stem, 0.0) for stem in sorted(stems))


@dataclass(frozen=True, slots=True)
class Mention:
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


Rule = "Callable[[Story], Iterator[Disagreement]]"


def stems(text: str, language: str) -> list[str]:
    """Content stems of a text in order, verbs of saying made one."""
    return [SAID if stem in SAYING else stem for stem in content_stems(text, language)]


def around(text: str, start: int, end: int, *, window: int = WINDOW) -> str:
    """The words before and after `text[start:end]`, cut at white space."""
    before, after = text[max(0, start - window) : start], text[end : end + window]
    if start > window:
        before = before.partition(" ")[2]
    if end + window < len(text):
        after = after.rpartition(" ")[0]
    return f"{before} {after}"


def strangers(one: Mention, other: Mention) -> bool:
    """Whether each names what the other does not: 35 killed in Sumy, two killed in Kyiv."""
    return _unknown(one.names, other.whole) and _unknown(other.names, one.whole)


def _unknown(names: frozenset[str], whole: frozenset[str]) -> bool:
    """Whether a sentence lacks one of these names; Cuba and Cuban are one name."""
    return any(not any(_akin(name, stem) for stem in whole) for name in names)


def _akin(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) > 3 and len(long) - len(short) <= 2 and long.startswith(short))


def pairs(
    mentions: Sequence[Mention], likeness: Callable[[Mention, Mention], float]
) -> Iterator[tuple[Mention, Mention]]:
    """Mentions of two articles that answer each other best, and give different values.

    Each mention looks in every other article for the one it is most like; two that choose each other are a pair. An
    article that gives both values for one unit knows of both and contradicts nobody.

    Args:
        mentions: in reading order.
        likeness: how surely two are about one thing; 0 or less, and they are not.

    """
    best: dict[tuple[int, int], tuple[float, int]] = {}
    by_unit: defaultdict[str, list[int]] = defaultdict(list)
    known: defaultdict[tuple[int, str], set[float | str]] = defaultdict(set)
    for at, mention in enumerate(mentions):
        for unit in sorted(mention.unit):
            by_unit[unit].append(at)
            known[mention.group, unit].add(mention.value)
    met = sorted(
        {
            (one, other)
            for places in by_unit.values()
            for at, one in enumerate(places)
            for other in places[at + 1 :]
            if mentions[one].group != mentions[other].group
        }
    )
    for one, other in met:
        alike = likeness(mentions[one], mentions[other])
        if alike > 0:
            alike += SAME * (mentions[one].value == mentions[other].value)
            for here, there in ((one, other), (other, one)):
                key = (here, mentions[there].group)
                best[key] = max(best.get(key, (0.0, 0)), (alike, -there))
    for one, other in met:
        a, b = mentions[one], mentions[other]
        mutual = (
            best.get((one, b.group), (0, 1))[1] == -other and best.get((other, a.group), (0, 1))[1] == -one
        )
        common = a.unit & b.unit
        aware = any(b.value in known[a.group, unit] or a.value in known[b.group, unit] for unit in common)
        if mutual and a.value != b.value and not aware:
            yield a, b


SAME = 100.0
"""Added where two mentions give one value: they are each other's best, and no contradiction."""


def rarities(vectors: sparse.csr_array, vocabulary: Sequence[str]) -> dict[str, float]:
    """Stem -> ln((1 + n) / sentences that hold it)."""
    holding = np.bincount(vectors.indices, minlength=len(vocabulary))
    values = np.log((1 + vectors.shape[0]) / np.maximum(holding, 1))
    return dict(zip(vocabulary, values.tolist(), strict=True))

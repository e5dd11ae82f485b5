"""Texts as the ragged array of stems that the core counts."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarize.language.vocabulary import vocabulary_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    Ids = NDArray[np.int32]

BATCH = 1 << 20
"""Characters of texts that are read together."""
_HAN = "\u3400"
"""In languages without spaces, stems of one or two letters above this are Han; all others are below it in
Unicode."""
BLOCK = 1 << 16
"""Ids that `_renumber` handles at a time."""


class Terms(NamedTuple):
    """Sentences as rows of stem numbers: row i is `ids[indptr[i]:indptr[i + 1]]`."""

    ids: NDArray[np.int32]
    """(t,) stem of each token, numbered in order of first appearance."""
    indptr: NDArray[np.int64]
    """(n + 1,) where each row begins."""
    content: NDArray[np.bool_]
    """(v,) False for a stop word."""
    vocabulary: tuple[str, ...]
    """(v,) the stem of each number."""

    @property
    def content_counts(self) -> NDArray[np.int32]:
        """(n,) how many tokens of each row are not stop words."""
        totals = np.concatenate(([0], np.cumsum(self.content[self.ids], dtype=np.int32)), dtype=np.int32)
        return np.asarray(totals[self.indptr[1:]] - totals[self.indptr[:-1]])

    @property
    def figures(self) -> NDArray[np.bool_]:
        """(v,) True for a stem with a digit in it."""
        return np.array(
            [not stem.isalpha() and any(map(str.isdigit, stem)) for stem in self.vocabulary], np.bool_
        )

    @property
    def without_letters_of_pairs(self) -> Terms:
        """The terms without Han letters that a pair beside them contains: single letters match by chance."""
        single, pair = (
            np.array([len(stem) == size and stem > _HAN for stem in self.vocabulary], np.bool_)
            for size in (1, 2)
        )
        beside = np.concatenate(([False], pair[self.ids], [False]))
        kept = ~(single[self.ids] & (beside[:-2] | beside[2:]))
        totals = np.concatenate(([0], np.cumsum(kept)))
        return self._replace(ids=self.ids[kept], indptr=totals[self.indptr])


def encode(texts: Iterable[str], language: str = "en") -> Terms:
    """Turn sentences into the ragged array of their stems.

    Args:
        texts: n sentences; a generator will do, since only numbers are kept.
        language: ISO 639-1 code, for stemming and stop words.

    """
    vocabulary = vocabulary_of(language)
    ids, counts = bytearray(), array("q", [0])
    for batch in _batches(texts):
        numbers, lengths = vocabulary.read(batch)
        ids += numbers.data
        counts.frombytes(lengths.tobytes())
    terms = np.frombuffer(ids, np.int32)
    stems = [vocabulary.stems[number] for number in _renumber(terms, len(vocabulary.stems))]
    return Terms(
        ids=terms,
        indptr=np.cumsum(np.frombuffer(counts, np.int64)),
        content=np.array([content for _, content in stems], dtype=np.bool_),
        vocabulary=tuple(stem for stem, _ in stems),
    )


def _batches(texts: Iterable[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    size = 0
    for text in texts:
        batch.append(text)
        size += len(text)
        if size >= BATCH:
            yield batch
            batch, size = [], 0
    yield batch


def _renumber(ids: Ids, size: int) -> list[int]:
    """Renumber the ids (t,), all below `size`, in place by first appearance; return the old ones in order."""
    first = np.full(size, len(ids))
    for end in range(len(ids), 0, -BLOCK):  # backwards, so that of equal ids the earliest is written last
        start = max(end - BLOCK, 0)
        first[ids[start:end][::-1]] = np.arange(start, end)[::-1]
    present = np.flatnonzero(first < len(ids))
    order: list[int] = present[np.argsort(first[present])].tolist()
    numbers = np.empty(size, np.int32)
    numbers[order] = np.arange(len(order), dtype=np.int32)
    for start in range(0, len(ids), BLOCK):
        ids[start : start + BLOCK] = numbers[ids[start : start + BLOCK]]
    return order

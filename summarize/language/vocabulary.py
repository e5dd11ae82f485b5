"""Numbers for stems, kept as long as the process runs: a chunk that was read before costs one look-up."""

from __future__ import annotations

from array import array
from itertools import compress
from threading import RLock
from typing import TYPE_CHECKING

import numpy as np

from summarize.language import cache
from summarize.language.hash_table import LONGEST, HashTable, cut, is_plain, keys
from summarize.language.words import chunks, lexicon_of, prepare_to_cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Ragged = tuple[NDArray[np.int32], NDArray[np.int64]]
    """Numbers of many rows, one after the other, and how many each row has."""

FEW = 20_000
"""Characters; texts with fewer in total are read one by one."""
UNPAIRED = "surrogatepass"
"""How to encode a lone surrogate (half a character): as if it were a character."""


class Vocabulary(dict[str, bytes]):
    """Chunk -> the numbers of its stems, four bytes each, kept as long as the process runs.

    Many texts are looked up at once in a hash table of arrays, which has the short chunks of one word, as
    nearly all are. The rest, and texts that are not plain (`is_plain`), go through this dictionary chunk by
    chunk.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self.stems: list[tuple[str, bool]] = []
        """Stem of each number, and whether it has content."""
        self._numbers: dict[tuple[str, bool], int] = {}
        self._language = language
        self._lexicon = lexicon_of(language)
        self._table = HashTable()
        self._lock = RLock()  # two threads must not give one number to two stems

    def read(self, texts: Sequence[str]) -> Ragged:
        """Stem numbers of texts (n,), one after the other, and how many each has (n,)."""
        if sum(map(len, texts)) < FEW:
            return self._read_one_by_one(texts)
        plain = list(map(is_plain, texts))
        with self._lock:
            if all(plain):
                return self._read_together(texts)
            which = np.array(plain)
            ours = self._read_together(list(compress(texts, plain)))
            return _interleave(which, ours, self._read_one_by_one(list(compress(texts, ~which))))

    def _read_one_by_one(self, texts: Sequence[str]) -> Ragged:
        return _concatenate([b"".join(map(self.__getitem__, chunks(text, self._language))) for text in texts])

    def _read_together(self, texts: Sequence[str]) -> Ragged:
        """Look up all chunks of the texts in the table, and read those that are not in it one by one."""
        each = [prepare_to_cut(text, self._language).encode("utf-8", UNPAIRED) for text in texts]
        lines = b"\n".join(each)
        starts, ends = cut(lines)
        numbers = self._table.find(keys(lines, starts, ends))
        known = numbers >= 0
        rest = np.flatnonzero(~known)
        spelled = [lines[a:b] for a, b in zip(starts[rest].tolist(), ends[rest].tolist(), strict=True)]
        read = [self[chunk.decode("utf-8", UNPAIRED)] for chunk in spelled]
        self._learn(
            {c: ids for c, ids in zip(spelled, read, strict=True) if len(ids) == 4 and len(c) <= LONGEST}
        )
        ids, lengths = _interleave(
            known, (numbers[known], np.ones(known.sum(), np.int64)), _concatenate(read)
        )
        # From stems of each chunk to stems of each text: those of all chunks that start before its line ends.
        totals = np.concatenate(([0], np.cumsum(lengths)))
        line_ends = np.cumsum([len(line) + 1 for line in each])
        return ids, np.diff(totals[np.searchsorted(starts, line_ends)], prepend=0)

    def _learn(self, fresh: dict[bytes, bytes]) -> None:
        """Put chunks of one word into the table."""
        lines = b" ".join(fresh)
        self._table.add(keys(lines, *cut(lines)), np.frombuffer(b"".join(fresh.values()), np.int32))

    def __missing__(self, chunk: str) -> bytes:
        words = self._lexicon[chunk]
        with self._lock:
            numbers = array("i", [self._number_of(word.stem, word.content) for word in words]).tobytes()
        self[chunk] = numbers
        return numbers

    def _number_of(self, stem: str, content: bool) -> int:  # noqa: FBT001 - what a stem is, not how to read it
        number = self._numbers.setdefault((stem, content), len(self.stems))
        if number == len(self.stems):
            self.stems.append((stem, content))
        return number


def _concatenate(read: Sequence[bytes]) -> Ragged:
    """Put the numbers of many chunks or texts, four bytes each, one after the other."""
    return np.frombuffer(b"".join(read), np.int32), np.array([len(ids) // 4 for ids in read], np.int64)


def _interleave(which: NDArray[np.bool_], one: Ragged, other: Ragged) -> Ragged:
    """Put the rows of two parts in one order: row i (n,) is the next of `one` where `which` is True, else of `other`."""
    lengths = np.empty(len(which), np.int64)
    lengths[which], lengths[~which] = one[1], other[1]
    of_one = np.repeat(which, lengths)
    ids = np.empty(len(of_one), np.int32)
    ids[of_one], ids[~of_one] = one[0], other[0]
    return ids, lengths


_vocabularies: dict[str, Vocabulary] = {}


def vocabulary_of(language: str) -> Vocabulary:
    """The vocabulary of a language; a full one is replaced, and kept only by those who still read from it."""
    found = _vocabularies.get(language)
    if found is None or len(found) > cache.MOST_CHUNKS:
        found = _vocabularies[language] = Vocabulary(language)
    return found

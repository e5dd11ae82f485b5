"""Which of many phrases a text may contain, by a Bloom filter: one pass over the text, not one for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

GRAM = 4
"""Bytes of a gram: the filter hashes every run of so many bytes in a text. A shorter phrase is searched
directly."""

BITS = 14
"""Bits of a gram's hash: an article of 4,000 letters fills a fifth of the table, and a phrase needs all its
grams there."""

BLOCK = 1 << 20
"""Bytes of a text whose grams are hashed at a time."""


class HashedText(NamedTuple):
    """A text with the hashes of its grams, so that many phrases can be looked for in it."""

    text: str
    lower: str
    """The text in lower case."""
    grams: NDArray[np.bool_]
    """(2 ** BITS,) True at the hash of each of its grams (Bloom 1970)."""

    @classmethod
    def of(cls, text: str) -> HashedText:
        """Hash the grams of a text."""
        lower = text.lower()
        return cls(text, lower, _gram_table(lower))


class Phrases:
    """Phrases in lower case, and which of them a text contains."""

    def __init__(self, phrases: Iterable[str]) -> None:
        encoded = {phrase: phrase.encode() for phrase in phrases}
        self._short = tuple(phrase for phrase, letters in encoded.items() if len(letters) < GRAM)
        self._long = tuple(phrase for phrase in encoded if phrase not in self._short)
        grams = [_grams(encoded[phrase]) for phrase in self._long]
        self._grams = np.concatenate([np.zeros(0, np.intp), *grams])
        self._starts = np.cumsum([0, *map(len, grams)])[:-1]

    def within(self, text: HashedText) -> Iterator[str]:
        """Give the phrases that a text contains, in no particular order."""
        candidates = self._short
        if self._long:
            may_be_there = np.logical_and.reduceat(text.grams[self._grams], self._starts)
            candidates += tuple(self._long[place] for place in np.flatnonzero(may_be_there).tolist())
        return (phrase for phrase in candidates if phrase in text.lower)


def _gram_table(text: str) -> NDArray[np.bool_]:
    table = np.zeros(1 << BITS, np.bool_)
    letters = text.encode("utf-8", "surrogatepass")
    for start in range(0, len(letters), BLOCK):
        table[_grams(letters[start : start + BLOCK + GRAM - 1])] = True
    return table


def _grams(letters: bytes) -> NDArray[np.intp]:
    """Hash of each `GRAM` bytes in a row."""
    every = np.ndarray(max(len(letters) - GRAM + 1, 0), "<u4", letters.ljust(GRAM), strides=(1,))
    return (every * np.uint32(0x9E3779B1) >> np.uint32(32 - BITS)).astype(np.intp)

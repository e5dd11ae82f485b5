"""Which of many phrases a text can hold: one pass over the text for all of them, instead of one each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

GRAM = 4
"""Bytes in a row of which it is noted whether the text holds them; a shorter phrase is looked for as it is."""

BITS = 14
"""Of their hash: an article of 5,000 letters fills a twentieth of the table, and a phrase asks for all its grams."""

BLOCK = 1 << 20
"""Bytes of the text that are noted at a time."""


class Phrases:
    """Phrases, and for each text those that may stand in it (a Bloom filter of its grams, 1970)."""

    def __init__(self, phrases: Iterable[str]) -> None:
        spelled = {phrase: phrase.encode() for phrase in phrases}
        self._short = tuple(phrase for phrase, letters in spelled.items() if len(letters) < GRAM)
        self._long = tuple(phrase for phrase in spelled if phrase not in self._short)
        grams = [_grams(spelled[phrase]) for phrase in self._long]
        self._grams = np.concatenate([np.zeros(0, np.intp), *grams])
        self._starts = np.cumsum([0, *map(len, grams)])[:-1]

    def within(self, text: str) -> Iterator[str]:
        """Give the phrases that a text holds, in no order."""
        yield from (phrase for phrase in self._short if phrase in text)
        if self._long:
            may = np.logical_and.reduceat(_noted(text)[self._grams], self._starts)
            yield from (
                self._long[place] for place in np.flatnonzero(may).tolist() if self._long[place] in text
            )


def _noted(text: str) -> NDArray[np.bool_]:
    table = np.zeros(1 << BITS, np.bool_)
    letters = text.encode("utf-8", "surrogatepass")
    for start in range(0, len(letters), BLOCK):
        table[_grams(letters[start : start + BLOCK + GRAM - 1])] = True
    return table


def _grams(letters: bytes) -> NDArray[np.intp]:
    """Hash of each `GRAM` bytes in a row."""
    every = np.ndarray(max(len(letters) - GRAM + 1, 0), "<u4", letters.ljust(GRAM), strides=(1,))
    return (every * np.uint32(0x9E3779B1) >> np.uint32(32 - BITS)).astype(np.intp)

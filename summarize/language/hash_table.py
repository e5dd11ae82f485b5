"""A hash table in arrays from short chunks to numbers, which looks up thousands at a time."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from summarize.patterns import late

Keys = tuple[NDArray[np.uint64], NDArray[np.uint64]]

LONGEST = 16
"""Most bytes of a chunk in the table: two machine words, padded with zeros."""
_GAP = np.zeros(256, np.bool_)
_GAP[[9, 10, 11, 12, 13, 28, 29, 30, 31, 32]] = True  # the ASCII characters that `str.split` cuts at
_WIDE_GAP = late(r"[\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
_FACTORS = (np.uint64(0x9E3779B97F4A7C15), np.uint64(0xC2B2AE3D27D4EB4F))
_MASKS = tuple(
    np.array([(1 << 8 * min(max(size - 8 * half, 0), 8)) - 1 for size in range(LONGEST + 1)], np.uint64)
    for half in (0, 1)
)


def is_plain(text: str) -> bool:
    """Whether `cut` and `keys` can read a text: only ASCII white space, and no NUL, which pads the keys."""
    return "\0" not in text and (text.isascii() or not _WIDE_GAP.search(text))


def cut(text: bytes) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Byte offsets where the k chunks of a plain UTF-8 text start (k,) and end (k,), cut as by `str.split`."""
    gap = np.ones(len(text) + 2, np.bool_)
    gap[1:-1] = _GAP[np.frombuffer(text, np.uint8)]
    edges = np.flatnonzero(gap[1:] != gap[:-1])
    return edges[::2], edges[1::2]


def keys(text: bytes, starts: NDArray[np.intp], ends: NDArray[np.intp]) -> Keys:
    """Spell each chunk as two numbers, (k,) and (k,); one longer than `LONGEST` as 0, which spells none."""
    padded = text + bytes(LONGEST)
    every = np.ndarray(len(padded) - 7, "<u8", padded, strides=(1,))  # the eight bytes from each offset on
    sizes = ends - starts
    sizes[sizes > LONGEST] = 0
    return every[starts] & _MASKS[0][sizes], every[starts + 8] & _MASKS[1][sizes]


class HashTable:
    """Keys -> numbers by open addressing: after a collision the next place is tried (Knuth 1973, 6.4)."""

    def __init__(self) -> None:
        self._size = 0
        self._empty(10)

    def find(self, spelled: Keys) -> NDArray[np.int32]:
        """Give the number of each key (k,), -1 for a key that is not in the table."""
        places = self._homes(spelled)
        numbers = self._numbers[places]
        same = self._has(places, spelled)
        left = np.flatnonzero(~same & (numbers >= 0))
        numbers[~same] = -1
        places = places[left]
        while len(left):  # another key is there: the one sought is farther on, or not in the table
            places = (places + 1) % len(self._numbers)
            same = self._has(places, (spelled[0][left], spelled[1][left]))
            numbers[left[same]] = self._numbers[places[same]]
            on = ~same & (self._numbers[places] >= 0)
            left, places = left[on], places[on]
        return numbers

    def add(self, spelled: Keys, numbers: NDArray[np.int32]) -> None:
        """Add keys (k,) that are not in the table yet, each given once, with their numbers (k,)."""
        self._size += len(numbers)
        if 4 * self._size > len(self._numbers):
            full = self._numbers >= 0
            old = (self._low[full], self._high[full]), self._numbers[full]
            self._empty((4 * self._size).bit_length())
            self._put(*old)
        self._put(spelled, numbers)

    def _empty(self, bits: int) -> None:
        self._bits = bits
        self._low, self._high = np.zeros(1 << bits, np.uint64), np.zeros(1 << bits, np.uint64)
        self._numbers = np.full(1 << bits, -1, np.int32)

    def _put(self, spelled: Keys, numbers: NDArray[np.int32]) -> None:
        low, high = spelled
        places = self._homes(spelled)
        while len(places):
            free = self._numbers[places] < 0
            here = places[free]  # if several want one place, the last gets it
            self._low[here], self._high[here], self._numbers[here] = low[free], high[free], numbers[free]
            on = ~self._has(places, (low, high))
            low, high, numbers = low[on], high[on], numbers[on]
            places = (places[on] + 1) % len(self._numbers)

    def _has(self, places: NDArray[np.intp], spelled: Keys) -> NDArray[np.bool_]:
        return np.asarray((self._low[places] == spelled[0]) & (self._high[places] == spelled[1]))

    def _homes(self, spelled: Keys) -> NDArray[np.intp]:
        mixed = (spelled[0] * _FACTORS[0]) ^ (spelled[1] * _FACTORS[1])
        mixed ^= mixed >> np.uint64(32)
        mixed *= _FACTORS[0]
        return (mixed >> np.uint64(64 - self._bits)).view(np.intp)

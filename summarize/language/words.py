"""Words, folded so that one name has one form, and the ragged array of stems that the core counts."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import Stemmer

from summarize.language.stopwords import stop_words, unaccented

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

STEMMERS = {
    "ar": "arabic",
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hi": "hindi",
    "hu": "hungarian",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
    "tr": "turkish",
}
"""Snowball stemmers by language code; other languages keep their words whole."""

# A word is what stands between white space and punctuation. Written as a complement, so that the
# combining marks of Hindi or Arabic, which \w leaves out, stay inside their word.
_GAP = r"\s!-/:-@\[-`{-~\u00a1-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u200b\u200e-\u206f\u2e00-\u2e7f\u3000-\u303f،؛؟۔।॥"
_WORD = re.compile(
    rf"(?:[^\W\d_]\.){{2,}}"  # U.S., J.D., a.m.
    rf"|\d+(?:[.,]\d+)+"  # 9,000 and 3.5
    rf"|[^{_GAP}]+(?:['’][^{_GAP}]+)*"  # don't, Ukraine's, हिन्दी
)
_POSSESSIVE = re.compile(r"['’]s$", re.IGNORECASE)
_TRANSLITERATED = re.compile(r"(?<=[^\W\d_]{3})(?:yy|iy|ij|yi|ii)$")


@dataclass(frozen=True, slots=True)
class Terms:
    """Sentences as rows of stem numbers: row i is `ids[indptr[i]:indptr[i + 1]]`."""

    ids: NDArray[np.int32]
    """(t,) stem of each token, numbered in order of first appearance."""
    indptr: NDArray[np.int64]
    """(n + 1,) where each row begins."""
    content: NDArray[np.bool_]
    """(v,) False for a stop word."""
    vocabulary: tuple[str, ...]
    """(v,) the stem of each number."""


def tokens(text: str, language: str = "en") -> list[str]:
    """Words of a text in order, folded: lower case, no possessive, one spelling for a name.

    U.S. and US are one word and never the pronoun; J.D. and JD meet; so do Zelenskyy, Zelenskiy and Zelensky.
    """
    stops = stop_words(language)
    return [fold(word, stops) for word in _surface(text)]


def encode(texts: Iterable[str], language: str = "en") -> Terms:
    """Turn sentences into the ragged array of their stems.

    Args:
        texts: n sentences.
        language: ISO 639-1 code, for stemming and stop words.

    """
    numbers = _Numbers(language)
    chunks = _Chunks(numbers)
    ids = bytearray()
    indptr = array("q", [0])
    for text in texts:
        shown = text.lower() if text.isupper() else text
        ids += b"".join(map(chunks.__getitem__, shown.split()))
        indptr.append(len(ids) // 4)
    return Terms(
        ids=np.frombuffer(ids, dtype=np.int32),
        indptr=np.frombuffer(indptr, dtype=np.int64),
        content=np.array(numbers.content, dtype=np.bool_),
        vocabulary=tuple(numbers.stems),
    )


def fold(word: str, stops: frozenset[str]) -> str:
    """One form for the spellings of one word."""
    if word.islower() and word.isalpha() and word.isascii():
        return word
    acronym = len(word) > 1 and word.isupper()
    word = _POSSESSIVE.sub("", word)
    if "." in word or "," in word:
        word = word.rstrip(".").replace(",", "")
        word = word if word[:1].isdigit() else word.replace(".", "")
    lower = word.lower()
    if acronym and lower in stops:  # US is not us, IT is not it
        return word
    lower = unaccented(lower)
    return _TRANSLITERATED.sub("y", lower) if word[:1].isupper() else lower


class _Numbers(dict[str, int]):
    """Surface word -> stem number; each surface form is folded and stemmed once."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.stems: list[str] = []
        self.content: list[bool] = []
        self._by_stem: dict[tuple[str, bool], int] = {}
        self._stops = stop_words(language)
        self._stem = _stemmer(language)

    def __missing__(self, word: str) -> int:
        folded = fold(word, self._stops)
        content = folded not in self._stops and (folded.isalnum() or any(map(str.isalnum, folded)))
        stem = (self._stem(folded) or folded) if content else folded  # a stemmer may leave nothing
        number = self._by_stem.setdefault((stem, content), len(self.stems))
        if number == len(self.stems):
            self.stems.append(stem)
            self.content.append(content)
        self[word] = number
        return number


class _Chunks(dict[str, bytes]):
    """What stands between two white spaces -> its stem numbers, four bytes each; each form is cut into words once.

    No word holds white space, so the words of a text are those of its chunks, in order. Cutting by white space and
    looking up is faster than matching the pattern all along the text.
    """

    def __init__(self, numbers: _Numbers) -> None:
        super().__init__()
        self._numbers = numbers

    def __missing__(self, chunk: str) -> bytes:
        body = chunk[:-1] if chunk.endswith((",", ".")) else chunk
        # Plain letters, a comma or full stop at their end or not, are one word: no need to match.
        words = [body] if body.isalpha() and body.isascii() else _WORD.findall(chunk)
        found = array("i", [self._numbers[word] for word in words]).tobytes()
        self[chunk] = found
        return found


def _surface(text: str) -> list[str]:
    return _WORD.findall(text.lower() if text.isupper() else text)


@cache
def _stemmer(language: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
    name = STEMMERS.get(language)
    return Stemmer.Stemmer(name).stemWord if name else str

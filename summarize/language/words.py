"""Words, folded so that one name has one form, and the ragged array of stems that the core counts."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import Stemmer

from summarize.language import forms
from summarize.language.forms import Forms
from summarize.language.stopwords import stop_words, unaccented

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

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
BLOCK = 1 << 16
"""Ids that are numbered anew at a time."""
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

    @property
    def figures(self) -> NDArray[np.bool_]:
        """(v,) True for a stem with a digit in it."""
        return np.array(
            [not stem.isalpha() and any(map(str.isdigit, stem)) for stem in self.vocabulary], np.bool_
        )


def tokens(text: str, language: str = "en") -> list[str]:
    """Words of a text in order, folded: lower case, no possessive, one spelling for a name.

    U.S. and US are one word and never the pronoun; J.D. and JD meet; so do Zelenskyy, Zelenskiy and Zelensky.
    """
    lexicon = _lexicon(language)
    return [word.folded for chunk in _chunks(text) for word in lexicon[chunk]]


def content_stems(text: str, language: str = "en") -> list[str]:
    """Stems of a text in order, stop words left out; what `encode` numbers, for a text by itself."""
    stems = _content(language)
    return [stem for chunk in _chunks(text) for stem in stems[chunk]]


def encode(texts: Iterable[str], language: str = "en") -> Terms:
    """Turn sentences into the ragged array of their stems.

    Args:
        texts: n sentences.
        language: ISO 639-1 code, for stemming and stop words.

    """
    numbers = _numbers(language)
    ids = bytearray()
    indptr = array("q", [0])
    for text in texts:
        ids += b"".join(map(numbers.__getitem__, _chunks(text)))
        indptr.append(len(ids) // 4)
    found = np.frombuffer(ids, dtype=np.int32)
    held = _renumber(found, len(numbers.stems))
    stems = [numbers.stems[number] for number in held]
    return Terms(
        ids=found,
        indptr=np.frombuffer(indptr, dtype=np.int64),
        content=np.array([content for _, content in stems], dtype=np.bool_),
        vocabulary=tuple(stem for stem, _ in stems),
    )


def _renumber(ids: NDArray[np.int32], size: int) -> list[int]:
    """Number the ids (t,), all below `size`, anew and in place by first appearance; answer with the old numbers."""
    first = np.full(size, len(ids))
    for end in range(len(ids), 0, -BLOCK):  # backwards, so that of equal ids the earliest is written last
        start = max(end - BLOCK, 0)
        first[ids[start:end][::-1]] = np.arange(start, end)[::-1]
    held: list[int] = np.argsort(first, kind="stable")[: np.count_nonzero(first < len(ids))].tolist()
    numbers = np.empty(size, np.int32)
    numbers[held] = np.arange(len(held), dtype=np.int32)
    for start in range(0, len(ids), BLOCK):
        ids[start : start + BLOCK] = numbers[ids[start : start + BLOCK]]
    return held


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


class _Word(NamedTuple):
    folded: str
    stem: str
    content: bool


class _Reader:
    """What stands between two white spaces -> the words in it, each matched, folded and stemmed.

    No word holds white space, so the words of a text are those of its chunks, in order.
    """

    def __init__(self, language: str) -> None:
        self._stops = stop_words(language)
        name = STEMMERS.get(language)
        self._stem: Callable[[str], str] = Stemmer.Stemmer(name).stemWord if name else str

    def __call__(self, chunk: str) -> tuple[_Word, ...]:
        body = chunk[:-1] if chunk.endswith((",", ".")) else chunk
        # Plain letters, a comma or full stop at their end or not, are one word: no need to match.
        words = [body] if body.isalpha() and body.isascii() else _WORD.findall(chunk)
        return tuple(map(self._read, words))

    def _read(self, word: str) -> _Word:
        folded = fold(word, self._stops)
        if folded in self._stops or not (folded.isalnum() or any(map(str.isalnum, folded))):
            return _Word(folded, folded, content=False)
        return _Word(folded, self._stem(folded) or folded, content=True)  # a stemmer may leave nothing


@cache
def _lexicon(language: str) -> Forms[tuple[_Word, ...]]:
    return Forms(_Reader(language))


@cache
def _content(language: str) -> Forms[tuple[str, ...]]:
    lexicon = _lexicon(language)
    return Forms(lambda chunk: tuple(word.stem for word in lexicon[chunk] if word.content))


class _Numbers(dict[str, bytes]):
    """Chunk -> the numbers of its stems, four bytes each; a process keeps them, so that a known form costs a look."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.stems: list[tuple[str, bool]] = []
        """Stem of each number, and whether it has content."""
        self._number: dict[tuple[str, bool], int] = {}
        self._lexicon = _lexicon(language)
        self._lock = Lock()

    def __missing__(self, chunk: str) -> bytes:
        words = self._lexicon[chunk]
        with self._lock:  # two threads must not give one number to two stems
            found = [self._read(word.stem, word.content) for word in words]
        self[chunk] = numbers = array("i", found).tobytes()
        return numbers

    def _read(self, stem: str, content: bool) -> int:  # noqa: FBT001 - what a stem is, not how to read it
        number = self._number.setdefault((stem, content), len(self.stems))
        if number == len(self.stems):
            self.stems.append((stem, content))
        return number


def _chunks(text: str) -> list[str]:
    return (text.lower() if text.isupper() else text).split()


_numbered: dict[str, _Numbers] = {}


def _numbers(language: str) -> _Numbers:
    """What the process knows of a language; a full memory is left to those that still read from it."""
    known = _numbered.get(language)
    if known is None or len(known) > forms.KEPT:
        known = _numbered[language] = _Numbers(language)
    return known

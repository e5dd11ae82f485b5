"""Words, folded so that one name has one form, and their stems."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

import Stemmer

from summarize.language.cache import ChunkCache
from summarize.language.stopwords import stop_words, without_accents
from summarize.language.unspaced import UNSPACED, with_spaces
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Callable

STEMMERS = {
    "ar": "arabic",
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "fa": "persian",
    "fi": "finnish",
    "fr": "french",
    "hi": "hindi",
    "hu": "hungarian",
    "it": "italian",
    "lt": "lithuanian",
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

# A word is what is between white space and punctuation. The pattern excludes these instead of using \w, which
# would cut words at the combining marks of Hindi or Arabic.
_GAP = r"\s!-/:-@\[-`{-~\u00a1-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u200b\u200e-\u206f\u2e00-\u2e7f\u3000-\u3004\u3008-\u303f،؛؟۔।॥"
_WORD = late(
    rf"(?:[^\W\d_]\.){{2,}}"  # U.S., J.D., a.m.
    rf"|\d+(?:[.,]\d+)+"  # 9,000 and 3.5
    rf"|[^{_GAP}]+(?:['’][^{_GAP}]+)*"  # don't, Ukraine's, हिन्दी
)
_POSSESSIVE = late(r"['’]s$", re.IGNORECASE)
_TRANSLITERATED = late(r"(?<=[^\W\d_]{3})(?:yy|iy|ij|yi|ii)$")


def tokens(text: str, language: str = "en") -> list[str]:
    """Words of a text in order, folded: lower case, no possessive, one spelling for a name.

    U.S. and US are one word, and never the pronoun; so are J.D. and JD, and Zelenskyy, Zelenskiy and
    Zelensky.
    """
    return list(chain.from_iterable(map(_token_cache(language).__getitem__, chunks(text, language))))


def content_stems(text: str, language: str = "en") -> list[str]:
    """Stems of a text in order, without stop words: as strings, where `encode` gives numbers."""
    return list(chain.from_iterable(map(_stem_cache(language).__getitem__, chunks(text, language))))


def fold(word: str, stops: frozenset[str]) -> str:
    """Give all spellings of a word one form; `stops` are the stop words of its language."""
    if word.islower() and word.isalnum() and word.isascii():
        return word
    acronym = len(word) > 1 and word.isupper()
    if "'" in word or "’" in word:
        word = _POSSESSIVE.sub("", word)
    if "." in word or "," in word:
        word = word.rstrip(".").replace(",", "")
        word = word if word[:1].isdigit() else word.replace(".", "")
    lower = word.lower()
    if acronym and lower in stops:  # US is not us, IT is not it
        return word
    lower = without_accents(lower)
    return _TRANSLITERATED.sub("y", lower) if word[:1].isupper() else lower


class _Word(NamedTuple):
    token: str
    stem: str
    content: bool


class _Reader:
    """A chunk (what is between two white spaces) -> the words in it, each matched, folded and stemmed.

    No word contains white space, so the words of a text are those of its chunks, in order.
    """

    def __init__(self, language: str) -> None:
        self._stops = stop_words(language)
        name = STEMMERS.get(language)
        self._stem: Callable[[str], str] = Stemmer.Stemmer(name, 0).stemWord if name else str

    def __call__(self, chunk: str) -> tuple[_Word, ...]:
        body = chunk[:-1] if chunk.endswith((",", ".")) else chunk
        # ASCII letters and digits, also before a comma or a full stop, are one word: no need to match.
        words = [body] if body.isalnum() and body.isascii() else _WORD.findall(chunk)
        return tuple(word for word in map(self._read, words) if word.token)  # an accent alone is none

    def _read(self, word: str) -> _Word:
        token = fold(word, self._stops)
        if token in self._stops or not (token.isalnum() or any(map(str.isalnum, token))):
            return _Word(token, token, content=False)
        return _Word(token, self._stem(token) or token, content=True)  # a stemmer may leave nothing


@cache
def lexicon_of(language: str) -> ChunkCache[tuple[_Word, ...]]:
    """What the process has read of a language: chunk -> its words."""
    return ChunkCache(_Reader(language))


@cache
def _token_cache(language: str) -> ChunkCache[tuple[str, ...]]:
    lexicon = lexicon_of(language)
    return ChunkCache(lambda chunk: tuple(word.token for word in lexicon[chunk]))


@cache
def _stem_cache(language: str) -> ChunkCache[tuple[str, ...]]:
    lexicon = lexicon_of(language)
    return ChunkCache(lambda chunk: tuple(word.stem for word in lexicon[chunk] if word.content))


def chunks(text: str, language: str = "en") -> list[str]:
    """Cut a text at white space, or where it would be if the language wrote it."""
    return prepare_to_cut(text, language).split()


def prepare_to_cut(text: str, language: str) -> str:
    """Prepare a text for cutting: lower case if it is in capitals, spaces if its language writes none."""
    text = text.lower() if text.isupper() else text
    return with_spaces(text) if language in UNSPACED else text

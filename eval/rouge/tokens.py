"""Words as ROUGE-1.5.5 sees them: ASCII letters and digits only, cut to length before they are split, stemmed its way."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

Text = tuple[tuple[str, ...], ...]
"""The words of a text, line by line: ROUGE-L matches line by line, the other measures join the lines."""

_WORD = re.compile(r"[a-z0-9]+")
_SPACE = re.compile(r"[ \t\n\r\f\v]+")
_STEP_4 = re.compile(r"(?:al|ance|ence|er|ic|able|ible|ant|ement|ou|ism|ate|iti|ous|ive|ize)$")


@lru_cache(maxsize=1 << 12)
def tokenize(text: str, *, stem: bool, limit: int | None) -> Text:
    """Split a text of one sentence a line into the words that ROUGE-1.5.5 counts.

    `limit` keeps the first so many words *as white space divides them* (option -l), before punctuation and hyphens are
    cut: "U.S.-led" is one word of the limit and three of the measure. Letters outside ASCII separate words, so texts in
    other scripts keep their numbers only; that is how the official figures of MultiLing 2011 were made.

    Source: Lin (2004), "ROUGE: A Package for Automatic Evaluation of Summaries", and the behaviour of release 1.5.5.
    """
    lines = _shortened(text, limit) if limit is not None else text.split("\n")
    words = tuple(tuple(_WORD.findall(_lower(line))) for line in lines)
    if not stem:
        return words
    return tuple(tuple(stemmed(word) for word in line) for line in words)


def legible(text: str) -> bool:
    """Whether a text holds a word for ROUGE."""
    return bool(_WORD.search(_lower(text)))


def _shortened(text: str, limit: int) -> list[str]:
    kept: list[str] = []
    for line in text.split("\n"):
        words = _SPACE.split(line.rstrip(" \t\n\r\f\v"))[:limit] if line.strip() else []
        limit -= len(words)  # white space before a line counts as a word: so does release 1.5.5
        kept.append(" ".join(words))
    return kept


def _lower(line: str) -> str:
    """Lower ASCII letters only, so that a Kelvin sign does not become a k."""
    return line.encode("ascii", "replace").decode("ascii").lower()


@lru_cache(maxsize=1 << 17)
def stemmed(word: str) -> str:
    """Stem one word: words to three letters stay, irregular forms by WordNet's exceptions, the rest by Porter's rules."""
    if len(word) <= 3:
        return word
    return _exceptions().get(word) or _porter()(word)


@cache
def _exceptions() -> dict[str, str]:
    lines = files("eval").joinpath("data/wordnet_exceptions.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split() for line in lines if not line.startswith("#"))
    return {form: base for form, base in pairs}  # noqa: C416 - says which is which


@cache
def _porter() -> Callable[[str], str]:
    """Return Porter's stemmer with the one step that ROUGE-1.5.5 changed (-ement, -ment, -ent in turn)."""
    from nltk.stem.porter import PorterStemmer  # noqa: PLC0415 - a second of imports that only ROUGE needs

    class RougeStemmer(PorterStemmer):  # type: ignore[misc]
        def _step4(self, word: str) -> str:
            def cut(length: int) -> str:
                stem = word[:-length]
                return stem if self._measure(stem) > 1 else word

            if suffix := _STEP_4.search(word):
                word = cut(len(suffix[0]))
            if word.endswith("ment"):
                word = cut(4)
            if word.endswith("ent"):
                return cut(3)
            return cut(3) if word.endswith(("sion", "tion")) else word

    stem: Callable[[str], str] = RougeStemmer(mode=PorterStemmer.MARTIN_EXTENSIONS).stem
    return stem

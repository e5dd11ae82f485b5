"""Languages that put no space between words: their runs of letters are cut into overlapping pieces.

This is the field's remedy where there is no dictionary:

- Han letters, most of which have a meaning of their own: each letter, and each two side by side (as Lucene's
  CJKBigramFilter gives with `outputUnigrams`; Nie et al. 2000), so that 日銀 and 日本銀行 are alike. Whether two
  sentences state the same is judged without the single letters, which match by chance
  (`Terms.without_letters_of_pairs`).
- Katakana: kept whole, because it spells one foreign word or name.
- Hiragana: left out, because nearly all of it is endings and particles.
- Thai, Lao, Khmer and Burmese: every four letters in a row (as McNamee and Mayfield 2004 do in other
  languages).

Chosen on invented sentences (tests/unspaced) and by reading five real stories.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarize.patterns import late

if TYPE_CHECKING:
    import re


class Unspaced(NamedTuple):
    """A language without spaces, and what a word amounts to in it."""

    name: str
    letters: float
    """Average letters of a word: a limit stated in words is multiplied by this."""
    pieces: float
    """Average pieces that a word is cut into: a count of words in a row is multiplied by this."""


UNSPACED = {
    "zh": Unspaced("Chinese", letters=1.7, pieces=3.4),
    "ja": Unspaced("Japanese", letters=2.2, pieces=1.4),
    "th": Unspaced("Thai", letters=5.0, pieces=4.4),
    "lo": Unspaced("Lao", letters=5.0, pieces=4.4),
    "km": Unspaced("Khmer", letters=5.0, pieces=4.4),
    "my": Unspaced("Burmese", letters=5.0, pieces=4.4),
}
"""By ISO 639-1 code."""
GRAM = 4
"""Letters of a piece of Thai, Lao, Khmer or Burmese; vowel signs and tone marks count as letters."""

_HAN = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_SOUTHEAST = "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u1000-\u103f\u1050-\u109f\u1780-\u17d3"
# Hiragana, and full-width punctuation.
_BETWEEN = "\u3041-\u309f\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
_RUN = late(f"(?P<han>[{_HAN}]+)|(?P<katakana>[{_KATAKANA}]+)|(?P<southeast>[{_SOUTHEAST}]+)|[{_BETWEEN}]+")
_UNIT = late(
    f"(?P<han>[{_HAN}])|(?P<kana>[{_KATAKANA}\u3041-\u309f])|(?P<southeast>[{_SOUTHEAST}])|(?P<word>[^\\W{_HAN}{_KATAKANA}\u3041-\u309f{_SOUTHEAST}]+)"
)
_WORTH = {"han": 0.6, "kana": 0.4, "southeast": 0.2, "word": 1.0}
"""Words that a letter, or a whole word in a script with spaces, counts for."""


def pieces_per_word(language: str) -> float:
    """Average pieces that a word is cut into; 1 in a language with spaces."""
    known = UNSPACED.get(language)
    return known.pieces if known else 1.0


def with_spaces(text: str) -> str:
    """Put spaces between the pieces of text that is written without spaces.

    >>> with_spaces("東京で12人"), with_spaces("ドル高")
    (' 東 東京 京  12 人 ', ' ドル  高 ')

    """
    return _RUN.sub(_cut_run, text)


def _cut_run(found: re.Match[str]) -> str:
    run = found[0]
    if found.lastgroup == "han":
        return f" {' '.join([*(f'{one} {one}{two}' for one, two in pairwise(run)), run[-1]])} "
    if found.lastgroup == "southeast":
        return f" {' '.join(run[at : at + GRAM] for at in range(max(len(run) - GRAM, 0) + 1))} "
    return f" {run} " if found.lastgroup else " "


def _may_be_unspaced(letter: str) -> bool:
    """Whether a letter may be of these scripts: a test that saves English from compiling their pattern."""
    return letter > "\u2e7f" or "\u0e00" < letter < "\u1800"


def count_words(text: str) -> float:
    """Count the words of a text as a reader would, with or without spaces between them.

    >>> count_words("Talks go on."), round(count_words("央行宣布上调利率25点"), 1)
    (3, 6.4)

    """
    if text.isascii() or not any(map(_may_be_unspaced, text)) or not _RUN.search(text):
        return len(text.split())
    return sum(_WORTH[unit.lastgroup or ""] for unit in _UNIT.finditer(text))

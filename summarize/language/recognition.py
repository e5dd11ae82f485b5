"""Which language a text is in, by the votes of its stop words and, failing those, its script."""

from __future__ import annotations

from collections import Counter

from summarize.language.stopwords import stop_words
from summarize.patterns import late

_WORD = late(r"[^\W\d_]+")
_SCRIPTS = (
    ("hi", "\u0900", "\u097f"),
    ("ar", "\u0600", "\u06ff"),
    ("he", "\u0590", "\u05ff"),
    ("el", "\u0370", "\u03ff"),
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7af"),
    ("th", "\u0e00", "\u0e7f"),
    ("lo", "\u0e80", "\u0eff"),
    ("km", "\u1780", "\u17ff"),
    ("my", "\u1000", "\u109f"),
    ("zh", "\u4e00", "\u9fff"),
    ("ru", "\u0400", "\u04ff"),
)
"""Language, first and last letter of its script."""
_OF_TWO = {
    "ru": ("uk", "іїєґІЇЄҐ", 0.03),
    "zh": ("ja", "".join(map(chr, range(0x3041, 0x30FB))), 0.05),
}
"""Language of a script -> another one that also writes it, the letters that tell them apart, and the share of them."""
_LATIN = "en de es fr it pt nl sv da no fi cs sk pl hu ro tr ca"
SAMPLE = 2_000
"""Characters that are looked at."""


def recognise(text: str) -> str:
    """ISO 639-1 code of a text's language; English where nothing speaks for another.

    A text of another script is known by its letters; among Latin scripts the list with the most of the
    text's words wins, and English is believed at once when a third of the words are its stop words. One word is no
    evidence: many a name is a word elsewhere.
    """
    sample = text[:SAMPLE]
    foreign = [] if sample.isascii() else [letter for letter in sample if letter > "\u036f"]
    letters = sum(map(str.isalpha, sample)) if foreign else 0
    for code, first, last in _SCRIPTS:
        if sum(first <= letter <= last for letter in foreign) > letters * 0.3:
            of_two = _OF_TWO.get(code)
            return of_two[0] if of_two and sum(map(of_two[1].count, foreign)) > letters * of_two[2] else code
    words = Counter(_WORD.findall(sample.lower()))
    total, english = words.total(), _votes(words, "en")
    if english * 3 >= total:
        return "en"
    votes = {code: _votes(words, code) for code in _LATIN.split()}
    best = max(votes, key=votes.__getitem__)
    return best if votes[best] > max(english, total / 10, 1) else "en"


def _votes(words: Counter[str], code: str) -> int:
    stops = stop_words(code)
    return sum(count for word, count in words.items() if word in stops)

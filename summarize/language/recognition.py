"""Which language a text is in, by its script or, among Latin scripts, by the votes of its stop words."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from summarize.language.stopwords import stop_words
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

UNKNOWN = "und"
"""ISO 639-2's code for undetermined: for a text of many words, in none of the known languages."""
_WORD = late(r"[^\W\d_]+")
_SCRIPTS = (
    ("vi", "\u1ea0", "\u1ef9"),
    ("hi", "\u0900", "\u097f"),
    ("bn", "\u0980", "\u09ff"),
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
_SCRIPT_SHARES = {"vi": 0.03}
"""Least share of a text's letters in a language's script, where it is not `SCRIPT_SHARE`: Vietnamese marks the
tone of about every tenth Latin letter."""
SCRIPT_SHARE = 0.3
"""Least share of a text's letters in one script."""
_OF_MANY = {
    "ru": (("uk", "іїєґІЇЄҐ", 0.03), ("ru", "ыэёЫЭЁ", 0.0), ("bg", "ъЪ", 0.008)),
    "zh": (("ja", "".join(map(chr, range(0x3041, 0x30FB))), 0.05),),
    "ar": (("ur", "ٹڈڑںےھہ", 0.03), ("fa", "پچژگیک", 0.06)),
}
"""Language of a script -> languages that share the script, each with letters of its own and the share of them
above which a text is in it; the first that fits."""
_LATIN = {
    "de": "äöüß",
    "es": "áéíñóúü",
    "fr": "àâæçèéêëîïôùûüœ",
    "it": "àèéìíòóùú",
    "pt": "àáâãçéêíóôõú",
    "nl": "áéëïóöü",
    "sv": "åäöé",
    "da": "æøåé",
    "no": "æøåéòô",
    "fi": "äöåšž",
    "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "pl": "ąćęłńóśźż",
    "hu": "áéíóöőúüű",
    "ro": "ăâîșşțţ",
    "tr": "çğıiöşüâîû\u0307",
    "ca": "àçèéíïòóúü",
    "id": "é",
    "hr": "čćđšž",
    "sl": "čšž",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "et": "äõöüšž",
}
"""Languages in Latin script other than English -> their letters beyond ASCII; a word with any other speaks
against them."""
RECOGNISABLE = frozenset(
    ("en", *_LATIN, *(code for code, *_ in _SCRIPTS), *(code for of in _OF_MANY.values() for code, *_ in of))
)
"""Languages that a text can be recognised as; any other is known only where an article states it."""
_EXTRA_VOTES = {
    "no": frozenset(("av", "ble", "blir", "etter", "nå", "sier", "også", "fra")),
    "da": frozenset(("af", "blev", "bliver", "efter", "nu", "siger", "også", "fra")),
    "et": frozenset(
        ("ja", "on", "et", "kui", "see", "ning", "oli", "mis", "ka", "ei", "kuid", "aga", "selle")
    ),
    "lv": frozenset(("un", "ir", "ka", "par", "ar", "no", "tika", "bija", "vairs", "vēl", "kas")),
}
"""Words that count once more, for languages that are near twins or whose list of stop words is short."""
_ASCII = "abcdefghijklmnopqrstuvwxyz"
_SHARED = Counter("".join(_LATIN.values()))
_SIGNS = {
    code: late(f"[{own}]")
    for code, letters in _LATIN.items()
    if (own := "".join(letter for letter in letters if _SHARED[letter] == 1))
}
"""Language in Latin script -> the letters that only it has: ğ and ı are Turkish, ř is Czech."""
SAMPLE_LENGTH = 2_000
"""Characters of a text that are looked at."""
HEAD_LENGTH = 600
"""Characters at the start of an article from which its language is recognised."""
FEWEST_WORDS = 25
"""Words; in a shorter text the share of stop words shows nothing."""
ENGLISH_SHARE = 0.15
"""Share of stop words below which a text is not English; the least in 4,600 English articles and stories is .27."""


_ALIASES = {"nb": "no", "nn": "no", "iw": "he", "in": "id"}
"""Other code of a language -> the code used here."""


def code_of(stated: str | None) -> str | None:
    """Code of the language that an article states: en for en-US, EN and en_GB; None for none that is known.

    >>> code_of("en-US"), code_of("nb_NO"), code_of("english")
    ('en', 'no', None)

    """
    code = (stated or "").strip().lower().replace("_", "-").partition("-")[0]
    code = _ALIASES.get(code, code)
    return code if code == "en" or code in _LATIN or (code and stop_words(code)) else None


def language_of(stated: str | None, text: str) -> str:
    """Language of an article: the one that it states, else the one that its start is recognised as."""
    return code_of(stated) or recognise(text[:HEAD_LENGTH])


@lru_cache(maxsize=256)
def recognise(text: str) -> str:
    """ISO 639-1 code of a text's language; English if no other is likely, "und" if English is not either.

    A script other than Latin is known by its letters. In Latin script a text is English if a third of its
    words are English stop words; otherwise the language wins whose list has the most of its words. A single
    word is no evidence: many a name is a word in another language.
    """
    sample = text[:SAMPLE_LENGTH]
    foreign = [] if sample.isascii() else [letter for letter in sample if letter > "\u036f"]
    letters = sum(map(str.isalpha, sample)) if foreign else 0
    for code, first, last in _SCRIPTS:
        least = letters * _SCRIPT_SHARES.get(code, SCRIPT_SHARE)
        if sum(first <= letter <= last for letter in foreign) > least:
            others = _OF_MANY.get(code, ())
            found = (of for of, own, share in others if sum(map(own.count, foreign)) > letters * share)
            return next(found, code)
    words = Counter(_WORD.findall(sample.lower()))
    total, english = words.total(), _count(words, stop_words("en"))
    if english * 3 >= total:
        return "en"
    votes = {code: _votes(words, code) for code in _LATIN}
    best = max(votes, key=votes.__getitem__)
    if votes[best] > max(english, total / 10, 1):
        return best
    return UNKNOWN if total >= FEWEST_WORDS and english < total * ENGLISH_SHARE else "en"


def _votes(words: Counter[str], code: str) -> int:
    """Count the words that are stop words of a language or have a letter that only it has, less those with one that it lacks.

    The letters tell a language that uses endings where others use stop words, such as Turkish.
    """
    own, signs = _ASCII + _LATIN[code], _SIGNS.get(code)
    marked = [word for word in words if not word.isascii()]
    foreign = {word for word in marked if word.strip(own)}
    return (
        _count(words, stop_words(code))
        + _count(words, _EXTRA_VOTES.get(code, frozenset()))
        + (_count(words, {word for word in marked if signs.search(word)}) if signs else 0)
        - _count(words, foreign)
    )


def _count(words: Counter[str], some: AbstractSet[str]) -> int:
    """Count the words that are among `some`."""
    return sum(count for word, count in words.items() if word in some)

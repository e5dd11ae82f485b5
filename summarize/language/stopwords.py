"""Stop-word lists: the ones that sumy ships, read from its files without importing it."""

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from unicodedata import normalize

_MARKS = re.compile(r"[\u0300-\u036f]")

LISTS = {
    "ar": "arabic",
    "cs": "czech",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "he": "hebrew",
    "it": "italian",
    "ja": "japanese",
    "ko": "korean",
    "pl": "polish",
    "pt": "portuguese",
    "sk": "slovak",
    "sv": "swedish",
    "th": "thai",
    "uk": "ukrainian",
    "zh": "chinese",
}
"""sumy's file by language code; a language without one has no stop words."""


@cache
def stop_words(language: str) -> frozenset[str]:
    """Words that carry no content of their own, in lower case, with either apostrophe, with and without accents."""
    if language not in LISTS:
        return frozenset()
    spec = find_spec("sumy")
    if spec is None or not spec.submodule_search_locations:  # pragma: no cover - sumy is a dependency
        return frozenset()
    path = Path(spec.submodule_search_locations[0], "data", "stopwords", f"{LISTS[language]}.txt")
    words = path.read_text(encoding="utf-8").lower().split()
    curly = [word.replace("'", "’") for word in words]
    return frozenset((*words, *curly, *map(unaccented, words)))


def unaccented(word: str) -> str:
    """Spell a word without accents: été and ete are one; what is no letter of Unicode becomes a question mark."""
    if word.isascii():
        return word
    whole = word.encode("utf-8", "replace").decode("utf-8")  # stemmers take whole characters only
    return normalize("NFC", _MARKS.sub("", normalize("NFKD", whole)))

"""Stop-word lists: the ones that sumy ships, read from its files without importing it."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

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
    """Words that carry no content of their own, in lower case, contractions with either apostrophe."""
    if language not in LISTS:
        return frozenset()
    spec = find_spec("sumy")
    if spec is None or not spec.submodule_search_locations:  # pragma: no cover - sumy is a dependency
        return frozenset()
    path = Path(spec.submodule_search_locations[0], "data", "stopwords", f"{LISTS[language]}.txt")
    words = path.read_text(encoding="utf-8").lower().split()
    return frozenset(words) | frozenset(word.replace("'", "’") for word in words)

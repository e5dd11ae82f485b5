"""Stop-word lists: English as sumy ships it, every other language of Stopwords ISO."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from unicodedata import normalize

from summarize.patterns import late

_MARKS = late(r"[\u0300-\u036f]")


@cache
def stop_words(language: str) -> frozenset[str]:
    """Words that carry no content of their own, in lower case, with either apostrophe, with and without accents.

    A language without a list has none.

    Args:
        language: ISO 639-1 code.

    """
    words = _of_sumy() if language == "en" else _of_stopwords_iso(language)
    curly = [word.replace("'", "’") for word in words]
    return frozenset((*words, *curly, *map(without_accents, words)))


def without_accents(word: str) -> str:
    """Spell a word without accents, so that été and ete are one; a lone surrogate becomes a question mark."""
    if word.isascii():
        return word
    whole = word.encode("utf-8", "replace").decode("utf-8")  # stemmers take whole characters only
    return normalize("NFC", _MARKS.sub("", normalize("NFKD", whole)))


def _of_sumy() -> list[str]:
    """Read sumy's list: that of Stopwords ISO has 1,300 words, among them "home" and "case"."""
    spec = find_spec("sumy")  # importing sumy would take longer than a briefing
    if spec is None or not spec.submodule_search_locations:  # pragma: no cover - sumy is a dependency
        return []
    path = Path(spec.submodule_search_locations[0], "data", "stopwords", "english.txt")
    return path.read_text(encoding="utf-8").lower().split()


def _of_stopwords_iso(language: str) -> list[str]:
    import stopwordsiso  # noqa: PLC0415 - 3 ms that English articles need not wait for

    words = stopwordsiso.stopwords(language) if stopwordsiso.has_lang(language) else ()
    return [word.lower() for word in words]

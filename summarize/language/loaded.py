"""Loaded words: what a neutral briefing would rather not say in its own voice."""

from __future__ import annotations

import re

from summarize.language.cache import ChunkCache
from summarize.language.quotes import without_quotations
from summarize.language.saying import is_attributed
from summarize.language.word_list import word_list
from summarize.patterns import late

_WORD = late(r"[a-z]+(?:-[a-z]+)*")
_FORECAST = late(
    r"\b(?:(?:is|are|seems?|looks?|appears?) (?:all but |almost )?(?:likely|bound|destined|doomed|poised|certain|sure) to"
    r"|will (?:surely|certainly|inevitably|undoubtedly|no doubt)|could (?:well )?spell"
    r"|only time will tell|remains to be seen|no doubt|there is little doubt)\b",
    re.IGNORECASE,
)


_FORETELLS = late(
    r"likely|bound|destined|doomed|poised|certain|sure|inevitably|doubt|spell|only|remains", re.IGNORECASE
)
"""Every forecast contains one of these, within one word, so that most words need no look at `_FORECAST`."""


def count_loaded_words(text: str, language: str = "en") -> int:
    """Count the loaded words that a sentence uses in its outlet's own voice.

    These are the words of `loaded.txt` (strong subjectives, verbs of saying that take sides, intensifiers,
    labels) and a forecast that is attributed to nobody ("talks are likely to collapse"). Words between
    quotation marks are the speaker's, not the outlet's. Only English is known; in another language the count
    is 0.

    >>> sentences = "Rubio delivered a stark ultimatum.", "Rubio warned on Friday.", "He called it “absurd”."
    >>> [count_loaded_words(sentence) for sentence in sentences]
    [2, 0, 0]

    """
    if language != "en":
        return 0
    own = without_quotations(text)
    readings = list(filter(None, map(_readings.__getitem__, own.split())))
    if not readings:
        return 0
    foretells = any(foretelling for _, foretelling in readings)
    forecast = foretells and _FORECAST.search(own) and not is_attributed(text)
    return sum(count for count, _ in readings) + bool(forecast)


def loaded_words(text: str) -> list[str]:
    """Loaded words of a text in order, a compound counted once."""
    lexicon = word_list("loaded.txt")
    return [
        word
        for word in _WORD.findall(text.lower())
        if word in lexicon or ("-" in word and any(part in lexicon for part in word.split("-")))
    ]


def _read_chunk(chunk: str) -> tuple[int, bool] | None:
    """Count a chunk's loaded words, and say whether it may be of a forecast; None for nearly all chunks."""
    found = len(loaded_words(chunk)), bool(_FORETELLS.search(chunk))
    return found if any(found) else None


_readings = ChunkCache(_read_chunk)

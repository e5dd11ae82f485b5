"""Quotations in one normal form, as they were heard: reporters write the same words down in different ways."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.language.numbers import NUMBER_WORDS
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Iterable

_CONTRACTED = (
    ("won't", late(r"\bwon't\b", re.IGNORECASE), "will not"),
    ("can", late(r"\bcan't\b|\bcannot\b", re.IGNORECASE), "can not"),
    ("n't", late(r"n't\b", re.IGNORECASE), " not"),
    ("'m", late(r"'m\b", re.IGNORECASE), " am"),
    ("'re", late(r"'re\b", re.IGNORECASE), " are"),
    ("'ve", late(r"'ve\b", re.IGNORECASE), " have"),
    ("'ll", late(r"'ll\b", re.IGNORECASE), " will"),
    ("'em", late(r"'em\b", re.IGNORECASE), " them"),
    ("'s", late(r"\b(it|that|there|he|she|what)'s\b", re.IGNORECASE), r"\1 is"),
    ("1", late(r"(?:\bNo\. ?|#)1\b", re.IGNORECASE), "number one"),
    ("[", late(r"\[(\w+)\]"), r"\1"),
    (".", late(r"\b([A-Z])\.(?=[A-Z]\b|\s|'|$)"), r"\1"),
)
"""(what must be in a text, pattern, replacement): reporters write the same words down in different ways."""
_SPELLED = (("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("our", "or"), ("unitedstates", "US"))
"""(spelling, the one that stands for it), without spaces: British and American papers spell differently."""
_LITTLE = frozenset(["a", "an", "the", "of", "that", "and", "but", "so", "well"])
"""Words that one reporter hears and another does not, which change nothing."""
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_WRITTEN = {str(value): word for value, word in enumerate(NUMBER_WORDS)} | dict(
    zip(_ORDINALS, NUMBER_WORDS[1:], strict=False)
)
_WRITTEN |= {
    "advisor": "adviser",
    "advisors": "advisers",
    "gen": "general",
    "gov": "governor",
    "ok": "okay",
    "rep": "representative",
    "sen": "senator",
}
"""Written form -> the one that stands for it: the same word in figures, abbreviated, or spelled otherwise."""
_FOLD = (("’", "'"), ("‘", "'"), ("—", " "), ("–", " "), ("―", " "), ("-", " "), ("&", " and "))


def normalize(text: str) -> str:
    """Write a quotation as it was heard: contractions written out, no dashes, no dots in A.G."""
    for mark, plain in _FOLD:
        text = text.replace(mark, plain)  # a seventh of the time of one `translate`
    lower = text.lower()
    for mark, written, said in _CONTRACTED:
        if mark in lower:
            text = written.sub(said, text)
    return text


def _cardinal(word: str) -> str:
    """Cut the ending off an ordinal: 20th becomes 20."""
    return word[:-2] if word[0].isdigit() and word.endswith(("st", "nd", "rd", "th")) else word


def letters_of(words: Iterable[str]) -> str:
    """Give the letters of what was said, one for all spellings: hard-line and hardline, colour and color."""
    letters = "".join(_WRITTEN.get(word, word) for word in map(_cardinal, words) if word not in _LITTLE)
    for written, plain in _SPELLED:
        letters = letters.replace(written, plain)
    return letters

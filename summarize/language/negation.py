"""Whether a sentence says that something is not so."""

from __future__ import annotations

import re

from summarize.language.memo import Memo
from summarize.patterns import late

_NOT = late(
    r"\b(?:not|no|never|neither|nor|cannot|without|none|nobody|nothing|den(?:y|ies|ied))\b|n[’']t\b",
    re.IGNORECASE,
)
_negates = Memo(lambda chunk: _NOT.search(chunk) is not None)


def negates(sentence: str) -> bool:
    """Whether an English sentence holds a word that negates or denies, whatever that word belongs to.

    >>> negates("Officials denied it."), negates("It wasn’t found."), negates("A knot of people noted it.")
    (True, True, False)

    """
    return any(map(_negates.__getitem__, sentence.split()))

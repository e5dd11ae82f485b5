"""Whether a sentence says that something is not so."""

from __future__ import annotations

import re

from summarize.patterns import late

_NOT = late(
    r"\b(?:not|no|never|neither|nor|cannot|without|none|nobody|nothing|den(?:y|ies|ied))\b|n[’']t\b",
    re.IGNORECASE,
)


def negates(sentence: str) -> bool:
    """Whether an English sentence holds a word that negates or denies, whatever that word belongs to.

    >>> negates("Officials denied it."), negates("It wasn’t found."), negates("A knot of people noted it.")
    (True, True, False)

    """
    return _NOT.search(sentence) is not None

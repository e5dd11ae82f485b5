"""A sentence behind a heading or caption that has no full stop: Mirna wins again The minister said so."""

from __future__ import annotations

_FIRST = (
    "The",
    "In",
    "They",
    "She",
    "This",
    "There",
    "These",
    "Some",
    "What",
    "When",
    "After",
    "During",
    "According",
    "However",
)
"""English words that open many sentences and few names."""
STARTERS = tuple(f" {word} " for word in _FIRST)
STARTS_AGAIN = rf"^[^“\"‘«„]*?[a-z] (?:{'|'.join(_FIRST)}) (?!or\b)[a-z][\w-]* (?![A-Z])"
"""Such a word, capitalised, between words in small letters: not in The Thick of It nor in In the Heat of the
Night."""

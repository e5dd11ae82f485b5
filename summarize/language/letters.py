"""Capital and small letters of Latin, Greek and Cyrillic script, for use inside the brackets of a pattern."""

from __future__ import annotations

_LETTERS = tuple(map(chr, range(0x530)))
CAPITALS = "".join(filter(str.isupper, _LETTERS))
SMALL = "".join(filter(str.islower, _LETTERS))
LARGE = rf"[^\W\d_{SMALL}]"
"""A pattern for a capital, or a letter of a script that has none; it has its own brackets."""

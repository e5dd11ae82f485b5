"""Letters with and without capitals, of Latin, Greek and Cyrillic script, as they stand between the brackets of a pattern."""

from __future__ import annotations

_LETTERS = tuple(map(chr, range(0x530)))
CAPITALS = "".join(filter(str.isupper, _LETTERS))
SMALL = "".join(filter(str.islower, _LETTERS))
LARGE = rf"[^\W\d_{SMALL}]"
"""A capital, or a letter of a script that has none: a pattern of its own."""

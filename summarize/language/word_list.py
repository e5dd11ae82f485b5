"""Lists of words in files beside the code, one word on a line."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def word_list(name: str) -> frozenset[str]:
    """Read the words of a file in this folder; a line that begins with # is a comment."""
    lines = Path(__file__).with_name(name).read_text(encoding="ascii").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))

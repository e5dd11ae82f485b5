"""What a briefing warns of, as a note on a page that has names of its own for the sources."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Mapping

_OF_SOURCES = ("shares", "supplies", "is in", "is dated", "holds no news:")
"""Behind the id of a source with which a warning begins."""
_LISTS = late(
    r"([\d,]+ of [\d,]+ articles? held only the beginning or a description of the text: |[\d,]+ of [\d,]+ articles hold no news: |the articles look like several stories, as in )(.+)"
)
"""A warning that names sources further on."""


def renamed(warning: str, names: Mapping[str, str]) -> str:
    """Call the source of which a warning speaks by the name that it has on the page.

    >>> renamed("0.json supplies 80 of the 100 words", {"0.json": "[1]", "1.json": "[2]"})
    '[1] supplies 80 of the 100 words'
    >>> renamed("the articles look like several stories, as in a b and a: ...", {"a": "[1]", "a b": "[2]"})
    'the articles look like several stories, as in [2] and [1]: ...'

    """
    listed = _LISTS.fullmatch(warning)
    if listed and names:
        sources = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
        return listed[1] + re.sub(
            rf"(?<![^ ])(?:{sources})(?=$|, |: | and )", lambda found: names[found[0]], listed[2]
        )
    openings = ((source, f"{source} {verb} ") for source in names for verb in _OF_SOURCES)
    held = next((source for source, opening in openings if warning.startswith(opening)), None)
    return warning if held is None else names[held] + warning.removeprefix(held)

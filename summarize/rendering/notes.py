"""What a briefing warns of, as a note on a page that has names of its own for the sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_OF_SOURCES = ("shares", "supplies", "is in", "is dated")
"""Behind the id of a source with which a warning begins."""


def renamed(warning: str, names: Mapping[str, str]) -> str:
    """Call the source of which a warning speaks by the name that it has on the page.

    >>> renamed("0.json supplies 80 of the 100 words", {"0.json": "[1]", "1.json": "[2]"})
    '[1] supplies 80 of the 100 words'

    """
    openings = ((source, f"{source} {verb} ") for source in names for verb in _OF_SOURCES)
    held = next((source for source, opening in openings if warning.startswith(opening)), None)
    return warning if held is None else names[held] + warning.removeprefix(held)

"""Words that news uses for one another: a plant and a factory, missing and disappeared."""

from __future__ import annotations

from functools import cache

from summarize.language.words import content_stems

SETS = (
    "people persons residents civilians inhabitants",
    "workers employees staffers workforce",
    "plants factories",
    "advisers advisors",
    "soldiers troops servicemen",
    "police policemen",
    "children kids",
    "ships vessels boats",
    "hurricane storm cyclone typhoon",
    "earthquake quake tremor",
    "deal agreement accord pact",
    "missing disappeared vanished",
    "kidnapped abducted captured",
    "resigned quit",
    "evacuated evacuation",
    "arrested detained apprehended",
    "killed dead died deaths fatalities",
    "injured wounded hurt",
    "blast explosion bombing",
    "exploded detonated",
    "crash collision",
    "jail prison",
    "feet foot ft",
    "inches inch",
    "kilometers kilometres km",
    "meters metres",
)
"""The words of a line count as one where two reports of one event are compared; none is loaded."""


@cache
def synonyms(language: str) -> dict[str, str]:
    """Stem -> the stem that stands for its set; empty for languages other than English."""
    if language != "en":
        return {}
    found: dict[str, str] = {}
    for words in SETS:
        first, *others = [stem for word in words.split() for stem in content_stems(word)]
        found.update((other, first) for other in others if other != first)
    return found

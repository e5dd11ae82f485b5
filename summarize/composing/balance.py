"""Whether one source speaks for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST = 0.5
"""Share of the words above which one source speaks for all."""


def lopsided(words: Mapping[str, int], available: Mapping[str, int]) -> str | None:
    """Warn when one article supplies more than half of the words although others could have.

    Args:
        words: article -> words that it supplies to the briefing.
        available: article -> words that could have been printed from it.

    """
    total = sum(words.values())
    most = max(words, key=lambda article: (words[article], article), default=None)
    others = sum(count for article, count in available.items() if article != most)
    if most is None or words[most] <= MOST * total or others < total - MOST * total:
        return None
    return f"{most} supplies {words[most]} of the {total} words, although the other articles had {others} to give"

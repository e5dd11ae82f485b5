"""Which sentences are printed: what a selector chooses, and a second look at the page that comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.composing import Strangers
from summarize.pipeline.lookup import look_up
from summarize.selection import SELECTORS, WEIGHLESS, revise

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from summarize.pipeline.prepared import Prepared
    from summarize.selection import Problem
    from summarize.settings import Settings

STRANGER = 1.0
"""Fault of a page on which somebody stands under a last name alone."""


def choose(prepared: Prepared, problem: Problem, settings: Settings) -> NDArray[np.intp]:
    """Choose rows, ascending (k,); of English pages those go that name somebody whom the page says nowhere who he is.

    Raises:
        BadSettings: a selector that no table knows.

    """
    chosen = look_up(SELECTORS, settings.selector, "selector")(problem)
    strangers = second_look(prepared, settings)
    if strangers is None:
        return chosen
    return revise(problem, chosen, strangers.on, strangers.introduced_by, STRANGER)


def second_look(prepared: Prepared, settings: Settings) -> Strangers | None:
    """What a chosen page is looked at for once more; None for other languages, and for a selector that weighs no costs."""
    looks = prepared.language == "en" and settings.selector not in WEIGHLESS
    return Strangers(prepared.sentences) if looks else None

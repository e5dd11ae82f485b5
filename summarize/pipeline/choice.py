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
    if prepared.language != "en" or settings.selector in WEIGHLESS:
        return chosen
    return revise(problem, chosen, Strangers(prepared.sentences).on, STRANGER)

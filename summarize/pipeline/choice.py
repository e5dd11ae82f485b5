"""Which sentences are printed: what a selector chooses, and a second look at the page that comes of it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from summarize.composing import Leaning, Strangers
from summarize.pipeline.costs import LEANING
from summarize.pipeline.lookup import look_up
from summarize.selection import SELECTORS, WEIGHLESS, revise

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from summarize.pipeline.prepared import Prepared
    from summarize.selection import Problem
    from summarize.settings import Settings

STRANGER = 1.0
"""Fault of a page on which somebody stands under a last name alone."""


class Look(NamedTuple):
    """What makes a sentence be at fault on a page, and what mends it."""

    why: str
    fault: float
    on: Callable[[Sequence[int]], Mapping[int, float]]
    """Rows of a page, ascending -> those that are at fault there, and how often or how surely."""
    mended_by: Callable[[int], list[int]] = lambda _: []
    """A row that is at fault -> rows, beside the one before it, with which on its page it may not be."""


def choose(prepared: Prepared, problem: Problem, settings: Settings) -> NDArray[np.intp]:
    """Choose rows, ascending (k,); of English pages those go that name somebody or something that the page does not introduce.

    Raises:
        BadSettings: a selector that no table knows.

    """
    chosen = look_up(SELECTORS, settings.selector, "selector")(problem)
    looks = second_look(prepared, problem, settings)

    def at_fault(page: Sequence[int]) -> dict[int, float]:
        faults: defaultdict[int, float] = defaultdict(float)
        for look in looks:
            for row, often in look.on(page).items():
                faults[row] += look.fault * often
        return faults

    def mended_by(row: int) -> list[int]:
        return [other for look in looks for other in look.mended_by(row)]

    return revise(problem, chosen, at_fault, mended_by) if looks else chosen


def second_look(prepared: Prepared, problem: Problem, settings: Settings) -> list[Look]:
    """What a chosen page is looked at for once more; nothing in other languages, and for a selector that weighs no costs."""
    if prepared.language != "en" or settings.selector in WEIGHLESS:
        return []
    strangers = Strangers(prepared.sentences)
    leaning = Leaning(prepared.sentences, problem.vectors, prepared.groups, problem.lengths)
    looks = (
        Look("names somebody whom the page does not introduce", STRANGER, strangers.on, strangers.mended_by),
        Look("leans on what the page does not tell, or leads away from the story", LEANING, leaning.on),
    )
    return [look for look in looks if look.fault]

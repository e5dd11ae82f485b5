"""Which sentences are printed: what a selector chooses, and a second look at the page that comes of it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from summarize.pipeline.lookup import look_up
from summarize.selection import SELECTORS, WEIGHLESS, revise

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from summarize.composing import Repeats, Standing
    from summarize.selection import Problem
    from summarize.settings import Settings


class Look(NamedTuple):
    """What makes a sentence be at fault on a page, and what mends it."""

    why: str
    on: Callable[[Sequence[int]], Mapping[int, float]]
    """Rows of a page, ascending -> rows of it, and their faults there beside those that their costs hold."""
    mended_by: Callable[[int], list[int]] = lambda _: []
    """A row that is at fault -> rows, beside the one before it, with which on its page it may not be."""


def choose(problem: Problem, standing: Standing, settings: Settings, repeats: Repeats) -> NDArray[np.intp]:
    """Choose rows, ascending (k,); on English pages what leans on what the page lacks, or says it again, gives way to others.

    Raises:
        BadSettings: a selector that no table knows.

    """
    chosen = look_up(SELECTORS, settings.selector, "selector")(problem)
    looks = second_look(standing, settings, repeats)

    def at_fault(page: Sequence[int]) -> dict[int, float]:
        faults: defaultdict[int, float] = defaultdict(float)
        for look in looks:
            for row, fault in look.on(page).items():
                faults[row] += fault
        return faults

    def mended_by(row: int) -> list[int]:
        return [other for look in looks for other in look.mended_by(row)]

    return revise(problem, chosen, at_fault, mended_by) if looks else chosen


def second_look(standing: Standing, settings: Settings, repeats: Repeats) -> list[Look]:
    """What a chosen page is looked at for once more; nothing in other languages, and for a selector that weighs no costs."""
    leaning, strangers = standing.leaning, standing.strangers
    if leaning is None or strangers is None or settings.selector in WEIGHLESS:
        return []
    return [
        Look("says again what another sentence says", repeats.on),
        Look("names somebody whom the page does not introduce", strangers.on, strangers.mended_by),
        Look("leans on what the page does not tell, or leads away from the story", leaning.on),
    ]

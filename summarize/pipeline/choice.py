"""Which sentences are printed: what a selector chooses, and a second look at the page that comes of it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from summarize.composing import Leaning, Repeats, Strangers
from summarize.pipeline.lookup import look_up
from summarize.selection import (
    SELECTORS,
    WEIGHLESS,
    dearer_lead,
    lacks_lead,
    price,
    rank_of,
    revise,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from summarize.pipeline.prepared import Prepared
    from summarize.pipeline.ranked import Ranked
    from summarize.selection import Problem

SOUGHT = 5.0
"""Faults that a page is forgiven, beside those of `LEAD`, when it holds a sentence to open on where the one chosen before held none."""


class SecondLook(NamedTuple):
    """What the sentences of an English page are at fault for beside each other."""

    repeats: Repeats
    strangers: Strangers
    leaning: Leaning

    def faults(self, page: Sequence[int]) -> dict[str, Mapping[int, float]]:
        """Why -> rows of a page, ascending, and their faults there beside those that their costs hold."""
        return {
            "says again what another sentence says": self.repeats.on(page),
            "names somebody whom the page does not introduce": self.strangers.on(page),
            "leans on what the page does not tell, or leads away from the story": self.leaning.on(page),
        }

    def at_fault(self, page: Sequence[int]) -> dict[int, float]:
        """Rows of a page, and all their faults there."""
        faults: defaultdict[int, float] = defaultdict(float)
        for found in self.faults(page).values():
            for row, fault in found.items():
                faults[row] += fault
        return faults


def second_look(prepared: Prepared, ranked: Ranked, stated: Mapping[int, Sequence[int]]) -> SecondLook | None:
    """Read what a second look at a page needs of its story; None in other languages, of which it was not learnt.

    Args:
        prepared: the sentences.
        ranked: their rows.
        stated: row -> rows of other articles that state the same, for the most central ones.

    """
    if prepared.language != "en":
        return None
    return SecondLook(
        Repeats(ranked.vectors, stated),
        Strangers(prepared.sentences),
        Leaning(prepared.sentences, ranked.vectors, prepared.groups),
    )


def choose(problem: Problem, selector: str, look: SecondLook | None) -> NDArray[np.intp]:
    """Choose rows, ascending (k,); but where no costs are weighed, a page that holds no lead is chosen again with one worth `SOUGHT` more.

    Raises:
        BadSettings: a selector that no table knows.

    """
    select = look_up(SELECTORS, selector, "selector")
    if selector in WEIGHLESS:
        return select(problem)
    page = _looked_at(problem, select(problem), look)
    if not lacks_lead(problem, page):
        return page
    dearer = dearer_lead(problem, float(price(SOUGHT, problem.weights)))
    again = _looked_at(dearer, select(dearer), look)
    return min(page, again, key=lambda rows: rank_of(dearer, rows))


def _looked_at(problem: Problem, chosen: NDArray[np.intp], look: SecondLook | None) -> NDArray[np.intp]:
    """A chosen page on which what is at fault at a second look has given way to others."""
    return chosen if look is None else revise(problem, chosen, look.at_fault, look.strangers.mended_by)

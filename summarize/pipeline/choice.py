"""Which sentences are printed: what a selector chooses, then a second look at the resulting page."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from summarize.composing import Leaning, Repeats, Unintroduced
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

EXTRA_LEAD = 5.0
"""Faults that a lead is worth, on top of `LEAD`, when a page is chosen again because the first one has
none."""


class SecondLook(NamedTuple):
    """The faults of sentences on an English page that depend on its other sentences."""

    repeats: Repeats
    unintroduced: Unintroduced
    leaning: Leaning

    def faults(self, page: Sequence[int]) -> dict[str, Mapping[int, float]]:
        """Reason -> row of the page -> its fault there, on top of those in its costs; `page` is ascending."""
        return {
            "says again what another sentence says": self.repeats.on(page),
            "names somebody whom the page does not introduce": self.unintroduced.on(page),
            "leans on what the page does not tell, or leads away from the story": self.leaning.on(page),
        }

    def at_fault(self, page: Sequence[int]) -> dict[int, float]:
        """Row of the page -> the sum of its faults there."""
        faults: defaultdict[int, float] = defaultdict(float)
        for at_fault in self.faults(page).values():
            for row, fault in at_fault.items():
                faults[row] += fault
        return faults


def second_look(prepared: Prepared, ranked: Ranked, stated: Mapping[int, Sequence[int]]) -> SecondLook | None:
    """Read from a story what a second look at a page needs; None except in English, where it was learnt.

    Args:
        prepared: the sentences.
        ranked: their rows.
        stated: row -> rows of other articles that state the same, for the most central ones.

    """
    if prepared.language != "en":
        return None
    return SecondLook(
        Repeats(ranked.vectors, stated),
        Unintroduced(prepared.sentences),
        Leaning(prepared.sentences, ranked.vectors, prepared.groups),
    )


def choose(problem: Problem, selector: str, look: SecondLook | None) -> NDArray[np.intp]:
    """Choose rows (k,), ascending; a page without a lead is chosen again with a lead worth `EXTRA_LEAD` more.

    The better of the two pages is taken. A selector that weighs no costs chooses only once.

    Raises:
        BadSettings: there is no selector of that name.

    """
    select = look_up(SELECTORS, selector, "selector")
    if selector in WEIGHLESS:
        return select(problem)
    page = _take_second_look(problem, select(problem), look)
    if not lacks_lead(problem, page):
        return page
    dearer = dearer_lead(problem, float(price(EXTRA_LEAD, problem.weights)))
    again = _take_second_look(dearer, select(dearer), look)
    return min(page, again, key=lambda rows: rank_of(dearer, rows))


def _take_second_look(
    problem: Problem, chosen: NDArray[np.intp], look: SecondLook | None
) -> NDArray[np.intp]:
    """Take a second look at a chosen page, on which sentences at fault give way to others."""
    return chosen if look is None else revise(problem, chosen, look.at_fault, look.unintroduced.mended_by)

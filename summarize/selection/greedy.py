"""The search that all coverage selectors share: take what gains most, again and again."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from summarize.arrays import highest
from summarize.selection.partial_choice import PartialChoice
from summarize.selection.problem import rank_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

    from summarize.selection.ground import Ground
    from summarize.selection.problem import Rank

EXPONENTS = (0.0, 0.3, 0.6, 0.9, 1.2)
"""Powers of the length that a gain is divided by: from the richest sentence to the densest."""
LOOKED_AT = 1024
"""Rows that a pass looks at; the rest come in only when none of these is better than their bound."""
BATCH = 32
"""Rows valued anew at a time."""


def greedy(
    ground: Ground, exponent: float, start: Iterable[int] = (), barred: Iterable[int] = ()
) -> list[int]:
    """Take the row with the largest gain / length ** exponent that fits, until none is left.

    Lazy (Minoux 1978): what a row adds only shrinks while others are taken, so its last known value is a bound, and
    only rows on top need be valued anew. The choice is the one that valuing all rows each time would make; ties go
    to the lower row number. A row counts with all that it requires. Rows that gain nothing are taken only to fill the
    budget, and rows of an article that has had its share only when that is the only way to fill it.

    Args:
        ground: the problem and what all passes share.
        exponent: how much shortness counts.
        start: rows that are chosen already.
        barred: rows that must not come in.

    Returns:
        Rows in the order taken.

    """
    choice = PartialChoice(ground, start)
    bounds = ground.promised / _powers(ground.words, exponent)
    bounds[choice.chosen + list(barred)] = -np.inf
    Pass(choice, bounds.copy(), exponent, balanced=True).run()
    if not choice.filled:
        Pass(choice, bounds, exponent, balanced=False).run()
    return choice.chosen


def best_of_passes(ground: Ground) -> list[int]:
    """Run one pass for each exponent and keep the best answer."""
    return list(min(level(ground, partial(greedy, exponent=exponent)) for exponent in EXPONENTS)[-1])


def level(ground: Ground, run: Callable[[Ground], list[int]]) -> Rank:
    """Run a pass that leaves each article its share of a full page; where one has too much of the page that comes out, run it again.

    The second run leaves an article its share of the shortest page that counts as filled or, where none need be filled, of the
    first one's words. The better of the two is the answer.
    """
    problem = ground.problem
    answer = rank_of(problem, run(ground))
    if not answer[1]:
        return answer
    words = problem.floor if problem.limit is None else int(problem.lengths[list(answer[-1])].sum())
    return min(answer, rank_of(problem, run(replace(ground, ceiling=problem.ceiling(words)))))


class Pass:
    """One run over the rows, with the bounds that it wears down.

    Only `pool`, the rows with the highest bounds, is looked at each time; `outside` is the highest bound elsewhere.
    """

    def __init__(
        self, choice: PartialChoice, bounds: NDArray[np.float64], exponent: float, *, balanced: bool
    ) -> None:
        self.choice = choice
        self.bounds = bounds
        self.exponent = exponent
        self.balanced = balanced
        self.pool = np.arange(0)
        self.near = bounds[:0]
        self.valued = np.full(len(bounds), -1)
        """How many rows were chosen when a row was last valued."""
        self._revalue(choice.chosen)
        self._widen(LOOKED_AT)

    def run(self) -> None:
        """Take rows until nothing is left that fits and is wanted."""
        limit = self.choice.problem.limit
        while len(self.pool) and (limit is None or len(self.choice.chosen) < limit):
            place = int(self.near.argmax())
            top, bound = int(self.pool[place]), self.near[place]
            if bound <= self.outside > -np.inf:
                self._widen(4 * len(self.pool))
            elif bound == -np.inf or (self.choice.filled and (bound <= 0 or not self.balanced)):
                return
            elif self.valued[top] < len(self.choice.chosen):
                self._value(place)
            elif self.choice.fits(unit := self.choice.unit(top), balanced=self.balanced):
                self.choice.add(unit)
                self._store()
                self._revalue(unit)
                self._look()
            else:
                self.near[place] = -np.inf

    def _widen(self, size: int) -> None:
        """Look at the rows with the highest bounds, as many as `size`; equal bounds keep their order."""
        self._store()
        room = self.choice.problem.budget - self.choice.words
        self.bounds[self.choice.problem.lengths > room] = -np.inf
        self.outside = -np.inf
        self.pool = highest(self.bounds, size + 1)
        if size < len(self.pool):
            lowest = int(self.bounds[self.pool].argmin())
            self.outside = self.bounds[self.pool[lowest]]
            self.pool = np.delete(self.pool, lowest)
        self._look()

    def _store(self) -> None:
        self.bounds[self.pool] = self.near

    def _look(self) -> None:
        """Take the pool's bounds, and drop the rows for which there is no room any more."""
        choice, problem = self.choice, self.choice.problem
        self.bounds[choice.chosen] = -np.inf
        self.near = self.bounds[self.pool]
        self.near[problem.lengths[self.pool] > problem.budget - choice.words] = -np.inf
        if self.balanced:
            room = choice.room[problem.groups[self.pool]]
            self.near[choice.ground.supply[self.pool] > room] = -np.inf

    def _value(self, place: int) -> None:
        """Value anew the row at a place of the pool and, in the same breath, those that may come next."""
        places = np.flatnonzero(self.near > -np.inf)
        if len(places) > BATCH:
            places = places[np.argpartition(self.near[places], -BATCH)[-BATCH:]]
            places[0] = place
        rows = self.pool[places]
        self.near[places] = self._densities(rows)
        self.valued[rows] = len(self.choice.chosen)

    def _revalue(self, taken: Iterable[int]) -> None:
        """Value anew the rows that require a taken one: their unit has grown shorter, which voids the old bound."""
        rows = np.array(
            [row for row in self.choice.ground.followers(taken) if self.bounds[row] > -np.inf], np.intp
        )
        if len(rows):
            self.bounds[rows] = self._densities(rows)

    def _densities(self, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        lengths = np.maximum(self.choice.lengths[rows], 1)
        return np.asarray(self.choice.gains(rows) / lengths**self.exponent)


def _powers(lengths: NDArray[np.intp], exponent: float) -> NDArray[np.float64]:
    """Many lengths to a power, each length raised once; one that is 0 counts as 1."""
    powers = np.maximum(np.arange(lengths.max(initial=0) + 1), 1) ** exponent
    return np.asarray(powers[lengths])

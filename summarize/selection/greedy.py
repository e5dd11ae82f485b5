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

    from summarize.selection.problem import Rank
    from summarize.selection.search_space import SearchSpace

EXPONENTS = (0.0, 0.3, 0.6, 0.9, 1.2)
"""Powers of the length by which a gain is divided: from the richest sentence (0) to the densest."""
POOL = 256
"""Rows that a pass values each time; the others join only when none of these beats their bound."""


def greedy(
    space: SearchSpace, exponent: float, start: Iterable[int] = (), barred: Iterable[int] = ()
) -> list[int]:
    """Take the row with the largest gain / length ** exponent that fits, until none is left.

    Lazy (Minoux 1978): what a row adds can only shrink while others are taken, so its last known value is a
    bound, and only the rows with the highest bounds must be valued anew. The choice is the same as if all
    rows were valued each time; ties go to the lower row number. A row counts with all that it requires. Rows
    that gain nothing are taken only to fill the budget, and rows of an article that has had its share only if
    nothing else fills it.

    Args:
        space: the problem and what all passes share.
        exponent: how much shortness counts, as in `EXPONENTS`.
        start: rows that are chosen already.
        barred: rows that must not come in.

    Returns:
        Rows in the order taken.

    """
    choice = PartialChoice(space, start)
    powers = np.maximum(np.arange(space.words.max(initial=0) + 1), 1) ** exponent
    bounds = space.upper_bounds / powers[space.words]
    bounds[choice.chosen + list(barred)] = -np.inf
    Pass(choice, bounds.copy(), powers, balanced=True).run()
    if not choice.filled:
        Pass(choice, bounds, powers, balanced=False).run()
    return choice.chosen


def best_of_passes(space: SearchSpace) -> list[int]:
    """Run one pass for each exponent and keep the best answer."""
    return list(min(run_balanced(space, partial(greedy, exponent=exponent)) for exponent in EXPONENTS)[-1])


def run_balanced(space: SearchSpace, run: Callable[[SearchSpace], list[int]]) -> Rank:
    """Run a pass and, if one article has too much of the page that results, run it again with less for each.

    In the first run an article may supply its share of a full page; in the second, its share of the shortest
    page that counts as filled or, with a limit of sentences, of the words of the first result. The better
    result is returned.
    """
    problem = space.problem
    answer = rank_of(problem, run(space))
    if not answer[1]:
        return answer
    words = problem.floor if problem.limit is None else int(problem.lengths[list(answer[-1])].sum())
    return min(answer, rank_of(problem, run(replace(space, ceiling=problem.ceiling(words)))))


class Pass:
    """One greedy run over the rows, with the bounds that it lowers on the way.

    Only `pool`, the rows with the highest bounds, is valued each time; `outside` is the highest bound of the
    others.
    """

    def __init__(
        self,
        choice: PartialChoice,
        bounds: NDArray[np.float64],
        powers: NDArray[np.float64],
        *,
        balanced: bool,
    ) -> None:
        self.choice = choice
        self.bounds = bounds
        self.powers = powers
        """What a gain is divided by, by the length of the row."""
        self.balanced = balanced
        self.pool = np.arange(0)
        self.near = bounds[:0]
        self._widen(POOL, choice.chosen)

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
            elif self.choice.fits(unit := self.choice.unit(top), balanced=self.balanced):
                self.choice.add(unit)
                if self.outside > -np.inf and self.choice.space.dependents_of(unit):
                    self._widen(len(self.pool), unit)
                else:
                    self._look()
            else:
                self.near[place] = self.bounds[top] = -np.inf

    def _widen(self, size: int, taken: Iterable[int] = ()) -> None:
        """Make the pool of the `size` rows with the highest bounds and of those that require a taken row.

        The latter now need fewer words, which voids their old bounds.
        """
        choice, problem = self.choice, self.choice.problem
        self.bounds[self.pool] = self.near
        self.bounds[problem.lengths > problem.budget - choice.words] = -np.inf
        self.outside, self.pool = -np.inf, np.arange(len(self.bounds))
        if size < len(self.bounds):
            shorter = choice.space.dependents_of(taken)
            self.bounds[shorter] = np.where(self.bounds[shorter] > -np.inf, np.inf, -np.inf)
            self.pool = highest(self.bounds, size + 1)
            if size < len(self.pool):
                lowest = int(self.bounds[self.pool].argmin())
                self.outside = self.bounds[self.pool[lowest]]
                self.pool = np.delete(self.pool, lowest)
        self.pool_concepts = choice.space.unit_concepts(self.pool)
        self._look()

    def _look(self) -> None:
        """Value the pool anew, and drop the rows that no longer fit."""
        choice, problem, pool = self.choice, self.choice.problem, self.pool
        fresh = np.where(choice.covered[self.pool_concepts.concepts], 0.0, self.pool_concepts.weights)
        gains = self.pool_concepts.rows @ fresh - choice.costs[pool]
        self.near = gains / self.powers[choice.lengths[pool]]
        self.bounds[choice.chosen] = -np.inf
        gone = (self.bounds[pool] == -np.inf) | (problem.lengths[pool] > problem.budget - choice.words)
        if self.balanced:
            gone |= choice.space.supply[pool] > choice.room[problem.groups[pool]]
        self.near[gone] = -np.inf

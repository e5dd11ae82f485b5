"""A choice in the making: what it holds, what may still be added, what that would gain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.problem import row_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarize.selection.search_space import SearchSpace


class PartialChoice:
    """Rows chosen so far, with what must be remembered to judge the next one quickly."""

    def __init__(self, space: SearchSpace, rows: Iterable[int] = ()) -> None:
        self.space = space
        self.problem = space.problem
        self.chosen: list[int] = []
        self.words = 0
        self.room = np.full(space.articles, space.ceiling)
        """(articles,) words that each may still supply; below 0 if it was allowed more than its share."""
        changing = len(space.dependents) > 0  # only rows that require another can come to need less
        self.lengths = space.words.copy() if changing else space.words
        """(n,) words of a row and of all that it requires, except what is chosen already."""
        self.costs = space.costs.copy() if changing else space.costs
        """(n,) their cost."""
        self.covered = np.zeros(len(self.problem.weights), bool)
        """(c,) concepts that the chosen rows hold."""
        self.add(sorted(rows))

    @property
    def filled(self) -> bool:
        """Whether the budget counts as used."""
        return self.words >= self.problem.floor

    def unit(self, row: int) -> list[int]:
        """Return the row and all that it requires, except what is chosen already."""
        return [link for link in self.space.unit(row) if link not in self.chosen]

    def length(self, unit: Sequence[int]) -> int:
        """Count the words of some rows."""
        return sum(self.problem.lengths[unit].tolist())

    def fits(self, unit: Sequence[int], *, balanced: bool) -> bool:
        """Whether the rows may be added: length, number, permission, repetition and, on demand, balance."""
        problem = self.problem
        return (
            problem.has_room(self.words + self.length(unit), len(self.chosen) + len(unit))
            and bool(problem.allowed[unit].all())
            and (not balanced or self._is_balanced(unit))
            and not self._repeats(unit)
        )

    def add(self, unit: Sequence[int]) -> None:
        """Take the rows."""
        for row in unit:
            self.chosen.append(row)
            self.covered[row_of(self.problem.concepts, row)] = True
            self.room[self.problem.groups[row]] -= self.space.supply[row]
            self.words += int(self.problem.lengths[row])
        for row in self.space.dependents_of(unit):
            rest = self.unit(row)
            self.lengths[row] = self.length(rest)
            self.costs[row] = self.problem.costs[rest].sum()

    def _is_balanced(self, unit: Sequence[int]) -> bool:
        taken: dict[int, int] = {}
        for row in unit:
            group = int(self.problem.groups[row])
            taken[group] = taken.get(group, 0) + int(self.space.supply[row])
        return all(words <= self.room[group] for group, words in taken.items())

    def _repeats(self, unit: Sequence[int]) -> bool:
        page = list(self.chosen)
        for row in unit:
            if any(self.space.repeat(row, other) for other in page):
                return True
            page.append(row)
        return False

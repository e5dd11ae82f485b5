"""A choice in the making: what it holds, what may still be added, what that would gain."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np

from summarize.selection.problem import row_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from summarize.selection.problem import Problem

Number = TypeVar("Number", np.intp, np.float64)


class Draft:
    """Rows chosen so far, with what must be remembered to judge the next one quickly."""

    def __init__(self, problem: Problem, rows: Iterable[int] = ()) -> None:
        self.problem = problem
        self.chosen: list[int] = []
        self.words = 0
        self._ceiling = problem.ceiling
        self._covered = np.zeros(len(problem.weights), bool)
        self._supplied: dict[int, int] = {}
        self._pairs: list[frozenset[int]] = []
        self.add(sorted(rows))

    @property
    def filled(self) -> bool:
        """Whether the budget counts as used."""
        return self.words >= self.problem.floor

    def unit(self, row: int) -> tuple[int, ...]:
        """The row with all that it requires and the draft does not hold yet."""
        chain = [row]
        while (needed := int(self.problem.requires[chain[-1]])) >= 0:
            chain.append(needed)
        return tuple(link for link in chain if link not in self.chosen)

    def length(self, unit: Sequence[int]) -> int:
        """Words of some rows."""
        return sum(int(self.problem.lengths[row]) for row in unit)

    def gain(self, unit: Sequence[int]) -> float:
        """What F gains when the rows are added."""
        fresh = [row_of(self.problem.concepts, row) for row in unit]
        columns = fresh[0] if len(unit) == 1 else np.unique(np.concatenate(fresh))
        columns = columns[~self._covered[columns]]
        return float(self.problem.weights[columns].sum() - self.problem.costs[list(unit)].sum())

    def fits(self, unit: Sequence[int], *, balanced: bool) -> bool:
        """Whether the rows may be added: length, number, permission, repetition and, on demand, balance."""
        problem = self.problem
        return (
            self.words + self.length(unit) <= problem.budget
            and (problem.limit is None or len(self.chosen) + len(unit) <= problem.limit)
            and all(problem.allowed[row] for row in unit)
            and (not balanced or self._is_balanced(unit))
            and not self._repeats(unit)
        )

    def add(self, unit: Sequence[int]) -> None:
        """Take the rows."""
        for row in unit:
            self.chosen.append(row)
            self._covered[row_of(self.problem.concepts, row)] = True
            self._pairs.append(self._pairs_of(row))
            group = int(self.problem.groups[row])
            self._supplied[group] = self._supplied.get(group, 0) + self._supply(row)
        self.words += self.length(unit)

    def _supply(self, row: int) -> int:
        return min(int(self.problem.lengths[row]), self._ceiling)

    def _is_balanced(self, unit: Sequence[int]) -> bool:
        supplied = dict(self._supplied)
        for row in unit:
            group = int(self.problem.groups[row])
            supplied[group] = supplied.get(group, 0) + self._supply(row)
            if supplied[group] > self._ceiling:
                return False
        return True

    def _pairs_of(self, row: int) -> frozenset[int]:
        return frozenset(row_of(self.problem.pairs, row).tolist())

    def _repeats(self, unit: Sequence[int]) -> bool:
        said = list(self._pairs)
        for row in unit:
            new = self._pairs_of(row)
            if any(len(new & old) > self.problem.overlap * min(len(new), len(old)) for old in said):
                return True
            said.append(new)
        return False


def chain_totals(problem: Problem, values: NDArray[Number]) -> NDArray[Number]:
    """Sum values (n,) over each row and all that it requires."""
    totals = values.copy()
    needed = problem.requires.copy()
    while len(waiting := np.flatnonzero(needed >= 0)):
        totals[waiting] += values[needed[waiting]]
        needed[waiting] = problem.requires[needed[waiting]]
    return totals

"""The space of a search: the arrays and caches that all passes over one problem share."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np
from scipy import sparse

from summarize.arrays import highest, inner, row_as_dict
from summarize.blocks import times
from summarize.selection.parts import number_columns
from summarize.selection.problem import distinct, row_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from summarize.selection.problem import Problem

CACHED_POOLS = 8
"""Pools whose `UnitConcepts` is cached: a story of up to 256 sentences has one, a longer story several."""
EXCHANGEABLE = 2000
"""Rows tried in exchanges, the most promising ones; up to this number, all are."""

Number = TypeVar("Number", np.intp, np.float64)


class UnitConcepts(NamedTuple):
    """The u concepts that k rows hold, each row together with all that it requires."""

    rows: sparse.csr_array
    """(k, u) of ones."""
    concepts: NDArray[np.signedinteger]
    """(u,) which concepts these are, ascending."""
    weights: NDArray[np.float64]
    """(u,) what they are worth."""


@dataclass(frozen=True, slots=True)
class SearchSpace:
    """A problem with the arrays that every pass over it starts from.

    A row's *unit* is the row with all that it requires.
    """

    problem: Problem
    upper_bounds: NDArray[np.float64]
    """(n,) upper bound on what a unit adds to F; -inf if one of its rows is not allowed."""
    words: NDArray[np.intp]
    """(n,) length of a unit."""
    costs: NDArray[np.float64]
    """(n,) cost of a unit."""
    ceiling: int
    """Words that one article may supply to a choice in the making; `violations` judges the finished one."""
    articles: int
    """Length of an array indexed by article."""
    dependents: NDArray[np.intp]
    """(l,) rows that require another."""
    prerequisites: NDArray[np.intp]
    """(l,) the row that each of these requires."""
    supply: NDArray[np.intp] = field(init=False)
    """(n,) words of a row that count towards the ceiling: no more than it, so that one long sentence still
    fits."""
    _pairs: dict[int, frozenset[int]] = field(default_factory=dict)
    _stems: dict[int, dict[int, float]] = field(default_factory=dict)
    _repeat: dict[tuple[int, int], bool] = field(default_factory=dict)
    _chains: dict[int, NDArray[np.signedinteger]] = field(default_factory=dict)
    _pools: dict[bytes, UnitConcepts] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Derive the supply from the ceiling, so that the two always agree."""
        object.__setattr__(self, "supply", np.minimum(self.problem.lengths, self.ceiling))

    def repeat(self, row: int, other: int) -> bool:
        """Whether two rows repeat each other, as `Problem` says: by their word pairs, or by their cosine."""
        if (row, other) not in self._repeat:
            self._repeat[row, other] = self._do_repeat(row, other)
        return self._repeat[row, other]

    def _do_repeat(self, row: int, other: int) -> bool:
        one, two = self._pairs_of(row), self._pairs_of(other)
        if len(one & two) > self.problem.overlap * min(len(one), len(two)):
            return True
        likeness = inner(self._stems_of(row), self._stems_of(other))
        groups = self.problem.groups
        return likeness > (
            self.problem.likeness_within if groups[row] == groups[other] else self.problem.likeness
        )

    def _pairs_of(self, row: int) -> frozenset[int]:
        if row not in self._pairs:
            self._pairs[row] = frozenset(row_of(self.problem.pairs, row).tolist())
        return self._pairs[row]

    def _stems_of(self, row: int) -> dict[int, float]:
        if row not in self._stems:
            self._stems[row] = row_as_dict(self.problem.vectors, row)
        return self._stems[row]

    def unit_concepts(self, rows: NDArray[np.intp]) -> UnitConcepts:
        """Return what the units of some rows (k,) say; cached."""
        key = rows.tobytes()
        if key not in self._pools:
            if len(self._pools) >= CACHED_POOLS:
                self._pools.clear()
            lists, width = [self._concepts_of(row) for row in rows.tolist()], len(self.problem.weights)
            concepts, entries = number_columns(np.concatenate([np.arange(0), *lists]), width)
            ends = np.cumsum([0, *map(len, lists)])
            rows_of_ones = sparse.csr_array(
                (np.ones(len(entries)), entries, ends), shape=(len(lists), len(concepts))
            )
            self._pools[key] = UnitConcepts(rows_of_ones, concepts, self.problem.weights[concepts])
        return self._pools[key]

    def _concepts_of(self, row: int) -> NDArray[np.signedinteger]:
        if self.problem.requires[row] < 0:
            return row_of(self.problem.concepts, row)
        if row not in self._chains:
            self._chains[row] = distinct([row_of(self.problem.concepts, link) for link in self.unit(row)])
        return self._chains[row]

    def unit(self, row: int) -> list[int]:
        """Return the row and all that it requires."""
        chain = [row]
        while (needed := int(self.problem.requires[chain[-1]])) >= 0:
            chain.append(needed)
        return chain

    def narrowed(self) -> SearchSpace:
        """Return the same space with only the most promising rows; ties at the edge all stay."""
        if len(self.upper_bounds) <= EXCHANGEABLE:
            return self
        edge = self.upper_bounds[highest(self.upper_bounds, EXCHANGEABLE)].min(initial=np.inf)
        return replace(self, upper_bounds=np.where(self.upper_bounds >= edge, self.upper_bounds, -np.inf))

    def dependents_of(self, rows: Iterable[int]) -> list[int]:
        """Return the rows that require one of these, directly or through others."""
        dependents: list[int] = []
        waiting = list(rows) if len(self.dependents) else []
        while waiting:
            nearest = self.dependents[self.prerequisites == waiting.pop()].tolist()
            dependents += nearest
            waiting += nearest
        return dependents


def survey(problem: Problem) -> SearchSpace:
    """Compute what all passes over a problem share."""
    singles = times(problem.concepts, problem.weights.astype(problem.concepts.dtype))
    # Rounded up by more than the error of four-byte sums: a bound that is too low would hide a row.
    gains = singles.astype(np.float64) * (1 + 1e-5) - problem.costs
    gains[~problem.allowed] = -np.inf
    dependents = np.flatnonzero(problem.requires >= 0)
    return SearchSpace(
        problem=problem,
        upper_bounds=chain_totals(problem.requires, gains),
        words=chain_totals(problem.requires, problem.lengths),
        costs=chain_totals(problem.requires, problem.costs),
        ceiling=problem.ceiling(problem.budget),
        articles=int(problem.groups.max(initial=-1)) + 1,
        dependents=dependents,
        prerequisites=problem.requires[dependents],
    )


def chain_totals(requires: NDArray[np.intp], values: NDArray[Number]) -> NDArray[Number]:
    """Sum values (n,) over each row and all that it requires; `requires` (n,) names an earlier row, or is -1."""
    totals = values.copy()
    needed = requires.copy()
    while len(waiting := np.flatnonzero(needed >= 0)):
        totals[waiting] += values[needed[waiting]]
        needed[waiting] = requires[needed[waiting]]
    return totals

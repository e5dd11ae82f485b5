"""The rows that may come onto a page in place of others, and what they say, as arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarize.selection.parts import marks_of, part_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarize.selection.parts import Part
    from summarize.selection.search_space import SearchSpace

FILL_EXPONENT = 0.6
"""Power of the length by which a gain is divided where room is filled."""


class Candidates(NamedTuple):
    """The k rows that are on a page or may come in, and the u concepts that they hold."""

    space: SearchSpace
    rows: NDArray[np.intp]
    """(k,) ascending."""
    concepts: Part
    """(k, u) of ones."""
    weights: NDArray[np.float64]
    """(u,) what the concepts are worth."""
    costs: NDArray[np.float64]
    """(k,) what a row costs."""
    lengths: NDArray[np.intp]
    """(k,) words of a row; more than the budget if it may not come in."""
    powers: NDArray[np.float64]
    """(k,) words of a row to the power of `FILL_EXPONENT`."""
    groups: NDArray[np.intp]
    """(k,) number of its article."""
    supply: NDArray[np.intp]
    """(k,) words of it that count towards what its article may supply."""
    vectors: Part
    """(k, v) unit rows."""
    pairs: Part
    """(k, b) word pairs, each once."""
    repeats: dict[int, NDArray[np.bool_]]
    """Cache of `repeating`."""

    def repeating(self, place: int) -> NDArray[np.bool_]:
        """(k,) which rows repeat the one at a place, itself included, by the rules of `SearchSpace.repeat`."""
        if place not in self.repeats:
            problem, sizes = self.space.problem, np.diff(self.pairs.rows.indptr)
            bound = np.where(self.groups == self.groups[place], problem.likeness_within, problem.likeness)
            repeating = self.vectors.times(place) > bound
            repeating |= self.pairs.times(place) > problem.overlap * np.minimum(sizes, sizes[place])
            repeating[place] = True
            self.repeats[place] = repeating
        return self.repeats[place]

    def without(self, rows: Sequence[int]) -> Candidates:
        """Return the same, except that some rows may not come in."""
        gone = np.isin(self.rows, rows)
        return self._replace(lengths=np.where(gone, self.space.problem.budget + 1, self.lengths))


def candidates_for(space: SearchSpace, page: Sequence[int]) -> Candidates:
    """Collect the rows that may come in (allowed, requiring no other) and all others that a page may have."""
    space = space.narrowed()
    problem = space.problem
    included = space.upper_bounds > -np.inf
    comes = included & (problem.requires < 0)
    included[list(page)] = True
    needed = problem.requires[included]
    while len(needed := needed[needed >= 0]):  # `narrowed` may have left out rows that others require
        included[needed] = True
        needed = problem.requires[needed]
    rows = np.flatnonzero(included)
    concepts, lengths = part_of(problem.concepts, rows), problem.lengths[rows]
    return Candidates(
        space=space,
        rows=rows,
        concepts=concepts,
        weights=problem.weights[concepts.columns],
        costs=problem.costs[rows],
        lengths=np.where(comes[rows], lengths, problem.budget + 1),
        powers=np.maximum(lengths, 1) ** FILL_EXPONENT,
        groups=problem.groups[rows],
        supply=space.supply[rows],
        vectors=part_of(problem.vectors, rows),
        pairs=marks_of(problem.pairs, rows),
        repeats={},
    )

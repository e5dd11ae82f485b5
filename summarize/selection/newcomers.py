"""Who may come onto a page in place of others, and what they say, as arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarize.selection.parts import marks_of, part_of
from summarize.selection.problem import row_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarize.selection.ground import Ground
    from summarize.selection.parts import Part

DENSER = 0.6
"""Power of the length that a gain is divided by where room is filled."""


class Newcomers(NamedTuple):
    """The k rows that may come in, and the u concepts that they hold."""

    ground: Ground
    rows: NDArray[np.intp]
    """(k,) ascending."""
    concepts: Part
    """(k, u) of ones."""
    weights: NDArray[np.float64]
    """(u,) what the concepts are worth."""
    costs: NDArray[np.float64]
    """(k,) what a row costs."""
    lengths: NDArray[np.intp]
    """(k,) its words."""
    powers: NDArray[np.float64]
    """(k,) these to the power of `DENSER`."""
    groups: NDArray[np.intp]
    """(k,) its article."""
    supply: NDArray[np.intp]
    """(k,) words by which it takes up what the article may supply."""
    vectors: Part
    """(k, v) unit rows."""
    pairs: Part
    """(k, b) word pairs, each once."""
    known: dict[int, NDArray[np.bool_]]
    """What `repeating` has found so far."""

    def repeating(self, row: int) -> NDArray[np.bool_]:
        """(k,) which of them repeat a row, or are that row, as `Ground.repeat` says it of two."""
        if row not in self.known:
            problem = self.ground.problem
            held = len(set(row_of(problem.pairs, row).tolist()))
            least = np.minimum(np.diff(self.pairs.rows.indptr), held)
            bound = np.where(self.groups == problem.groups[row], problem.own, problem.likeness)
            alike = self.vectors.times(problem.vectors, row) > bound
            said = self.pairs.times(problem.pairs, row) > problem.overlap * least
            self.known[row] = alike | said | (self.rows == row)
        return self.known[row]

    def without(self, rows: Sequence[int]) -> Newcomers:
        """The same, but some rows may not come in: there is no room for so many words."""
        gone = np.isin(self.rows, rows)
        return self._replace(lengths=np.where(gone, self.ground.problem.budget + 1, self.lengths))


def newcomers_of(ground: Ground) -> Newcomers:
    """Collect the rows that are allowed and require no other, so that each comes in by itself; of many the most promising."""
    ground = ground.narrowed()
    problem = ground.problem
    rows = np.flatnonzero((ground.promised > -np.inf) & (problem.requires < 0))
    concepts, lengths = part_of(problem.concepts, rows), problem.lengths[rows]
    return Newcomers(
        ground=ground,
        rows=rows,
        concepts=concepts,
        weights=problem.weights[concepts.columns],
        costs=problem.costs[rows],
        lengths=lengths,
        powers=np.maximum(lengths, 1) ** DENSER,
        groups=problem.groups[rows],
        supply=ground.supply[rows],
        vectors=part_of(problem.vectors, rows),
        pairs=marks_of(problem.pairs, rows),
        known={},
    )

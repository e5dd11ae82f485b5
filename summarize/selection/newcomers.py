"""Who may come onto a page in place of others, and what they say, as arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarize.selection.ground import Ground

DENSER = 0.6
"""Power of the length that a gain is divided by where room is filled."""


class Newcomers(NamedTuple):
    """The k rows that may come in, and the u concepts that they hold."""

    ground: Ground
    rows: NDArray[np.intp]
    """(k,) ascending."""
    held: sparse.csr_array
    """(k, u) of ones."""
    used: NDArray[np.intp]
    """(u,) which concepts these are, ascending."""
    weights: NDArray[np.float64]
    """(u,) what they are worth."""
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


def newcomers_of(ground: Ground) -> Newcomers:
    """Collect the rows that are allowed and require no other, so that each comes in by itself."""
    problem = ground.problem
    rows = np.flatnonzero((ground.promised > -np.inf) & (problem.requires < 0))
    held = problem.concepts[rows]
    met = np.zeros(held.shape[1], np.bool_)
    met[held.indices] = True
    used, number = np.flatnonzero(met), np.empty(len(met), np.int32)
    number[used] = np.arange(len(used), dtype=np.int32)
    ones, shape = np.ones(held.nnz), (len(rows), len(used))
    lengths = problem.lengths[rows]
    return Newcomers(
        ground=ground,
        rows=rows,
        held=sparse.csr_array((ones, number[held.indices], held.indptr), shape=shape),
        used=used,
        weights=problem.weights[used],
        costs=problem.costs[rows],
        lengths=lengths,
        powers=np.maximum(lengths, 1) ** DENSER,
        groups=problem.groups[rows],
        supply=ground.supply[rows],
    )

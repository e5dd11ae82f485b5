"""One more concept, so that a page opens well: all sentences that lead nearly as well as the best hold it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarize.selection.problem import Problem

NEARLY = 0.7
"""Share of the best merit from which a sentence will do as a lead."""


def with_lead(
    concepts: sparse.csr_array, weights: NDArray[np.float64], merits: NDArray[np.float64], value: float
) -> tuple[sparse.csr_array, NDArray[np.float64], int | None]:
    """Add a concept that a choice covers if it has a sentence to open on; like all concepts, it counts once.

    Args:
        concepts: (n, c) of ones: what each sentence says.
        weights: (c,) what saying it is worth.
        merits: (n,) how well a sentence would lead; 0 where it cannot.
        value: what a lead is worth, on the scale of `weights`.

    Returns:
        (n, c + 1), (c + 1,) and the number of the added column; if no sentence can lead, `concepts` and
        `weights` unchanged and None.

    """
    best = merits.max(initial=0.0)
    if best <= 0:
        return concepts, weights, None
    leading = sparse.csr_array((merits >= NEARLY * best).astype(concepts.dtype)[:, None])
    return sparse.hstack([concepts, leading], format="csr"), np.append(weights, value), len(weights)


def lacks_lead(problem: Problem, rows: NDArray[np.intp]) -> bool:
    """Whether a choice (k,) has no sentence to open on, though there is one."""
    return problem.lead is not None and problem.lead not in problem.concepts[rows].indices


def dearer_lead(problem: Problem, more: float) -> Problem:
    """Return the same problem with a lead that is worth `more` on top."""
    return replace(
        problem, weights=problem.weights + more * (np.arange(len(problem.weights)) == problem.lead)
    )

"""A page that opens well: one concept more, held by every sentence that would lead nearly as well as the best."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarize.selection.problem import Problem

NEARLY = 0.7
"""Part of the best merit from which a sentence serves as a lead, too."""


def with_lead(
    held: sparse.csr_array, worth: NDArray[np.float64], merits: NDArray[np.float64], value: float
) -> tuple[sparse.csr_array, NDArray[np.float64], int | None]:
    """Add the concept that a choice covers when it holds a sentence to open on. It is paid once, as all others.

    Args:
        held: (n, c) of ones: what each sentence says.
        worth: (c,) what saying it is worth.
        merits: (n,) how well a sentence would lead; 0 where it cannot.
        value: what a lead is worth, on the scale of `worth`.

    Returns:
        (n, c + 1), (c + 1,) and the number of the column that was added; as they came, and None, where no sentence can lead.

    """
    best = merits.max(initial=0.0)
    if best <= 0:
        return held, worth, None
    leading = sparse.csr_array((merits >= NEARLY * best).astype(held.dtype)[:, None])
    return sparse.hstack([held, leading], format="csr"), np.append(worth, value), len(worth)


def lacks_lead(problem: Problem, rows: NDArray[np.intp]) -> bool:
    """Whether a choice (k,) holds no sentence to open on, though there is one."""
    return problem.lead is not None and problem.lead not in problem.concepts[rows].indices


def dearer_lead(problem: Problem, more: float) -> Problem:
    """The same problem, with a lead worth so much more."""
    return replace(
        problem, weights=problem.weights + more * (np.arange(len(problem.weights)) == problem.lead)
    )

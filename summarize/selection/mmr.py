"""Maximal marginal relevance: central, and unlike what is chosen already."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.draft import Draft

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarize.selection.problem import Problem

CAP = 0.5
"""Cosine to a chosen row from which a sentence says nothing new."""


def marginal_relevance(problem: Problem) -> list[int]:
    """Take the row with the largest (1 - d) p_s / max p - d max over chosen t of x_s x_t that fits.

    The largest similarity to the chosen is kept and raised by one product X x_t a pick, so a pick costs one pass
    over the rows and no pair is looked at twice. A row more than `CAP` like a chosen one is never taken, whatever its
    score. Carbonell & Goldstein (1998).

    Returns:
        Rows in the order taken.

    """
    draft = Draft(problem)
    redundancy = np.zeros(len(problem.scores))
    barred = ~problem.allowed
    for balanced in (True, False):
        open_rows = ~barred
        open_rows[draft.chosen] = False
        while open_rows.any() and (balanced or not draft.filled):
            top = int(np.where(open_rows, _relevance(problem, redundancy), -np.inf).argmax())
            open_rows[top] = False
            unit = draft.unit(top)
            if unit and redundancy[list(unit)].max() <= CAP and draft.fits(unit, balanced=balanced):
                draft.add(unit)
                open_rows[list(unit)] = False
                for row in unit:
                    np.maximum(redundancy, _likeness(problem, row), out=redundancy)
    return draft.chosen


def _relevance(problem: Problem, redundancy: NDArray[np.float64]) -> NDArray[np.float64]:
    top = problem.scores.max() or 1
    return np.asarray((1 - problem.diversity) * problem.scores / top - problem.diversity * redundancy)


def _likeness(problem: Problem, row: int) -> NDArray[np.float64]:
    """Cosine of every row to this one."""
    return np.asarray(problem.vectors @ problem.vectors[[row]].toarray()[0], np.float64)

"""Maximal marginal relevance: central, and unlike what is chosen already."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.partial_choice import PartialChoice

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarize.selection.problem import Problem
    from summarize.selection.search_space import SearchSpace


def marginal_relevance(space: SearchSpace) -> list[int]:
    """Take whichever fitting row has the largest (1 - d) p_s / max p - d max over chosen t of x_s x_t.

    Each row's largest similarity to a chosen one is kept and updated by one product X x_t per pick, so a pick
    costs one pass over the rows and no pair is looked at twice. A row that repeats a chosen one is never
    taken, whatever its score. Carbonell & Goldstein (1998).

    Returns:
        Rows in the order taken.

    """
    problem, choice = space.problem, PartialChoice(space)
    redundancy = np.zeros(len(problem.scores))
    for balanced in (True, False):
        relevance = np.where(problem.allowed, _relevance(problem, redundancy), -np.inf)
        while len(relevance) and relevance.max() > -np.inf and (balanced or not choice.filled):
            top = int(relevance.argmax())
            unit = choice.unit(top)
            relevance[top] = -np.inf
            if unit and choice.fits(unit, balanced=balanced):
                choice.add(unit)
                for row in unit:
                    np.maximum(redundancy, _likeness(problem, row), out=redundancy)
                unfit = (problem.lengths > problem.budget - choice.words) | (
                    redundancy > max(problem.likeness, problem.likeness_within)
                )
                relevance = np.where((relevance == -np.inf) | unfit, -np.inf, _relevance(problem, redundancy))
    return choice.chosen


def _relevance(problem: Problem, redundancy: NDArray[np.float64]) -> NDArray[np.float64]:
    top = problem.scores.max(initial=0) or 1
    return np.asarray((1 - problem.diversity) * problem.scores / top - problem.diversity * redundancy)


def _likeness(problem: Problem, row: int) -> NDArray[np.float64]:
    """Cosine of every row with this one."""
    return np.asarray(problem.vectors @ problem.vectors[[row]].toarray()[0], np.float64)

"""The selectors, each one statement: a problem in, row numbers out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.candidates import candidates_for
from summarize.selection.exact import solve
from summarize.selection.exchange import exchange
from summarize.selection.greedy import best_of_passes, run_balanced
from summarize.selection.mmr import marginal_relevance
from summarize.selection.refill import fill_budget
from summarize.selection.search_space import survey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

    from summarize.selection.problem import Problem


def coverage(problem: Problem) -> NDArray[np.intp]:
    """Cover the most LexRank mass: the best of five greedy passes on gain / length ** r, then exchanges of one or two sentences.

    F(S) = sum of the weights of the concepts that S covers - sum of the costs of S. Redundancy needs no
    further term, since a concept counts once. If more than a tenth of the budget is left unused, rows are
    exchanged until it is used.

    Args:
        problem: the sentences and the rules; see `Problem` for what makes one choice better than another.

    Returns:
        (k,) chosen rows, ascending.

    """
    space = survey(problem)
    page = best_of_passes(space)
    return _ascending(fill_budget(space, exchange(candidates_for(space, page), page, 2)))


def thorough(problem: Problem) -> NDArray[np.intp]:
    """Cover the most LexRank mass: as `coverage`, then exchanges of three sentences as well, on pages of up to sixteen.

    Args:
        problem: the sentences and the rules.

    Returns:
        (k,) chosen rows, ascending.

    """
    space = survey(problem)
    page = best_of_passes(space)
    candidates = candidates_for(space, page)
    by_two = exchange(candidates, page, 2)
    return _ascending(fill_budget(space, exchange(candidates, by_two, 3)))


def mmr(problem: Problem) -> NDArray[np.intp]:
    """Take what is central and unlike the chosen, by maximal marginal relevance (Carbonell & Goldstein 1998).

    Args:
        problem: the sentences and the rules; `scores`, `vectors` and `diversity` decide. Weights and costs
            count only if the resulting page is not full, or one-sided.

    Returns:
        (k,) chosen rows, ascending.

    """
    space = survey(problem)
    return _ascending(fill_budget(space, run_balanced(space, marginal_relevance)[-1]))


def exact(problem: Problem) -> NDArray[np.intp]:
    """Cover the most LexRank mass, with proof; without one in ten seconds, return what `thorough` finds.

    Args:
        problem: the sentences and the rules.

    Returns:
        (k,) chosen rows, ascending.

    Warns:
        NotProven: the time was up, or there are too many sentences; a better choice may exist.

    """
    return _ascending(solve(problem, thorough(problem).tolist()))


def _ascending(rows: Iterable[int]) -> NDArray[np.intp]:
    return np.array(sorted(rows), np.intp)


SELECTORS: dict[str, Callable[[Problem], NDArray[np.intp]]] = {
    "coverage": coverage,
    "thorough": thorough,
    "mmr": mmr,
    "exact": exact,
}

WEIGHLESS = frozenset(["mmr"])
"""Selectors that use weights and costs only if a page is not full, or one-sided."""

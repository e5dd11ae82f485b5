"""Local search: drop a sentence or two, fill the room anew, keep what is better."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.draft import chain_totals
from summarize.selection.greedy import followers, greedy
from summarize.selection.problem import faults, rank_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from summarize.selection.problem import Problem

REFILLS = (0.0, 0.6)
"""Powers of the length used when filling up: a look at the richest and at the denser sentences."""
POOL = 2000
"""Rows that may come in anew: those that promise most. Below it nothing is left out."""


def improve(problem: Problem, promised: NDArray[np.float64], rows: Iterable[int]) -> list[int]:
    """Exchange one or two chosen rows for others until no exchange is better."""
    pool = _pool(promised)
    best = rank_of(problem, rows)
    while (found := _best_exchange(problem, pool, best[-1])) < best:
        best = found
    return list(best[-1])


def fill(problem: Problem, promised: NDArray[np.float64], rows: Iterable[int]) -> list[int]:
    """Exchange rows until the budget counts as used, or no exchange uses more of it."""
    pool = _pool(promised)
    best = rank_of(problem, rows)
    while best[0] and (found := _best_exchange(problem, pool, best[-1]))[0] < best[0]:
        best = found
    return list(best[-1])


def _pool(promised: NDArray[np.float64]) -> NDArray[np.float64]:
    """Leave out all but the most promising rows; a tie at the edge keeps both."""
    if len(promised) <= POOL:
        return promised
    edge = np.partition(promised, -POOL)[-POOL]
    return np.where(promised >= edge, promised, -np.inf)


def _best_exchange(
    problem: Problem, pool: NDArray[np.float64], rows: tuple[int, ...]
) -> tuple[int, int, float, tuple[int, ...]]:
    """Best choice after dropping one row or, where that helps nothing, two."""
    best = rank_of(problem, rows)
    for size in (1, 2):
        found = min(
            (
                rank_of(problem, choice)
                for dropped in combinations(rows, size)
                for choice in _refills(problem, pool, rows, dropped)
            ),
            default=best,
        )
        if found < best:
            return found
    return best


def _refills(
    problem: Problem, pool: NDArray[np.float64], rows: tuple[int, ...], dropped: tuple[int, ...]
) -> Iterator[list[int]]:
    """Fill up without the dropped rows, and first with a row that uses the budget by itself, if any does."""
    gone = {*dropped, *followers(problem, dropped)}
    kept = [row for row in rows if row not in gone]
    fresh = pool.copy()
    fresh[list(dropped)] = -np.inf
    for exponent in REFILLS:
        choice = greedy(problem, fresh, exponent, kept)
        yield choice
    if faults(problem, choice)[0]:
        used = int(problem.lengths[kept].sum())
        units = used + chain_totals(problem, problem.lengths)
        yield greedy(
            problem, np.where((units >= problem.floor) & (units <= problem.budget), fresh, -np.inf), 0.0, kept
        )

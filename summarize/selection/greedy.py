"""The search that all coverage selectors share: take what gains most, again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.draft import Draft, chain_totals
from summarize.selection.problem import rank_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from summarize.selection.problem import Problem

EXPONENTS = (0.0, 0.3, 0.6, 0.9, 1.2)
"""Powers of the length that a gain is divided by: from the richest sentence to the densest."""


def promises(problem: Problem) -> NDArray[np.float64]:
    """The most that each row, with all that it requires, can add to F: (n,), never too low."""
    singles = problem.concepts @ problem.weights.astype(problem.concepts.dtype)
    # Rounded up past the error of four-byte sums: a bound that is too low would hide a row.
    gains = singles.astype(np.float64) * (1 + 1e-5) - problem.costs
    return np.where(problem.allowed, chain_totals(problem, gains), -np.inf)


def greedy(
    problem: Problem, promised: NDArray[np.float64], exponent: float, start: Iterable[int] = ()
) -> list[int]:
    """Take the row with the largest gain / length ** exponent that fits, until none is left.

    Lazy (Minoux 1978): what a row adds only shrinks while others are taken, so its last known value is a bound, and
    only the row on top need be valued anew. The choice is the one that valuing all rows each time would make; ties go
    to the lower row number. A row counts with all that it requires. Rows that gain nothing are taken only to fill the
    budget, and rows of an article that has had its share only when that is the only way to fill it.

    Args:
        problem: the sentences and the rules.
        promised: (n,) from `promises`.
        exponent: how much shortness counts.
        start: rows that are chosen already.

    Returns:
        Rows in the order taken.

    """
    draft = Draft(problem, start)
    lengths = chain_totals(problem, problem.lengths)
    bounds = promised / np.maximum(lengths, 1) ** exponent
    bounds[draft.chosen] = -np.inf
    for balanced in (True, False):
        if balanced or not draft.filled:
            _take_all(draft, bounds.copy() if balanced else bounds, exponent, balanced=balanced)
    return draft.chosen


def _take_all(draft: Draft, bounds: NDArray[np.float64], exponent: float, *, balanced: bool) -> None:
    """Run one pass: `bounds` (n,) says what each row may be worth, and is used up."""
    valued = np.full(len(bounds), -1)
    taken = 0
    _revalue(draft, draft.chosen, bounds, exponent)
    while len(bounds):
        top = int(bounds.argmax())
        if bounds[top] == -np.inf or (draft.filled and (bounds[top] <= 0 or not balanced)):
            return
        unit = draft.unit(top)
        if not unit or not draft.fits(unit, balanced=balanced):
            bounds[top] = -np.inf
        elif valued[top] < taken:
            valued[top] = taken
            bounds[top] = _density(draft, unit, exponent)
        else:
            draft.add(unit)
            taken += 1
            bounds[list(unit)] = -np.inf
            _revalue(draft, unit, bounds, exponent)


def _density(draft: Draft, unit: tuple[int, ...], exponent: float) -> float:
    return draft.gain(unit) / float(max(draft.length(unit), 1) ** exponent)


def _revalue(draft: Draft, taken: Iterable[int], bounds: NDArray[np.float64], exponent: float) -> None:
    """Value anew the rows that require a taken one: their unit has grown shorter, which voids the old bound."""
    for row in followers(draft.problem, taken):
        if bounds[row] > -np.inf and (unit := draft.unit(row)):
            bounds[row] = _density(draft, unit, exponent)


def followers(problem: Problem, rows: Iterable[int]) -> list[int]:
    """Rows that require one of these, by any chain."""
    found: list[int] = []
    waiting = list(rows)
    while waiting:
        next_ones = np.flatnonzero(problem.requires == waiting.pop()).tolist()
        found += next_ones
        waiting += next_ones
    return found


def best_of_passes(problem: Problem, promised: NDArray[np.float64], start: Iterable[int] = ()) -> list[int]:
    """Run one pass for each exponent and keep the best answer."""
    kept = list(start)
    return min(
        (greedy(problem, promised, exponent, kept) for exponent in EXPONENTS),
        key=lambda rows: rank_of(problem, rows),
    )

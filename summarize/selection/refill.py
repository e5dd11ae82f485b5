"""Where exchanges leave the budget unused: drop one or two sentences and use it, by sentences that require others or one long one."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.greedy import greedy
from summarize.selection.newcomers import DENSER
from summarize.selection.problem import rank_of, violations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarize.selection.ground import Ground
    from summarize.selection.problem import Rank

REFILLS = (0.0, DENSER)
"""Powers of the length used when filling up: a look at the richest and at the denser sentences."""
MOST = 30
"""Sentences of a page that is searched; where a longer one is not full, the articles have no more to give."""


def fill(ground: Ground, rows: Iterable[int]) -> list[int]:
    """Exchange rows until the budget counts as used, or no exchange uses more of it."""
    best = rank_of(ground.problem, rows)
    if best[0]:
        ground = ground.narrowed()
    while best[0] and (found := _best_refill(ground, best))[0] < best[0]:
        best = found
    return list(best[-1])


def _best_refill(ground: Ground, best: Rank) -> Rank:
    """Best choice after dropping one row or, where that helps nothing, two; of more than `MOST` rows none is dropped."""
    rows = best[-1]
    if len(rows) > MOST:
        return best
    for size in (1, 2):
        found = min(
            (
                rank_of(ground.problem, choice)
                for dropped in combinations(rows, size)
                for choice in _refills(ground, rows, dropped)
            ),
            default=best,
        )
        if found < best:
            return found
    return best


def _refills(ground: Ground, rows: tuple[int, ...], dropped: tuple[int, ...]) -> Iterator[list[int]]:
    """Fill up without the dropped rows, and first with a row that uses the budget by itself, if any does."""
    gone = {*dropped, *ground.followers(dropped)}
    kept = [row for row in rows if row not in gone]
    missing = 0
    for exponent in REFILLS:
        choice = greedy(ground, exponent, kept, dropped)
        missing = violations(ground.problem, choice)[0]
        yield choice
    if missing:
        words = ground.words + int(ground.problem.lengths[kept].sum())
        enough = (words >= ground.problem.floor) & (words <= ground.problem.budget)
        yield greedy(replace(ground, promised=np.where(enough, ground.promised, -np.inf)), 0.0, kept, dropped)

"""What `--curve` prints: how much of the shared content a briefing of another length would cover."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from summarize.composing import points_left_out
from summarize.errors import BudgetTooSmall
from summarize.pipeline.choice import choose

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from summarize.composing import Point
    from summarize.pipeline import Draft

LENGTHS = (50, 100, 150, 200, 250, 300, 400, 500)
"""Budgets in words, beside the requested one."""


def curve(draft: Draft) -> str:
    """Print a line for each budget: words used, shared points stated, and their share by support."""
    budgets = sorted({*LENGTHS, draft.study.problem.budget})
    total = len(draft.points)
    if not total:
        return "Coverage: no point is stated by two articles or more\n"
    lines = [
        f"Coverage of the {total} points that two articles or more state, against length",
        "  words  points  by support",
    ]
    for budget, used, stated, share in sorted(coverage(draft, budgets), key=lambda line: line[1]):
        mark = "  <- this briefing" if budget == draft.study.problem.budget else ""
        lines.append(f"  {used:5}  {stated:6}  {share:10.0%}{mark}")
    return "\n".join(lines) + "\n"


def coverage(draft: Draft, budgets: Iterable[int]) -> Iterator[tuple[int, int, int, float]]:
    """Yield for each budget: the budget, the words used, the points stated, and their share, each point weighed by its articles.

    Each line is what a briefing of that budget would state. A budget that no sentence fits yields nothing.
    """
    whole = _weight(draft.points)
    for budget in budgets:
        chosen = draft.chosen if budget == draft.study.problem.budget else _chosen(draft, budget)
        left = points_left_out(draft.points, chosen.tolist(), draft.support_of)
        share = (whole - _weight(left)) / max(1, whole)
        if len(chosen):
            yield budget, int(draft.study.problem.lengths[chosen].sum()), len(draft.points) - len(left), share


def _chosen(draft: Draft, budget: int) -> NDArray[np.intp]:
    """(k,) rows that a briefing of another length would have."""
    settings = replace(draft.briefing.settings, words=budget, sentences=None)
    try:
        problem = draft.study.problem_with(settings)
    except BudgetTooSmall:
        return np.zeros(0, np.intp)
    return choose(problem, settings.selector, draft.study.look)


def _weight(points: Iterable[Point]) -> int:
    """Count the articles that state each point, summed over the points."""
    return sum(1 + len(point.support) for point in points)

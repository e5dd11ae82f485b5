"""A second look at a chosen page: sentences that it cannot hold as it is leave, or what introduces them comes in, where that is worth more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.exchange import exchange
from summarize.selection.greedy import greedy
from summarize.selection.ground import survey
from summarize.selection.introducing import introduced
from summarize.selection.newcomers import DENSER
from summarize.selection.problem import price, rank_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from summarize.selection.ground import Ground
    from summarize.selection.problem import Problem, Rank

LONGEST = 100
"""Sentences of a page that is looked at again."""
EXCHANGED = 30
"""Sentences of a page on which one is exchanged after another when the room is filled; on a longer one each counts less."""
CHAIN = 3
"""Sentences that leave a page one after another before it is given up: where one is at fault, what comes in may be, too."""


def revise(
    problem: Problem,
    chosen: NDArray[np.intp],
    at_fault: Callable[[Sequence[int]], Mapping[int, float]],
) -> NDArray[np.intp]:
    """Do without the sentences that are at fault on this page, or put the one before in front of them, as long as that makes a better one.

    Whether a page tells what a sentence takes as known depends on all of its sentences, so it is no cost of the sentence. What it
    takes as known its article has told, often in the sentence before, which comes in for another one; or the sentence is left out,
    the room filled anew and one sentence exchanged for others.

    Args:
        problem: the sentences and the rules.
        chosen: (k,) rows, ascending.
        at_fault: rows of a page, ascending -> those of them that are at fault there, and what that costs, in the unit of `price`.

    Returns:
        (k,) rows, ascending; the same where nothing is at fault, or no page without it is better.

    """
    rows = chosen.tolist()
    if len(rows) > LONGEST or not at_fault(rows):
        return chosen
    due, ground = float(price(1.0, problem.weights)), survey(problem)

    def judged(rows: Sequence[int]) -> Rank:
        missing, beyond, below, page = rank_of(problem, rows)
        return missing, beyond, below + due * sum(at_fault(page).values()), page

    best = judged(rows)
    while (found := min(map(judged, _others(ground, best[-1], at_fault)), default=best)) < best:
        best = found
    return np.array(best[-1], np.intp)


def _others(
    ground: Ground, rows: Sequence[int], at_fault: Callable[[Sequence[int]], Mapping[int, float]]
) -> Iterator[list[int]]:
    """Yield the pages that may be better for a row at fault: with the row before it, and without it."""
    for row in at_fault(rows):
        if len(rows) <= EXCHANGED and (page := introduced(ground, rows, row)):
            yield page
        yield from _without(ground, rows, row, at_fault)


def _without(
    ground: Ground,
    rows: Sequence[int],
    row: int,
    at_fault: Callable[[Sequence[int]], Mapping[int, float]],
) -> Iterator[list[int]]:
    """Yield pages without a row, and without what is at fault then: the room filled anew, and one exchange after another."""
    page, faulty, promised = list(rows), row, ground.promised.copy()
    for _ in range(CHAIN):
        gone = [faulty, *ground.followers([faulty])]
        promised[gone] = -np.inf
        left = replace(ground, promised=promised)
        page = sorted(greedy(left, DENSER, [row for row in page if row not in gone]))
        if len(rows) <= EXCHANGED:
            page = sorted(exchange(left, page, 1))
        yield page
        if (found := next(iter(at_fault(page)), None)) is None:
            break
        faulty = found

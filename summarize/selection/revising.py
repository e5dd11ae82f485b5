"""A second look at a chosen page: sentences that it cannot hold as it is leave, where it is worth more without them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.exchange import exchange
from summarize.selection.greedy import greedy
from summarize.selection.ground import survey
from summarize.selection.newcomers import DENSER
from summarize.selection.problem import price, rank_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from summarize.selection.ground import Ground
    from summarize.selection.problem import Problem, Rank

LONGEST = 100
"""Sentences of a page that is looked at again."""
EXCHANGED = 30
"""Sentences of a page on which one is exchanged after another when the room is filled; on a longer one each counts less."""
CHAIN = 3
"""Sentences that leave a page one after another before it is given up: where one is at fault, what comes in may be, too."""

MENDING = 3
"""Sentences that mend a fault and are tried on the page, the most promising ones."""

TRIED = 2
"""Pages on which sentences are exchanged, the best of those without a sentence at fault or with one that mends a fault."""


def revise(
    problem: Problem,
    chosen: NDArray[np.intp],
    at_fault: Callable[[Sequence[int]], Sequence[int]],
    mended_by: Callable[[Sequence[int]], Sequence[int]],
    fault: float,
) -> NDArray[np.intp]:
    """Do without the sentences that are at fault on this page, or with what mends them, as long as that makes a better one.

    Whether a page tells what a sentence takes as known depends on all of its sentences, so it is no cost of the sentence. The room
    is filled anew and sentences exchanged for others, those at fault left out, or one that mends a fault put in.

    Args:
        problem: the sentences and the rules.
        chosen: (k,) rows, ascending.
        at_fault: rows of a page, ascending -> those of them that are at fault there, once for each fault.
        mended_by: rows of a page, ascending -> rows with one of which on the page a fault would be none.
        fault: what one costs, in the unit of `price`.

    Returns:
        (k,) rows, ascending; the same where nothing is at fault, or no other page is better.

    """
    rows = chosen.tolist()
    if len(rows) > LONGEST or not at_fault(rows):
        return chosen
    due, ground = float(price(fault, problem.weights)), survey(problem)

    def judged(rows: Sequence[int]) -> Rank:
        missing, beyond, below, page = rank_of(problem, rows)
        return missing, beyond, below + due * len(at_fault(page)), page

    def others(rows: Sequence[int]) -> Iterator[list[int]]:
        yield from _without(ground, rows, at_fault)
        yield from _with(problem, rows, sorted(mended_by(rows), key=ground.promised.take)[-MENDING:])

    def polished(page: Rank) -> Rank:
        gone = [row for row in at_fault(best[-1]) if row not in page[-1]]
        return min(page, judged(_exchanged(_barred(ground, gone), page[-1])))

    best = judged(rows)
    while (found := min(map(polished, sorted(map(judged, others(best[-1])))[:TRIED]), default=best)) < best:
        best = found
    return np.array(best[-1], np.intp)


def _without(
    ground: Ground, rows: Sequence[int], at_fault: Callable[[Sequence[int]], Sequence[int]]
) -> Iterator[list[int]]:
    """Yield pages without a row at fault, and without what is at fault then, the room filled anew."""
    for first in dict.fromkeys(at_fault(rows)):
        page, faulty, left = list(rows), [first], ground
        for _ in range(CHAIN):
            gone = [faulty[0], *ground.followers(faulty[:1])]
            left = _barred(left, gone)
            page = sorted(greedy(left, DENSER, [row for row in page if row not in gone]))
            yield page
            faulty = list(at_fault(page))
            if not faulty:
                break


def _with(problem: Problem, rows: Sequence[int], mending: Iterable[int]) -> Iterator[list[int]]:
    """Yield pages with a row that mends a fault: one exchange after another where it is worth more than all the others."""
    for row in mending:
        costs = problem.costs.copy()
        costs[row] = -float(problem.weights.sum())
        yield _exchanged(survey(replace(problem, costs=costs)), rows)


def _barred(ground: Ground, gone: Sequence[int]) -> Ground:
    """The same ground without some rows."""
    promised = ground.promised.copy()
    promised[list(gone)] = -np.inf
    return replace(ground, promised=promised)


def _exchanged(ground: Ground, rows: Sequence[int]) -> list[int]:
    """A page, ascending, after one exchange for one row after another; a long page as it is."""
    return sorted(exchange(ground, rows, 1) if len(rows) <= EXCHANGED else rows)

"""A second look at a chosen page: sentences that it cannot hold as it is leave, or what introduces them comes in, where that is worth more."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.exchange import exchange
from summarize.selection.greedy import greedy
from summarize.selection.ground import survey
from summarize.selection.introducing import introduced
from summarize.selection.newcomers import DENSER, newcomers_of
from summarize.selection.problem import price, rank_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from summarize.selection.ground import Ground
    from summarize.selection.newcomers import Newcomers
    from summarize.selection.problem import Problem, Rank

LONGEST = 100
"""Sentences of a page that is looked at again."""
EXCHANGED = 30
"""Sentences of a page on which others are exchanged, or come in to mend a fault; on a longer one each counts less."""
WORTH_MENDING = 0.3
"""Cost of a row at which it is tried to do without it or to mend it."""
CHAIN = 3
"""Sentences that leave a page one after another before it is given up: where one is at fault, what comes in may be, too."""
MENDING = 3
"""Sentences that would mend one and are tried on the page, the most promising ones, and the one before it."""
TRIED = 2
"""Pages on which sentences are exchanged, the best of those on which a fault is mended."""


def revise(
    problem: Problem,
    chosen: NDArray[np.intp],
    at_fault: Callable[[tuple[int, ...]], Mapping[int, float]],
    mended_by: Callable[[int], Sequence[int]],
) -> NDArray[np.intp]:
    """Do without the sentences that are at fault on this page, or put in what introduces them, as long as that makes a better one.

    Whether a page tells what a sentence takes as known depends on all of its sentences, so it is no cost of the sentence. What it
    takes as known its article has told, often in the sentence before, which comes in for another one, as may what mends the fault
    elsewhere; or the sentence is left out. The room is filled anew and one or two sentences at once exchanged for others.

    Args:
        problem: the sentences and the rules.
        chosen: (k,) rows, ascending.
        at_fault: rows of a page, ascending -> rows of it, and what they cost there beside their costs, in the unit of `price`, or
            save: the page pays for all, and those are looked at that cost `WORTH_MENDING` or more, the dearest first.
        mended_by: a row that is at fault -> rows, beside the one before it, with which on its page it may not be.

    Returns:
        (k,) rows, ascending; the same where nothing is at fault, or no other page is better.

    """
    looked_at = cache(at_fault)

    def faulty(page: Sequence[int]) -> list[int]:
        costs = looked_at(tuple(page))
        return sorted(
            (row for row in costs if costs[row] >= WORTH_MENDING), key=lambda row: (-costs[row], row)
        )

    rows = chosen.tolist()
    if len(rows) > LONGEST or not faulty(rows):
        return chosen
    due, ground = float(price(1.0, problem.weights)), survey(problem).narrowed()
    newcomers = newcomers_of(ground, rows)

    def judged(rows: Sequence[int]) -> Rank:
        missing, beyond, below, page = rank_of(problem, rows)
        return missing, beyond, below + due * sum(looked_at(tuple(page)).values()), page

    def tried(best: Rank) -> list[Rank]:
        """The best of the pages on which a fault is mended, and what exchanges make of these."""
        found = sorted(map(judged, _mended(ground, best[-1], faulty, mended_by)))[:TRIED]
        if len(rows) <= EXCHANGED:
            gone = faulty(best[-1])
            found += [judged(_exchanged(newcomers, page, gone)) for *_, page in found]
        return found

    best = judged(rows)
    while (found := min(tried(best), default=best)) < best:
        best = found
    return np.array(best[-1], np.intp)


def _mended(
    ground: Ground,
    rows: Sequence[int],
    faulty: Callable[[Sequence[int]], Sequence[int]],
    mended_by: Callable[[int], Sequence[int]],
) -> Iterator[list[int]]:
    """Yield pages without each row at fault, and with each of those that may mend it."""
    groups = ground.problem.groups
    for row in faulty(rows):
        yield from _without(ground, rows, row, faulty)
        if len(rows) <= EXCHANGED:
            before = [row - 1] if row and groups[row - 1] == groups[row] else []
            likely = sorted(mended_by(row), key=ground.promised.take)[-MENDING:]
            mending = dict.fromkeys([*before, *likely])
            yield from filter(None, (introduced(ground, rows, row, other) for other in mending))


def _without(
    ground: Ground,
    rows: Sequence[int],
    row: int,
    faulty: Callable[[Sequence[int]], Sequence[int]],
) -> Iterator[list[int]]:
    """Yield pages without a row, and without what is at fault then, the room filled anew."""
    page, due = list(rows), row
    for _ in range(CHAIN):
        gone = [due, *ground.followers([due])]
        ground = _barred(ground, gone)
        page = sorted(greedy(ground, DENSER, [row for row in page if row not in gone]))
        yield page
        if not (found := faulty(page)):
            break
        due = found[0]


def _exchanged(newcomers: Newcomers, rows: Sequence[int], gone: Sequence[int]) -> list[int]:
    """A page after exchanges of one or two sentences at once; what has left it as faulty does not come back."""
    return sorted(exchange(newcomers.without([row for row in gone if row not in rows]), rows, 2))


def _barred(ground: Ground, gone: Sequence[int]) -> Ground:
    """The same ground without some rows."""
    promised = ground.promised.copy()
    promised[list(gone)] = -np.inf
    return replace(ground, promised=promised)

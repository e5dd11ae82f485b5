"""A second look at a chosen page: sentences that do not fit there leave, or what introduces them comes in."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from summarize.selection.candidates import FILL_EXPONENT, candidates_for
from summarize.selection.exchange import exchange
from summarize.selection.greedy import greedy
from summarize.selection.introducing import introduce
from summarize.selection.problem import price, rank_of
from summarize.selection.search_space import survey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from summarize.selection.candidates import Candidates
    from summarize.selection.problem import Problem, Rank
    from summarize.selection.search_space import SearchSpace

LONGEST_PAGE = 100
"""Longest page, in sentences, that gets a second look."""
LONGEST_EXCHANGED = 30
"""Longest page, in sentences, on which exchanges and sentences that come in are tried, too; on a longer one
each matters less."""
WORTH_MENDING = 0.3
"""Fault of a row from which pages without it, or with what mends it, are tried."""
CHAIN = 3
"""Sentences at fault that leave a page one after another before it is given up: what comes in may be at
fault, too."""
MENDERS = 3
"""Sentences, the most promising ones, that are tried to mend another, besides the one before it in its
article."""
MENDED_PAGES = 2
"""Pages with a mended fault, the best ones, on which exchanges are tried."""


def revise(
    problem: Problem,
    chosen: NDArray[np.intp],
    at_fault: Callable[[tuple[int, ...]], Mapping[int, float]],
    mended_by: Callable[[int], Sequence[int]],
) -> NDArray[np.intp]:
    """Drop the sentences at fault on a page, or add what introduces them, as long as the page gets better.

    Whether a page tells what a sentence takes as known depends on the whole page, so it cannot be a cost of
    the sentence. Its article has told it, often in the sentence before; that one may come in for another, as
    may a sentence from elsewhere that mends the fault. Or the sentence is left out. Then the room is filled
    again, and one or two sentences at a time are exchanged for others.

    Args:
        problem: the sentences and the rules.
        chosen: (k,) rows, ascending.
        at_fault: page (rows, ascending) -> row of it -> its fault there, on top of those in its costs; below
            0 if it is better there. The page pays for all; those of `WORTH_MENDING` or more are mended, the
            worst first.
        mended_by: a row at fault -> rows that may mend it if they come in, besides the one before it.

    Returns:
        (k,) rows, ascending; unchanged if nothing is at fault or no other page is better.

    """
    looked_at = cache(at_fault)

    def faulty(page: Sequence[int]) -> list[int]:
        costs = looked_at(tuple(page))
        return sorted(
            (row for row in costs if costs[row] >= WORTH_MENDING), key=lambda row: (-costs[row], row)
        )

    rows = chosen.tolist()
    if len(rows) > LONGEST_PAGE or not faulty(rows):
        return chosen
    due, space = float(price(1.0, problem.weights)), survey(problem).narrowed()
    candidates = candidates_for(space, rows)

    def judged(rows: Sequence[int]) -> Rank:
        missing, beyond, below, page = rank_of(problem, rows)
        return missing, beyond, below + due * sum(looked_at(tuple(page)).values()), page

    def tried(best: Rank) -> list[Rank]:
        """Return the best pages with a mended fault, and what exchanges make of them."""
        found = sorted(map(judged, _mended(space, best[-1], faulty, mended_by)))[:MENDED_PAGES]
        if len(rows) <= LONGEST_EXCHANGED:
            gone = faulty(best[-1])
            found += [judged(_exchange(candidates, page, gone)) for *_, page in found]
        return found

    best = judged(rows)
    while (found := min(tried(best), default=best)) < best:
        best = found
    return np.array(best[-1], np.intp)


def _mended(
    space: SearchSpace,
    rows: Sequence[int],
    faulty: Callable[[Sequence[int]], Sequence[int]],
    mended_by: Callable[[int], Sequence[int]],
) -> Iterator[list[int]]:
    """Yield, for each row at fault, pages without it and pages with a row that may mend it."""
    groups = space.problem.groups
    for row in faulty(rows):
        yield from _without(space, rows, row, faulty)
        if len(rows) <= LONGEST_EXCHANGED:
            before = [row - 1] if row and groups[row - 1] == groups[row] else []
            likely = sorted(mended_by(row), key=space.upper_bounds.take)[-MENDERS:]
            mending = dict.fromkeys([*before, *likely])
            yield from filter(None, (introduce(space, rows, row, other) for other in mending))


def _without(
    space: SearchSpace,
    rows: Sequence[int],
    row: int,
    faulty: Callable[[Sequence[int]], Sequence[int]],
) -> Iterator[list[int]]:
    """Yield the page without a row, its room filled again, then without the row worst at fault, and so on."""
    page, due = list(rows), row
    for _ in range(CHAIN):
        gone = [due, *space.dependents_of([due])]
        space = _bar(space, gone)
        page = sorted(greedy(space, FILL_EXPONENT, [row for row in page if row not in gone]))
        yield page
        if not (found := faulty(page)):
            break
        due = found[0]


def _exchange(candidates: Candidates, rows: Sequence[int], gone: Sequence[int]) -> list[int]:
    """Exchange one or two sentences at a time; rows at fault that have left the page do not come back."""
    return sorted(exchange(candidates.without([row for row in gone if row not in rows]), rows, 2))


def _bar(space: SearchSpace, gone: Sequence[int]) -> SearchSpace:
    """Return the same space with some rows barred."""
    upper_bounds = space.upper_bounds.copy()
    upper_bounds[list(gone)] = -np.inf
    return replace(space, upper_bounds=upper_bounds)

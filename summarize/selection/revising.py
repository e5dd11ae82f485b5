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
    faults_of = cache(at_fault)
    page = tuple(chosen.tolist())
    if len(page) > LONGEST_PAGE or not _worst_first(faults_of(page)):
        return chosen
    revision = _Revision(problem, page, faults_of, mended_by)
    best = revision.rank(page)
    while (better := min(revision.other_pages(best[-1]), default=best)) < best:
        best = better
    return np.array(best[-1], np.intp)


def _worst_first(faults: Mapping[int, float]) -> list[int]:
    """The rows with a fault of `WORTH_MENDING` or more."""
    return sorted(
        (row for row in faults if faults[row] >= WORTH_MENDING), key=lambda row: (-faults[row], row)
    )


class _Revision:
    """The search for a better page than a first one: how a page is judged, and which others are tried."""

    def __init__(
        self,
        problem: Problem,
        page: Sequence[int],
        faults_of: Callable[[tuple[int, ...]], Mapping[int, float]],
        mended_by: Callable[[int], Sequence[int]],
    ) -> None:
        self.problem = problem
        self.space = survey(problem).narrowed()
        self.candidates = candidates_for(self.space, page)
        self.exchanges = len(page) <= LONGEST_EXCHANGED
        """Whether the first page is short enough for exchanges."""
        self.faults_of = faults_of
        self.mended_by = mended_by
        self.fault = float(price(1.0, problem.weights))
        """The cost of a whole fault."""

    def rank(self, page: Sequence[int]) -> Rank:
        """Rank a page as `rank_of` does, except that it pays for its faults, too."""
        missing, beyond, below, rows = rank_of(self.problem, page)
        return missing, beyond, below + self.fault * sum(self.faults_of(rows).values()), rows

    def faulty(self, page: Sequence[int]) -> list[int]:
        """Return the rows of a page that are worth mending, the worst first."""
        return _worst_first(self.faults_of(tuple(page)))

    def other_pages(self, page: Sequence[int]) -> list[Rank]:
        """Return the best pages with a mended fault, and what exchanges make of them."""
        mended = sorted(map(self.rank, self._mend(page)))[:MENDED_PAGES]
        if not self.exchanges:
            return mended
        gone = self.faulty(page)
        return mended + [self.rank(self._exchange(rows, gone)) for *_, rows in mended]

    def _mend(self, page: Sequence[int]) -> Iterator[list[int]]:
        """Yield, for each row at fault, pages without it and pages with a row that may mend it."""
        groups = self.problem.groups
        for row in self.faulty(page):
            yield from self._drop(page, row)
            if len(page) <= LONGEST_EXCHANGED:
                before = [row - 1] if row and groups[row - 1] == groups[row] else []
                likely = sorted(self.mended_by(row), key=self.space.upper_bounds.take)[-MENDERS:]
                mending = dict.fromkeys([*before, *likely])
                yield from filter(None, (introduce(self.space, page, row, other) for other in mending))

    def _drop(self, page: Sequence[int], row: int) -> Iterator[list[int]]:
        """Yield the page without a row, its room filled again, then without the row worst at fault, and so on."""
        space = self.space
        for _ in range(CHAIN):
            gone = [row, *space.dependents_of([row])]
            space = _bar(space, gone)
            page = sorted(greedy(space, FILL_EXPONENT, [other for other in page if other not in gone]))
            yield page
            if not (faulty := self.faulty(page)):
                break
            row = faulty[0]

    def _exchange(self, page: Sequence[int], gone: Sequence[int]) -> list[int]:
        """Exchange one or two sentences at a time; rows at fault that have left the page do not come back."""
        return sorted(exchange(self.candidates.without([row for row in gone if row not in page]), page, 2))


def _bar(space: SearchSpace, rows: Sequence[int]) -> SearchSpace:
    """Return the same space with some rows barred."""
    upper_bounds = space.upper_bounds.copy()
    upper_bounds[list(rows)] = -np.inf
    return replace(space, upper_bounds=upper_bounds)

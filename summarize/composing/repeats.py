"""Sentences of a page that repeat others in words too different for the selection to have kept them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.arrays import inner, row_as_dict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scipy import sparse

ALIKE = 0.27
"""Cosine from which two sentences that state the same also read alike; below, one mostly goes on from the
other."""

REPEATED = 0.5
"""Fault of each of the two: the page pays for both, and is rid of both when one leaves."""


class Repeats:
    """The pairs of sentences of a story that state the same."""

    def __init__(self, vectors: sparse.csr_array, stated: Mapping[int, Sequence[int]]) -> None:
        """Take unit rows (n, m), and row -> rows of other articles that state the same."""
        self._vectors, self._stated = vectors, stated
        self._alike: dict[tuple[int, int], bool] = {}

    def on(self, page: Sequence[int]) -> dict[int, float]:
        """Give the rows of a page that repeat others of it, each with its fault: `REPEATED` for every other.

        Two rows must support each other: one that only supports the other mostly tells a part of it.
        """
        rows, faults = set(page), {}
        for row in page:
            others = [other for other in self._stated.get(row, ()) if other in rows]
            both = [other for other in others if row in self._stated.get(other, ())]
            if repeated := sum(self._are_alike(*sorted((row, other))) for other in both):
                faults[row] = REPEATED * repeated
        return faults

    def _are_alike(self, one: int, two: int) -> bool:
        if (one, two) not in self._alike:
            ours, theirs = row_as_dict(self._vectors, one), row_as_dict(self._vectors, two)
            self._alike[one, two] = inner(ours, theirs) >= ALIKE
        return self._alike[one, two]

"""Average linkage on a sparse graph: the two groups that agree most are joined, until no two agree enough."""

from __future__ import annotations

from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

UNKNOWN = -5.0
"""Evidence assumed for a pair that was not a candidate: two articles without a rare word in common."""

Link = tuple[float, int]


def join(
    pairs: Sequence[tuple[int, int]], evidence: Sequence[float], crowded: Sequence[bool], cut: float
) -> list[int]:
    """Group articles by average linkage (UPGMA) over known pairs; return the first member of each article's group.

    agreement(A, B) = (sum of known evidence + UNKNOWN (due - known)) / max(due, known), where
    due = max(|A| |B| - crowded(A) crowded(B), min(|A|, |B|)) is how many pairs should be known. An article is
    crowded when articles of its own event take up the pairs it may keep: in a story of 500 articles each was
    compared with 40, and the missing pairs are no evidence against. Ties go to the earlier rows. Time and memory
    grow with the pairs, not with the square of the articles.

    Args:
        pairs: rows i < j of each known pair, no pair twice.
        evidence: log-odds of each pair.
        crowded: (n,) whether each article is crowded.
        cut: groups that agree less than this are not joined.

    Reference: Sokal and Michener (1958) for the full matrix.

    """
    count = len(crowded)
    groups = _Groups(crowded)
    for (low, high), value in zip(pairs, evidence, strict=True):
        groups.links[low][high] = groups.links[high][low] = (value, 1)
    heap = [
        (-value, low, high, 1, 1) for (low, high), value in zip(pairs, evidence, strict=True) if value >= cut
    ]
    heapify(heap)
    parent = list(range(count))
    while heap:
        _, low, high, *sizes_then = heappop(heap)
        if sizes_then != [groups.sizes[low], groups.sizes[high]]:  # one of the two has changed since
            continue
        parent[high] = low
        groups.merge(low, high)
        for other in groups.links[low]:
            agreement = groups.agreement(low, other)
            if agreement >= cut:
                first, second = min(low, other), max(low, other)
                heappush(heap, (-agreement, first, second, groups.sizes[first], groups.sizes[second]))
    return [_root(parent, row) for row in range(count)]


class _Groups:
    """The groups so far, by first member: their sizes, and the sum and number of known pairs between any two."""

    def __init__(self, crowded: Sequence[bool]) -> None:
        self.sizes = [1] * len(crowded)
        self.crowded = [int(each) for each in crowded]
        self.links: list[dict[int, Link]] = [{} for _ in crowded]

    def merge(self, low: int, high: int) -> None:
        """Merge the group of `high` into that of `low`."""
        for other, (total, known) in self.links[high].items():
            if other != low:
                before, counted = self.links[low].get(other, (0.0, 0))
                self.links[low][other] = self.links[other][low] = (before + total, counted + known)
                del self.links[other][high]
        del self.links[low][high]
        self.links[high] = {}
        self.sizes[low] += self.sizes[high]
        self.crowded[low] += self.crowded[high]
        self.sizes[high] = 0

    def agreement(self, one: int, other: int) -> float:
        """Return the average evidence between two groups; due pairs that are missing count as `UNKNOWN`."""
        total, known = self.links[one][other]
        size, size_other = self.sizes[one], self.sizes[other]
        due = max(size * size_other - self.crowded[one] * self.crowded[other], min(size, size_other))
        return (total + UNKNOWN * max(due - known, 0)) / max(due, known)


def _root(parent: list[int], row: int) -> int:
    while parent[row] != row:
        row = parent[row]
    return row

"""Group articles on the same event into stories; the same kind of event on another day or elsewhere is another story.

Measured as B-cubed F1 by tests/batch/test_stories.py; docs/scale.md has the numbers and the cost.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from summarize.batch.candidates import DAYS, NEIGHBOURS, candidates, matrices_of
from summarize.batch.linkage import join
from summarize.batch.weighing import COPY, measure, odds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from summarize.batch.candidates import CardMatrices, Rows
    from summarize.batch.cards import Card

    Pairs = tuple[Rows, Rows, dict[str, NDArray[np.float64]]]
    Map = Callable[[Callable[["Window"], Pairs], Iterable["Window"]], Iterable[Pairs]]

WINDOW = 2_000
"""Least number of articles, from consecutive days, in a window: what one worker compares."""
CUT = 0.0
"""Average evidence below which two groups are not joined."""
LOOSE = 0.5
"""Average evidence below which a story is marked as loose, for an editor to check."""


@dataclass(frozen=True, slots=True)
class Group:
    """The articles of one story."""

    ids: tuple[str, ...]
    """Article ids, in order."""
    loose: bool = False
    """True if the articles hardly agree: perhaps two events."""
    copies: frozenset[str] = frozenset()
    """Ids of articles that reprint another one of the group."""


@dataclass(frozen=True, slots=True)
class Window:
    """Some days of an inbox, and which pairs belong to them."""

    matrices: CardMatrices
    rows: Rows
    """Row in the whole inbox of each row of `matrices`."""
    own: NDArray[np.bool_]
    """(rows,) whether the window owns each article.

    A pair belongs to the window that owns its earlier article; all pairs of an undated article belong to that one's."""


def group(cards: Sequence[Card], run: Map = map) -> list[Group]:
    """Group articles by event.

    Pairs that share rare terms are measured and weighed; reprints are set aside, so that they count once; the
    rest is joined by average linkage. Cost grows with the articles and their candidates, not with all pairs.

    Args:
        cards: one per article; the result does not depend on their order.
        run: a `map` that may work in parallel; it is given the windows.

    Returns:
        groups ordered by their first article's id, with each article in one.

    """
    cards = sorted(cards, key=lambda card: card.id)
    matrices = matrices_of(cards)
    compared = list(run(compare, windows(matrices)))
    left, right = (
        np.concatenate([np.empty(0, np.intp), *(pairs[side] for pairs in compared)]) for side in (0, 1)
    )
    measures = {
        name: np.concatenate([pairs[2][name] for pairs in compared])
        for name in (compared[0][2] if compared else ())
    }
    if not len(left):
        return [Group((card.id,)) for card in cards]
    order = np.lexsort((right, left))
    left, right = left[order], right[order]
    return _groups(
        cards, matrices.days, left, right, {name: values[order] for name, values in measures.items()}
    )


def windows(matrices: CardMatrices) -> Iterator[Window]:
    """Cut an inbox into runs of days, each with the days after it that its articles are compared with."""
    undated = np.isnan(matrices.days)
    if undated.any():
        yield Window(matrices, np.arange(len(matrices.days)), undated)
    days, counts = np.unique(matrices.days[~undated], return_counts=True)
    start = 0
    while start < len(days):
        end = start + int(np.searchsorted(np.cumsum(counts[start:]), WINDOW)) + 1
        last_day = days[min(end, len(days)) - 1]
        rows = np.flatnonzero((matrices.days >= days[start]) & (matrices.days <= last_day + DAYS))
        yield Window(matrices.of(rows), rows, matrices.days[rows] <= last_day)
        start = end


def compare(window: Window) -> Pairs:
    """Find and measure a window's own pairs: rows in the whole inbox, the lower one first, and measurements."""
    left, right = candidates(window.matrices)
    days, own = window.matrices.days, window.own
    if own.all() or np.isnan(days[own]).all():
        mine = own[left] | own[right]
    else:
        mine = np.where(days[left] <= days[right], own[left], own[right])
    left, right = left[mine], right[mine]
    return window.rows[left], window.rows[right], measure(window.matrices, left, right)


def _groups(
    cards: Sequence[Card],
    days: NDArray[np.float64],
    left: Rows,
    right: Rows,
    measures: dict[str, NDArray[np.float64]],
) -> list[Group]:
    original = _originals(len(cards), left, right, measures["body"])
    first_hand = (original[left] == left) & (original[right] == right)
    left, right = left[first_hand], right[first_hand]
    evidence = odds(days, left, right, {name: values[first_hand] for name, values in measures.items()})
    pairs = list(zip(left.tolist(), right.tolist(), strict=True))
    roots = join(pairs, evidence.tolist(), _crowded(len(cards), left, right, evidence).tolist(), CUT)
    members: dict[int, list[int]] = {}
    for row in range(len(cards)):
        members.setdefault(roots[original[row]], []).append(row)
    loose = _loose_groups(np.array(roots), left, right, evidence)
    groups = [_group(cards, rows, original, loose=root in loose) for root, rows in members.items()]
    return sorted(groups, key=lambda each: each.ids)


def _group(cards: Sequence[Card], rows: list[int], original: NDArray[np.intp], *, loose: bool) -> Group:
    copies = frozenset(cards[row].id for row in rows if original[row] != row)
    return Group(tuple(cards[row].id for row in rows), loose, copies)


def _originals(count: int, left: Rows, right: Rows, body: NDArray[np.float64]) -> NDArray[np.intp]:
    """(n,) the first article that each one copies; itself if none."""
    original = np.arange(count)
    copies = body >= COPY
    for low, high in zip(left[copies].tolist(), right[copies].tolist(), strict=True):  # ordered by low
        if original[high] == high:
            original[high] = original[low]
    return original


def _crowded(count: int, left: Rows, right: Rows, evidence: NDArray[np.float64]) -> NDArray[np.bool_]:
    """(n,) True if an article has as many pairs as it may keep, and most of them are evidence for one event."""
    ends = np.concatenate([left, right])
    pair_counts = np.bincount(ends, minlength=count)
    agreeing = np.bincount(ends, weights=np.tile(evidence > CUT, 2), minlength=count)
    return (pair_counts >= NEIGHBOURS) & (agreeing > pair_counts / 2)


def _loose_groups(
    roots: NDArray[np.intp], left: Rows, right: Rows, evidence: NDArray[np.float64]
) -> set[int]:
    """Return the groups whose known pairs agree less than `LOOSE` on average."""
    within = roots[left] == roots[right]
    root_of_pair = roots[left][within]
    pair_counts = np.bincount(root_of_pair, minlength=len(roots))
    total = np.bincount(root_of_pair, weights=evidence[within], minlength=len(roots))
    return set(np.flatnonzero((pair_counts > 0) & (total < LOOSE * pair_counts)).tolist())

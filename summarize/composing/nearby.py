"""The rows of other articles that are nearest to some rows, and how alike the sentences around them are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy import sparse

from summarize.arrays import begins
from summarize.composing.overlap import overlap

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

LIKELY = 0.1
"""Cosine from which a pair is looked at closely."""

COSINES_IN_MEMORY = 1 << 20
"""Cosines of rows with all sentences that are in memory at once; those of the rows next to them come on
top."""

NEAREST = 5
"""Sentences of each other article that are looked at closely."""


class Near(NamedTuple):
    """Pairs of rows of two articles, as arrays (p,), and how alike they are."""

    place: NDArray[np.intp]
    """Index of the first one among those that were asked for."""
    other: NDArray[np.intp]
    cosine: NDArray[np.floating]
    beside: NDArray[np.floating]
    """Largest cosine of the one with a row next to the other, in its article."""
    around: NDArray[np.floating]
    """Cosine of the two rows next to the one, taken together, with the two next to the other."""


def near(chosen: NDArray[np.intp], vectors: sparse.csr_array, groups: NDArray[np.intp]) -> Near:
    """Give for each chosen row the `NEAREST` rows of every other article whose cosine is at least `LIKELY`.

    Cost: a product of three rows with all of `vectors` for each chosen one; all pairs at once only if few.

    Args:
        chosen: (k,) rows.
        vectors: (n, m) unit rows.
        groups: (n,) number of each row's article, article by article.

    """
    batch = max(COSINES_IN_MEMORY // len(groups), 1)
    cosines_of: Callable[[NDArray[np.intp]], NDArray[np.floating]]
    cosines_of = partial(_cosines, vectors=vectors, columns=sparse.csr_array(vectors.T))
    if len(groups) <= batch:
        cosines_of = cosines_of(np.arange(len(groups))).__getitem__
    batches = [
        _batch(start, chosen[start : start + batch], cosines_of, vectors, groups)
        for start in range(0, max(len(chosen), 1), batch)
    ]
    return Near(*map(np.concatenate, zip(*batches, strict=True)))


def _batch(
    start: int,
    rows: NDArray[np.intp],
    cosines_of: Callable[[NDArray[np.intp]], NDArray[np.floating]],
    vectors: sparse.csr_array,
    groups: NDArray[np.intp],
) -> Near:
    sides = _sides(groups, rows)
    needed, which = np.unique(np.concatenate([rows, *(at for at, _ in sides)]), return_inverse=True)
    cosines, *next_to = cosines_of(needed)[which.reshape(3, -1)]
    next_to = [each * stands[:, None] for each, (_, stands) in zip(next_to, sides, strict=True)]
    place, other = np.nonzero((cosines >= LIKELY) & (groups[rows][:, None] != groups))
    order = np.lexsort((-cosines[place, other], groups[other], place))  # ties stay in order
    order = order[_firsts(NEAREST, place[order], groups[other[order]])]
    place, other = place[order], other[order]
    theirs = _sides(groups, other)
    beside = [each[place, other] for each in next_to]
    beside += [cosines[place, at] * stands for at, stands in theirs]
    around = np.add.reduce([each[place, at] * stands for each in next_to for at, stands in theirs])
    lengths = _lengths(np.concatenate([rows[place], other]), vectors, groups).reshape(2, -1).prod(axis=0)
    return Near(
        start + place,
        other,
        cosines[place, other],
        np.maximum.reduce(beside),
        np.divide(around, lengths, out=np.zeros(len(place)), where=lengths > 0),
    )


def _sides(
    groups: NDArray[np.intp], rows: NDArray[np.intp]
) -> list[tuple[NDArray[np.intp], NDArray[np.bool_]]]:
    """Return the rows before and after some rows, each with whether it is in the same article."""
    both = np.maximum(rows - 1, 0), np.minimum(rows + 1, len(groups) - 1)
    return [(at, (groups[at] == groups[rows]) & (at != rows)) for at in both]


def _lengths(
    rows: NDArray[np.intp], vectors: sparse.csr_array, groups: NDArray[np.intp]
) -> NDArray[np.floating]:
    """Length of the sum of the rows before and after each row, in its article."""
    different, which = np.unique(rows, return_inverse=True)
    (before, one), (after, other) = _sides(groups, different)
    unit = np.diff(vectors.indptr) > 0  # the others are rows of zeros
    both = overlap(before, after, vectors)
    cosines = np.bincount(both.pair, vectors.data[both.one] * vectors.data[both.other], len(different))
    squares = (one & unit[before]) + 1.0 * (other & unit[after]) + 2 * (one & other) * cosines
    return np.asarray(np.sqrt(squares))[which]


def _cosines(
    rows: NDArray[np.intp], vectors: sparse.csr_array, columns: sparse.csr_array
) -> NDArray[np.floating]:
    """Cosines of some rows (k,) with all: (k, n), 0 with themselves."""
    cosines = (vectors[rows] @ columns).toarray()
    cosines[np.arange(len(rows)), rows] = 0.0
    return np.asarray(cosines)


def _firsts(count: int, *keys: NDArray[np.intp]) -> NDArray[np.bool_]:
    """True for the first `count` of each run of entries with equal keys."""
    places = np.arange(len(keys[0]))
    return np.asarray(places - np.maximum.accumulate(np.where(begins(*keys), places, 0)) < count)

"""The rows of other articles that are nearest to some rows, and what is like both."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy import sparse

from summarize.arrays import begins
from summarize.composing.evidence import BRIDGE, COSINE

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

NEIGHBOURS = 8
"""Sentences over which a bridge is looked for; 20 find nothing that 8 do not."""

LIKELY = 1.5
"""Part of the evidence that cosine and bridge must give before a pair is looked at closely."""

HELD = 1 << 20
"""Cosines of rows with all sentences that are held at once, and eight times as many of their neighbours."""

NEAREST = 5
"""Sentences of each other article that are looked at closely."""


class Near(NamedTuple):
    """Pairs of rows of two articles, as arrays (p,), and how alike they are."""

    place: NDArray[np.intp]
    """Of the first one among those that were asked for."""
    other: NDArray[np.intp]
    cosine: NDArray[np.floating]
    bridge: NDArray[np.floating]
    """Likeness of the two by way of a third: max_u min(x_s.x_u, x_u.x_t)."""
    beside: NDArray[np.floating]
    """Largest cosine of the first with a row next to the other one, in its article."""


def near(chosen: NDArray[np.intp], vectors: sparse.csr_array, groups: NDArray[np.intp]) -> Near:
    """Give for each chosen row the `NEAREST` rows of every other article, where they are `LIKELY` at all.

    Cost: a product of nine rows with all of `vectors` for each chosen one; a matrix of all pairs only where it is small.

    Args:
        chosen: (k,) rows.
        vectors: (n, m) unit rows.
        groups: (n,) number of each row's article, article by article.

    """
    batch = max(HELD // len(groups), 1)
    cosines_of: Callable[[NDArray[np.intp]], NDArray[np.floating]]
    cosines_of = partial(_cosines, vectors=vectors, columns=sparse.csr_array(vectors.T))
    if len(groups) <= batch:
        cosines_of = cosines_of(np.arange(len(groups))).__getitem__
    found = [
        _batch(start, chosen[start : start + batch], cosines_of, groups)
        for start in range(0, max(len(chosen), 1), batch)
    ]
    return Near(*map(np.concatenate, zip(*found, strict=True)))


def _batch(
    start: int,
    rows: NDArray[np.intp],
    cosines_of: Callable[[NDArray[np.intp]], NDArray[np.floating]],
    groups: NDArray[np.intp],
) -> Near:
    cosines = cosines_of(rows)
    neighbours = _neighbours(cosines)
    highest = np.take_along_axis(cosines, neighbours, axis=1)
    bridging, which = np.unique(neighbours, return_inverse=True)
    bridges = _bridges(which.reshape(neighbours.shape), highest, cosines_of(bridging))
    likely = COSINE * cosines + BRIDGE * bridges
    place, other = np.nonzero((likely > LIKELY) & (cosines > 0) & (groups[rows][:, None] != groups))
    order = np.lexsort((-likely[place, other], groups[other], place))  # ties stay in order
    order = order[_firsts(NEAREST, place[order], groups[other[order]])]
    place, other = place[order], other[order]
    beside = _beside(cosines, groups, place, other)
    return Near(start + place, other, cosines[place, other], bridges[place, other], beside)


def _bridges(
    neighbours: NDArray[np.intp], highest: NDArray[np.floating], paths: NDArray[np.floating]
) -> NDArray[np.floating]:
    """Likeness of some rows with all by way of their neighbours: (k, n).

    Args:
        neighbours: (k, u) rows of `paths`.
        highest: (k, u) cosines with them.
        paths: (b, n) cosines of neighbours with all rows.

    """
    bridges = np.zeros((len(neighbours), paths.shape[1]), paths.dtype)
    # The nearest of all rows at once, then the next of all rows, ...
    for path, cosine in zip(neighbours.T, highest.T, strict=True):
        np.maximum(bridges, np.minimum(paths[path], cosine[:, None]), out=bridges)
    return bridges


def _cosines(
    rows: NDArray[np.intp], vectors: sparse.csr_array, columns: sparse.csr_array
) -> NDArray[np.floating]:
    """Cosines of some rows (k,) with all: (k, n), 0 with themselves."""
    cosines = (vectors[rows] @ columns).toarray()
    cosines[np.arange(len(rows)), rows] = 0.0
    return np.asarray(cosines)


def _neighbours(cosines: NDArray[np.floating]) -> NDArray[np.intp]:
    """(k, u) the `NEIGHBOURS` columns with the highest cosines of each row, the highest first, ties to the earlier."""
    count = min(NEIGHBOURS, cosines.shape[1])
    # Most are 0: sought from this end it takes a twentieth of the time.
    least = -np.partition(-cosines, count - 1, axis=1)[:, count - 1]
    place, other = np.nonzero(cosines >= least[:, None])
    order = np.lexsort((-cosines[place, other], place))  # ties stay in order
    return other[order][_firsts(count, place)].reshape(-1, count)


def _firsts(count: int, *keys: NDArray[np.intp]) -> NDArray[np.bool_]:
    """True for the first `count` of each run of entries with equal keys."""
    places = np.arange(len(keys[0]))
    return np.asarray(places - np.maximum.accumulate(np.where(begins(*keys), places, 0)) < count)


def _beside(
    cosines: NDArray[np.floating],
    groups: NDArray[np.intp],
    place: NDArray[np.intp],
    other: NDArray[np.intp],
) -> NDArray[np.floating]:
    """Largest cosine of the row at each place with a sentence next to the other one, in its article."""
    before, after = np.maximum(other - 1, 0), np.minimum(other + 1, len(groups) - 1)
    return np.asarray(
        np.maximum(
            *(cosines[place, at] * ((groups[at] == groups[other]) & (at != other)) for at in (before, after))
        )
    )

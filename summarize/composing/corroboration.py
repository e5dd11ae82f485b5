"""Which sentences of other articles state what a chosen one states."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from math import log1p
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

COSINE, BRIDGE, NUMBERS, SHARED, PLAIN = 7.25, 6.04, 1.03, 1.21, 0.64
"""Weights of the evidence: a logistic regression over 27,545 pairs of sentences of fifteen annotated events, of
which 2,124 share a key fact; leaving each event out in turn costs little (docs/trust.md)."""

STRANGERS = 0.75
"""Taken off where no name stands in both sentences."""

CLASH = 3.5
"""Taken off where the numbers differ and each sentence names what the other does not: 35 killed in Sumy, two elsewhere."""

FEWEST = 3
"""Things in both sentences without which there is no support, however short they are; a name is one thing."""

ENOUGH = 5.5
"""Evidence from which a sentence counts as support, chosen for a precision of 0.85 on the default briefings of the same events."""

NEIGHBOURS = 8
"""Sentences over which a bridge is looked for; 20 find nothing that 8 do not."""

LIKELY = 2.0
"""Part of the evidence that cosine and bridge must give before a pair is looked at closely."""

HELD = 1 << 20
"""Cosines of rows with all sentences that are held at once, and eight times as many of their neighbours."""

NEAREST = 3
"""Sentences of each other article that are looked at closely."""


@dataclass(frozen=True)
class Named:
    """What a sentence names."""

    runs: tuple[frozenset[str], ...]
    """Its names, each as the stems of its words."""
    numbers: frozenset[float]
    """Values of its numbers."""

    @cached_property
    def names(self) -> frozenset[str]:
        """Stems of its names."""
        return frozenset().union(*self.runs)


def support(
    chosen: NDArray[np.intp],
    vectors: sparse.csr_array,
    groups: NDArray[np.intp],
    vocabulary: Sequence[str],
    named: Callable[[int], Named],
    *,
    enough: float = ENOUGH,
) -> list[NDArray[np.intp]]:
    """Find for each chosen sentence, in every other article, the sentence that states the same content.

    The evidence that sentence t states what s states, x being unit rows of stems:

        7.25 x_s.x_t + 6.04 max_u min(x_s.x_u, x_u.x_t) + 1.03 |numbers in both|
        + 1.21 ln(1 + |stems in both|) + 0.64 ln(1 + sum of ln((1 + n) / sf) over the stems in both that are no name)
        - 0.75 [no name in both] - 3.5 [other numbers and other names]

    u runs over the 8 sentences nearest to s, since a third wording often bridges two others; sf counts the sentences
    that hold a stem. Names weigh less because two sentences about one person need not say the same of him. Each
    article answers with its best sentence, if the evidence is enough. Cost: a product of nine rows with all of
    `vectors` for each chosen one, never a matrix of all pairs.

    Args:
        chosen: (k,) rows.
        vectors: (n, m) unit rows; column j is stem j.
        groups: (n,) number of each row's article.
        vocabulary: (m,) the stem of each column.
        named: row -> its names and numbers; called for the near rows only.
        enough: evidence to ask for; lower finds more and errs more.

    Returns:
        k arrays of rows, each in ascending order, at most one of an article, never of the sentence's own article.

    """
    rarity = _rarity(vectors).tolist()
    digits = [stem[:1].isdigit() for stem in vocabulary]
    columns = sparse.csr_array(vectors.T)
    best: list[dict[int, tuple[float, int]]] = [{} for _ in chosen]

    @cache
    def held(row: int) -> frozenset[int]:
        return frozenset(vectors.indices[vectors.indptr[row] : vectors.indptr[row + 1]].tolist())

    batch = max(HELD // vectors.shape[0], 1)
    for start in range(0, len(chosen), batch):
        rows = chosen[start : start + batch]
        for place, other, cosine, bridge in _near(rows, vectors, columns, groups):
            row = int(rows[place])
            common = sorted(held(row) & held(other))
            told = COSINE * cosine + BRIDGE * bridge
            most = told + _weighed(
                sum(map(digits.__getitem__, common)), len(common), sum(map(rarity.__getitem__, common))
            )
            if len(common) < FEWEST or most < enough:
                continue  # whatever the two name: names can only take away
            one, two = named(row), named(other)
            told += _evidence(common, vocabulary, one.names | two.names, rarity)
            shared = frozenset(vocabulary[column] for column in common)
            told -= _doubt(one, two, shared)
            if told >= enough and _things(shared, one) >= FEWEST:
                group, answers = int(groups[other]), best[start + place]
                answers[group] = max(answers.get(group, (told, -other)), (told, -other))
    return [np.array(sorted(-where for _, where in found.values()), dtype=np.intp) for found in best]


def _near(
    rows: NDArray[np.intp], vectors: sparse.csr_array, columns: sparse.csr_array, groups: NDArray[np.intp]
) -> Iterator[tuple[int, int, float, float]]:
    """For the row at each place the `NEAREST` rows of every other article, their cosine with it and their bridge."""
    cosines = _cosines(rows, vectors, columns)
    neighbours = _neighbours(cosines)
    bridging, which = np.unique(neighbours, return_inverse=True)
    paths, which = _cosines(bridging, vectors, columns), which.reshape(neighbours.shape)
    bridges = np.zeros_like(cosines)
    for one, path in zip(
        neighbours.T, which.T, strict=True
    ):  # the nearest of all rows, the next of all rows, ...
        here = np.take_along_axis(cosines, one[:, None], axis=1)
        np.maximum(bridges, np.minimum(paths[path], here), out=bridges)
    likely = COSINE * cosines + BRIDGE * bridges
    likely[(groups[rows][:, None] == groups) | (cosines <= 0)] = 0
    place, other = np.nonzero(likely > LIKELY)
    order = np.lexsort((other, -likely[place, other], groups[other], place))
    place, other = place[order], other[order]
    near = _firsts(NEAREST, place, groups[other])
    place, other = place[near], other[near]
    found = (place, other, cosines[place, other], bridges[place, other])
    return zip(*(part.tolist() for part in found), strict=True)


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
    least = -np.partition(-cosines, count - 1, axis=1)[
        :, count - 1
    ]  # most are 0: from this end it takes a twentieth
    place, other = np.nonzero(cosines >= least[:, None])
    order = np.lexsort((other, -cosines[place, other], place))
    return other[order][_firsts(count, place)].reshape(-1, count)


def _firsts(count: int, *keys: NDArray[np.intp]) -> NDArray[np.bool_]:
    """True for the first `count` of each run of entries with equal keys."""
    places = np.arange(len(keys[0]))
    opens = np.ones(len(places), np.bool_)
    opens[1:] = np.logical_or.reduce([key[1:] != key[:-1] for key in keys])
    return np.asarray(places - np.maximum.accumulate(np.where(opens, places, 0)) < count)


def _evidence(
    common: Sequence[int], vocabulary: Sequence[str], names: frozenset[str], rarity: Sequence[float]
) -> float:
    """What the stems in both sentences say by themselves."""
    plain = sum(rarity[column] for column in common if vocabulary[column] not in names)
    numbers = sum(vocabulary[column][0].isdigit() for column in common)
    return _weighed(numbers, len(common), plain)


def _weighed(numbers: int, shared: int, plain: float) -> float:
    return NUMBERS * numbers + SHARED * log1p(shared) + PLAIN * log1p(plain)


def _things(common: frozenset[str], one: Named) -> int:
    """How many things two sentences have in common: "Vice President JD Vance" is one."""
    things, left = len(common - one.names), common
    for run in sorted(one.runs, key=lambda run: -len(run & common)):
        things += not run.isdisjoint(left)
        left -= run
    return things


def _doubt(one: Named, two: Named, common: frozenset[str]) -> float:
    """What speaks against two sentences stating the same."""
    differ = one.numbers and two.numbers and not one.numbers & two.numbers
    clash = differ and one.names - common and two.names - common
    return STRANGERS * float(not one.names & two.names) + CLASH * float(bool(clash))


def _rarity(vectors: sparse.csr_array) -> NDArray[np.float64]:
    """(m,) ln((1 + n) / sentences that hold the stem)."""
    holding = np.bincount(vectors.indices, minlength=vectors.shape[1])
    return np.log((1 + vectors.shape[0]) / np.maximum(holding, 1))

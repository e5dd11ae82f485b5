"""Which sentences of other articles state what a chosen one states."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

from summarize.composing.evidence import (
    BESIDE,
    BRIDGE,
    COSINE,
    OPENING,
    TOPIC,
    in_what_they_name,
    in_words,
    things,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from summarize.composing.evidence import Named

FEWEST = 3
"""Things in both sentences without which there is no support, however short they are; a name is one thing."""

ENOUGH = 5.4
"""Evidence from which a sentence counts as support, chosen for a precision of 0.85 on the default briefings of the same events."""

NEIGHBOURS = 8
"""Sentences over which a bridge is looked for; 20 find nothing that 8 do not."""

LIKELY = 2.0
"""Part of the evidence that cosine and bridge must give before a pair is looked at closely."""

HELD = 1 << 20
"""Cosines of rows with all sentences that are held at once, and eight times as many of their neighbours."""

NEAREST = 5
"""Sentences of each other article that are looked at closely."""


FIRST = 3
"""Sentences with which an article opens."""


def support(
    chosen: NDArray[np.intp],
    vectors: sparse.csr_array,
    groups: NDArray[np.intp],
    vocabulary: Sequence[str],
    named: Callable[[int], Named],
    *,
    topic: NDArray[np.floating] | None = None,
    enough: float = ENOUGH,
) -> list[NDArray[np.intp]]:
    """Find for each chosen sentence, in every other article, the sentence that states the same content.

    The evidence that sentence t states what s states, x being unit rows of stems:

        7.25 x_s.x_t + 6.04 max_u min(x_s.x_u, x_u.x_t) + 4 max_v x_s.x_v - 2 min(topic_s, topic_t)
        + 1.03 |numbers in both| + 1.21 ln(1 + |stems in both|)
        + 0.64 ln(1 + sum of ln((1 + n) / sf) over the stems in both that are no name)
        + what `evidence` gives for and against names, numbers, quotations, weekdays and places in the article

    u runs over the 8 sentences nearest to s, since a third wording often bridges two others; v are the sentences beside
    t, which go on about it; sf counts the sentences that hold a stem. Names weigh less because two sentences about one
    person need not say the same of him. Each article answers with its best sentence, if the evidence is enough.
    Cost: a product of nine rows with all of `vectors` for each chosen one, never a matrix of all pairs.

    Args:
        chosen: (k,) rows.
        vectors: (n, m) unit rows; column j is stem j.
        groups: (n,) number of each row's article, article by article.
        vocabulary: (m,) the stem of each column.
        named: row -> its names, numbers and quotations; called for the near rows only.
        topic: (n,) largest cosine with a title, 0 to 1; none where there is no title.
        enough: evidence to ask for; lower finds more and errs more.

    Returns:
        k arrays of rows, each in ascending order, at most one of an article, never of the sentence's own article.

    """
    rarity = _rarity(vectors).tolist()
    columns = sparse.csr_array(vectors.T)
    about = np.zeros(len(groups)) if topic is None else topic
    opens = np.arange(len(groups)) - np.searchsorted(groups, groups) < FIRST
    best: list[dict[int, tuple[float, int]]] = [{} for _ in chosen]

    @cache
    def held(row: int) -> frozenset[int]:
        return frozenset(vectors.indices[vectors.indptr[row] : vectors.indptr[row + 1]].tolist())

    batch = max(HELD // vectors.shape[0], 1)
    for start in range(0, len(chosen), batch):
        rows = chosen[start : start + batch]
        for place, other, cosine, bridge, beside in _near(rows, vectors, columns, groups):
            row = int(rows[place])
            columns_of_both = held(row) & held(other)
            if len(columns_of_both) < FEWEST:
                continue
            told = COSINE * cosine + BRIDGE * bridge + BESIDE * beside
            told += OPENING * bool(opens[row] and opens[other]) - TOPIC * min(about[row], about[other])
            common = frozenset(vocabulary[column] for column in columns_of_both)
            one, two = named(row), named(other)
            names = one.names | two.names
            plain = sum(
                rarity[column] for column in sorted(columns_of_both) if vocabulary[column] not in names
            )
            told += in_words(common, plain) + in_what_they_name(one, two, common)
            if told >= enough and things(common, one.runs) >= FEWEST:
                group, answers = int(groups[other]), best[start + place]
                answers[group] = max(answers.get(group, (told, -other)), (told, -other))
    return [np.array(sorted(-where for _, where in found.values()), dtype=np.intp) for found in best]


def _near(
    rows: NDArray[np.intp], vectors: sparse.csr_array, columns: sparse.csr_array, groups: NDArray[np.intp]
) -> Iterator[tuple[int, int, float, float, float]]:
    """For the row at each place the `NEAREST` rows of every other article: their cosine with it, bridge, and beside."""
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
    found = (
        place,
        other,
        cosines[place, other],
        bridges[place, other],
        _beside(cosines, groups, place, other),
    )
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


def _rarity(vectors: sparse.csr_array) -> NDArray[np.float64]:
    """(m,) ln((1 + n) / sentences that hold the stem)."""
    holding = np.bincount(vectors.indices, minlength=vectors.shape[1])
    return np.log((1 + vectors.shape[0]) / np.maximum(holding, 1))


def on_topic(vectors: sparse.csr_array, titles: sparse.csr_array) -> NDArray[np.floating]:
    """(n,) largest cosine of each row with a title (t, m); zeros where there is no title."""
    if not titles.shape[0]:
        return np.zeros(vectors.shape[0])
    return np.asarray((vectors @ titles.T).toarray().max(axis=1))

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
from summarize.composing.nearby import near

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from summarize.composing.evidence import Named
    from summarize.composing.nearby import Near

FEWEST = 3
"""Things in both sentences without which there is no support, however short they are; a name is one thing."""

ENOUGH = 5.4
"""Evidence from which a sentence counts as support, chosen for a precision of 0.85 on the default briefings of the same events."""

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
    judge = _Judge(vectors, groups, vocabulary, named, np.zeros(len(groups)) if topic is None else topic)
    best: list[dict[int, tuple[float, int]]] = [{} for _ in chosen]
    for pair in near(chosen, vectors, sparse.csr_array(vectors.T), groups):
        row = int(chosen[pair.place])
        told = judge.told(row, pair)
        if told >= enough and judge.things(row, pair.other) >= FEWEST:
            group, answers = int(groups[pair.other]), best[pair.place]
            answers[group] = max(answers.get(group, (told, -pair.other)), (told, -pair.other))
    return [np.array(sorted(-where for _, where in found.values()), dtype=np.intp) for found in best]


class _Judge:
    """What all pairs of one story are judged by."""

    def __init__(
        self,
        vectors: sparse.csr_array,
        groups: NDArray[np.intp],
        vocabulary: Sequence[str],
        named: Callable[[int], Named],
        topic: NDArray[np.floating],
    ) -> None:
        self._vocabulary, self._named, self._topic = vocabulary, named, topic
        self._rarity = _rarity(vectors).tolist()
        self._opens = np.arange(len(groups)) - np.searchsorted(groups, groups) < FIRST
        self._held = cache(
            lambda row: frozenset(vectors.indices[slice(*vectors.indptr[row : row + 2])].tolist())
        )

    def things(self, row: int, other: int) -> int:
        """Count what two rows have in common."""
        return things(self._words(self._held(row) & self._held(other)), self._named(row).runs)

    def told(self, row: int, pair: Near) -> float:
        """Sum up the evidence that two rows state the same; -inf where they share too few stems."""
        columns = self._held(row) & self._held(pair.other)
        if len(columns) < FEWEST:
            return -np.inf
        common = self._words(columns)
        one, two = self._named(row), self._named(pair.other)
        names = one.names | two.names
        plain = sum(
            self._rarity[column] for column in sorted(columns) if self._vocabulary[column] not in names
        )
        return (
            COSINE * pair.cosine
            + BRIDGE * pair.bridge
            + BESIDE * pair.beside
            + OPENING * bool(self._opens[row] and self._opens[pair.other])
            - TOPIC * float(min(self._topic[row], self._topic[pair.other]))
            + in_words(common, plain)
            + in_what_they_name(one, two, common)
        )

    def _words(self, columns: frozenset[int]) -> frozenset[str]:
        return frozenset(self._vocabulary[column] for column in columns)


def _rarity(vectors: sparse.csr_array) -> NDArray[np.float64]:
    """(m,) ln((1 + n) / sentences that hold the stem)."""
    holding = np.bincount(vectors.indices, minlength=vectors.shape[1])
    return np.log((1 + vectors.shape[0]) / np.maximum(holding, 1))


def on_topic(vectors: sparse.csr_array, titles: sparse.csr_array) -> NDArray[np.floating]:
    """(n,) largest cosine of each row with a title (t, m); zeros where there is no title."""
    if not titles.shape[0]:
        return np.zeros(vectors.shape[0])
    return np.asarray((vectors @ titles.T).toarray().max(axis=1))

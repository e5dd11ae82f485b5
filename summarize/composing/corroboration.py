"""Which sentences of other articles state what a chosen one states."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarize.arrays import spread
from summarize.composing.evidence import (
    PHRASE,
    SAME_NUMBER,
    SCANT,
    common_things,
    in_days,
    in_likeness,
    in_stems,
    in_what_they_name,
)
from summarize.composing.nearby import near
from summarize.composing.overlap import overlap
from summarize.composing.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray
    from scipy import sparse

    from summarize.composing.features import Features
    from summarize.language.terms import Terms

FEWEST = 2
"""Things (a name is one) that two sentences must have in common for support, however short they are."""

SUPPORT_THRESHOLD = 9.1
"""Evidence from which a sentence counts as support, for a precision of 0.86 on all events of the curve in docs/trust.md."""


def support(
    chosen: NDArray[np.intp],
    vectors: sparse.csr_array,
    groups: NDArray[np.intp],
    terms: Terms,
    features: Callable[[int], Features],
    *,
    topic: NDArray[np.floating] | None = None,
    days: NDArray[np.float64] | None = None,
    enough: float = SUPPORT_THRESHOLD,
) -> list[NDArray[np.intp]]:
    """Find for each chosen sentence, in every other article, the sentence that states the same.

    The evidence that sentence t states what s states, x being unit rows of stems:

        10 x_s.x_t + 2 max(x_s.x_v, x_u.x_t) + 4 y_s.y_t - 3 min(topic_s, topic_t)
        + 2 ln(1 + sum of 1 + r over the stems in both) + 0.5 ln(1 + sum of r over those of them not in names)
        + 0.5 |phrases in both| - 0.5 [two things in both] - 1.5 ln(days between the articles, at least 1)
        + what `evidence` gives for and against numbers, quotations, negations, sources and places in the article

    u are the sentences next to s and v those next to t, since these often go on about the same; y is the sum
    of the two as a unit row. r is ln(m / number of sentences with the stem), at least 0, where m is 1 + n, at
    most 60. Names weigh less because two sentences about one person need not say the same of him. Each
    article answers with its best sentence, if the evidence is enough.

    Args:
        chosen: (k,) rows.
        vectors: (n, m) unit rows; column j is stem j.
        groups: (n,) number of each row's article, article by article.
        terms: the stems of the rows, in order; what follows them is not read.
        features: row -> its names, numbers and quotations; called for the near rows only.
        topic: (n,) largest cosine with a title, 0 to 1; None if there is no title.
        days: (a,) day on which each article appeared, nan if it does not say; None if none does.
        enough: evidence to require; less of it finds more and errs more.

    Returns:
        k arrays of rows, each ascending, at most one row per article and none of the sentence's own.

    """
    pairs = near(chosen, vectors, groups)
    rows, others = chosen[pairs.place], pairs.other
    common = overlap(rows, others, vectors)
    shared = np.bincount(common.pair, minlength=len(rows))
    sharing = np.flatnonzero(shared >= FEWEST)
    looked_at = np.union1d(rows[sharing], others[sharing])
    plain = _plain(looked_at, vectors, terms.vocabulary, features)
    evidence = in_likeness(pairs, rows, groups, np.zeros(len(groups)) if topic is None else topic)
    evidence += in_stems(common, shared, plain, vectors)
    if days is not None:
        evidence += in_days(days, groups[rows], groups[others])
    phrases_of = phrases(looked_at, terms, _in_names(plain, vectors))
    words = [terms.vocabulary[column] for column in vectors.indices[common.other].tolist()]
    ends = np.cumsum(shared)
    parts = (pairs.place, rows, others, groups[others], ends - shared, ends, evidence)
    candidates = map(_Candidate, *(part[sharing].tolist() for part in parts))
    return _best(candidates, len(chosen), words, phrases_of, features, enough=enough)


class _Candidate(NamedTuple):
    """A sentence that may state what a chosen one states."""

    place: int
    """Index of the chosen row among the chosen."""
    row: int
    other: int
    group: int
    start: int
    end: int
    """The stems in both sentences are `words[start:end]` in `_best`."""
    evidence: float
    """Evidence from likeness, places, stems and days."""


def _best(
    candidates: Iterable[_Candidate],
    chosen: int,
    words: Sequence[str],
    phrases_of: Mapping[int, frozenset[int]],
    features: Callable[[int], Features],
    *,
    enough: float,
) -> list[NDArray[np.intp]]:
    """Find, for each chosen row, the best sentence of each article that still has enough evidence.

    To the evidence so far, phrases and what the sentences name are added.
    """
    best: list[dict[int, tuple[float, int]]] = [{} for _ in range(chosen)]
    for place, row, other, group, start, end, base in candidates:
        one, two = features(row), features(other)
        with_phrases = base + PHRASE * len(phrases_of[row] & phrases_of[other])
        most = with_phrases + SAME_NUMBER * len(one.numbers & two.numbers)  # all else counts against them
        if most < enough or one.asks or two.asks:
            continue
        common = frozenset(words[start:end])
        count = len(common - one.name_stems)
        if count <= FEWEST:
            count = common_things(common, one.names)
        evidence = with_phrases + in_what_they_name(one, two, common) - SCANT * (count == FEWEST)
        if evidence >= enough and count >= FEWEST:
            answer = (evidence, -other)
            best[place][group] = max(best[place].get(group, answer), answer)
    return [np.array(sorted(-where for _, where in by_group.values()), dtype=np.intp) for by_group in best]


def _plain(
    rows: NDArray[np.intp],
    vectors: sparse.csr_array,
    vocabulary: Sequence[str],
    features: Callable[[int], Features],
) -> NDArray[np.bool_]:
    """(e,) False for an entry of these rows whose stem is part of a name in its sentence."""
    plain = np.ones(len(vectors.indices), np.bool_)
    starts = vectors.indptr[rows].astype(np.int64)
    many = vectors.indptr[rows + 1] - starts
    entries = spread(starts, many)
    stems = map(vocabulary.__getitem__, vectors.indices[entries].tolist())
    parts = zip((features(row).name_stems for row in rows.tolist()), many.tolist(), strict=True)
    plain[entries] = [
        stem not in name_stems for name_stems, length in parts for stem in islice(stems, length)
    ]
    return plain


def _in_names(plain: NDArray[np.bool_], vectors: sparse.csr_array) -> NDArray[np.bool_]:
    """(m,) whether a stem is part of a name in some row."""
    name_stems = np.zeros(vectors.shape[1], np.bool_)
    name_stems[vectors.indices[~plain]] = True
    return name_stems


def on_topic(vectors: sparse.csr_array, titles: sparse.csr_array) -> NDArray[np.floating]:
    """(n,) largest cosine of each row with a title (t, m); zeros where there is no title."""
    if not titles.shape[0]:
        return np.zeros(vectors.shape[0])
    return np.asarray((vectors @ titles.T).toarray().max(axis=1))

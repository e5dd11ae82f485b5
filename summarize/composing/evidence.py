"""What speaks for two sentences of two articles stating the same, and what against."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.composing.story import FIRST, holding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from scipy import sparse

    from summarize.composing.features import Features
    from summarize.composing.nearby import Near
    from summarize.composing.overlap import Overlap

COSINE = 7.0
"""Times the cosine of the two; how all weights were found, and on what they were judged: docs/trust.md."""

BRIDGE = 6.0
"""Times the likeness by way of a third sentence, which is like both."""

BESIDE = 4.0
"""Times the cosine of one with a sentence next to the other."""

OPENING = 0.75
"""Given where both are among the first sentences of their articles."""

TOPIC = 2.0
"""Taken off, times how like a title both are: what the titles announce is what every sentence of the story is about."""

SHARED = 1.2
"""Times the logarithm of how many stems are in both."""

PLAIN = 0.6
"""Times the logarithm of how rare those of them are that are no names."""

NUMBERS = 1.0
"""Each stem in both that begins with a figure."""

RARE = 0.4
"""Each stem in both, no name, that is said of the story in two places only: see `SELDOM`."""

SELDOM = 20
"""One sentence in so many holds a rare stem at most."""

PHRASE = 0.4
"""Each phrase in both (`phrases`): the same words in the same order."""

SCANT = 1.5
"""Taken off where no more than two things are in both."""

SAME = 1.5
"""Each number in both, in figures or in words."""

OTHER = 1.0
"""Taken off where both have numbers and none is in both."""

UNQUOTED = 0.6
"""Taken off where only one of the two quotes."""

NEGATED = 0.75
"""Taken off where only one of the two negates: debris was found, no debris was found."""

STRANGERS = 0.75
"""Taken off where no name stands in both sentences."""

CLASH = 3.5
"""Taken off where the numbers differ and each sentence names what the other does not: 35 killed in Sumy, two elsewhere."""

CREDITED = 1.5
"""Taken off for each stem with which both credit the same officials or persons: whom they heard is not what they state."""


def in_likeness(
    found: Near, rows: NDArray[np.intp], groups: NDArray[np.intp], topic: NDArray[np.floating]
) -> NDArray[np.float64]:
    """What the likeness of two rows and their places in their articles say: (p,).

    Args:
        found: p pairs and how alike they are.
        rows: (p,) first row of each pair.
        groups: (n,) number of each row's article, article by article.
        topic: (n,) largest cosine with a title.

    """
    opens = np.arange(len(groups)) - np.searchsorted(groups, groups) < FIRST
    cosine, bridge, beside = (part.astype(np.float64) for part in found[2:])
    on_topic = np.minimum(topic[rows], topic[found.other]).astype(np.float64)
    told = COSINE * cosine + BRIDGE * bridge + BESIDE * beside
    return np.asarray(told + OPENING * (opens[rows] & opens[found.other]) - TOPIC * on_topic)


def in_stems(
    both: Overlap,
    shared: NDArray[np.intp],
    plain: NDArray[np.bool_],
    vectors: sparse.csr_array,
    vocabulary: Sequence[str],
) -> NDArray[np.float64]:
    """What the stems in both rows of each pair say: (p,).

    Args:
        both: the entries (e,) that two rows of a pair have in common.
        shared: (p,) how many these are.
        plain: True for an entry of `vectors` that is no part of a name of its sentence.
        vectors: (n, m) unit rows; column j is stem j.
        vocabulary: (m) the stems.

    """
    columns = vectors.indices[both.other]
    used = np.flatnonzero(np.bincount(columns, minlength=len(vocabulary)))
    figures = np.zeros(len(vocabulary))
    figures[used] = [vocabulary[column][:1].isdigit() for column in used.tolist()]
    telling, held = plain[both.one] & plain[both.other], holding(vectors)[columns]
    rarity = np.where(telling, np.log((1 + vectors.shape[0]) / held), 0.0)
    rare = telling & (held * SELDOM <= vectors.shape[0])
    sums = (np.bincount(both.pair, each, len(shared)) for each in (figures[columns], rarity, rare))
    return in_words(shared, *(each.astype(np.float64) for each in sums))


def in_words(
    shared: NDArray[np.intp],
    figures: NDArray[np.float64],
    rarity: NDArray[np.float64],
    rare: NDArray[np.float64],
) -> NDArray[np.float64]:
    """What the stems in both sentences say by themselves.

    Args:
        shared: (p,) stems in both sentences of each pair.
        figures: (p,) how many of them begin with a figure.
        rarity: (p,) sum of how rare those are that are no name.
        rare: (p,) how many of these one sentence in `SELDOM` holds at most.

    """
    told = SHARED * np.log1p(shared) + PLAIN * np.log1p(rarity) + RARE * rare
    return np.asarray(told + NUMBERS * figures)


def in_what_they_name(one: Features, two: Features, common: frozenset[str]) -> float:
    """What the names, the numbers, quotations and sources of two sentences say; mostly against them."""
    same = one.numbers & two.numbers
    differ = bool(one.numbers and two.numbers and not same)
    clash = differ and one.names - common and two.names - common
    return (
        SAME * len(same)
        - OTHER * differ
        - CLASH * bool(clash)
        - CREDITED * len(one.credit & two.credit)
        - STRANGERS * one.names.isdisjoint(two.names)
        - UNQUOTED * (one.quotes != two.quotes)
        - NEGATED * (one.negates != two.negates)
    )


def things(common: frozenset[str], runs: Sequence[frozenset[str]]) -> int:
    """How many things two sentences have in common: "Vice President JD Vance" is one.

    Args:
        common: stems in both.
        runs: the names of one of them.

    """
    found, left = len(common.difference(*runs)), common
    met = [run & common for run in runs if not run.isdisjoint(common)]
    for run in sorted(met, key=len, reverse=True):
        found += not run.isdisjoint(left)
        left -= run
    return found

"""Evidence for and against two sentences of two articles stating the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.composing.comparison import OPENING_SENTENCES, rows_per_stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from scipy import sparse

    from summarize.composing.features import Features
    from summarize.composing.nearby import Near
    from summarize.composing.overlap import Overlap

LONGEST_STORY = 60.0
"""Sentences that a story counts as, at most, when the rarity of a stem is taken: in a long one nearly every
stem would be rare, even those of its theme."""

COSINE = 10.0
"""Times the cosine of the two. How all weights were found and judged: docs/trust.md."""

BESIDE = 2.0
"""Times the largest cosine of one of them with a sentence next to the other."""

AROUND = 4.0
"""Times the cosine of the sentences next to the one with those next to the other."""

OPENING = 1.0
"""Added if both are among the first sentences of their articles."""

TOPIC = 3.0
"""Taken off, times the lower of their cosines with a title: every sentence of the story is about what the
titles announce."""

SHARED = 2.0
"""Times the logarithm of the number of stems in both, of which rare ones count for more than one."""

PLAIN = 0.5
"""Times the logarithm of how rare those stems are that are not in names."""

PHRASE = 0.5
"""For each phrase in both (`phrases`): the same words in the same order."""

SCANT = 0.5
"""Taken off if only two things are in both."""

SAME_NUMBER = 2.5
"""For each number in both, in digits or in words."""

UNQUOTED = 0.5
"""Taken off where only one of the two quotes."""

NEGATED = 0.5
"""Taken off where only one of the two negates: debris was found, no debris was found."""

CLASH = 2.5
"""Taken off where the numbers differ and each sentence names what the other does not: 35 killed in Sumy, two elsewhere."""

APART = 1.5
"""Taken off, times the logarithm of how many days lie between the articles: each then tells another part of the story."""

CREDITED = 1.5
"""Taken off for each stem with which both credit the same officials or people: whom they heard is not what
they state."""


def in_likeness(
    pairs: Near, rows: NDArray[np.intp], groups: NDArray[np.intp], topic: NDArray[np.floating]
) -> NDArray[np.float64]:
    """Weigh how alike the rows of each pair are, and their places in their articles: (p,).

    Args:
        pairs: p pairs and how alike they are.
        rows: (p,) first row of each pair.
        groups: (n,) number of each row's article, article by article.
        topic: (n,) largest cosine with a title.

    """
    opens = np.arange(len(groups)) - np.searchsorted(groups, groups) < OPENING_SENTENCES
    cosine, beside, around = (part.astype(np.float64) for part in pairs[2:])
    on_topic = np.minimum(topic[rows], topic[pairs.other]).astype(np.float64)
    evidence = COSINE * cosine + BESIDE * beside + AROUND * around
    return np.asarray(evidence + OPENING * (opens[rows] & opens[pairs.other]) - TOPIC * on_topic)


def in_days(
    days: NDArray[np.float64], groups: NDArray[np.intp], others: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Weigh the days between the articles of each pair: (p,), 0 if one of them does not say when it appeared.

    Args:
        days: (a,) of each article; nan where it does not say.
        groups: (p,) number of the article of the first row of each pair.
        others: (p,) and of the second.

    """
    return np.asarray(-APART * np.log(np.fmax(np.abs(days[groups] - days[others]), 1)))


def in_stems(
    common: Overlap, shared: NDArray[np.intp], plain: NDArray[np.bool_], vectors: sparse.csr_array
) -> NDArray[np.float64]:
    """Weigh the stems in both rows of each pair: (p,).

    Args:
        common: the entries (e,) that two rows of a pair have in common.
        shared: (p,) how many these are.
        plain: False for an entry of `vectors` whose stem is part of a name in its sentence.
        vectors: (n, m) unit rows; column j is stem j.

    """
    story = min(LONGEST_STORY, 1.0 + vectors.shape[0])
    rarity = np.log(story / np.minimum(rows_per_stem(vectors)[vectors.indices[common.other]], story))
    evidence = np.zeros(len(shared))
    for weight, each in (SHARED, 1 + rarity), (PLAIN, rarity * (plain[common.one] & plain[common.other])):
        evidence += weight * np.log1p(np.bincount(common.pair, each, len(shared)))
    return evidence


def in_what_they_name(one: Features, two: Features, common: frozenset[str]) -> float:
    """Weigh what two sentences name, quote and credit.

    Numbers in both speak for them. Against them speak names beside different numbers, a quotation or a
    negation in only one, and a source in both.
    """
    same = one.numbers & two.numbers
    differ = bool(one.numbers and two.numbers and not same)
    clash = differ and one.name_stems - common and two.name_stems - common
    return (
        SAME_NUMBER * len(same)
        - CLASH * bool(clash)
        - CREDITED * len(one.credit & two.credit)
        - UNQUOTED * (one.quotes != two.quotes)
        - NEGATED * (one.negates != two.negates)
    )


def common_things(common: frozenset[str], names: Sequence[frozenset[str]]) -> int:
    """How many things two sentences have in common: "Vice President JD Vance" is one.

    Args:
        common: stems in both.
        names: the names of one of them.

    """
    count, left = len(common.difference(*names)), common
    shared = [name & common for name in names if not name.isdisjoint(common)]
    for name in sorted(shared, key=len, reverse=True):
        count += not name.isdisjoint(left)
        left -= name
    return count

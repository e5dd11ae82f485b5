"""Whether a story goes on from an earlier day: its hundred heaviest stems, kept in the archive, and their cosine."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import scipy.sparse as sp

from summarize.batch.background import UNSEEN, rarity
from summarize.batch.candidates import unit_rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarize.batch.cards import Card

    Profile = Mapping[int, float]

PROFILE_SIZE = 100
"""Stems of a story that are remembered."""
ONE_THREAD = 0.25
"""Cosine from which two stories of different days are one thread, in stems weighed by how many stories of the time hold them.

On allsides_train in editions of five days, each looking back over thirty: 34 of the 64 stories of which an earlier
edition told a part go on from that one, and of 60 that were found to go on (read) 54 do. In stems weighed by news at
large alone it was 28 of 64 at .35, for a fifth more stories said to go on.
"""
SURELY, FEW, MANY = 0.5, 2, 5
"""What the cosine must reach where both stories have `MANY` articles; from `FEW` it rises evenly.

Many articles make a full profile, in which two events of one kind are alike: of the 44 stories of ECB+ whose twin was told
before, 14 go on from that one instead of 26, and all 36 that do go on still do. In the editions of allsides_train 18 of
271 stories no longer go on, of which (read) a dozen were of another event.
"""
LINKABLE = ONE_THREAD / 2
"""Cosine below which a briefing of the thread is not named as one that a story goes on from.

A thread goes on from one story to the next and in the end leads to others. In editions of five and seven days of
allsides_train, of 69 second and third links 28 were below `ONE_THREAD`. The four below this were of another event, of those
above it some were; at .2 true ones would go, too.
"""
WEIGHT = 100
"""Stories that the background counts for, beside those that are remembered."""


class ThreadMatch(NamedTuple):
    """What of earlier days a story is near to."""

    predecessor: int | None
    """The one that it goes on from."""
    similar: frozenset[int]
    """All that are alike enough to be linked where they are of that one's thread."""


def profile(cards: Sequence[Card]) -> dict[int, float]:
    """Weigh the stems of a story: unit vector of the sum of its articles' (1 + ln tf) idf, the heaviest alone.

    The idf is that of the background list, so that profiles of different days can be compared.
    """
    total: dict[int, float] = {}
    for card in cards:
        idf = rarity(card.terms, np.zeros(len(card.terms), dtype=np.int64), 0)
        tf = card.counts[:, 0].astype(float)
        weight = np.where(tf > 0, 1 + np.log(np.maximum(tf, 1)), 0) * idf
        weight /= np.sqrt(weight @ weight) or 1.0
        for term, value in zip(card.terms.tolist(), weight.tolist(), strict=True):
            total[term] = total.get(term, 0.0) + value
    heaviest = sorted(total.items(), key=lambda item: (-item[1], item[0]))[:PROFILE_SIZE]
    length = sum(value * value for _, value in heaviest) ** 0.5 or 1.0
    return {term: round(value / length, 6) for term, value in heaviest if value > 0}


def match_threads(
    stories: Sequence[Profile],
    past: Sequence[Profile],
    sizes: tuple[Sequence[int], Sequence[int]],
) -> list[ThreadMatch]:
    """Find for each story the row of the earlier one that it goes on from, None where it is new, ties to the lower row; and all that are alike.

    cos(w s, w p) >= `ONE_THREAD`, where w_t = ln((n + W) / (df_t + W u)) / ln(1 / u), at most 1, and df_t of the n earlier
    stories hold stem t: in a month of elections the candidates' names tell no story from another. Of stories of many
    articles more is asked, up to `SURELY`: `sizes` are the numbers of articles of the stories and of the earlier ones.
    """
    if not past:
        return [ThreadMatch(None, frozenset())] * len(stories)
    sizes_now, sizes_then = sizes
    rows = _unit_rows([*past, *stories], len(past))
    past_rows, matches = rows[: len(past)], []
    for row, size in enumerate(sizes_now, len(past)):
        likeness = (past_rows @ rows[[row]].T).toarray().ravel()
        similar = frozenset(np.flatnonzero(likeness >= LINKABLE).tolist())
        share = np.clip((np.minimum(size, sizes_then) - FEW) / (MANY - FEW), 0, 1)
        likeness[likeness < ONE_THREAD + (SURELY - ONE_THREAD) * share] = 0
        best = int(np.argmax(likeness))
        matches.append(ThreadMatch(best if likeness[best] else None, similar))
    return matches


def _unit_rows(profiles: Sequence[Profile], past: int) -> sp.csr_array:
    """(n, v) unit rows of profiles, the first `past` of which say how much a stem tells."""
    sizes = [len(each) for each in profiles]
    terms = np.array([term for each in profiles for term in each], dtype=np.int64)
    values = np.array([value for each in profiles for value in each.values()], dtype=float)
    vocabulary, columns = np.unique(terms, return_inverse=True)
    story_counts = np.bincount(columns[: sum(sizes[:past])], minlength=len(vocabulary))
    weights = np.minimum(np.log((past + WEIGHT) / (story_counts + WEIGHT * UNSEEN)) / -np.log(UNSEEN), 1.0)
    indptr = np.concatenate([[0], np.cumsum(sizes)])
    rows = (values * weights[columns], columns, indptr)
    return unit_rows(sp.csr_array(rows, shape=(len(profiles), len(vocabulary))))

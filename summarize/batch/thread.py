"""Decide whether a story continues one of an earlier day: by the cosine of their hundred heaviest stems, kept in the archive."""

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
"""Stems of a story that the archive keeps."""
ONE_THREAD = 0.25
"""Cosine from which two stories of different days are one thread; stems weigh less the more stories of the time have them.

On allsides_train in editions of five days, each looking back thirty days: of the 64 stories that an earlier edition
covered in part, 34 are linked to that one; and of 60 found to continue one, 54 do (read). With stems weighed by news at
large only, it was 28 of 64 at .35, with a fifth more stories said to continue one.
"""
SURELY, FEW, MANY = 0.5, 2, 5
"""Cosine required if both stories have `MANY` articles or more; it rises linearly from `ONE_THREAD` at `FEW`.

Many articles make a full profile, and full profiles of two events of one kind are similar: of the 44 stories of ECB+ whose
twin came before, 14 are linked to that twin instead of 26, and all 36 true links remain. In the editions of allsides_train
18 of 271 stories are no longer linked, of which a dozen (read) were about another event.
"""
LINKABLE = ONE_THREAD / 2
"""Cosine below which a story of the same thread is not linked.

A thread drifts from one event to the next. In editions of five and seven days of allsides_train, of 69 second and third
links 28 were below `ONE_THREAD`. The four below this were about another event, as were some above it; at .2 true links
would go, too.
"""
WEIGHT = 100
"""How many stories the background counts as, beside those in the archive."""


class ThreadMatch(NamedTuple):
    """The earlier stories that a story is similar to."""

    predecessor: int | None
    """Row of the story that it continues, or None."""
    similar: frozenset[int]
    """Rows of all that are similar enough to be linked if they are in the same thread."""


def profile(cards: Sequence[Card]) -> dict[int, float]:
    """Weigh the stems of a story: the unit vector of the sum of its articles' (1 + ln tf) idf, cut to the heaviest stems.

    The idf comes from the background list, so that profiles of different days can be compared.
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
    """Find for each story the earlier one that it continues (ties: the lower row), and all that are similar enough to link.

    cos(w s, w p) >= `ONE_THREAD`, where w_t = ln((n + W) / (df_t + W u)) / ln(1 / u), at most 1, and df_t of the n earlier
    stories contain stem t: in a month of elections the candidates' names do not distinguish stories. Stories of many
    articles need more, up to `SURELY`: `sizes` are the numbers of articles of the stories and of the earlier ones.
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
    """(n, v) unit rows of profiles; the first `past` rows decide how much each stem weighs."""
    sizes = [len(each) for each in profiles]
    terms = np.array([term for each in profiles for term in each], dtype=np.int64)
    values = np.array([value for each in profiles for value in each.values()], dtype=float)
    vocabulary, columns = np.unique(terms, return_inverse=True)
    story_counts = np.bincount(columns[: sum(sizes[:past])], minlength=len(vocabulary))
    weights = np.minimum(np.log((past + WEIGHT) / (story_counts + WEIGHT * UNSEEN)) / -np.log(UNSEEN), 1.0)
    indptr = np.concatenate([[0], np.cumsum(sizes)])
    rows = (values * weights[columns], columns, indptr)
    return unit_rows(sp.csr_array(rows, shape=(len(profiles), len(vocabulary))))

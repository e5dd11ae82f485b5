"""What a reader asked for: how much of a focus each sentence speaks of, and what that is worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.language.terms import encode
from summarize.ranking import vectorize

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarize.pipeline.prepared import Prepared

FOCUS_BONUS = 200.0
"""Bonus, in faults, of a page that speaks of nothing but the focus: it outweighs all else that a page can tell."""
INHERITED_FOCUS = 0.5
"""Part of what a sentence speaks of that one which needs it before it speaks of, too: "He denied it"."""


def focus_shares(prepared: Prepared, focus: str | None) -> NDArray[np.float64]:
    """(n,) the share of the stems of a focus that each sentence holds, those that few sentences hold weighing more.

    A cosine would hold against a sentence what else it tells.
    """
    n = len(prepared.sentences)
    if not focus:
        return np.zeros(n)
    lines = (sentence.line for sentence in prepared.sentences)
    terms = encode([*lines, focus], prepared.language)
    rows = vectorize(terms.ids, terms.indptr, terms.content)
    wanted = rows[[n]]
    spoken = rows[:n][:, wanted.indices].toarray() > 0
    return np.asarray(spoken @ np.square(wanted.data, dtype=np.float64))


def focus_bonus(
    focus: NDArray[np.float64], requires: NDArray[np.intp], shares: NDArray[np.float64]
) -> NDArray[np.float64]:
    """(n,) Faults that each sentence is forgiven for what it tells of a focus.

    Args:
        focus: (n,) how much of it a sentence speaks of.
        requires: (n,) the row that a sentence needs before it, or -1.
        shares: (n,) how much of the page a sentence takes up.

    """
    inherited = focus.copy()
    for row in np.flatnonzero(requires >= 0):  # an earlier row is needed, so chains are followed
        inherited[row] = max(inherited[row], INHERITED_FOCUS * inherited[requires[row]])
    return np.asarray(FOCUS_BONUS * inherited * shares)

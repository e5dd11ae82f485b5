"""What printing a sentence costs, whatever it says: faults of style, loaded words and talk, less what headlines announce."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.language.loaded import count_loaded_words
from summarize.language.saying import reports_speech

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from summarize.composing import Standing
    from summarize.pipeline.prepared import Prepared
    from summarize.pipeline.ranked import Ranked
    from summarize.settings import Settings

TALK = 3.75
"""Faults of a page that is all talk, sentences that pass on what somebody said: what happened comes first if
both fit."""
HEADLINE_BONUS = 40.0
"""Bonus, in faults, of a page that says only what the headlines announce. It is divided by the number of
articles, since many agree on much, and falls fast above `TERSE` words."""
TERSE = 70.0
"""Words of a page of two or three sentences: they say what headlines announce."""


def faults(prepared: Prepared, standing: Standing, settings: Settings) -> Mapping[str, NDArray[np.floating]]:
    """Reason -> (n,) the fault of each sentence."""
    return {
        **standing.faults,
        "loaded words": settings.loaded * _loaded_words(prepared),
        "talk": _talk(prepared, settings.words),
    }


def headline_bonus(prepared: Prepared, ranked: Ranked, budget: int) -> NDArray[np.float64]:
    """(n,) `HEADLINE_BONUS`, scaled, times a sentence's share of the page, times its mean cosine with the titles."""
    due = HEADLINE_BONUS / prepared.reports * min(1.0, TERSE / budget) ** 8
    return np.asarray(due * ranked.title_likeness * prepared.lengths / budget, dtype=np.float64)


def _loaded_words(prepared: Prepared) -> NDArray[np.float64]:
    counts = [count_loaded_words(sentence.line, prepared.language) for sentence in prepared.sentences]
    return np.array(counts, dtype=np.float64)


def _talk(prepared: Prepared, budget: int) -> NDArray[np.float64]:
    """(n,) `TALK` times a sentence's share of the page if it passes on somebody's words, else 0."""
    talk = np.array([reports_speech(sentence.line) for sentence in prepared.sentences], dtype=np.bool_)
    return TALK * np.where(talk, prepared.lengths, 0) / budget

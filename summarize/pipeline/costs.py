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


def fault_count(
    prepared: Prepared, ranked: Ranked, standing: Standing, settings: Settings, lengths: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Sum the faults of each of the n sentences: (n,), below 0 for what a short page should say.

    Args:
        prepared: the sentences.
        ranked: their rows, and those of the titles.
        standing: what is wrong with how they read.
        settings: the budget, and what a loaded word counts.
        lengths: (n,) words.

    """
    found = sum(faults(prepared, standing, settings, lengths).values())
    return np.asarray(found - _headline_bonus(prepared, ranked, lengths, settings.words))


def faults(
    prepared: Prepared, standing: Standing, settings: Settings, lengths: NDArray[np.intp]
) -> Mapping[str, NDArray[np.floating]]:
    """Reason -> (n,) the fault of each sentence."""
    return {
        **standing.faults,
        "loaded words": settings.loaded * _loaded_words(prepared),
        "talk": _talk(prepared, lengths, settings.words),
    }


def _loaded_words(prepared: Prepared) -> NDArray[np.float64]:
    counts = [count_loaded_words(sentence.line, prepared.language) for sentence in prepared.sentences]
    return np.array(counts, dtype=np.float64)


def _talk(prepared: Prepared, lengths: NDArray[np.intp], budget: int) -> NDArray[np.float64]:
    """(n,) `TALK` times a sentence's share of the page if it passes on somebody's words, else 0."""
    talk = np.array([reports_speech(sentence.line) for sentence in prepared.sentences], dtype=np.bool_)
    return TALK * np.where(talk, lengths, 0) / budget


def _headline_bonus(
    prepared: Prepared, ranked: Ranked, lengths: NDArray[np.intp], budget: int
) -> NDArray[np.float64]:
    """(n,) `HEADLINE_BONUS`, scaled, times a sentence's share of the page, times its mean cosine with the titles."""
    due = HEADLINE_BONUS / prepared.reports * min(1.0, TERSE / budget) ** 8
    return np.asarray(due * ranked.title_likeness * lengths / budget, dtype=np.float64)

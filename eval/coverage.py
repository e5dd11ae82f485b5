"""Which facts a text covers, and which candidate sentences express which facts."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from eval.folding import fold, stands

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from eval.events import Event, Fact
    from summarize.model import Sentence

LONGEST_RUN = 4
"""Sentences over which one snippet may run."""


def covered(facts: Sequence[Fact], text: str) -> NDArray[np.bool_]:
    """Say of each fact whether one of its snippets stands in a text, in whole words.

    Case, white space and quote marks are folded. Returns (facts,) of truth values. A snippet counts wherever it stands, from whichever source it was taken.
    """
    folded = fold(text)
    return np.array(
        [any(stands(snippet, folded) for snippet in fact.snippets) for fact in facts], dtype=np.bool_
    )


def weights(facts: Iterable[Fact]) -> NDArray[np.int64]:
    """Return (facts,): the number of sources that carry each fact."""
    return np.array([fact.weight for fact in facts], dtype=np.int64)


def weight_told(facts: Sequence[Fact], text: str) -> int:
    """Weight of the facts that stand in a text."""
    return int(weights(facts)[covered(facts, text)].sum())


def expressed(event: Event, sentences: Sequence[Sentence]) -> NDArray[np.bool_]:
    """Say which candidate expresses which fact by itself: (sentences, facts)."""
    rows = [covered(event.facts, sentence.text) for sentence in sentences]
    return np.array(rows, dtype=np.bool_).reshape(len(sentences), len(event.facts))


def runs(
    event: Event, sentences: Sequence[Sentence], single: NDArray[np.bool_]
) -> list[tuple[range, NDArray[np.bool_]]]:
    """Find runs of neighbouring candidates that express a fact together which no part of the run expresses.

    `sentences` are in order of article and place, `single` is their `expressed`. A snippet may run over a sentence
    boundary; a text that prints the two sentences side by side then covers the fact. Returns rows of the run and (facts,).
    """
    found: list[tuple[range, NDArray[np.bool_]]] = []
    for start in range(len(sentences)):
        for stop in range(start + 2, min(start + LONGEST_RUN, len(sentences)) + 1):
            run = sentences[start:stop]
            if any(a.article_id != b.article_id for a, b in pairwise(run)):
                break
            known = single[start:stop].any(axis=0)
            for rows, facts in found:
                if rows.start >= start and rows.stop <= stop:
                    known |= facts
            more = covered(event.facts, " ".join(sentence.line for sentence in run)) & ~known
            if more.any():
                found.append((range(start, stop), more))
    return found

"""From matches to figures: recall, precision and F pooled over references, with the signature that says how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from eval.rouge.counts import MEASURES
from eval.rouge.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


class Score(NamedTuple):
    """Recall, precision and their harmonic mean, each in [0, 1]."""

    recall: float
    precision: float
    f1: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The options of ROUGE-1.5.5 that we offer, under our names."""

    stem: bool = True
    """-m: WordNet exceptions, then Porter."""
    limit: int | None = None
    """-l: the first so many words of summary and reference."""
    jackknife: bool = False
    """Mean over the references left out in turn, so that humans and systems compare."""


def count(summary: str, references: Sequence[str], options: Options) -> dict[str, NDArray[np.int64]]:
    """Count matches of one summary with each reference, for every measure.

    Both texts hold one sentence a line. Returns measure -> (references, 3): matches, units of the reference, units of
    the summary. Pooling, jackknifing and resampling need nothing else.
    """
    ours = tokenize(summary, stem=options.stem, limit=options.limit)
    theirs = [tokenize(text, stem=options.stem, limit=options.limit) for text in references]
    return {
        name: np.array([measure(ours, other) for other in theirs], dtype=np.int64).reshape(-1, 3)
        for name, measure in MEASURES.items()
    }


def pooled(counts: NDArray[np.int64]) -> Score:
    """Score the sums over references (-f A): recall = sum of matches / sum of reference units; precision likewise."""
    matches, reference, summary = (int(total) for total in counts.sum(axis=0))
    recall = matches / reference if reference else 0.0
    precision = matches / summary if summary else 0.0
    both = recall + precision
    return Score(recall, precision, 2 * recall * precision / both if both else 0.0)


def jackknifed(counts: NDArray[np.int64]) -> Score:
    """Mean of the pooled scores with one reference left out in turn; with one reference, its score (Lin, 2004, 2.1)."""
    if len(counts) < 2:
        return pooled(counts)
    left_out = [pooled(np.delete(counts, row, axis=0)) for row in range(len(counts))]
    return Score(*(float(value) for value in np.mean(left_out, axis=0)))


def signature(measure: str, references: str, options: Options, version: str) -> str:
    """Say how a figure was made, in the manner of sacrebleu: enough to make it again."""
    return "|".join(
        (
            measure,
            f"refs:{references}",
            f"stem:{'yes' if options.stem else 'no'}",
            f"limit:{options.limit or 'no'}",
            f"jackknife:{'yes' if options.jackknife else 'no'}",
            "pool:A",
            f"version:{version}",
        )
    )

"""What one system made of one topic: the outcome, from which columns compute, and the plain result that is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from eval import faults, rouge
from eval.columns import COLUMNS
from eval.coverage import covered, weights

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from eval.topics import Topic


@dataclass(frozen=True)
class Outcome:
    """One summary of one topic."""

    topic: Topic
    lines: tuple[str, ...]
    words: int
    """The budget."""
    seconds: float
    options: rouge.Options = field(default_factory=rouge.Options)

    @property
    def text(self) -> str:
        """The prose on one line."""
        return " ".join(self.lines)

    @property
    def ceiling(self) -> int:
        """Weight of the facts that the oracle covers within the same budget."""
        return self.topic.ceiling(self.words)

    @cached_property
    def covered(self) -> NDArray[np.bool_]:
        """(facts,) of the event: which stand in the text."""
        return covered(self.topic.event.facts if self.topic.event else (), self.text)

    @cached_property
    def weight(self) -> int:
        """Sum of the weights of the facts covered."""
        facts = self.topic.event.facts if self.topic.event else ()
        return int(weights(facts)[self.covered].sum())

    @cached_property
    def faults(self) -> dict[str, list[str]]:
        """Fault -> the lines that have it, as the report shows them."""
        places = faults.Places(self.lines, self.topic.sentences)
        event = self.topic.event
        pairs = faults.near_duplicates(self.lines)
        return {
            "not verbatim": faults.not_verbatim(self.lines, self.topic.folded),
            "not news": faults.not_news(self.lines, event.not_news if event else (), self.topic.dropped),
            "near-duplicate": [f"{one} / {other}" for one, other in pairs],
            "orphan quote": faults.orphan_quotes(self.lines, places),
            "loose opening": faults.loose_openings(self.lines, places),
        }

    @cached_property
    def counts(self) -> dict[str, NDArray[np.int64]]:
        """Measure -> (references, 3): the statistics of ROUGE."""
        return rouge.count("\n".join(self.lines), self.topic.references, self.options)

    @cached_property
    def scores(self) -> dict[str, rouge.Score]:
        """Measure -> recall, precision and F of ROUGE."""
        score = rouge.jackknifed if self.options.jackknife else rouge.pooled
        return {name: score(counts) for name, counts in self.counts.items()}


@dataclass(frozen=True, slots=True)
class Result:
    """What the report needs of one summary: plain values, so that it travels between processes."""

    lines: tuple[str, ...]
    figures: Mapping[str, float | None]
    """Column -> figure."""
    levels: Mapping[str, float | None]
    """Column -> the same figure of the articles, for columns that are shown against it."""
    faults: Mapping[str, Sequence[str]]
    told: tuple[bool, ...]
    """Fact by fact of the event: whether it stands in the summary."""


def measured(outcome: Outcome) -> Result:
    """Compute every column of an outcome."""
    return Result(
        lines=outcome.lines,
        figures={
            name: column.of(outcome) if column.fits(outcome.topic) else None
            for name, column in COLUMNS.items()
        },
        levels={name: column.level(outcome) for name, column in COLUMNS.items() if column.level},
        faults=outcome.faults,
        told=tuple(outcome.covered.tolist()),
    )

"""What one system made of one topic, with all that the columns ask of it computed once."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from eval import faults, rouge
from eval.coverage import covered, weights

if TYPE_CHECKING:
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
    ceiling: int = 0
    """Weight of the facts that the oracle covers within the same budget."""
    options: rouge.Options = field(default_factory=rouge.Options)

    @property
    def text(self) -> str:
        """The prose on one line."""
        return " ".join(self.lines)

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

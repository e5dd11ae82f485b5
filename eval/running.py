"""Run the systems on the topics: every figure of the report comes from here."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from eval.columns import COLUMNS
from eval.coverage import covered, weights
from eval.oracle import oracle
from eval.outcomes import Outcome
from eval.systems.base import Missing
from summarize.errors import SummarizeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from eval.rouge import Options
    from eval.systems.base import System
    from eval.topics import Topic


@dataclass(frozen=True, slots=True)
class Row:
    """One system over all topics, or the reason why it has no figures."""

    system: str
    kind: str
    outcomes: tuple[tuple[Outcome, ...], ...] = ()
    """Topic -> its summaries: one, or as many as a random system draws."""
    absent: str | None = None

    def values(self, column: str) -> list[float]:
        """Return the figure of each topic where it is defined, averaged over draws."""
        found = []
        for draws in self.outcomes:
            each = [value for outcome in draws if (value := COLUMNS[column].of(outcome)) is not None]
            if each:
                found.append(float(np.mean(each)))
        return found

    def mean(self, column: str) -> float | None:
        """Return the mean over topics, None where no topic defines it."""
        values = self.values(column)
        return float(np.mean(values)) if values else None


def run(
    systems: Mapping[str, System],
    topics: Sequence[Topic],
    words: int,
    options: Options,
    tick: Callable[[str], None],
) -> list[Row]:
    """Run each system on each topic under the same budget; `tick` hears of every step."""
    ceilings = [ceiling(topic, words) for topic in topics]
    rows = []
    for name, system in systems.items():
        try:
            outcomes = []
            for topic, most in zip(topics, ceilings, strict=True):
                tick(name)
                outcomes.append(tuple(_outcomes(system, topic, words, most, options)))
        except (Missing, SummarizeError) as error:
            rows.append(Row(name, system.kind, absent=str(error)))
        else:
            rows.append(Row(name, system.kind, tuple(outcomes)))
    return rows


def _outcomes(system: System, topic: Topic, words: int, most: int, options: Options) -> Iterable[Outcome]:
    start = time.perf_counter()
    summaries = system.run(topic, words)
    seconds = (time.perf_counter() - start) / max(1, len(summaries))
    return [Outcome(topic, lines, words, seconds, most, options) for lines in summaries]


def ceiling(topic: Topic, words: int) -> int:
    """Weight of facts that the oracle covers; 0 where the topic has none."""
    if topic.event is None:
        return 0
    rows = oracle(topic.event, topic.sentences, words)
    text = " ".join(topic.sentences[row].line for row in rows)
    return int(weights(topic.event.facts)[covered(topic.event.facts, text)].sum())

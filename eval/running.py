"""Run the systems on the topics: every figure of the report comes from here."""

from __future__ import annotations

import io
import time
import warnings
from collections import Counter
from contextlib import redirect_stdout
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from eval.outcomes import Outcome, Result, measured
from eval.systems.base import Missing
from summarize.errors import SummarizeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from eval.rouge import Options
    from eval.systems.base import Summary, System
    from eval.topics import Topic


@dataclass(frozen=True, slots=True)
class Row:
    """One system over all topics, or the reason why it has no figures."""

    system: str
    kind: str
    results: tuple[tuple[Result, ...], ...] = ()
    """Topic -> its summaries: one, or as many as a random system draws."""
    absent: str | None = None
    failed: tuple[str, ...] = ()
    """Topic by topic, why it gave nothing; such a topic counts as an empty summary."""

    def values(self, column: str) -> list[float]:
        """Return the figure of each topic where it is defined, averaged over draws."""
        return [value for value, _ in self._pairs(column)]

    def mean(self, column: str) -> float | None:
        """Return the mean over topics, against the mean level of the articles where the column asks for that.

        None where no topic defines it.
        """
        pairs = self._pairs(column)
        level = float(np.mean([level for _, level in pairs])) if pairs else 0.0
        return float(np.mean([value for value, _ in pairs])) / level if level else None

    def _pairs(self, column: str) -> list[tuple[float, float]]:
        """Figure and level of each topic where both are defined."""
        found = []
        for draws in self.results:
            each = [value for result in draws if (value := result.figures[column]) is not None]
            level = draws[0].levels.get(column, 1.0) if draws else None
            if each and level is not None:
                found.append((float(np.mean(each)), level))
        return found


def run(
    systems: Mapping[str, System],
    topics: Sequence[Topic],
    words: int,
    *,
    options: Options,
    tick: Callable[[str], None],
    jobs: int = 1,
) -> list[Row]:
    """Run each system on each topic under the same budget; `tick` hears of every topic.

    With `jobs` processes the topics are shared out; the figures are the same, but for the time taken.
    """
    annotated = any(topic.event for topic in topics)
    wanted = {name: system for name, system in systems.items() if annotated or system.kind != "ceiling"}
    by_topic: list[dict[str, list[Result] | Exception]] = []
    for topic, made in zip(topics, _shared_out(wanted, topics, words, options, jobs), strict=True):
        tick(topic.id)
        by_topic.append(made)
    return [_row(name, system, topics, [made[name] for made in by_topic]) for name, system in wanted.items()]


def _shared_out(
    systems: Mapping[str, System], topics: Sequence[Topic], words: int, options: Options, jobs: int
) -> Iterator[dict[str, list[Result] | Exception]]:
    if jobs == 1:
        return (_all(systems, topic, words, options) for topic in topics)
    from joblib import Parallel, delayed  # noqa: PLC0415 - only where several processes were asked for

    work = Parallel(n_jobs=jobs, return_as="generator")
    results: Iterator[dict[str, list[Result] | Exception]] = work(
        delayed(_all)(systems, topic, words, options) for topic in topics
    )
    return results


def _all(
    systems: Mapping[str, System], topic: Topic, words: int, options: Options
) -> dict[str, list[Result] | Exception]:
    made: dict[str, list[Result] | Exception] = {}
    for name, system in systems.items():
        try:
            made[name] = _results(system, topic, words, options)
        except SummarizeError as error:
            made[name] = error
    return made


def _results(system: System, topic: Topic, words: int, options: Options) -> list[Result]:
    _ = topic.sentences  # prepared before the clock starts: only ours pays for it, within its own run
    start = time.perf_counter()
    summaries = quietly(system, topic, words)
    seconds = (time.perf_counter() - start) / max(1, len(summaries))
    return [measured(Outcome(topic, lines, words, seconds, options)) for lines in summaries]


def quietly(system: System, topic: Topic, words: int) -> Sequence[Summary]:
    """Run a system with its chatter kept off our table: stdout and the warnings of foreign packages."""
    with redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return system.run(topic, words)


def _row(name: str, system: System, topics: Sequence[Topic], made: Iterable[list[Result] | Exception]) -> Row:
    results, failed = [], []
    for topic, of_topic in zip(topics, made, strict=True):
        if isinstance(of_topic, Missing):
            return Row(name, system.kind, absent=str(of_topic))
        if isinstance(of_topic, Exception):
            failed.append(f"{topic.id}: {of_topic}")
            of_topic = [measured(Outcome(topic, (), 0, 0.0))]  # noqa: PLW2901 - an empty summary stands for it
        results.append(tuple(of_topic))
    if len(failed) == len(topics):
        return Row(
            name, system.kind, absent=Counter(why.partition(": ")[2] for why in failed).most_common(1)[0][0]
        )
    return Row(name, system.kind, tuple(results), failed=tuple(failed))

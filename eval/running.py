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
from eval.printing import harmless
from eval.resampling import interval, paired
from eval.systems.base import Missing
from summarize.errors import SummarizeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from eval.resampling import Interval, Paired
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

    def figures(self, column: str) -> list[tuple[float, float] | None]:
        """Return figure and level of each topic, averaged over draws; None where it does not define them."""
        return [_figure(draws, column) for draws in self.results]

    def mean(self, column: str) -> float | None:
        """Return the mean over topics, against the mean level of the articles where the column asks for that.

        None where no topic defines it.
        """
        known = list(filter(None, self.figures(column)))
        if not known:
            return None
        value, level = (float(np.mean(each)) for each in zip(*known, strict=True))
        return value / level if level else None

    def interval(self, column: str) -> Interval | None:
        """Return the bounds of `mean`."""
        known = list(filter(None, self.figures(column)))
        return interval(*zip(*known, strict=True)) if known else None

    def against(self, other: Row, column: str) -> Paired | None:
        """Compare the figures with those of another system on the topics for which both have them."""
        both = [
            (*mine, theirs[0])
            for mine, theirs in zip(self.figures(column), other.figures(column), strict=True)
            if mine and theirs
        ]
        ours, levels, others = zip(*both, strict=True) if both else ((), (), ())
        return paired(ours, others, levels)


def _figure(draws: Sequence[Result], column: str) -> tuple[float, float] | None:
    known = [value for result in draws if (value := result.figures[column]) is not None]
    level = draws[0].levels.get(column, 1.0) if draws else None
    return (float(np.mean(known)), level) if known and level is not None else None


@dataclass(frozen=True, slots=True)
class _Made:
    """What a system gave for one topic, and why it gave nothing."""

    results: tuple[Result, ...] = ()
    failed: str | None = None
    missing: str | None = None


def run(
    systems: Mapping[str, System],
    topics: Sequence[Topic],
    words: int,
    *,
    options: Options,
    tick: Callable[[str], None],
    jobs: int = 1,
) -> list[Row]:
    """Run each system on each topic under the same budget; `tick` hears of every topic before it.

    With `jobs` processes the topics are shared out; the figures are the same, but for the time taken.
    """
    made = _shared_out(systems, topics, words, options, jobs)
    by_topic = [of_topic for _, of_topic in zip(_announced(topics, tick), made, strict=True)]
    return [_row(name, system, topics, [each[name] for each in by_topic]) for name, system in systems.items()]


def _announced(topics: Sequence[Topic], tick: Callable[[str], None]) -> Iterator[Topic]:
    for topic in topics:
        tick(topic.id)
        yield topic


def _shared_out(
    systems: Mapping[str, System], topics: Sequence[Topic], words: int, options: Options, jobs: int
) -> Iterator[dict[str, _Made]]:
    if jobs == 1:
        return (_all(systems, topic, words, options) for topic in topics)
    from joblib import Parallel, delayed  # noqa: PLC0415 - only where several processes were asked for

    work = Parallel(n_jobs=jobs, return_as="generator")
    results: Iterator[dict[str, _Made]] = work(
        delayed(_all)(systems, topic, words, options) for topic in topics
    )
    return results


def _all(systems: Mapping[str, System], topic: Topic, words: int, options: Options) -> dict[str, _Made]:
    return {name: _one(system, topic, words, options) for name, system in systems.items()}


def _one(system: System, topic: Topic, words: int, options: Options) -> _Made:
    _ = topic.sentences  # prepared before the clock starts: only ours pays for it, within its own run
    try:
        start = time.perf_counter()
        summaries = quietly(system, topic, words)
        seconds = (time.perf_counter() - start) / max(1, len(summaries))
    except Missing as missing:
        return _Made(missing=str(missing))
    except Exception as error:
        if system.kind != "peer":
            raise
        nothing = measured(Outcome(topic, (), words, 0.0, options))  # an empty summary stands for it
        return _Made((nothing,), failed=_said(error))
    return _Made(tuple(measured(Outcome(topic, lines, words, seconds, options)) for lines in summaries))


def _said(error: Exception) -> str:
    return harmless(str(error) if isinstance(error, SummarizeError) else f"{type(error).__name__}: {error}")


def quietly(system: System, topic: Topic, words: int) -> Sequence[Summary]:
    """Run a system with its chatter kept off our table: stdout and the warnings of foreign packages."""
    with redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return system.run(topic, words)


def _row(name: str, system: System, topics: Sequence[Topic], made: Sequence[_Made]) -> Row:
    missing = next((of_topic.missing for of_topic in made if of_topic.missing), None)
    failed = tuple(
        f"{harmless(topic.id)}: {of_topic.failed}"
        for topic, of_topic in zip(topics, made, strict=True)
        if of_topic.failed
    )
    if missing is None and len(failed) == len(topics):
        missing = Counter(of_topic.failed for of_topic in made).most_common(1)[0][0]
    if missing is None and not any(of_topic.results for of_topic in made):
        missing = f"has no summary of any of these topics ({harmless(topics[0].id)}, ...)"
    if missing is not None:
        return Row(name, system.kind, absent=missing)
    return Row(name, system.kind, tuple(of_topic.results for of_topic in made), failed=failed)

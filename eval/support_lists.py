"""Support lists of whatever sentences a system printed, against the key facts of the event."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from eval.trust import Support, judge, mean
from summarize.composing import features_of
from summarize.composing.corroboration import SUPPORT_THRESHOLD
from summarize.pipeline.ranked import rank
from summarize.pipeline.study import corroborate
from summarize.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from eval.topics import Topic

THRESHOLDS = (6.0, 7.0, 8.0, 8.5, 9.0, 9.1, 9.5, 10.0, 10.5, 11.0, 12.0)
"""Points of the curve; `corroboration.SUPPORT_THRESHOLD` is one of them."""


@lru_cache(maxsize=64)
def stated(topic: Topic, enough: float = SUPPORT_THRESHOLD) -> tuple[tuple[int, ...], ...]:
    """Row -> rows of other articles that support it, for every candidate of a topic; a topic may hold no news."""
    prepared = topic.prepared
    if prepared is None:
        return ()
    ranked = rank(prepared, Settings(), ())  # settings change the scores, which are not read
    features = features_of(prepared.sentences, prepared.language)
    rows = np.arange(len(prepared.sentences))
    return tuple(corroborate(prepared, ranked, rows, features, enough=enough).values())


def rows_of(topic: Topic, lines: Iterable[str]) -> list[int]:
    """Rows of the printed lines; a line that is no candidate has none."""
    places = {line: row for row, line in reversed(list(enumerate(topic.lines)))}
    return [places[line] for line in lines if line in places]


def judge_support(topic: Topic, lines: Iterable[str], enough: float = SUPPORT_THRESHOLD) -> Support:
    """Judge the support lists of printed lines, of whichever system."""
    lists, sentences = stated(topic, enough), topic.sentences
    shown = ((sentences[row], [sentences[other] for other in lists[row]]) for row in rows_of(topic, lines))
    return judge(topic.event, shown) if topic.event else Support(0, 0, 0)


def corroborated(topic: Topic, lines: Iterable[str]) -> float | None:
    """Share of the lines that another article supports; None for no line."""
    rows = rows_of(topic, lines)
    lists = stated(topic)
    return sum(bool(lists[row]) for row in rows) / len(rows) if rows else None


def support_curve(printed: Sequence[tuple[Topic, Sequence[str]]]) -> str:
    """Print precision and recall of the support lists, means over topics, at more and less evidence asked for."""
    lines = ["  enough  precision  recall"]
    for enough in THRESHOLDS:
        judged = [judge_support(topic, summary, enough) for topic, summary in printed]
        means = (mean(s.precision for s in judged) or 0.0, mean(s.recall for s in judged) or 0.0)
        lines.append("  {:6.2f}  {:9.2f}  {:6.2f}".format(enough, *means))
    return "\n".join(lines)

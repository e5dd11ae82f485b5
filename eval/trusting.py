"""Support lists of whatever sentences a system printed, against the key facts of the event."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from eval.coverage import expressed
from summarize.composing import reading, support
from summarize.composing.corroboration import ENOUGH
from summarize.language import encode
from summarize.ranking import vectorize

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from eval.topics import Topic

THRESHOLDS = (3.0, 4.0, 4.5, 5.0, 5.25, 5.5, 5.75, 6.0, 7.0, 8.0)
"""Points of the curve; `corroboration.ENOUGH` is one of them."""


@dataclass(frozen=True, slots=True)
class Support:
    """What the support lists of some sentences are worth against the key facts of the event.

    A listed sentence is right when it expresses a key fact of the sentence that it supports. What there is to find is
    every other article with a sentence that expresses one. Sentences without a key fact are not judged.
    """

    listed: int
    right: int
    findable: int

    @property
    def precision(self) -> float | None:
        """Share of the listed sentences that are right; None for none."""
        return self.right / self.listed if self.listed else None

    @property
    def recall(self) -> float | None:
        """Share of the articles to find for which a right sentence is listed; None for none."""
        return self.right / self.findable if self.findable else None


@lru_cache(maxsize=64)
def stated(topic: Topic, enough: float = ENOUGH) -> tuple[tuple[int, ...], ...]:
    """Row -> rows of other articles that support it, for every candidate of a topic."""
    terms = encode(topic.lines)
    vectors = vectorize(terms.ids, terms.indptr, terms.content)
    names = {sentence.article_id: place for place, sentence in enumerate(reversed(topic.sentences))}
    order = sorted(names, key=lambda name: -names[name])
    groups = np.array([order.index(s.article_id) for s in topic.sentences], dtype=np.intp)
    found = support(
        np.arange(len(groups)),
        vectors,
        groups,
        terms.vocabulary,
        reading(topic.sentences, "en"),
        enough=enough,
    )
    return tuple(tuple(rows.tolist()) for rows in found)


@lru_cache(maxsize=64)
def _facts(topic: Topic) -> NDArray[np.bool_]:
    """(sentences, facts): which candidate expresses which key fact."""
    return (
        expressed(topic.event, topic.sentences) if topic.event else np.zeros((len(topic.lines), 0), np.bool_)
    )


def rows_of(topic: Topic, lines: Iterable[str]) -> list[int]:
    """Rows of the printed lines; a line that is no candidate has none."""
    places = {line: row for row, line in reversed(list(enumerate(topic.lines)))}
    return [places[line] for line in lines if line in places]


def judge_support(topic: Topic, lines: Iterable[str], enough: float = ENOUGH) -> Support:
    """Judge the support lists of printed lines, of whichever system."""
    facts, lists = _facts(topic), stated(topic, enough)
    article = [sentence.article_id for sentence in topic.sentences]
    listed = right = findable = 0
    for row in rows_of(topic, lines):
        if not facts[row].any():
            continue
        alike = (facts & facts[row]).any(axis=1)
        listed += len(lists[row])
        right += sum(bool(alike[other]) for other in lists[row])
        findable += len({article[at] for at in np.flatnonzero(alike)} - {article[row]})
    return Support(listed, right, findable)


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
        precision = [s.precision for s in judged if s.precision is not None]
        recall = [s.recall for s in judged if s.recall is not None]
        means = (float(np.mean(of)) if of else 0.0 for of in (precision, recall))
        lines.append("  {:6.2f}  {:9.2f}  {:6.2f}".format(enough, *means))
    return "\n".join(lines)

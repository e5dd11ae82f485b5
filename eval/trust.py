"""How far a briefing's side notes can be trusted: who else reports a sentence, and where the sources differ."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import permutations
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import linear_sum_assignment

from eval.coverage import covered
from eval.folding import fold
from eval.printing import figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from eval.events import Conflict, Event
    from summarize.model import Briefing, Disagreement, Sentence

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_EMPTY = frozenset(
    [
        "a",
        "about",
        "an",
        "and",
        "around",
        "at",
        "by",
        "few",
        "for",
        "from",
        "in",
        "least",
        "less",
        "more",
        "nearly",
        "of",
        "on",
        "or",
        "over",
        "some",
        "than",
        "the",
        "to",
    ]
)


@dataclass(frozen=True, slots=True)
class Support:
    """Pairs (sentence, other article), over printed sentences that express an annotated fact."""

    shown: int
    """Pairs that the briefing shows."""
    annotated: int
    """Pairs that the annotation holds: articles that carry a fact of the excerpt."""
    right: int
    """Pairs of both, where the sentence shown expresses a fact of the excerpt."""

    @property
    def precision(self) -> float | None:
        """Share of the pairs shown that are right."""
        return self.right / self.shown if self.shown else None

    @property
    def recall(self) -> float | None:
        """Share of the annotated pairs that are shown, and rightly."""
        return self.right / self.annotated if self.annotated else None


@dataclass(frozen=True, slots=True)
class Points:
    """Points on which sources differ."""

    annotated: int
    found: int
    """Annotated points that the briefing reports."""
    strange: tuple[str, ...]
    """What it reports and nobody annotated: false alarms, or points that the annotator did not see."""


def support(event: Event, briefing: Briefing) -> Support:
    """Judge the support that a briefing shows."""
    return judge(event, ((excerpt.sentence, excerpt.support) for excerpt in briefing.excerpts))


def judge(event: Event, shown: Iterable[tuple[Sentence, Iterable[Sentence]]]) -> Support:
    """Compare the sentences shown in support of each sentence with the sources that the annotation lists for its facts.

    A sentence without an annotated fact says nothing either way and is left out.
    """
    counts = np.zeros(3, dtype=int)
    for sentence, others in shown:
        told = covered(event.facts, sentence.text)
        if told.any():
            counts += _pairs(event, sentence, tuple(others), told)
    listed, annotated, right = counts.tolist()
    return Support(listed, annotated, right)


def _pairs(
    event: Event, sentence: Sentence, others: Sequence[Sentence], told: NDArray[np.bool_]
) -> tuple[int, int, int]:
    carriers = {
        name for fact, is_told in zip(event.facts, told, strict=True) if is_told for name in fact.sources
    } - {sentence.article_id}
    shown = {other.article_id for other in others}
    right = {other.article_id for other in others if (covered(event.facts, other.text) & told).any()}
    return len(shown), len(carriers), len(right & carriers)


def points(event: Event, briefing: Briefing) -> Points:
    """Match the briefing's disagreements with the annotated ones, one to one.

    A disagreement fits an annotated point when two of its values are two values of the point: they share a number or a
    word that the other value lacks, and an article that asserts it. Where several fit, the pairs are formed so that as many
    points as possible are found, then those that are about the same words.
    """
    fits = np.array(
        [[_fit(reported, point) for point in event.conflicts] for reported in briefing.disagreements],
        dtype=float,
    ).reshape(len(briefing.disagreements), len(event.conflicts))
    rows, columns = linear_sum_assignment(fits, maximize=True)
    return Points(
        annotated=len(event.conflicts),
        found=int((fits[rows, columns] > 0).sum()),
        strange=tuple(
            f"{reported.about}: {' / '.join(reported.values)}"
            for reported, row in zip(briefing.disagreements, fits, strict=True)
            if not row.any()
        ),
    )


def _fit(reported: Disagreement, point: Conflict) -> float:
    if not _same(reported, point):
        return 0.0
    alike = len(_tokens(reported.about) & _tokens(point.about))
    return 1 + alike / 1000


def _same(reported: Disagreement, point: Conflict) -> bool:
    return any(
        _agree(reported.values, one, point, first, second)
        and _agree(reported.values, other, point, second, first)
        for one, other in permutations(reported.values, 2)
        for first, second in permutations(point.values, 2)
    )


def _agree(
    values: Mapping[str, Sequence[Sentence]], value: str, point: Conflict, label: str, against: str
) -> bool:
    """Whether a value is that of a label: some article says both, and they share what the other label lacks."""
    articles = {sentence.article_id for sentence in values[value]}
    telling = _tokens(label) - _tokens(against) or _tokens(label)
    return bool(articles & set(point.values[label]) and _tokens(value) & telling)


def _tokens(label: str) -> frozenset[str]:
    return frozenset(_TOKEN.findall(fold(label))) - _EMPTY


def mean(figures: Iterable[float | None]) -> float | None:
    """Average what is defined."""
    known = [figure for figure in figures if figure is not None]
    return float(np.mean(known)) if known else None


def table(found: Sequence[tuple[str, Support, Points]]) -> str:
    """Print one event a line, the means and sums below."""
    width = max(len(name) for name, *_ in found)
    rows: list[tuple[str, ...]] = [("", "precision", "recall", "found", "annotated", "strange")]
    rows += [
        (
            name,
            figure(of.precision, 2),
            figure(of.recall, 2),
            str(at.found),
            str(at.annotated),
            str(len(at.strange)),
        )
        for name, of, at in found
    ]
    sums = [
        sum(value)
        for value in zip(*((at.found, at.annotated, len(at.strange)) for *_, at in found), strict=True)
    ]
    precision, recall = mean(of.precision for _, of, _ in found), mean(of.recall for _, of, _ in found)
    rows.append(("all", figure(precision, 2), figure(recall, 2), *map(str, sums)))
    head = f"{'':<{width}}  {'who else reports it':>18}  {'where sources differ':>29}"
    return "\n".join(
        [head, *(f"{row[0]:<{width}}" + "".join(f"{cell:>11}" for cell in row[1:]) for row in rows)]
    )

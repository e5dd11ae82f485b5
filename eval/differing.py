"""Whether the points on which a briefing says that sources differ are those that an annotator found."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import permutations
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import linear_sum_assignment

from eval.folding import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from eval.events import Conflict, Event
    from summarize.model import Briefing, Disagreement, Sentence

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_EMPTY = frozenset((
    "a", "about", "an", "and", "around", "at", "by", "few", "for", "from", "in", "least", "less", "more",
    "nearly", "of", "on", "or", "over", "some", "than", "the", "to",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Points:
    """Points on which sources differ."""

    annotated: int
    found: int
    """Annotated points that the briefing reports."""
    strange: tuple[str, ...]
    """What it reports and nobody annotated: false alarms, or points that the annotator did not see."""


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

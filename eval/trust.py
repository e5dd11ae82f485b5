"""How far a briefing's side notes can be trusted: who else reports a sentence, and all that is printed of both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from eval.coverage import covered
from eval.printing import figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from eval.differing import Points
    from eval.events import Event
    from summarize.model import Briefing, Sentence


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

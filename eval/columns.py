"""The columns of the table: one function, one line in `COLUMNS`; docs/evaluation.md says what each means."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from eval import neutrality, support_lists
from eval.coverage import weight_told
from eval.faults import words_over, words_unused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from eval.outcomes import Outcome
    from eval.topics import Topic

Needs = Literal["anything", "facts", "references", "leans", "English"]

NEEDS: dict[Needs, Callable[[Topic], bool]] = {
    "anything": lambda _: True,
    "facts": lambda topic: topic.event is not None,
    "references": lambda topic: bool(topic.references),
    "leans": lambda topic: bool(topic.leans),
    "English": lambda topic: topic.language == "en",
}
"""What a column needs -> whether a topic has it; without, the figure is not defined."""


@dataclass(frozen=True, slots=True)
class Column:
    """One figure of one summary; the table shows its mean over topics (and over draws of a random system)."""

    head: str
    of: Callable[[Outcome], float | None]
    """The figure, or None where it is not defined."""
    needs: Needs = "anything"
    digits: int = 2
    level: Callable[[Outcome], float | None] | None = None
    """The same figure of all candidate sentences of the articles; the table then shows mean / mean level."""
    fixed: bool = True
    """Whether the same input always gives the same figure; time does not."""

    def fits(self, topic: Topic) -> bool:
        """Whether a topic has what the column needs."""
        return NEEDS[self.needs](topic)


def _share(outcome: Outcome) -> float | None:
    return outcome.weight / outcome.ceiling if outcome.ceiling else None


def _weight(outcome: Outcome) -> float | None:
    event = outcome.topic.event
    return outcome.weight / event.weight if event else None


def _facts(outcome: Outcome, *, vital: bool) -> float | None:
    event = outcome.topic.event
    kind = [fact.vital is vital for fact in event.facts] if event else []
    return float(outcome.covered[kind].mean()) if any(kind) else None


def _opening(outcome: Outcome) -> float | None:
    event, heaviest = outcome.topic.event, outcome.topic.heaviest
    if not event or not heaviest:
        return None
    return weight_told(event.facts, outcome.lines[0]) / heaviest if outcome.lines else 0.0


def _fault(head: str, name: str, needs: Needs = "anything") -> Column:
    return Column(head, lambda outcome: float(len(outcome.faults[name])), needs=needs, digits=1)


def _rouge(head: str, measure: str, part: str) -> Column:
    return Column(
        head, lambda outcome: float(getattr(outcome.scores[measure], part)), needs="references", digits=3
    )


def _against_articles(head: str, measure: Callable[[Sequence[str]], float | None]) -> Column:
    """Take a measure of the lines of the summary that knows English words, and the same of all candidates as its level."""
    return Column(
        head,
        of=lambda outcome: measure(outcome.lines),
        level=lambda outcome: measure(outcome.topic.lines),
        needs="English",
    )


def _balance(outcome: Outcome, *, lean: bool, whole: bool = False) -> float | None:
    topic = outcome.topic
    words = topic.spread if whole else neutrality.spread(topic, outcome.lines)
    return neutrality.balance(neutrality.by_lean(topic, words) if lean else words) or (None if whole else 0.0)


def _over(outcome: Outcome) -> float:
    return float(words_over(outcome.lines, outcome.words))


def _unused(outcome: Outcome) -> float:
    return float(words_unused(outcome.lines, outcome.words))


COLUMNS: dict[str, Column] = {
    "share": Column("of oracle", _share, needs="facts"),
    "weight": Column("of all", _weight, needs="facts"),
    "vital": Column("vital", partial(_facts, vital=True), needs="facts"),
    "okay": Column("okay", partial(_facts, vital=False), needs="facts"),
    "opening": Column("opens", _opening, needs="facts"),
    "rouge1_recall": _rouge("R-1 R", "rouge1", "recall"),
    "rouge2_recall": _rouge("R-2 R", "rouge2", "recall"),
    "rouge2_f1": _rouge("R-2 F", "rouge2", "f1"),
    "rouge4_recall": _rouge("R-4 R", "rouge4", "recall"),
    "rougeL_f1": _rouge("R-L F", "rougeL", "f1"),
    "rougeSU4_recall": _rouge("R-SU4 R", "rougeSU4", "recall"),
    "not_verbatim": _fault("not verbatim", "not verbatim"),
    "not_news": _fault("not news", "not news"),
    "near_duplicates": _fault("near-dup.", "near-duplicate"),
    "orphan_quotes": _fault("orphan quote", "orphan quote"),
    "loose_openings": _fault("loose opening", "loose opening", needs="English"),
    "over": Column("over", _over, digits=0),
    "unused": Column("unused", _unused, digits=0),
    "loaded_words": _against_articles("loaded words", neutrality.loaded_words),
    "loaded_sentences": _against_articles("loaded sent.", neutrality.loaded_sentences),
    "attributed": _against_articles("attributed", neutrality.attributed),
    "corroborated": Column(
        "corrob.",
        of=lambda outcome: support_lists.corroborated(outcome.topic, outcome.lines),
        level=lambda outcome: support_lists.corroborated(outcome.topic, outcome.topic.lines),
    ),
    "support_precision": Column(
        "support P",
        lambda outcome: support_lists.judge_support(outcome.topic, outcome.lines).precision,
        needs="facts",
    ),
    "support_recall": Column(
        "support R",
        lambda outcome: support_lists.judge_support(outcome.topic, outcome.lines).recall,
        needs="facts",
    ),
    "source_balance": Column(
        "source bal.", partial(_balance, lean=False), level=partial(_balance, lean=False, whole=True)
    ),
    "lean_balance": Column(
        "lean bal.",
        partial(_balance, lean=True),
        level=partial(_balance, lean=True, whole=True),
        needs="leans",
    ),
    "milliseconds": Column("ms", lambda outcome: outcome.seconds * 1000, digits=0, fixed=False),
}
"""Name in the JSON report -> column, in the order of the table."""

"""What `--explain` prints: what was dropped and why, and for each sentence why it was chosen or left out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarize.selection import WEIGHLESS, WORTH_MENDING, row_of, survey
from summarize.terminal import counted, printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.cleaning import Dropped
    from summarize.pipeline import Draft
    from summarize.pipeline.choice import SecondLook
    from summarize.selection.search_space import SearchSpace

OUTDONE = "others are worth more in as many words"
OUTRANKED = "others are more central, or less like the chosen"
NO_PLACE = "needs what does not fit, or its article has its share of the page"
WIDTH = 110


class Verdict(NamedTuple):
    """A sentence's numbers, and the verdict in words."""

    row: int
    centrality: float
    """Share of 1 over all sentences."""
    gain: float
    """What it states that the (other) chosen ones do not, as a share of all concepts' weight."""
    cost: float
    """What it costs the page (see `Problem.costs`), in the same unit."""
    redundancy: float
    """Share of what it states that the (other) chosen ones state, too, 0 to 1."""
    why: str


def explain(draft: Draft) -> str:
    """Return the cleaning report, a table of the sentences (the most central first), and what the budget left out."""
    lines = [*_cleaning(draft.prepared.dropped), "", *_table(draft), "", *_left_out(draft)]
    return "\n".join(lines) + "\n"


def verdicts(draft: Draft) -> list[Verdict]:
    """Judge each of the n sentences."""
    problem, chosen = draft.study.problem, draft.chosen
    space = survey(problem)
    total = float(problem.weights.sum()) or 1.0
    count = np.asarray(problem.concepts[chosen].sum(axis=0)).ravel()
    own = problem.concepts @ problem.weights
    verdicts_so_far = []
    for row in range(len(problem.scores)):
        columns = row_of(problem.concepts, row)
        others = count[columns] - (row in chosen)
        gain, cost = float(problem.weights[columns[others <= 0]].sum()), float(problem.costs[row])
        redundancy = max(0.0, 1 - gain / own[row]) if own[row] else 0.0
        why = _verdict_by_rules(draft, space, row) or _verdict_by_worth(draft, row, gain)
        verdicts_so_far.append(
            Verdict(row, float(problem.scores[row]), gain / total, cost / total, redundancy, why)
        )
    return verdicts_so_far


def _verdict_by_rules(draft: Draft, space: SearchSpace, row: int) -> str | None:
    """Return the verdict on a sentence that is chosen, or that a rule keeps off the page; None for the others."""
    problem, chosen = draft.study.problem, draft.chosen
    if row in chosen:
        return "chosen"
    if not problem.allowed[row]:
        again = (
            "its outlet says it word for word elsewhere" if draft.prepared.repeated_by_outlet[row] else None
        )
        return draft.study.standing.barred[row] or again or "may not be printed"
    like = next((other for other in chosen.tolist() if space.repeat(row, other)), None)
    return None if like is None else f"too like sentence {like} to stand beside it"


def _verdict_by_worth(draft: Draft, row: int, gain: float) -> str:
    """Say why a sentence that could be on the page is not."""
    study, page = draft.study, draft.chosen.tolist()
    problem, faults = study.problem, study.faults
    weighs = study.settings.selector not in WEIGHLESS
    if weighs and problem.costs[row] > gain:
        return f"costs more than it adds ({max(faults, key=lambda reason: faults[reason][row])})"
    if weighs and study.look and (fault := _fault(study.look, row, page)):
        return fault
    if problem.has_room(int(problem.lengths[[*page, row]].sum()), len(page) + 1):
        return NO_PLACE
    return OUTDONE if weighs else OUTRANKED


def _fault(look: SecondLook, row: int, page: list[int]) -> str | None:
    """Name the fault that a sentence would have on the page, if it is grave enough to be mended; else None."""
    faults_by_reason = look.faults(sorted([*page, row])).items()
    return next((why for why, at_fault in faults_by_reason if at_fault.get(row, 0.0) >= WORTH_MENDING), None)


def _cleaning(dropped: tuple[Dropped, ...]) -> Iterator[str]:
    reasons = Counter(piece.reason for piece in dropped)
    yield f"Not news: {counted(len(dropped), 'piece', 'pieces')}"
    yield from (f"  {count:4}  {reason}" for reason, count in reasons.most_common())
    yield ""
    yield from (f"  {piece.article_id}: {piece.reason}: {_short(piece.text)}" for piece in dropped)


def _table(draft: Draft) -> Iterator[str]:
    yield "Sentences, the most central first: row, centrality, gain, cost, redundancy, verdict"
    for verdict in sorted(verdicts(draft), key=lambda verdict: (-verdict.centrality, verdict.row)):
        sentence = draft.prepared.sentences[verdict.row]
        cost = round(verdict.cost, 3) + 0.0  # no -0.000
        yield (
            f"  {verdict.row:4}  {verdict.centrality:.4f}  {verdict.gain:.3f}  {cost:6.3f}  {verdict.redundancy:.2f}  "
            f"{verdict.why}: {_short(sentence.line)} ({sentence.article_id})"
        )


def _left_out(draft: Draft) -> Iterator[str]:
    points = draft.briefing.left_out
    yield f"Stated by two articles or more and left out: {len(points)} of {len(draft.points)} points"
    for excerpt in points:
        articles = [excerpt.sentence.article_id, *(sentence.article_id for sentence in excerpt.support)]
        yield (
            f"  {len(articles)} articles, {excerpt.independent} independent: {_short(excerpt.sentence.line)} "
            f"({', '.join(articles)})"
        )


def _short(text: str) -> str:
    line = printable(" ".join(text.split()))
    return line if len(line) <= WIDTH else line[: WIDTH - 1] + "…"

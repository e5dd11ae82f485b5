"""What each part of the default is worth: the parts removed or changed in turn, with the paired difference on every topic."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from unittest import mock

from eval.columns import COLUMNS
from eval.printing import figure
from eval.systems.base import System
from eval.systems.baselines import ours
from summarize.selection import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from eval.running import Row
    from eval.systems.base import Summary
    from eval.topics import Topic


@dataclass(frozen=True, slots=True)
class Variant:
    """The default with one part changed: by a setting, or by a name that is replaced while it runs."""

    options: Mapping[str, Any] = field(default_factory=dict)
    """Fields of `summarize.settings.Settings`."""
    names: Mapping[str, Any] = field(default_factory=dict)
    """Dotted name in summarize -> what stands there instead; a name that no longer exists is an error."""


DEFAULT = "default"
VARIANTS: MappingProxyType[str, Variant] = MappingProxyType(
    {
        DEFAULT: Variant(),
        "thorough search": Variant({"selector": "thorough"}),
        "exact optimum": Variant({"selector": "exact"}),
        "LexRank and MMR in place of concepts": Variant({"selector": "mmr"}),
        "one greedy pass": Variant(names={"summarize.selection.greedy.EXPONENTS": (0.5,)}),
        "no exchanges": Variant(
            names={"summarize.selection.selectors.exchange": lambda ground, rows, most: list(rows)}  # noqa: ARG005
        ),
        "no position": Variant({"position": 0.0}),
        "thresholded LexRank": Variant({"ranker": "lexrank-threshold"}),
        "centrality of neighbours only a little (damping 0.2)": Variant({"damping": 0.2}),
        "no single stems": Variant(names={"summarize.selection.weighing.UNIGRAM": 0.0}),
        "stems weigh a fifth of pairs": Variant(names={"summarize.selection.weighing.UNIGRAM": 0.2}),
        "stems weigh what pairs do": Variant(names={"summarize.selection.weighing.UNIGRAM": 1.0}),
        "articles counted in place of pairs of them": Variant(
            names={"summarize.selection.weighing.agreement": lambda votes, squares: votes}  # noqa: ARG005
        ),
        "an article agrees with itself in full": Variant(names={"summarize.selection.weighing.ITSELF": 1.0}),
        "no statements": Variant(names={"summarize.selection.weighing.STATEMENTS_SHARE": 0.0}),
        "statements alone": Variant(names={"summarize.selection.weighing.STATEMENTS_SHARE": 1.0}),
        "statements said in equal steps": Variant(names={"summarize.selection.weighing.STEPS": (0.25,) * 4}),
        "no depth": Variant(names={"summarize.selection.discounting.DECAY": 0.0}),
        "depth whatever the articles share": Variant(
            names={"summarize.pipeline.problem.article_likeness": lambda vectors, groups: 0.45}  # noqa: ARG005
        ),
        "a number is a word": Variant(names={"summarize.selection.weighing.FIGURE": 1.0}),
        "what was said costs nothing": Variant(names={"summarize.pipeline.costs.TALK": 0.0}),
        "headlines weigh nothing": Variant(names={"summarize.pipeline.costs.HEADLINE_BONUS": 0.0}),
        "no lead sought": Variant(
            names={"summarize.pipeline.problem.LEAD": 0.0, "summarize.pipeline.choice.EXTRA_LEAD": 0.0}
        ),
        "a page may stay without a lead": Variant(names={"summarize.pipeline.choice.EXTRA_LEAD": 0.0}),
        "loaded words cost nothing": Variant({"loaded": 0.0}),
        "an article that argues costs nothing": Variant(names={"summarize.composing.standing.ARGUED": 0.0}),
        "strangers may stand on a page": Variant(names={"summarize.composing.unintroduced.STRANGER": 0.0}),
        "sentences may lean on what the page lacks": Variant(
            names={"summarize.composing.leaning.FAULT": 0.0}
        ),
        "two sentences may each state what the other does": Variant(
            names={"summarize.composing.repeats.REPEATED": 0.0}
        ),
        "one article may fill the page": Variant(
            names={"summarize.pipeline.problem.Problem": partial(Problem, share=1.0)}
        ),
        "near-equal sentences may stand together": Variant(
            names={"summarize.pipeline.problem.Problem": partial(Problem, likeness=1.0, likeness_within=1.0)}
        ),
        "sentences of at most 30 words": Variant(names={"summarize.composing.standing.LONGEST": 30}),
    }
)
"""Name in the table -> variant. Adding a part to the default means adding here what it is without."""


def systems() -> dict[str, System]:
    """Return every variant as a system; a proof of the optimum is slow."""
    return {
        name: System(
            partial(varied, variant=variant), kind="ours", slow=variant.options.get("selector") == "exact"
        )
        for name, variant in VARIANTS.items()
    }


def varied(topic: Topic, words: int, *, variant: Variant) -> Sequence[Summary]:
    """Run summarize with one part changed."""
    with ExitStack() as stack:
        for name, value in variant.names.items():
            stack.enter_context(mock.patch(name, value))
        return ours(topic, words, **{"selector": "coverage", **variant.options})


def table(rows: Sequence[Row], column: str) -> str:
    """Lay out the variants as Markdown: the figure, its difference from the default with the interval, and p."""
    head, digits = COLUMNS[column].head, COLUMNS[column].digits + 1
    base = next(row for row in rows if row.system == DEFAULT)
    lines = [f"| variant | {head} | difference | 95 % interval | p |", "|---|---|---|---|---|"]
    for row in rows:
        cells = ("", "", "") if row is base else _moved(row, base, column, digits)
        lines.append(f"| {row.system} | {figure(row.mean(column), digits)} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _moved(row: Row, base: Row, column: str, digits: int) -> tuple[str, str, str]:
    """Say by how much a variant differs, with interval and p; of one topic these cannot be said."""
    if found := row.against(base, column):
        bounds = f"{found.low:+.{digits}f} to {found.high:+.{digits}f}"
        return f"{found.difference:+.{digits}f}", bounds, f"{found.p:.3f}"
    ours, theirs = row.mean(column), base.mean(column)
    return "-" if ours is None or theirs is None else f"{ours - theirs:+.{digits}f}", "", ""

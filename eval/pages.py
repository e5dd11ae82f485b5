"""The page of an event: each fact, who reports it, and which systems told it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from eval.printing import cell, figure, harmless

if TYPE_CHECKING:
    from collections.abc import Sequence

    from eval.events import Event
    from eval.outcomes import Result
    from eval.running import Row


def page(event: Event, rows: Sequence[Row], place: int) -> str:
    """Lay out the event at a place in the rows as Markdown: facts by weight, a column a system; then the summaries and what is wrong with them.

    A cell is "x" for a fact that the system told; of a system that draws at random it is the share of its draws.
    """
    told = [(row.system, row.results[place]) for row in rows if row.absent is None and row.results[place]]
    numbers = {article.id: str(place) for place, article in enumerate(event.articles, start=1)}
    lines = [
        f"# {cell(event.about)}",
        "",
        *(f"{number}. {cell(name)}" for name, number in numbers.items()),
        "",
    ]
    lines += _facts(event, told, numbers)
    for name, draws in told:
        lines += _summary(name, draws)
    return "\n".join(lines)


def _facts(
    event: Event, told: Sequence[tuple[str, tuple[Result, ...]]], numbers: dict[str, str]
) -> list[str]:
    lines = [
        "| fact | sources | " + " | ".join(cell(name) for name, _ in told) + " |",
        "|---" * (len(told) + 2) + "|",
    ]
    for place in sorted(range(len(event.facts)), key=lambda place: -event.facts[place].weight):
        fact = event.facts[place]
        shares = [float(np.mean([result.told[place] for result in draws])) for _, draws in told]
        marks = ["x" if share == 1 else "" if share == 0 else figure(share, 2) for share in shares]
        sources = " ".join(numbers[name] for name in fact.sources)
        lines.append(f"| {cell(fact.statement)} | {sources} | " + " | ".join(marks) + " |")
    return lines


def _summary(name: str, draws: tuple[Result, ...]) -> list[str]:
    if len(draws) > 1:
        return []
    result = draws[0]
    lines = ["", f"## {cell(name)}", "", *(f"> {cell(line)}" for line in result.lines), ""]
    lines += [f"- {fault}: {cell(line)}" for fault, found in result.faults.items() for line in found]
    return lines if result.lines else ["", f"## {harmless(name)}", "", "(empty)"]

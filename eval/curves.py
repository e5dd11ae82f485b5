"""Coverage against budget: how much of an event each system tells in 50 to 400 words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from eval.coverage import weight_told
from eval.printing import figure, short
from eval.running import quietly
from summarize.errors import SummarizeError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from eval.systems.base import System
    from eval.topics import Topic

BUDGETS = (50, 100, 150, 200, 250, 300, 350, 400)

Curves = dict[str, list[float]]
"""System -> share of the weight of all facts at each budget, mean over events."""


def curves(systems: Mapping[str, System], topics: Sequence[Topic], tick: Callable[[str], None]) -> Curves:
    """Measure every system at every budget; a system that cannot run is left to the table to name.

    The share is of *all* facts, not of the oracle's: the oracle is one of the curves.
    """
    annotated = [topic for topic in topics if topic.event]
    found: Curves = {}
    for name, system in systems.items():
        try:
            points = []
            for budget in BUDGETS:
                tick(name)
                points.append(float(np.mean([_share(system, topic, budget) for topic in annotated])))
        except SummarizeError:
            continue
        found[name] = points
    return found


def _share(system: System, topic: Topic, budget: int) -> float:
    if topic.event is None:
        return 0.0
    facts = topic.event.facts
    reached = [weight_told(facts, " ".join(lines)) for lines in quietly(system, topic, budget)]
    return float(np.mean(reached)) / topic.event.weight


def table(found: Curves) -> str:
    """Print the curves as rows of figures."""
    width = max((len(short(name)) for name in found), default=0)
    head = " " * width + "".join(f"{budget:>6}" for budget in BUDGETS)
    rows = [
        short(name).ljust(width) + "".join(f"{figure(share, 2):>6}" for share in shares)
        for name, shares in found.items()
    ]
    return "\n".join(["share of all facts, by weight, at a budget of so many words", head, *rows])

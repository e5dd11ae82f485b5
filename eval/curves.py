"""Coverage against budget: how much of an event each system tells in 50 to 400 words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from eval.coverage import weight_told
from eval.printing import figure, short
from eval.running import quietly

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from eval.systems.base import System
    from eval.topics import Topic

BUDGETS = (50, 100, 150, 200, 250, 300, 350, 400)

Curves = dict[str, list[float | None]]
"""System -> share of the weight of all facts at each budget, mean over events; None where it has no summary of any."""


def curves(systems: Mapping[str, System], topics: Sequence[Topic], tick: Callable[[str], None]) -> Curves:
    """Measure every system at every budget.

    The share is of *all* facts, not of the oracle's: the oracle is one of the curves. As in the table, a topic counts for
    nothing where a system fails, and not at all where it has no summary of it.
    """
    found: Curves = {}
    for name, system in systems.items():
        found[name] = []
        for budget in BUDGETS:
            tick(name)
            shares = (_share(system, topic, budget) for topic in topics)
            known = [share for share in shares if share is not None]
            found[name].append(float(np.mean(known)) if known else None)
    return found


def _share(system: System, topic: Topic, budget: int) -> float | None:
    if topic.event is None:
        return None
    try:
        drawn = quietly(system, topic, budget)
    except Exception:
        if system.kind != "peer":
            raise
        return 0.0
    reached = [weight_told(topic.event.facts, " ".join(lines)) for lines in drawn]
    return float(np.mean(reached)) / topic.event.weight if reached else None


def table(found: Curves) -> str:
    """Print the curves as rows of figures."""
    width = max((len(short(name)) for name in found), default=0)
    head = " " * width + "".join(f"{budget:>6}" for budget in BUDGETS)
    rows = [
        short(name).ljust(width) + "".join(f"{figure(share, 2):>6}" for share in shares)
        for name, shares in found.items()
    ]
    return "\n".join(["share of all facts, by weight, at a budget of so many words", head, *rows])

"""What the run showed, in a table of ratios."""

from __future__ import annotations

from collections import defaultdict
from math import log


def ratios(results):
    """Lines of text: each group with its fastest times, and how often the other takes as long as ours.

    The shortest time counts: it is the one that other work on the machine disturbed least.
    """
    groups = defaultdict(dict)
    for result in results:
        groups[result["group"]][result["name"]] = result
    for group, members in groups.items():
        first = min(next(iter(members.values()))["stats"]["min"], 1e9)
        yield f"{group}"
        for name, result in members.items():
            time = result["stats"]["min"]
            notes = "".join(f"  {key}: {value}" for key, value in result["extra_info"].items())
            yield f"  {name:<38}{_seconds(time):>12}{time / first:>12,.2f} x{notes}"
    yield from _growth(groups)


def _growth(groups):
    """Power of n by which the cost grows, between sizes that are measured."""
    times = {
        kind: {size: _ours(groups, f"{kind} {size:,}") for size in (10_000, 1_000_000)}
        for kind in ("rank", "vectorize", "concepts", "select")
    }
    for kind, found in times.items():
        if all(found.values()):
            power = log(found[1_000_000] / found[10_000]) / log(100)
            yield f"{kind}: grows as n^{power:.2f} from 10,000 to 1,000,000"


def _ours(groups, group):
    members = groups.get(group, {})
    return next(
        (result["stats"]["min"] for name, result in members.items() if name in {"summarize", "coverage"}),
        None,
    )


def _seconds(value):
    for unit, size in (("s", 1), ("ms", 1e-3)):
        if value >= size:
            return f"{value / size:,.2f} {unit}"
    return f"{value / 1e-6:,.1f} us"

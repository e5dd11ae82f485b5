"""The ratchet: figures of the open sets that must not fall unless somebody decides so."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from eval.columns import COLUMNS
from eval.printing import figure
from summarize.errors import BadSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from eval.report import Report
    from eval.systems.base import System

BASELINE = Path(__file__).parent / "baseline.json"
HELD = ("share", "weight")
"""Columns whose fall fails the check; the others are shown only."""
SLACK = 5e-4


def figures(report: Report) -> dict[str, Any]:
    """Return what the baseline keeps: every figure of our own systems that comes out the same each time."""
    return {
        row.system: {
            name: round(mean, 4)
            for name in report.columns
            if COLUMNS[name].fixed and (mean := row.mean(name)) is not None
        }
        for row in report.rows
        if row.kind == "ours" and row.absent is None
    }


def holds(words: int, systems: Mapping[str, System]) -> None:
    """Refuse, before anything is measured, a check for which the baseline has no figure.

    Raises:
        BadSettings: no baseline, one of another budget, or one of none of these systems.

    """
    kept = _kept()
    if kept is None:
        raise BadSettings(f"--check: no {BASELINE.name} to check against: run with --update-baseline first")
    if kept["words"] != words:
        raise BadSettings(
            f"--check: {BASELINE.name} holds figures at {kept['words']} words, not at {words}: leave out --words"
        )
    held = [name for name, figures in kept["systems"].items() if not figures.keys().isdisjoint(HELD)]
    if not any(name in held and system.kind == "ours" for name, system in systems.items()):
        named = f"none of {', '.join(systems)}: name one of its systems after --systems"
        raise BadSettings(f"--check: {BASELINE.name} holds {', '.join(held) or 'nothing'}, and {named}")


def keepable(systems: Mapping[str, System]) -> None:
    """Refuse, before anything is measured, to make a baseline of nothing.

    Raises:
        BadSettings: none of these systems is ours.

    """
    if not any(system.kind == "ours" for system in systems.values()):
        raise BadSettings(
            f"--update-baseline: the baseline is of our own systems, and {', '.join(systems)} is none: name one after --systems"
        )


def update(report: Report) -> None:
    """Make the figures of a report the baseline."""
    kept = {"set": report.title, "words": report.words, "systems": figures(report)}
    BASELINE.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


def changes(report: Report) -> list[str]:
    """Say in one line a system what moved against the baseline; nothing where the baseline is of another budget."""
    known = _known(report)
    lines = []
    for system, now in figures(report).items():
        before = known.get(system, {})
        moved = [
            f"{COLUMNS[name].head} {figure(before[name], 3)} -> {figure(value, 3)} ({value - before[name]:+.3f})"
            for name, value in now.items()
            if name in before and abs(value - before[name]) > SLACK
        ]
        if before:
            lines.append(f"{system} against the baseline: {', '.join(moved) or 'no change'}")
    return lines


def fallen(report: Report) -> list[str]:
    """Name the held figures that are lower than the baseline."""
    known = _known(report)
    return [
        f"{system}: {COLUMNS[name].head} fell from {known[system][name]} to {now[name]}"
        for system, now in figures(report).items()
        for name in HELD
        if name in now and name in known.get(system, {}) and now[name] < known[system][name] - SLACK
    ]


def _known(report: Report) -> dict[str, dict[str, float]]:
    kept = _kept()
    known: dict[str, dict[str, float]] = kept["systems"] if kept and kept["words"] == report.words else {}
    return known


def _kept() -> dict[str, Any] | None:
    try:
        kept: dict[str, Any] = json.loads(BASELINE.read_text(encoding="utf-8"))
        if {"systems", "words"} <= kept.keys():
            return kept
    except FileNotFoundError:
        return None
    except (ValueError, AttributeError, RecursionError):
        pass
    raise BadSettings(f"{BASELINE}: not a baseline; restore it from git or run with --update-baseline")

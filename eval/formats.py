"""The figures of a report as a table for the terminal, as Markdown and as JSON: one function, one line in `FORMATS`."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

from eval.columns import COLUMNS
from eval.curves import BUDGETS
from eval.printing import cell, figure, short
from eval.report import signed
from eval.rouge import legible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from eval.report import Report
    from eval.running import Row

ASCII = "it knows ASCII letters and digits only"


def text(report: Report) -> str:
    """Align the table for the terminal, in blocks as wide as it is, with intervals and paired differences under it."""
    rows = [row for row in report.rows if row.absent is None]
    stub = max((len(short(row.system)) for row in report.rows), default=0)
    columns = [_column(name, rows) for name in report.shown]
    names = ["".ljust(stub), *(short(row.system).ljust(stub) for row in rows)]
    lines = []
    for block in _blocks(columns, shutil.get_terminal_size((200, 24)).columns - stub):
        lines += ["", *("  ".join(cells).rstrip() for cells in zip(names, *block, strict=True))]
    lines += [
        f"{short(row.system).ljust(stub)}  - {row.absent}" for row in report.rows if row.absent is not None
    ]
    lines += [
        f"{short(row.system)}: failed on {len(row.failed)} of {len(report.topics)} topics; {row.failed[0]}"
        for row in report.rows
        if row.failed
    ]
    lines += [
        f"{short(row.system)}: {known} of {len(report.topics)} topics only"
        for row in rows
        if (known := sum(bool(draws) for draws in row.results)) < len(report.topics)
    ]
    if unread := sum(
        bool(topic.references) and not any(map(legible, topic.references)) for topic in report.topics
    ):
        lines.append(
            f"ROUGE finds no word in the references of {unread} of {len(report.topics)} topics: {ASCII}"
        )
    return "\n".join([f"{report.title}, {report.words} words", *lines, *_below(report)])


def _column(name: str, rows: Sequence[Row]) -> list[str]:
    cells = [COLUMNS[name].head, *(cell for row in rows for cell in _cells(row, [name]))]
    width = max(map(len, cells))
    return [cell.rjust(width) for cell in cells]


def _blocks(columns: Sequence[list[str]], room: int) -> list[list[list[str]]]:
    blocks: list[list[list[str]]] = [[]]
    used = 0
    for column in columns:
        width = len(column[0]) + 2
        if blocks[-1] and used + width > room:
            blocks.append([])
            used = 0
        blocks[-1].append(column)
        used += width
    return blocks


def markdown(report: Report) -> str:
    """Lay the table out for the README: only figures that come out the same every time."""
    names = [name for name in report.shown if COLUMNS[name].fixed]
    lines = [
        "| system | " + " | ".join(COLUMNS[name].head for name in names) + " |",
        "|---" * (len(names) + 1) + "|",
    ]
    for row in report.rows:
        cells = _cells(row, names) if row.absent is None else [cell(row.absent), *[""] * (len(names) - 1)]
        lines.append(f"| {cell(row.system)} | " + " | ".join(cells) + " |")
    return "\n".join([*lines, "", f"`{report.signature}`"])


def as_json(report: Report) -> str:
    """Give every figure of every topic, with the summaries themselves."""
    return json.dumps(
        {
            "title": report.title,
            "words": report.words,
            "signature": report.signature,
            "topics": [topic.id for topic in report.topics],
            "systems": [_row(report, row) for row in report.rows],
            "curves": {"words": BUDGETS, "share of all facts": report.curves} if report.curves else None,
        },
        indent=1,
        ensure_ascii=False,
    )


FORMATS: dict[str, Callable[[Report], str]] = {"text": text, "markdown": markdown, "json": as_json}


def _row(report: Report, row: Row) -> dict[str, Any]:
    if row.absent is not None:
        return {"system": row.system, "absent": row.absent}
    return {
        "system": row.system,
        "failed": row.failed,
        "signatures": {name: signed(report, name) for name in report.columns},
        "means": {name: row.mean(name) for name in report.columns},
        "intervals": {name: row.interval(name) for name in report.columns},
        "by_topic": {name: [at and at[0] for at in row.figures(name)] for name in report.columns},
        "levels": {
            name: [at and at[1] for at in row.figures(name)] for name in report.columns if COLUMNS[name].level
        },
        "summaries": {
            topic.id: {"lines": draws[0].lines, "faults": draws[0].faults}
            for topic, draws in zip(report.topics, row.results, strict=True)
            if draws
        },
    }


def _cells(row: Row, names: Sequence[str]) -> list[str]:
    return [figure(row.mean(name), COLUMNS[name].digits) for name in names]


def _below(report: Report) -> list[str]:
    """Signature, and where there are several topics the interval of ours and its paired difference to each other system."""
    lines = ["", report.signature]
    ours = next((row for row in report.rows if row.kind == "ours" and row.absent is None), None)
    bounds = ours.interval(report.main) if ours else None
    if ours is None or bounds is None:
        return lines
    head, digits = COLUMNS[report.main].head, COLUMNS[report.main].digits + 1
    mean = figure(ours.mean(report.main), digits)
    lines += [
        "",
        f"{ours.system}: {head} {mean}, 95 % interval {figure(bounds.low, digits)} to {figure(bounds.high, digits)}",
    ]
    for row in report.rows:
        if row is ours or row.absent is not None:
            continue
        if found := ours.against(row, report.main):
            lines.append(
                f"  against {short(row.system)}: {found.difference:+.{digits}f}"
                f" ({found.low:+.{digits}f} to {found.high:+.{digits}f}), p = {found.p:.3f}"
            )
    return lines

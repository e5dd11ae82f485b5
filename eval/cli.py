"""The command line of the evaluation: the table of systems, and what else it is asked for."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from eval import ratchet
from eval.asked import answerable, missed, on_seeds, rouge_options, systems_of, title_of, topics_of
from eval.commands import COMMANDS
from eval.curves import BUDGETS, curves, table
from eval.formats import FORMATS
from eval.options import parser
from eval.pages import page
from eval.plotting import drawable, plot
from eval.printing import show
from eval.progress import Progress
from eval.report import Report
from eval.running import run
from eval.systems.ready import strangers
from summarize.errors import UnreadableInput, UnwritableOutput, reason
from summarize.terminal import run_to_exit_code, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

    from eval.systems.base import System


def main(arguments: Sequence[str]) -> int:
    """Run one command; the default one is the table. Returns the exit code."""
    return run_to_exit_code(lambda: _printed(arguments), lambda line: say("eval", line))


def _printed(arguments: Sequence[str]) -> int:
    if sys.stdout is None:
        raise UnwritableOutput("standard output: cannot be written (it is closed)")
    command = COMMANDS.get(arguments[0]) if arguments else None
    try:
        return command(arguments[1:]) if command else evaluate(arguments)
    except OSError as error:
        if not error.filename:  # as where the reader of the table is gone
            raise
        raise UnreadableInput(f"{error.filename}: cannot be opened ({reason(error)})") from error


def evaluate(arguments: Sequence[str]) -> int:
    """Print the table of systems, and what else was asked for; no success where a system that was brought has no figures."""
    options = parser(COMMANDS).parse_args(arguments)
    if options.plot:
        drawable(options.plot)
    systems = systems_of(options)
    report = _measure(options, systems)
    show(FORMATS[options.format](report))
    if options.plot:
        plot(report.curves, options.plot)
    if options.format != "json":
        _print_more(report, options)
    code = _ratchet(report, options) if on_seeds(options) else 0
    lost = missed(report.rows, systems)
    for row in lost:
        say("eval", f"{row.system}: no figures: {row.absent}")
    return 1 if lost else code


def _measure(options: argparse.Namespace, systems: Mapping[str, System]) -> Report:
    topics = topics_of(options)
    answerable(options, topics)
    if not options.limit:
        for line in strangers(systems, [topic.id for topic in topics]):
            say("eval", line)
    if options.check:
        ratchet.holds(options.words, systems)
    if options.update_baseline:
        ratchet.keepable(systems)
    made = rouge_options(options)
    drawn = bool(options.plot or options.curve)
    with Progress(len(topics) + drawn * len(systems) * len(BUDGETS)) as progress:
        rows = run(systems, topics, options.words, options=made, tick=progress.tick, jobs=options.jobs)
        able = {row.system: systems[row.system] for row in rows if row.absent is None}
        lines = curves(able, topics, progress.tick) if drawn else {}
    return Report(title_of(options), options.words, topics, rows, made, options.by, lines, options.columns)


def _print_more(report: Report, options: argparse.Namespace) -> None:
    if options.curve:
        fence = "```" * (options.format == "markdown")
        show("", *filter(None, (fence, table(report.curves), fence)))
    for place, topic in enumerate(report.topics):
        if topic.id in options.page and topic.event:
            show("", page(topic.event, report.rows, place))


def _ratchet(report: Report, options: argparse.Namespace) -> int:
    if options.update_baseline:
        ratchet.update(report)
        say("eval", "baseline.json now holds these figures")
    elif options.format == "text" and (changes := ratchet.changes(report)):
        show("", *changes)
    fallen = ratchet.fallen(report) if options.check else []
    for line in fallen:
        say("eval", line)
    return 1 if fallen else 0

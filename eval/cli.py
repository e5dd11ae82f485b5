"""The command line of the evaluation: the only place here that prints."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from eval import ablation, differing, ratchet, trust
from eval.annotation import checked
from eval.curves import BUDGETS, curves, table
from eval.judged import judge
from eval.options import (
    ablation_parser,
    answerable,
    chosen,
    on_seeds,
    parser,
    rouge_options,
    systems_of,
    topics_of,
)
from eval.pages import page
from eval.plotting import drawable, plot
from eval.printing import harmless
from eval.progress import Progress
from eval.report import Report
from eval.reporting import FORMATS
from eval.running import run
from eval.support_lists import support_curve
from eval.topics import OPEN, events
from summarize.errors import SummarizeError, reason
from summarize.pipeline import summarize
from summarize.settings import WORDS
from summarize.starting import INTERRUPTED
from summarize.terminal import Parser, count, hang_up

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence


def main(arguments: Sequence[str]) -> int:
    """Run one command; the default one is the table. Returns the exit code."""
    if sys.stdout is None:
        print("eval: standard output: cannot be written (it is closed)", file=sys.stderr)
        return 1
    name = arguments[0] if arguments else ""
    command = COMMANDS.get(name)
    try:
        code = command(arguments[1:]) if command else evaluate(arguments)
        sys.stdout.flush()  # here, where a reader that is gone is no failure
    except SummarizeError as error:
        print(f"eval: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print("eval: interrupted", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        hang_up()
        return 0
    except OSError as error:  # one of a file names it; what is left is where the table goes
        hang_up()
        print(
            f"eval: {error.filename or 'standard output'}: cannot be {'opened' if error.filename else 'written'} ({reason(error)})",
            file=sys.stderr,
        )
        return 1
    return code


def evaluate(arguments: Sequence[str]) -> int:
    """Print the table of systems, and what else was asked for."""
    options = parser(COMMANDS).parse_args(arguments)
    if options.plot:
        drawable(options.plot)
    report = _measure(options)
    print(FORMATS[options.format](report))
    if options.plot:
        plot(report.curves, options.plot)
    if options.format != "json":
        _print_more(report, options)
    if on_seeds(options):
        return _ratchet(report, options)
    return 0


def _measure(options: argparse.Namespace) -> Report:
    topics, systems = topics_of(options), systems_of(options)
    answerable(options, topics)
    if options.check:
        ratchet.holds(options.words, systems)
    made = rouge_options(options)
    drawn = bool(options.plot or options.curve)
    progress = Progress(len(topics) + drawn * len(systems) * len(BUDGETS))
    try:
        rows = run(systems, topics, options.words, options=made, tick=progress.tick, jobs=options.jobs)
        lines = curves(systems, topics, progress.tick) if drawn else {}
    finally:
        progress.close()
    return Report(_title(options), options.words, topics, rows, made, options.by, lines, options.columns)


def _title(options: argparse.Namespace) -> str:
    path = options.references or options.events
    return "seeds" if on_seeds(options) else str(path.name)


def _print_more(report: Report, options: argparse.Namespace) -> None:
    if options.curve:
        print(f"\n{table(report.curves)}")
    for place, topic in enumerate(report.topics):
        if topic.id in options.page and topic.event:
            print(f"\n{page(topic.event, report.rows, place)}")


def _ratchet(report: Report, options: argparse.Namespace) -> int:
    if options.update_baseline:
        ratchet.update(report)
        print("eval: baseline.json now holds these figures", file=sys.stderr)
    elif options.format == "text" and (changes := ratchet.changes(report)):
        print("\n" + "\n".join(changes))
    return 1 if options.check and ratchet.fallen(report) else 0


def validate(arguments: Sequence[str]) -> int:
    """Check files of annotated events and print everything that is wrong with them."""
    parser = Parser(prog="python -m eval validate", description=validate.__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="an event's .json file")
    wrong = 0
    for path in parser.parse_args(arguments).files:
        found = checked(path)
        for problem in found.problems:
            print(problem)
        if not found.problems:
            snippets = sum(len(of) for fact in found.content["facts"] for of in fact["sources"].values())
            print(f"{path}: {len(found.content['facts'])} facts, {snippets} snippets, all verbatim")
        wrong += bool(found.problems)
    return 1 if wrong else 0


def loaded(arguments: Sequence[str]) -> int:
    """Measure the lexicon of loaded words on sentences that experts judged (jsonl with "text" and "biased")."""
    parser = Parser(prog="python -m eval loaded", description=loaded.__doc__)
    parser.add_argument("file", type=Path, metavar="FILE", help="the judged sentences, one a line")
    found = judge(parser.parse_args(arguments).file)
    print(f"{found.sentences} sentences, {found.biased} biased, {found.flagged} with a loaded word")
    print(f"precision {found.precision:.3f}, recall {found.recall:.3f}, AUC {found.auc:.3f}")
    return 0


def measure_trust(arguments: Sequence[str]) -> int:
    """Measure who is said to report the same and where sources are said to differ, event by event."""
    parser = Parser(prog="python -m eval trust", description=measure_trust.__doc__)
    parser.add_argument(
        "--events", type=Path, default=OPEN, metavar="DIR", help="annotated events (default: seeds)"
    )
    parser.add_argument("--words", type=count, default=WORDS, metavar="N", help=f"budget (default: {WORDS})")
    parser.add_argument("--list", action="store_true", help="also what is reported and not annotated")
    parser.add_argument(
        "--curve", action="store_true", help="also support at more and less evidence asked for"
    )
    options = parser.parse_args(arguments)
    progress = Progress(len(topics := events(options.events)))
    found, printed = [], []
    for topic in topics:
        progress.tick(topic.id)
        briefing = summarize(topic.articles, words=options.words)
        printed.append((topic, [excerpt.sentence.line for excerpt in briefing.excerpts]))
        if topic.event:
            found.append(
                (topic.id, trust.support(topic.event, briefing), differing.points(topic.event, briefing))
            )
    progress.close()
    print(trust.table(found))
    if options.curve:
        print("", support_curve(printed), sep="\n")
    if options.list:
        print(
            "", *(f"{name}: {harmless(strange)}" for name, _, of in found for strange in of.strange), sep="\n"
        )
    return 0


def ablate(arguments: Sequence[str]) -> int:
    """Change each part of the default in turn and print the paired differences, as Markdown."""
    variants = ablation.systems()
    options = ablation_parser(variants).parse_args(arguments)
    topics = topics_of(options)
    answerable(options, topics)
    made = rouge_options(options)
    progress = Progress(len(topics))
    asked = {ablation.DEFAULT: variants[ablation.DEFAULT], **chosen(options.systems, variants)}
    rows = run(asked, topics, options.words, options=made, tick=progress.tick, jobs=options.jobs)
    progress.close()
    report = Report(_title(options), options.words, topics, rows, made, options.by)
    print(
        f"{report.title}, {report.words} words\n\n{ablation.table(rows, report.main)}\n\n`{report.signature}`"
    )
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "validate": validate,
    "loaded": loaded,
    "trust": measure_trust,
    "ablate": ablate,
}
"""First word of the command line -> command; without one, the table."""

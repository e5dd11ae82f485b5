"""The command line of the evaluation: the only place here that prints."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from eval import ratchet
from eval.annotation import checked
from eval.columns import COLUMNS
from eval.curves import BUDGETS, curves, table
from eval.judged import judge
from eval.pages import page
from eval.plotting import drawable, plot
from eval.progress import Progress
from eval.reporting import FORMATS, Report
from eval.rouge import Options
from eval.running import run
from eval.systems import SYSTEMS
from eval.systems.base import System
from eval.systems.command import external
from eval.systems.ready import ready
from eval.topics import OPEN, events, references
from summarize.errors import BadSettings, SummarizeError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from eval.topics import Topic

WORDS = 200


def main(arguments: Sequence[str]) -> int:
    """Run one command; the default one is the table. Returns the exit code."""
    name = arguments[0] if arguments else ""
    command = COMMANDS.get(name)
    try:
        return command(arguments[1:]) if command else evaluate(arguments)
    except SummarizeError as error:
        print(f"eval: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0


def evaluate(arguments: Sequence[str]) -> int:
    """Print the table of systems, and what else was asked for."""
    options = _parser().parse_args(arguments)
    if options.plot:
        drawable(options.plot)
    topics = _topics(options)
    systems = _systems(options.systems, options.system)
    for path in options.summaries:
        systems |= ready(path)
    made = Options(stem=not options.no_stem, limit=options.truncate, jackknife=options.jackknife)
    drawn = len(systems) * len(BUDGETS) if options.plot or options.curve else 0
    progress = Progress(len(topics) + drawn)
    rows = run(systems, topics, options.words, options=made, tick=progress.tick, jobs=options.jobs)
    report = Report(_title(options), options.words, topics, rows, made, options.by)
    lines = curves(systems, topics, progress.tick) if options.plot or options.curve else {}
    progress.close()
    print(FORMATS[options.format](report))
    if options.curve:
        print(f"\n{table(lines)}")
    if options.plot:
        plot(lines, options.plot)
    for place, topic in enumerate(topics):
        if topic.id in options.page and topic.event:
            print(f"\n{page(topic.event, rows, place)}")
    if topics[0].event and options.events == OPEN and not options.references:
        return _ratchet(report, options)
    return 0


def _ratchet(report: Report, options: argparse.Namespace) -> int:
    if options.update_baseline:
        ratchet.update(report)
        print("eval: baseline.json now holds these figures", file=sys.stderr)
    elif options.format == "text" and (changes := ratchet.changes(report)):
        print("\n" + "\n".join(changes))
    return 1 if options.check and ratchet.fallen(report) else 0


def validate(arguments: Sequence[str]) -> int:
    """Check files of annotated events and print everything that is wrong with them."""
    parser = argparse.ArgumentParser(prog="python -m eval validate", description=validate.__doc__)
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
    parser = argparse.ArgumentParser(prog="python -m eval loaded", description=loaded.__doc__)
    parser.add_argument("file", type=Path, metavar="FILE")
    found = judge(parser.parse_args(arguments).file)
    print(f"{found.sentences} sentences, {found.biased} biased, {found.flagged} with a loaded word")
    print(f"precision {found.precision:.3f}, recall {found.recall:.3f}, AUC {found.auc:.3f}")
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {"validate": validate, "loaded": loaded}
"""First word of the command line -> command; without one, the table."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m eval",
        description=__doc__,
        epilog=f"Other commands: {', '.join(COMMANDS)}. See docs/evaluation.md.",
    )
    parser.add_argument(
        "--events", type=Path, default=OPEN, metavar="DIR", help="annotated events (default: seeds)"
    )
    parser.add_argument(
        "--references", type=Path, metavar="FILE", help="topics with reference summaries, jsonl"
    )
    parser.add_argument("--words", type=_positive, default=WORDS, metavar="N", help="budget (default: 200)")
    parser.add_argument("--limit", type=_positive, metavar="N", help="only the first N topics")
    parser.add_argument(
        "--systems", default="fast", metavar="NAMES", help="fast (default), all, or names by comma"
    )
    parser.add_argument(
        "--system", action="append", default=[], metavar="CMD", help="also 'CMD {dir} {words}'"
    )
    parser.add_argument(
        "--summaries",
        action="append",
        default=[],
        type=Path,
        metavar="PATH",
        help="also summaries made elsewhere",
    )
    parser.add_argument(
        "--by", choices=COLUMNS, metavar="COLUMN", help=f"compare by one of {', '.join(COLUMNS)}"
    )
    parser.add_argument("--format", choices=FORMATS, default="text")
    parser.add_argument("--curve", action="store_true", help="coverage at 50 to 400 words")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="the curve as .png or .svg")
    parser.add_argument(
        "--page", action="append", default=[], metavar="EVENT", help="who covered each fact of it"
    )
    parser.add_argument("--no-stem", action="store_true", help="ROUGE on whole words")
    parser.add_argument("--truncate", type=_positive, metavar="N", help="ROUGE on the first N words (-l)")
    parser.add_argument("--jackknife", action="store_true", help="ROUGE with one reference left out in turn")
    parser.add_argument("--jobs", type=_positive, default=1, metavar="N", help="processes side by side")
    parser.add_argument(
        "--check", action="store_true", help="exit with 1 if key facts fell below the baseline"
    )
    parser.add_argument("--update-baseline", action="store_true", help="make these figures the baseline")
    return parser


def _positive(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        message = f"{text!r} is not a whole number of at least 1"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _topics(options: argparse.Namespace) -> Sequence[Topic]:
    if options.references:
        return references(options.references, options.limit)
    return events(options.events)[: options.limit]


def _title(options: argparse.Namespace) -> str:
    path = options.references or options.events
    return "seeds" if path == OPEN else path.name


def _systems(names: str, commands: Sequence[str]) -> dict[str, System]:
    own = {command: System(partial(external, command=command)) for command in commands}
    if names in ("fast", "all"):
        return {name: system for name, system in SYSTEMS.items() if names == "all" or not system.slow} | own
    wanted = [name.strip() for name in names.split(",")]
    if unknown := [name for name in wanted if name not in SYSTEMS]:
        message = f"no system named {unknown[0]!r}; there are {', '.join(SYSTEMS)}, or fast, or all"
        raise BadSettings(message)
    return {name: SYSTEMS[name] for name in wanted} | own

"""The other commands of the evaluation, each a function of its arguments that prints and gives its exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from eval import ablation, differing, trust
from eval.annotation import checked
from eval.asked import answerable, chosen, rouge_options, title_of, topics_of
from eval.judged import judge
from eval.options import ablation_parser, path
from eval.printing import harmless, show
from eval.progress import Progress
from eval.report import Report
from eval.running import run
from eval.support_lists import support_curve
from eval.topics import OPEN, events
from summarize.parser import Parser, count
from summarize.pipeline import summarize
from summarize.settings import WORDS
from summarize.terminal import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def validate(arguments: Sequence[str]) -> int:
    """Check files of annotated events and print everything that is wrong with them."""
    parser = Parser(prog="python -m eval validate", description=validate.__doc__)
    parser.add_argument("files", nargs="+", type=path, metavar="FILE", help="an event's .json file")
    wrong = 0
    for file in parser.parse_args(arguments).files:
        found = checked(file)
        for problem in found.problems:
            show(printable(str(problem)))
        if not found.problems:
            snippets = sum(len(of) for fact in found.content["facts"] for of in fact["sources"].values())
            show(printable(f"{file}: {len(found.content['facts'])} facts, {snippets} snippets, all verbatim"))
        wrong += bool(found.problems)
    return 1 if wrong else 0


def loaded(arguments: Sequence[str]) -> int:
    """Measure the lexicon of loaded words on sentences that experts judged (jsonl with "text" and "biased")."""
    parser = Parser(prog="python -m eval loaded", description=loaded.__doc__)
    parser.add_argument("file", type=path, metavar="FILE", help="the judged sentences, one a line")
    found = judge(parser.parse_args(arguments).file)
    show(
        f"{found.sentences} sentences, {found.biased} biased, {found.flagged} with a loaded word",
        f"precision {found.precision:.3f}, recall {found.recall:.3f}, AUC {found.auc:.3f}",
    )
    return 0


def measure_trust(arguments: Sequence[str]) -> int:
    """Measure who is said to report the same and where sources are said to differ, event by event."""
    parser = Parser(prog="python -m eval trust", description=measure_trust.__doc__)
    parser.add_argument(
        "--events", type=path, default=OPEN, metavar="DIR", help="annotated events (default: seeds)"
    )
    parser.add_argument("--words", type=count, default=WORDS, metavar="N", help=f"budget (default: {WORDS})")
    parser.add_argument("--list", action="store_true", help="also what is reported and not annotated")
    parser.add_argument(
        "--curve", action="store_true", help="also support at more and less evidence asked for"
    )
    options = parser.parse_args(arguments)
    found, printed = [], []
    with Progress(len(topics := events(options.events))) as progress:
        for topic in topics:
            progress.tick(topic.id)
            briefing = summarize(topic.articles, words=options.words)
            printed.append((topic, [excerpt.sentence.line for excerpt in briefing.excerpts]))
            if topic.event:
                judged = trust.support(topic.event, briefing), differing.points(topic.event, briefing)
                found.append((harmless(topic.id), *judged))
    show(trust.table(found))
    if options.curve:
        show("", support_curve(printed))
    if options.list:
        show("", *(f"{name}: {harmless(strange)}" for name, _, of in found for strange in of.strange))
    return 0


def ablate(arguments: Sequence[str]) -> int:
    """Change each part of the default in turn and print the paired differences, as Markdown."""
    variants = ablation.systems()
    options = ablation_parser(variants).parse_args(arguments)
    topics = topics_of(options)
    answerable(options, topics)
    made = rouge_options(options)
    asked = {ablation.DEFAULT: variants[ablation.DEFAULT], **chosen(options.systems, variants)}
    with Progress(len(topics)) as progress:
        rows = run(asked, topics, options.words, options=made, tick=progress.tick, jobs=options.jobs)
    report = Report(title_of(options), options.words, topics, rows, made, options.by)
    title = f"{report.title}, {report.words} words"
    show(title, "", ablation.table(rows, report.main), "", f"`{report.signature}`")
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "validate": validate,
    "loaded": loaded,
    "trust": measure_trust,
    "ablate": ablate,
}
"""First word of the command line -> command; without one, the table."""

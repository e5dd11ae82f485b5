"""The one-story command line: the only place that prints."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.errors import BadSettings, BudgetTooSmall, NothingToSummarize, SummarizeError
from summarize.rendering import RENDERERS
from summarize.settings import MOST, WORDS, Settings
from summarize.starting import INTERRUPTED
from summarize.terminal import Parser, clean, count, hang_up, place
from summarize.version import VERSION
from summarize.writing import write_out, write_whole

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Sequence

    from summarize.model import Article
    from summarize.pipeline import Draft
    from summarize.reading import Reading

BROKEN_PIPE = 0
STDOUT = "-"
FORMAT = "text"
ENDINGS = {".md": "markdown", ".json": "json", ".html": "html", ".htm": "html"}
"""How the name of the file to be written ends -> the format that it asks for, where no other is."""
LONGEST = 60
"""Words for each sentence: the budget of a briefing that is counted in sentences."""


def main(arguments: Sequence[str]) -> int:
    """Run one command; errors become one line on stderr and an exit code, never a traceback."""
    parser = _parser()
    given = parser.parse_args(arguments)
    try:
        return _run(given, parser)
    except SummarizeError as error:
        _say(*f"{error}".splitlines())
        return error.exit_code
    except KeyboardInterrupt:
        _say("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        hang_up()
        return BROKEN_PIPE


def _run(given: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    if given.verify:
        _alone(given, parser)
        from summarize.verifying import verify  # noqa: PLC0415 - not needed to make a briefing

        _print(verify(given.verify, given.paths) + "\n", None)
        return 0
    if not given.paths:
        parser.error("name a file or a folder of articles, or - for standard input")
    if given.open and given.format not in {None, "text", "html"}:
        parser.error("--open shows the page: leave --plain and --format away")
    form = "html" if given.open else given.format or _form_of(given.output)
    settings = _settings(given)
    # NumPy loads here, after the arguments were found good: a wrong option is answered at once.
    from summarize.pipeline import check, draft, prepare  # noqa: PLC0415
    from summarize.reading import READERS, read  # noqa: PLC0415

    check(settings)
    reading = read(given.paths, READERS)
    _note(reading, given)
    if not reading.articles:
        raise NothingToSummarize(f"nothing to summarize: no readable article in {', '.join(given.paths)}")
    _spare(reading.articles, given.output)
    try:
        made = draft(prepare(reading.articles), settings)
    except BudgetTooSmall as error:
        if not given.sentences:
            raise
        raise NothingToSummarize(f"{error} in place of --sentences {given.sentences}") from error
    _show(_render(made, form), given)
    _remark(made, given)
    return 0


def _alone(given: argparse.Namespace, parser: argparse.ArgumentParser) -> None:
    """Refuse, beside --verify, what says how a briefing is made: none is."""
    others = (
        "words",
        "sentences",
        "format",
        "open",
        "output",
        "focus",
        "ranker",
        "selector",
        "explain",
        "curve",
    )
    asked = [name for name in others if getattr(given, name) != parser.get_default(name)]
    if asked:
        parser.error(f"--verify makes no briefing: leave --{asked[0]} away")


def _form_of(output: str | None) -> str:
    """Take the format that the name of the file to be written asks for."""
    name = (output or "").lower()
    return next((form for ending, form in ENDINGS.items() if name.endswith(ending)), FORMAT)


def _spare(articles: Iterable[Article], output: str | None) -> None:
    """Refuse to write over what was read: the briefing would take the place of an article."""
    if output is None or not Path(output).is_file():
        return
    if any(
        Path(path).samefile(output) for path in {a.path for a in articles} if path and Path(path).is_file()
    ):
        raise BadSettings(f"{output}: is one of the articles: name another file with -o")


def _settings(given: argparse.Namespace) -> Settings:
    words = given.words or WORDS
    if given.sentences:
        words = min(given.sentences * LONGEST, MOST)
    return Settings(
        words=words,
        sentences=given.sentences,
        ranker=given.ranker,
        selector=given.selector,
        focus=given.focus,
    )


def _render(made: Draft, form: str) -> str:
    briefing = made.briefing
    if form == "html":
        from summarize.overview import pictured  # noqa: PLC0415 - only the page has pictures

        briefing = pictured(made)
    return RENDERERS[form](briefing, made.prepared.by_id)


def _show(text: str, given: argparse.Namespace) -> None:
    if given.open:
        from summarize.showing import show  # noqa: PLC0415 - webbrowser, only for --open

        show(text, given.output)
    else:
        _print(text, given.output)


def _remark(made: Draft, given: argparse.Namespace) -> None:
    """Say on stderr what was asked for beside the briefing."""
    if given.explain:
        from summarize.explaining import explain  # noqa: PLC0415 - only for --explain

        sys.stderr.write(explain(made))
    if given.curve:
        from summarize.curving import curve  # noqa: PLC0415 - only for --curve

        sys.stderr.write(curve(made))


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="summarize",
        description="Many articles about one event in, one neutral briefing out: whole sentences of the sources.",
        epilog="exit codes: 0 done, 1 failed, 2 usage, 3 nothing to summarize, 130 interrupted",
        allow_abbrev=False,
    )
    add = parser.add_argument
    add(
        "paths",
        nargs="*",
        type=place,
        metavar="PATH",
        help="articles: files, folders of files, or - for standard input",
    )
    # Without defaults of their own, so that argparse sees `--words 200` beside `--sentences` too.
    length = parser.add_mutually_exclusive_group()
    length.add_argument(
        "--words", type=count, metavar="N", help=f"budget of the prose, as wc -w counts ({WORDS})"
    )
    length.add_argument(
        "--sentences",
        type=count,
        metavar="N",
        help=f"at most N sentences instead, in N times {LONGEST} words",
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "--format", choices=RENDERERS, help=f"how to print it ({FORMAT}, or as the name after -o ends)"
    )
    form.add_argument(
        "--plain", dest="format", action="store_const", const="plain", help="the prose alone: --format plain"
    )
    add("--open", action="store_true", help="make the page (html) and open it in the browser")
    add("-o", "--output", type=_output, metavar="FILE", help="write to a file, whole or not at all")
    add("--focus", metavar="TEXT", help="lean to the sentences like this text")
    add("--ranker", default="lexrank", metavar="NAME", help="what makes a sentence central (lexrank)")
    add("--selector", default="coverage", metavar="NAME", help="what chooses within the budget (coverage)")
    add("--explain", action="store_true", help="say on stderr what was dropped, chosen and left out, and why")
    add(
        "--curve", action="store_true", help="say on stderr how much of the shared content other lengths hold"
    )
    add("--verify", type=place, metavar="FILE", help="check a briefing saved as json against its sources")
    said = parser.add_mutually_exclusive_group()
    said.add_argument("-q", "--quiet", action="store_true", help="say nothing but errors")
    said.add_argument("-v", "--verbose", action="store_true", help="say what was read")
    add("--version", action="version", version=f"summarize {VERSION}")
    return parser


def _output(text: str) -> str | None:
    """Take the file to be written, or - for standard output, as everywhere."""
    return None if text == STDOUT else place(text)


def _note(reading: Reading, given: argparse.Namespace) -> None:
    if not given.quiet:
        _say(*map(str, reading.skipped))
    if given.verbose:
        _say(
            *(
                f"{article.path or article.id}: read: {article.title or 'no title'}"
                for article in reading.articles
            )
        )


def _print(text: str, path: str | None) -> None:
    data = text.encode("utf-8", "replace")
    if path is None:
        write_out(data)
    else:
        write_whole(path, data)


def _say(*lines: str) -> None:
    for line in lines:
        sys.stderr.write(f"summarize: {clean(line)}\n")

"""The one-story command line: reads its arguments, makes a briefing and prints it or writes it out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.arguments import argument_parser, form_of, refuse_contradictions, settings_of
from summarize.errors import BadSettings, BudgetTooSmall, NothingToSummarize
from summarize.rendering import RENDERERS
from summarize.terminal import answered, say, tell
from summarize.writing import write_and_open, write_out, write_whole

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Sequence

    from summarize.model import Article
    from summarize.pipeline import Draft
    from summarize.reading import Reading


def main(arguments: Sequence[str]) -> int:
    """Run one command; errors become one line on stderr and an exit code, never a traceback."""
    parser = argument_parser()
    given = parser.parse_args(arguments)
    return answered(lambda: _run(given, parser), _say)


def _run(given: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    refuse_contradictions(given, parser)
    if given.verify:
        from summarize.verifying import verify  # noqa: PLC0415 - not needed to make a briefing

        _print(verify(given.verify, given.paths) + "\n", None)
        return 0
    form = "html" if given.open else given.format or form_of(given.output)
    settings = settings_of(given)
    # NumPy loads here, after the arguments were found good: a wrong option is answered at once.
    from summarize.pipeline import check, draft, prepare  # noqa: PLC0415
    from summarize.reading import read  # noqa: PLC0415

    check(settings)
    reading = read(given.paths)
    _note(reading, given)
    if not reading.articles:
        raise NothingToSummarize(f"nothing to summarize: no readable article in {', '.join(given.paths)}")
    _spare(reading.articles, given.output)
    try:
        made = draft(prepare(reading.articles), settings)
    except BudgetTooSmall as error:
        if not given.sentences:
            raise
        raise NothingToSummarize(f"{error.lines[0]} in place of --sentences {given.sentences}") from error
    _show(_render(made, form), given)
    _remark(made, given)
    return 0


def _spare(articles: Iterable[Article], output: str | None) -> None:
    """Refuse to write over what was read: the briefing would take the place of an article."""
    if output is None or not Path(output).is_file():
        return
    if any(
        Path(path).samefile(output) for path in {a.path for a in articles} if path and Path(path).is_file()
    ):
        raise BadSettings(f"{output}: is one of the articles: name another file with -o")


def _render(made: Draft, form: str) -> str:
    briefing = made.briefing
    if form == "html":
        from summarize.overview import pictured  # noqa: PLC0415 - only the page has pictures

        briefing = pictured(made)
    return RENDERERS[form](briefing, made.prepared.by_id)


def _show(text: str, given: argparse.Namespace) -> None:
    if given.open:
        write_and_open(text, given.output)
    else:
        _print(text, given.output)


def _remark(made: Draft, given: argparse.Namespace) -> None:
    """Say on stderr what was asked for beside the briefing."""
    if given.explain:
        from summarize.explaining import explain  # noqa: PLC0415 - only for --explain

        tell(sys.stderr, explain(made))
    if given.curve:
        from summarize.curve import curve  # noqa: PLC0415 - only for --curve

        tell(sys.stderr, curve(made))


def _note(reading: Reading, given: argparse.Namespace) -> None:
    from summarize.reading import notes, place_of  # noqa: PLC0415 - loaded by now

    if not given.quiet:
        _say(*(map(str, reading.skipped) if given.verbose else notes(reading.skipped)))
    if given.verbose:
        _say(*(f"{place_of(article)}: read: {article.title or 'no title'}" for article in reading.articles))


def _print(text: str, path: str | None) -> None:
    data = text.encode("utf-8", "replace")
    if path is None:
        write_out(data)
    else:
        write_whole(path, data)


def _say(*lines: str) -> None:
    for line in lines:
        say("summarize", line)

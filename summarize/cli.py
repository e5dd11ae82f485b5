"""The command line for one story: read the arguments, make a briefing, print or write it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.arguments import argument_parser, form_of, refuse_contradictions, settings_of
from summarize.errors import BadSettings, BudgetTooSmall, NothingToSummarize
from summarize.rendering import RENDERERS
from summarize.terminal import run_to_exit_code, say, write_message
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
    options = parser.parse_args(arguments)
    return run_to_exit_code(lambda: _run(options, parser), _say)


def _run(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    refuse_contradictions(options, parser)
    if options.verify:
        from summarize.verifying import verify  # noqa: PLC0415 - not needed to make a briefing

        _print(verify(options.verify, options.paths) + "\n", None)
        return 0
    form = "html" if options.open else options.format or form_of(options.output)
    settings = settings_of(options)
    # NumPy loads only here, after the arguments are checked, so that a wrong option is answered at once.
    from summarize.pipeline import check, draft, prepare  # noqa: PLC0415
    from summarize.reading import read  # noqa: PLC0415

    check(settings)
    reading = read(options.paths)
    _say_what_was_read(reading, options)
    if not reading.articles:
        raise NothingToSummarize(f"nothing to summarize: no readable article in {', '.join(options.paths)}")
    _refuse_overwriting(reading.articles, options.output)
    try:
        story_draft = draft(prepare(reading.articles), settings)
    except BudgetTooSmall as error:
        if not options.sentences:
            raise
        raise NothingToSummarize(f"{error.lines[0]} in place of --sentences {options.sentences}") from error
    _show(_render(story_draft, form), options)
    _say_what_was_asked(story_draft, options)
    return 0


def _refuse_overwriting(articles: Iterable[Article], output: str | None) -> None:
    """Refuse an output file that is one of the articles: the briefing would overwrite it."""
    if output is None or not Path(output).is_file():
        return
    if any(
        Path(path).samefile(output) for path in {a.path for a in articles} if path and Path(path).is_file()
    ):
        raise BadSettings(f"{output}: is one of the articles: name another file with -o")


def _render(draft: Draft, form: str) -> str:
    briefing = draft.briefing
    if form == "html":
        from summarize.overview import with_overview  # noqa: PLC0415 - only the page has pictures

        briefing = with_overview(draft)
    return RENDERERS[form](briefing, draft.prepared.by_id)


def _show(text: str, options: argparse.Namespace) -> None:
    if options.open:
        write_and_open(text, options.output)
    else:
        _print(text, options.output)


def _say_what_was_asked(draft: Draft, options: argparse.Namespace) -> None:
    """Write on stderr what was asked for beside the briefing."""
    if options.explain:
        from summarize.explaining import explain  # noqa: PLC0415 - only for --explain

        write_message(sys.stderr, explain(draft))
    if options.curve:
        from summarize.curve import curve  # noqa: PLC0415 - only for --curve

        write_message(sys.stderr, curve(draft))


def _say_what_was_read(reading: Reading, options: argparse.Namespace) -> None:
    from summarize.reading import notes, place_of  # noqa: PLC0415 - loaded by now

    if not options.quiet:
        _say(*(map(str, reading.skipped) if options.verbose else notes(reading.skipped)))
    if options.verbose:
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

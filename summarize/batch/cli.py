"""The batch command line: `python -m summarize.batch inbox/ --out briefings/`, and `history`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.batch.arguments import ARCHIVE, edition_parser, history_parser
from summarize.batch.progress import Progress
from summarize.settings import Settings
from summarize.terminal import run_to_exit_code, write_message
from summarize.wellformed import well_formed
from summarize.writing import write_out

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Run one command; errors become one line on stderr and an exit code, never a traceback."""
    command = _history if arguments[:1] == ["history"] else _make
    return run_to_exit_code(
        lambda: command(arguments),
        Progress(sys.stderr).say,
        interrupted="interrupted: the same command goes on where it stopped",
    )


def _make(arguments: Sequence[str]) -> int:
    parser = edition_parser()
    args = parser.parse_args(arguments)
    if args.since and args.no_archive:
        parser.error("argument --since: not allowed with argument --no-archive")
    from summarize.batch.edition import EditionOptions, make  # noqa: PLC0415 - after the arguments were found good
    from summarize.batch.engine import engine  # noqa: PLC0415

    options = EditionOptions(
        inbox=args.inbox,
        out=args.out,
        settings=Settings(words=args.words, ranker=args.ranker, selector=args.selector),
        min_sources=args.min_sources,
        archive=None if args.no_archive else args.archive or str(Path(args.out).resolve().parent / ARCHIVE),
        since=args.since,
        date=args.date,
        address=args.address or "",
    )
    progress = Progress(sys.stderr, quiet=args.quiet)
    with engine(args.jobs, args.scheduler) as run:
        code = make(options, run, progress)
    if args.profile:
        write_message(sys.stderr, progress.profile())
    return code


def _history(arguments: Sequence[str]) -> int:
    from summarize.batch.history import history  # noqa: PLC0415

    args = history_parser().parse_args(arguments[1:])
    write_out(history(well_formed(args.story), args.archive).encode("utf-8", "replace"))
    return 0

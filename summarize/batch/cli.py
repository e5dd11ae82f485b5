"""The batch command line: `python -m summarize.batch inbox/ --out briefings/`, and `history`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.batch.arguments import ARCHIVE, edition_parser, history_parser
from summarize.batch.progress import Progress
from summarize.settings import Settings
from summarize.terminal import answered, tell
from summarize.wellformed import whole
from summarize.writing import write_out

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Run one command; errors become one line on stderr and an exit code, never a traceback."""
    command = _history if arguments[:1] == ["history"] else _make
    return answered(
        lambda: command(arguments),
        Progress(sys.stderr).say,
        interrupted="interrupted: the same command goes on where it stopped",
    )


def _make(arguments: Sequence[str]) -> int:
    parser = edition_parser()
    given = parser.parse_args(arguments)
    if given.since and given.no_archive:
        parser.error("argument --since: not allowed with argument --no-archive")
    from summarize.batch.edition import EditionOptions, make  # noqa: PLC0415 - after the arguments were found good
    from summarize.batch.engine import engine  # noqa: PLC0415

    options = EditionOptions(
        inbox=given.inbox,
        out=given.out,
        settings=Settings(words=given.words, ranker=given.ranker, selector=given.selector),
        min_sources=given.min_sources,
        archive=None
        if given.no_archive
        else given.archive or str(Path(given.out).resolve().parent / ARCHIVE),
        since=given.since,
        date=given.date,
        address=given.address or "",
    )
    progress = Progress(sys.stderr, quiet=given.quiet)
    with engine(given.jobs, given.scheduler) as run:
        code = make(options, run, progress)
    if given.profile:
        tell(sys.stderr, progress.profile())
    return code


def _history(arguments: Sequence[str]) -> int:
    from summarize.batch.history import history  # noqa: PLC0415

    given = history_parser().parse_args(arguments[1:])
    write_out(history(whole(given.story), given.archive).encode("utf-8", "replace"))
    return 0

"""The batch command line: `python -m summarize.batch inbox/ --out briefings/`, and `history`."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.batch.progress import Progress
from summarize.errors import SummarizeError
from summarize.settings import Settings
from summarize.terminal import INTERRUPTED, Parser
from summarize.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ARCHIVE = "archive.sqlite"


def main(arguments: Sequence[str]) -> int:
    """Run one command; errors become one line on stderr and an exit code, never a traceback."""
    if arguments[:1] == ["history"]:
        return _guarded(lambda: _history(arguments[1:]))
    parser = _parser()
    return _guarded(lambda: _make(parser.parse_args(arguments)))


def _guarded(command: Callable[[], int]) -> int:
    try:
        return command()
    except SummarizeError as error:
        Progress(sys.stderr).say(" ".join(str(error).split()))
        return error.exit_code
    except KeyboardInterrupt:
        Progress(sys.stderr).say("interrupted: the same command goes on where it stopped")
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader is gone: close quietly
        return 0


def _make(given: argparse.Namespace) -> int:
    from summarize.batch.edition import Options, make  # noqa: PLC0415 - after the arguments were found good
    from summarize.batch.engine import engine  # noqa: PLC0415

    options = Options(
        inbox=given.inbox,
        out=given.out,
        settings=Settings(words=given.words, ranker=given.ranker, selector=given.selector),
        min_sources=given.min_sources,
        archive=None
        if given.no_archive
        else given.archive or str(Path(given.out).resolve().parent / ARCHIVE),
        since=given.since,
        date=given.date,
        address=given.address,
    )
    progress = Progress(sys.stderr, quiet=given.quiet)
    with engine(given.jobs, given.scheduler) as run:
        code = make(options, run, progress)
    if given.profile:
        sys.stderr.write(progress.profile())
    return code


def _history(arguments: Sequence[str]) -> int:
    from summarize.batch.history import history  # noqa: PLC0415

    parser = Parser(
        prog="summarize.batch history",
        description="Show a story's briefings, oldest first.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "story", metavar="STORY", help="key of a story (in index.json), its start, or words of its headline"
    )
    parser.add_argument(
        "--archive", metavar="FILE", default=ARCHIVE, help=f"the archive ({ARCHIVE} in this folder)"
    )
    given = parser.parse_args(arguments)
    sys.stdout.write(history(given.story, given.archive))
    sys.stdout.flush()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="summarize.batch",
        description="A day's articles in, one briefing for each story out.",
        epilog="exit codes: 0 done, 1 failed, 2 usage, 3 nothing to summarize, 4 some stories failed, 130 interrupted",
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("inbox", metavar="INBOX", help="folder of articles, folders in it included; or history STORY")
    add(
        "--out",
        metavar="FOLDER",
        required=True,
        help="where the edition goes; the same folder goes on with it",
    )
    add(
        "--words",
        type=_count,
        default=200,
        metavar="N",
        help="budget of a briefing's prose, as wc -w counts (200)",
    )
    add(
        "--min-sources",
        type=_count,
        default=1,
        metavar="N",
        help="stories of fewer outlets are only listed (1)",
    )
    add("--ranker", default="lexrank", metavar="NAME", help="what makes a sentence central (lexrank)")
    add("--selector", default="coverage", metavar="NAME", help="what chooses within the budget (coverage)")
    add(
        "--date",
        type=_day,
        metavar="DAY",
        help="day of the edition (the folder's name, or the latest article's)",
    )
    add("--archive", metavar="FILE", help=f"what earlier editions said ({ARCHIVE} beside the out folder)")
    add("--since", type=_day, metavar="DAY", help="look back no further than this day")
    add("--no-archive", action="store_true", help="neither look back nor remember")
    add(
        "--address",
        default="",
        metavar="URL",
        help="where the edition will be found, for the links of feed.xml",
    )
    add("--jobs", type=_count, metavar="N", help="processes; 1 for this one alone (one a core)")
    add(
        "--scheduler",
        metavar="URL",
        help="a Dask scheduler, as tcp://host:8786, instead of this machine's cores",
    )
    add("--profile", action="store_true", help="say where the time and the memory went")
    add("-q", "--quiet", action="store_true", help="say nothing but errors")
    add("--version", action="version", version=f"summarize {VERSION}")
    return parser


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"a whole number of at least 1, not {text!r}")
    return int(text)


def _day(text: str) -> str:
    from datetime import date  # noqa: PLC0415

    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"a day as 2026-11-21, not {text!r}") from None

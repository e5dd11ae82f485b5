"""The arguments of `python -m summarize.batch` and of its `history`."""

from __future__ import annotations

import argparse

from summarize.arguments import add_functions
from summarize.batch.file_names import FEED, INDEX_JSON
from summarize.language.outlets import web
from summarize.parser import Parser, count, path_argument
from summarize.settings import WORDS
from summarize.version import VERSION

ARCHIVE = "archive.sqlite"
"""Name of the file that remembers what earlier editions said."""


def edition_parser() -> Parser:
    """Build the parser of the command that makes an edition; its help lists the arguments in this order."""
    parser = Parser(
        prog="summarize.batch",
        usage="%(prog)s INBOX --out FOLDER [options]\n       %(prog)s history STORY [--archive FILE]",
        description="A day's articles in, one briefing for each story out. "
        "With history, what earlier editions told of a story; history --help says more.",
        epilog="exit codes: 0 done, 1 failed, 2 usage, 3 nothing to summarize, 4 some stories failed, 130 interrupted",
        allow_abbrev=False,
    )
    _where(parser)
    _briefings(parser)
    _edition(parser)
    _run(parser)
    return parser


def history_parser() -> Parser:
    """Build the parser of the command that shows what the archive has on a story."""
    parser = Parser(
        prog="summarize.batch history",
        description="Show a story's briefings, oldest first.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "story",
        type=_story,
        metavar="STORY",
        help=f"key of a story (in {INDEX_JSON}), its start, or words of its headline",
    )
    parser.add_argument(
        "--archive",
        type=path_argument,
        metavar="FILE",
        default=ARCHIVE,
        help=f"the archive ({ARCHIVE} in this folder)",
    )
    return parser


def _where(parser: Parser) -> None:
    add = parser.add_argument
    add(
        "inbox",
        type=path_argument,
        metavar="INBOX",
        help="folder of articles, with its subfolders",
    )
    add(
        "--out",
        type=path_argument,
        metavar="FOLDER",
        required=True,
        help="folder for the edition, a new one each day; given again, it resumes an interrupted run",
    )


def _briefings(parser: Parser) -> None:
    add = parser.add_argument
    add(
        "--words",
        type=count,
        default=WORDS,
        metavar="N",
        help=f"budget of a briefing's prose, as wc -w counts ({WORDS})",
    )
    add(
        "--min-sources",
        type=count,
        default=1,
        metavar="N",
        help="stories of fewer outlets are only listed (1)",
    )
    add_functions(parser)


def _edition(parser: Parser) -> None:
    add = parser.add_argument
    add(
        "--date",
        type=_day,
        metavar="DAY",
        help="day of the edition (the folder's name, or the latest article's)",
    )
    memory = parser.add_mutually_exclusive_group()
    memory.add_argument(
        "--archive",
        type=path_argument,
        metavar="FILE",
        help=f"what earlier editions said ({ARCHIVE} beside the out folder)",
    )
    add("--since", type=_day, metavar="DAY", help="look back no further than this day (30 days before)")
    memory.add_argument("--no-archive", action="store_true", help="neither look back nor remember")
    add(
        "--address",
        type=_address,
        metavar="URL",
        help=f"where the edition will be published, for the links in {FEED}",
    )


def _run(parser: Parser) -> None:
    add = parser.add_argument
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--jobs",
        type=count,
        metavar="N",
        help="processes, at most four per core; 1 starts no helpers (one per core)",
    )
    where.add_argument(
        "--scheduler",
        metavar="URL",
        help="a Dask scheduler, such as tcp://host:8786, instead of this machine's cores",
    )
    add("--profile", action="store_true", help="say where the time and the memory went")
    add("-q", "--quiet", action="store_true", help="say nothing but errors")
    add("--version", action="version", version=f"summarize {VERSION}")


def _address(text: str) -> str:
    parts = web(text)
    if not parts or parts.query or not text.isprintable():
        raise argparse.ArgumentTypeError(
            f"give an address such as https://example.org/briefings/, not {text!r}"
        )
    return text


def _story(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("give a key, or words of a headline, not an empty one")
    return text


def _day(text: str) -> str:
    from datetime import date  # noqa: PLC0415

    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"give a day such as 2026-11-21, not {text!r}") from None

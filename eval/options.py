"""The options of `python -m eval` and of its ablation; `asked` says what they choose."""

from __future__ import annotations

import argparse
import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from eval.columns import COLUMNS
from eval.formats import FORMATS
from eval.printing import harmless
from eval.systems import SYSTEMS
from eval.topics import OPEN
from summarize.errors import reason
from summarize.parser import Parser, count, path_argument
from summarize.settings import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from eval.systems.base import System

_HEADS = {column.head: name for name, column in COLUMNS.items()}
_NAMED = re.compile(r"([\w.+-]+)=(.*)", re.DOTALL)


def parser(commands: Iterable[str]) -> Parser:
    """Build the parser of the table; `commands` are the words that would start another command."""
    parser = Parser(
        prog="python -m eval",
        description="How good the briefings are, beside every other system under the same budget.",
        epilog=f"Other commands: {', '.join(commands)}; each has a --help. See docs/evaluation.md.",
        allow_abbrev=False,
    )
    _what(parser.add_argument_group("what is measured"))
    _who(parser.add_argument_group("who is compared"))
    _how(parser.add_argument_group("what is shown"))
    return parser


def ablation_parser(variants: Mapping[str, System]) -> Parser:
    """Build the parser of `ablate`: what the table can be asked that a comparison of variants answers."""
    names = (f"  {name}{' (slow: with all, or by name)' * system.slow}" for name, system in variants.items())
    parser = Parser(
        prog="python -m eval ablate",
        description="Change each part of the default in turn and print the paired differences, as Markdown.",
        epilog="\n".join(["variants:", *names]),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _what(parser.add_argument_group("what is measured"))
    who = parser.add_argument_group("what is compared")
    who.add_argument(
        "--systems",
        type=_names,
        default="fast",
        metavar="NAMES",
        help="fast (default), all, or variants by comma",
    )
    _jobs(who)
    _by(who)
    parser.set_defaults(page=(), columns=(), curve=False, plot=None, check=False, update_baseline=False)
    return parser


def _what(group: argparse._ArgumentGroup) -> None:
    add = group.add_argument
    topics = group.add_mutually_exclusive_group()
    topics.add_argument(
        "--events", type=path, default=OPEN, metavar="DIR", help="annotated events (default: seeds)"
    )
    topics.add_argument(
        "--references", type=path, metavar="FILE", help="topics with reference summaries, jsonl"
    )
    add("--words", type=count, default=WORDS, metavar="N", help=f"budget (default: {WORDS})")
    add("--limit", type=count, metavar="N", help="only the first N topics")
    add("--no-stem", action="store_true", help="ROUGE on whole words")
    add("--truncate", type=count, metavar="N", help="ROUGE on the first N words (-l)")
    add("--jackknife", action="store_true", help="ROUGE with one reference left out in turn")


def _who(group: argparse._ArgumentGroup) -> None:
    add = group.add_argument
    add(
        "--systems",
        type=_names,
        default="fast",
        metavar="NAMES",
        help=f"fast (default), all, or by comma some of {', '.join(SYSTEMS)}",
    )
    add(
        "--system",
        action="append",
        default=[],
        type=_command,
        metavar="[NAME=]CMD",
        help="also 'CMD {dir} {words}', a program that prints a summary (a line break ends a sentence)",
    )
    add(
        "--summaries",
        action="append",
        default=[],
        type=path,
        metavar="PATH",
        help="also summaries made elsewhere: a folder of TOPIC.txt, or jsonl of "
        '{"system": name, "summaries": {topic: text}} (a line break ends a sentence)',
    )
    _jobs(group)


def _jobs(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--jobs", type=count, default=1, metavar="N", help="processes side by side")


def _by(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--by",
        type=_column,
        choices=COLUMNS,
        metavar="COLUMN",
        help=f"compare by one of {', '.join(COLUMNS)}",
    )


def _how(group: argparse._ArgumentGroup) -> None:
    add = group.add_argument
    add("--format", choices=FORMATS, default="text")
    _by(group)
    add("--columns", type=_columns, default=(), metavar="NAMES", help="show these columns alone, by comma")
    add("--curve", action="store_true", help="coverage at 50 to 400 words")
    add("--plot", type=path, metavar="FILE", help="the curve as .png or .svg")
    add("--page", action="append", default=[], metavar="EVENT", help="who covered each fact of it")
    baseline = group.add_mutually_exclusive_group()
    add = baseline.add_argument
    add("--check", action="store_true", help="exit with 1 if key facts of the seeds fell below the baseline")
    add("--update-baseline", action="store_true", help="make these figures the baseline")


def path(text: str) -> Path:
    """Take the path of a file or folder."""
    return Path(path_argument(text))


def _command(text: str) -> tuple[str, str]:
    """Read [NAME=]CMD; a command without a name is its own."""
    name, command = named.groups() if (named := _NAMED.fullmatch(text)) else (text, text)
    try:
        parts = shlex.split(command)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{reason(error)} in {text!r}") from error
    if not parts:
        raise argparse.ArgumentTypeError("give a program with its arguments, not an empty text")
    return harmless(name), command


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(","))


def _columns(text: str) -> tuple[str, ...]:
    return tuple(map(_column, _names(text)))


def _column(text: str) -> str:
    """Take a column by its name, or by the heading that the table shows."""
    return _HEADS.get(text, text)

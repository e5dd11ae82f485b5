"""The arguments of `python -m summarize`, and what they ask for."""

from __future__ import annotations

import argparse

from summarize.parser import Parser, count, place
from summarize.rendering import RENDERERS
from summarize.settings import MOST, WORDS, Settings
from summarize.version import VERSION

STDOUT = "-"
FORMAT = "text"
ENDINGS = {".md": "markdown", ".json": "json", ".html": "html", ".htm": "html"}
"""How the name of the file to be written ends -> the format that it asks for, where no other is."""
LONGEST = 60
"""Words for each sentence: the budget of a briefing that is counted in sentences."""
ANYWAY = frozenset(["verify", "paths", "quiet", "verbose"])
"""What may be asked for beside --verify."""


def argument_parser() -> Parser:
    """Build the parser; its help lists the arguments in this order."""
    parser = Parser(
        prog="summarize",
        description="Many articles about one event in, one neutral briefing out: whole sentences of the sources.",
        epilog="exit codes: 0 done, 1 failed, 2 usage, 3 nothing to summarize, 130 interrupted",
        allow_abbrev=False,
    )
    parser.add_argument(
        "paths",
        nargs="*",
        type=place,
        metavar="PATH",
        help="articles: files, folders of files, or - for standard input",
    )
    _length(parser)
    _form(parser)
    _choice(parser)
    _remarks(parser)
    parser.add_argument("--version", action="version", version=f"summarize {VERSION}")
    return parser


def _length(parser: Parser) -> None:
    # Without defaults of their own, so that argparse sees `--words 200` beside `--sentences` too.
    add = parser.add_mutually_exclusive_group().add_argument
    add("--words", type=count, metavar="N", help=f"budget of the prose, as wc -w counts ({WORDS})")
    add(
        "--sentences",
        type=count,
        metavar="N",
        help=f"at most N sentences instead, in N times {LONGEST} words",
    )


def _form(parser: Parser) -> None:
    add = parser.add_mutually_exclusive_group().add_argument
    add("--format", choices=RENDERERS, help=f"how to print it ({FORMAT}, or as the name after -o ends)")
    add("--plain", dest="format", action="store_const", const="plain", help="the prose alone: --format plain")
    add = parser.add_argument
    add("--open", action="store_true", help="make the page (html) and open it in the browser")
    add("-o", "--output", type=_output, metavar="FILE", help="write to a file, whole or not at all")


def _choice(parser: Parser) -> None:
    parser.add_argument("--focus", type=_text, metavar="TEXT", help="lean to the sentences like this text")
    add_functions(parser)


def add_functions(parser: Parser) -> None:
    """Add the names of what ranks and what chooses, which every command takes that makes briefings."""
    add = parser.add_argument
    add("--ranker", default="lexrank", metavar="NAME", help="what makes a sentence central (lexrank)")
    add("--selector", default="coverage", metavar="NAME", help="what chooses within the budget (coverage)")


def _remarks(parser: Parser) -> None:
    add = parser.add_argument
    add("--explain", action="store_true", help="say on stderr what was dropped, chosen and left out, and why")
    add(
        "--curve", action="store_true", help="say on stderr how much of the shared content other lengths hold"
    )
    add("--verify", type=place, metavar="FILE", help="check a briefing saved as json against its sources")
    add = parser.add_mutually_exclusive_group().add_argument
    add("-q", "--quiet", action="store_true", help="say nothing but errors")
    add("-v", "--verbose", action="store_true", help="say what was read")


def _output(text: str) -> str | None:
    """Take the file to be written, or - for standard output, as everywhere."""
    return None if text == STDOUT else place(text)


def form_of(output: str | None) -> str:
    """Take the format that the name of the file to be written asks for."""
    name = (output or "").lower()
    return next((form for ending, form in ENDINGS.items() if name.endswith(ending)), FORMAT)


def settings_of(given: argparse.Namespace) -> Settings:
    """Take the settings that the arguments ask for.

    Raises:
        BadSettings: one is out of its range.

    """
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


def refuse_contradictions(given: argparse.Namespace, parser: argparse.ArgumentParser) -> None:
    """Refuse arguments that ask for nothing, or for two things at once."""
    asked = [name for name, value in vars(given).items() if value != parser.get_default(name)]
    others = [name for name in asked if name not in ANYWAY]
    if given.verify and others:
        parser.error(f"--verify makes no briefing: leave --{others[0]} away")
    if not given.verify and not given.paths:
        parser.error("name a file or a folder of articles, or - for standard input")
    if given.open and given.format not in {None, "text", "html"}:
        parser.error("--open shows the page: leave --plain and --format away")
    if given.open and form_of(given.output) not in {FORMAT, "html"}:
        parser.error(f"--open shows the page: {given.output} should end in .html")


def _text(text: str) -> str:
    """Take a text; an empty one, as a variable gives that is not set, would ask for nothing."""
    if not text.strip():
        raise argparse.ArgumentTypeError("some words, not an empty text")
    return text

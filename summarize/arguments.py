"""The arguments of `python -m summarize`, and the settings they give."""

from __future__ import annotations

import argparse
from pathlib import PurePath

from summarize.parser import Parser, count, path_argument
from summarize.rendering import RENDERERS
from summarize.settings import MOST, WORDS, Settings
from summarize.version import VERSION

STDOUT = "-"
FORMAT = "text"
ENDINGS = {
    "": FORMAT,
    ".txt": FORMAT,
    ".md": "markdown",
    ".json": "json",
    ".html": "html",
    ".htm": "html",
}
"""Ending of the output file's name -> its format, unless --format is given."""
READ = (
    ".txt",
    ".md",
    ".html",
    ".htm",
    ".mhtml",
    ".mht",
    ".jsonl",
    ".json",
    ".csv",
    ".tsv",
    ".xml",
    ".rss",
    ".atom",
    ".warc",
    ".parquet",
    ".gz",
)
RANKER_NAMES = ("lexrank", "lexrank-threshold")
SELECTOR_NAMES = ("coverage", "thorough", "mmr", "exact")
"""`READ`, `RANKER_NAMES`, `SELECTOR_NAMES`: keys of `READERS`, `RANKERS` and `SELECTORS`, repeated for the help, which loads no
NumPy; a test keeps them equal."""
WORDS_PER_SENTENCE = 60
"""Words allowed per sentence in a briefing whose length is given in sentences."""
WITH_VERIFY = frozenset(["verify", "paths", "quiet", "verbose"])
"""Arguments that may be given with --verify."""


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
        type=path_argument,
        metavar="PATH",
        help=f"articles: files ({' '.join(READ)}), folders of files, or - for standard input",
    )
    _length(parser)
    _form(parser)
    _choice(parser)
    _remarks(parser)
    parser.add_argument("--version", action="version", version=f"summarize {VERSION}")
    return parser


def _length(parser: Parser) -> None:
    # No defaults here, so that argparse also refuses `--words 200` with `--sentences`.
    add = parser.add_mutually_exclusive_group().add_argument
    add("--words", type=count, metavar="N", help=f"budget of the prose, as wc -w counts ({WORDS})")
    add(
        "--sentences",
        type=count,
        metavar="N",
        help=f"at most N sentences (and {WORDS_PER_SENTENCE} N words) instead of a word budget",
    )


def _form(parser: Parser) -> None:
    add = parser.add_mutually_exclusive_group().add_argument
    add(
        "--format", choices=RENDERERS, help=f"output format ({FORMAT}, or by the ending of the name after -o)"
    )
    add("--plain", dest="format", action="store_const", const="plain", help="the prose alone: --format plain")
    add = parser.add_argument
    add("--open", action="store_true", help="make the page (html) and open it in the browser")
    add("-o", "--output", type=_output, metavar="FILE", help="write to a file, whole or not at all")


def _choice(parser: Parser) -> None:
    parser.add_argument("--focus", type=_text, metavar="TEXT", help="prefer sentences about this")
    add_functions(parser)


def add_functions(parser: Parser) -> None:
    """Add --ranker and --selector, which every command takes that makes briefings."""
    add = parser.add_argument
    rankers, selectors = ", ".join(RANKER_NAMES), ", ".join(SELECTOR_NAMES)
    add(
        "--ranker",
        default="lexrank",
        metavar="NAME",
        help=f"what makes a sentence central: {rankers} (lexrank)",
    )
    add(
        "--selector",
        default="coverage",
        metavar="NAME",
        help=f"what chooses within the budget: {selectors} (coverage)",
    )


def _remarks(parser: Parser) -> None:
    add = parser.add_argument
    add("--explain", action="store_true", help="say on stderr what was dropped, chosen and left out, and why")
    add(
        "--curve",
        action="store_true",
        help="say on stderr how much of what several sources report would fit at other lengths",
    )
    add(
        "--verify",
        type=path_argument,
        metavar="FILE",
        help="check a briefing saved as json against its sources",
    )
    add = parser.add_mutually_exclusive_group().add_argument
    add("-q", "--quiet", action="store_true", help="say nothing but errors")
    add("-v", "--verbose", action="store_true", help="say what was read")


def _output(text: str) -> str | None:
    """Read the output file's name; - is standard output, as everywhere."""
    return None if text == STDOUT else path_argument(text)


def form_of(output: str | None) -> str:
    """Return the format that the output file's name calls for."""
    return ENDINGS.get(_ending(output), FORMAT)


def _ending(output: str | None) -> str:
    """Return a name's ending in lower case; the day in `briefing-11.22` is not one."""
    ending = PurePath(output or "").suffix.lower()
    return ending if ending[1:2].isalpha() else ""


def settings_of(options: argparse.Namespace) -> Settings:
    """Return the settings that the arguments give.

    Raises:
        BadSettings: one is out of its range.

    """
    words = options.words or WORDS
    if options.sentences:
        words = min(options.sentences * WORDS_PER_SENTENCE, MOST)
    return Settings(
        words=words,
        sentences=options.sentences,
        ranker=options.ranker,
        selector=options.selector,
        focus=options.focus,
    )


def refuse_contradictions(options: argparse.Namespace, parser: argparse.ArgumentParser) -> None:
    """Refuse arguments that leave nothing to do, or that contradict each other."""
    given = [name for name, value in vars(options).items() if value != parser.get_default(name)]
    others = [name for name in given if name not in WITH_VERIFY]
    if options.verify and others:
        parser.error(f"--verify makes no briefing: leave out --{others[0]}")
    if not options.verify and not options.paths:
        parser.error("name a file or a folder of articles, or - for standard input")
    if options.open and options.format not in {None, "text", "html"}:
        parser.error("--open shows the page: leave out --plain and --format")
    if options.open and options.output and form_of(options.output) != "html":
        parser.error(f"--open shows the page: {options.output} should end in .html")
    if not (options.open or options.format) and (ending := _ending(options.output)) not in ENDINGS:
        endings = ", ".join(filter(None, ENDINGS))
        parser.error(
            f"{options.output}: {ending} names no format: end it in one of {endings}, or give --format"
        )


def _text(text: str) -> str:
    """Read a text; refuse an empty one, as an unset shell variable gives."""
    if not text.strip():
        raise argparse.ArgumentTypeError("give some words, not an empty text")
    return text

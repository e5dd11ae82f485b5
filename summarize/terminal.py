"""What every command line shares: errors of one line, and text that no terminal obeys."""

from __future__ import annotations

import argparse
import os
import sys
from typing import NoReturn


class Parser(argparse.ArgumentParser):
    """A parser whose errors are one line that names the command."""

    def error(self, message: str) -> NoReturn:
        """Say the message and leave with exit code 2."""
        hint = ": --help lists them" if message.startswith("unrecognized arguments") else ""
        self.exit(2, f"{self.prog.removeprefix('python -m ').split()[0]}: {message}{hint}\n")


def hang_up() -> None:
    """Send what is still to be printed nowhere: the reader of standard output is gone, and Python would try once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def counted(number: int, one: str, more: str) -> str:
    """Say how many there are: 1 story, 1,207 stories."""
    return f"{number:,} {one if number == 1 else more}"


def clean(line: str) -> str:
    """Put U+FFFD for every character that cannot be printed."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in line)


def count(text: str) -> int:
    """Read a whole number of at least 1."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"a whole number of at least 1, not {text!r}")
    return number


def place(text: str) -> str:
    """Take the name of a file or folder; an empty one, as a variable gives that is not set, would mean this folder."""
    if not text:
        raise argparse.ArgumentTypeError("the name of a file or folder, not an empty one")
    return text

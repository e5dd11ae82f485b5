"""Parse arguments for all commands: one-line errors, and no empty values."""

from __future__ import annotations

import argparse
from typing import NoReturn


class Parser(argparse.ArgumentParser):
    """A parser whose errors are one line that names the command."""

    def error(self, message: str) -> NoReturn:
        """Say the message and leave with exit code 2."""
        hint = ": --help lists them" if message.startswith("unrecognized arguments") else ""
        self.exit(2, f"{self.prog.removeprefix('python -m ').split()[0]}: {message}{hint}\n")


def count(text: str) -> int:
    """Read a whole number of at least 1."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"give a whole number of at least 1, not {text!r}")
    return number


def path_argument(text: str) -> str:
    """Read the name of a file or folder; refuse an empty one, as an unset shell variable gives, which would mean this folder."""
    if not text:
        raise argparse.ArgumentTypeError("give the name of a file or folder, not an empty one")
    return text

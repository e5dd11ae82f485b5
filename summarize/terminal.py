"""What all commands share: how they start and end, and how they write to people."""

from __future__ import annotations

import gc
import os
import signal
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from summarize.errors import SummarizeError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

BROKEN_PIPE = 0
"""Exit code if the reader of the output is gone."""
INTERRUPTED = 130
"""Exit code after Ctrl-C."""


def start(name: str, command: Callable[[], int]) -> NoReturn:
    """Run a command from its first moment to its last, and leave with its exit code.

    Args:
        name: the command's name, which its errors begin with.
        command: does its own imports, which take longer than the rest of many a run, so that Ctrl-C is handled during them.

    """
    _fill_closed_streams()
    _reserve_stdout()
    warnings.showwarning = lambda message, *_: say(name, str(message))
    code = run_to_exit_code(command, lambda line: say(name, line))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # all is done and said
    # At exit Python searches all objects for garbage once more: with those of SciPy, a sixth of a short run.
    gc.freeze()
    sys.exit(code)


def run_to_exit_code(
    command: Callable[[], int], say: Callable[[str], None], *, interrupted: str = "interrupted"
) -> int:
    """Run a command and return its exit code; an error, Ctrl-C, a closed pipe or a missing package never gives a traceback.

    Args:
        command: returns its exit code if nothing goes wrong.
        say: writes a line to people.
        interrupted: the line for Ctrl-C.

    """
    try:
        return command()
    except SummarizeError as error:
        for line in error.lines:
            say(line)
        return error.exit_code
    except ModuleNotFoundError as error:
        say(f"{sys.executable} has no package {error.name}: activate the .venv that `make run` makes")
        return SummarizeError.exit_code
    except KeyboardInterrupt:
        say(interrupted)
        return INTERRUPTED
    except BrokenPipeError:
        hang_up(sys.stdout)
        return BROKEN_PIPE


def hang_up(stream: TextIO) -> None:
    """Discard what a stream still has to write: its reader is gone, and Python would try again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def say(name: str, line: str) -> None:
    """Write a line on stderr that begins with the command's name."""
    write_message(sys.stderr, f"{name}: {printable(line)}\n")


def write_message(stream: TextIO, text: str) -> None:
    """Write a message to people, on stderr. A full disk or a reader that is gone does not stop the work."""
    try:
        stream.write(text)
        stream.flush()
    except OSError:
        hang_up(stream)


def _fill_closed_streams() -> None:
    """Open the null device in place of closed standard streams: otherwise a file opened later would take their numbers.

    Messages go there, too; but printing or reading there is an error when it is tried.
    """
    while (handle := os.open(os.devnull, os.O_RDWR)) <= 2:
        os.set_inheritable(handle, True)  # helpers inherit the streams
    os.close(handle)
    sys.stderr = sys.stderr or Path(os.devnull).open("w", errors="backslashreplace")  # noqa: SIM115 - until the end


def _reserve_stdout() -> None:
    """Keep standard output for this program's result: what a C library prints there, such as a solver, goes to stderr."""
    if sys.stdout is not None:
        shared, own = sys.stdout, os.dup(1)
        os.dup2(2, 1)
        sys.stdout = open(own, "w", encoding=shared.encoding, errors=shared.errors, closefd=False)  # noqa: SIM115 - until the end


def printable(line: str) -> str:
    """Replace every unprintable character by U+FFFD, so that none controls the terminal."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in line)


def counted(number: int, one: str, more: str) -> str:
    """Write a number with its noun: 1 story, 1,207 stories."""
    return f"{number:,} {one if number == 1 else more}"

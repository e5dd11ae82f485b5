"""What all commands share: how they begin and end, and how they speak to people."""

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
"""Exit code of a run whose reader left."""
INTERRUPTED = 130
"""Exit code of a run that Ctrl-C ended."""


def start(name: str, command: Callable[[], int]) -> NoReturn:
    """Run a command from its first moment to its last, and leave with its exit code.

    Args:
        name: of the command, as its errors begin.
        command: imports all that it needs itself: that takes longer than the rest of many a run, and Ctrl-C may fall into it.

    """
    _fill_closed_streams()
    _reserve_stdout()
    warnings.showwarning = lambda message, *_: say(name, str(message))
    code = run_to_exit_code(command, lambda line: say(name, line))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # all is done and said
    # Python looks through all objects for garbage once more as it leaves: with those of SciPy, a sixth of a short run.
    gc.freeze()
    sys.exit(code)


def run_to_exit_code(
    command: Callable[[], int], say: Callable[[str], None], *, interrupted: str = "interrupted"
) -> int:
    """Run a command and give its exit code: an error, Ctrl-C, a reader that is gone and a missing package never become a traceback.

    Args:
        command: gives its exit code where nothing goes wrong.
        say: says a line to people.
        interrupted: what is said at Ctrl-C.

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
    """Send what is still to be written nowhere: nobody takes it, and Python would try once more as it leaves."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def say(name: str, line: str) -> None:
    """Say a line in the name of a command, on stderr."""
    write_message(sys.stderr, f"{name}: {printable(line)}\n")


def write_message(stream: TextIO, text: str) -> None:
    """Write to people on stderr; what it does not take, on a full disk or when its reader is gone, stops no work."""
    try:
        stream.write(text)
        stream.flush()
    except OSError:
        hang_up(stream)


def _fill_closed_streams() -> None:
    """Put the null device in the places of standard streams that are closed: a file that is opened later would take one.

    What is said goes there, too; that nothing can be printed, or read, is an error where it is tried.
    """
    while (handle := os.open(os.devnull, os.O_RDWR)) <= 2:
        os.set_inheritable(handle, True)  # helpers have the same streams
    os.close(handle)
    sys.stderr = sys.stderr or Path(os.devnull).open("w", errors="backslashreplace")  # noqa: SIM115 - until the end


def _reserve_stdout() -> None:
    """Keep standard output for what this program prints: what a library in C prints there, as a solver does, goes to stderr."""
    if sys.stdout is not None:
        shared, own = sys.stdout, os.dup(1)
        os.dup2(2, 1)
        sys.stdout = open(own, "w", encoding=shared.encoding, errors=shared.errors, closefd=False)  # noqa: SIM115 - until the end


def printable(line: str) -> str:
    """Put U+FFFD for every character that cannot be printed: no terminal obeys what is left."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in line)


def counted(number: int, one: str, more: str) -> str:
    """Say how many there are: 1 story, 1,207 stories."""
    return f"{number:,} {one if number == 1 else more}"

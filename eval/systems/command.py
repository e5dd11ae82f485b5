"""Any program that prints a summary, as a system: `--system 'CMD {dir} {words}'`."""

from __future__ import annotations

import os
import shlex
import signal
from contextlib import contextmanager, suppress
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen
from tempfile import TemporaryDirectory, TemporaryFile
from threading import Event, Timer
from typing import IO, TYPE_CHECKING, cast

from eval.systems.base import cut
from summarize.errors import SummarizeError, reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from eval.systems.base import Summary
    from eval.topics import Topic

PATIENCE = 600
"""Seconds that a program may take for one topic."""
MOST = 200_000
"""Bytes that it may print, or a hundred for each word of the budget if that is more: beyond, it is no summary."""


def external(topic: Topic, words: int, *, command: str) -> list[Summary]:
    """Run a command on a folder of the topic's articles and read the summary that it prints.

    A line break ends a sentence, but where the lines were wrapped at a width. {dir} stands for the folder, {words} for the budget. No shell is involved, and standard input is empty.

    Raises:
        SummarizeError: where the command cannot be run, fails, takes too long or prints too much.

    """
    with TemporaryDirectory() as folder:
        for row, article in enumerate(topic.articles):
            (Path(folder) / f"{row:03}.txt").write_text(article.text, encoding="utf-8")
        parts = [
            part.replace("{dir}", folder).replace("{words}", str(words)) for part in shlex.split(command)
        ]
        text = _printed(parts, max(MOST, 100 * words))
    return [cut(text, topic.language)]


def _printed(parts: Sequence[str], most: int) -> str:
    with TemporaryFile() as errors:
        try:
            program = Popen(parts, stdin=DEVNULL, stdout=PIPE, stderr=errors, process_group=0)  # noqa: S603 - what was asked for
        except OSError as error:
            raise SummarizeError(f"could not be run: {reason(error)}") from error
        with program, _watched(program) as late:
            printed = cast("IO[bytes]", program.stdout).read(most + 1)
            if len(printed) > most:
                raise SummarizeError(f"printed more than {most:,} bytes")
            program.wait()
        if late.is_set():
            raise SummarizeError(f"took more than {PATIENCE} seconds")
        if code := program.returncode:
            how = f"code {code}" if code > 0 else signal.Signals(-code).name
            raise SummarizeError(f"ended with {how}: {_last_line(errors)}")
    return printed.decode(errors="replace")


@contextmanager
def _watched(program: Popen[bytes]) -> Iterator[Event]:
    """End a program, with all that it started, when it takes too long (the event is set) or is given up."""
    late = Event()

    def strike() -> None:
        late.set()
        _end(program)

    alarm = Timer(PATIENCE, strike)
    alarm.start()
    try:
        yield late
    except BaseException:
        _end(program)
        raise
    finally:
        alarm.cancel()


def _end(program: Popen[bytes]) -> None:
    with suppress(ProcessLookupError):
        os.killpg(program.pid, signal.SIGKILL)


def _last_line(errors: IO[bytes]) -> str:
    errors.seek(max(0, errors.seek(0, os.SEEK_END) - 10_000))
    said = errors.read().decode(errors="replace").split("\n")
    return next((line for line in reversed(said) if line.strip()), "no message").strip()

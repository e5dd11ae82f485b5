"""How far a run is, and where its time went: a bar on a terminal, plain lines in a log."""

from __future__ import annotations

import resource
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from summarize.terminal import counted, printable, write_message

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH = 24
"""Length of the bar in characters."""
BAR_SECONDS = 0.1
"""Seconds between two redraws of the bar."""
LOG_LINES = 10
"""Most lines that a log gets for all stories."""
LOG_SECONDS = 5.0
"""Seconds between two of these lines, so that a small inbox gets one."""
UNIT = 1024 if sys.platform != "darwin" else 1
"""Bytes in `getrusage`'s unit of memory."""


class Progress:
    """Reports on stderr what happens; if `quiet`, only errors and a requested profile."""

    def __init__(self, stream: TextIO, *, quiet: bool = False) -> None:
        self.seconds: dict[str, float] = {}
        self.articles = 0
        self._stream = stream
        self._quiet = quiet
        self._live = not quiet and stream.isatty()
        self._drawn = 0.0

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """Add the time of a block to its phase."""
        start = time.monotonic()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.monotonic() - start

    def say(self, line: str, *, error: bool = False) -> None:
        """Write one line, unless quiet and it is no error; control characters are replaced."""
        if error or not self._quiet:
            self._clear()
            write_message(self._stream, f"summarize.batch: {printable(line)}\n")

    def stories(self, done: int, total: int, articles: int, started: float) -> None:
        """Show how many stories are done, the articles per second since `started`, and the time left."""
        passed = max(time.monotonic() - started, 1e-9)
        line = f"{done:,} of {counted(total, 'story', 'stories')}"
        if articles:
            line += f", {counted(round(articles / passed), 'article', 'articles')} a second"
        if 0 < done < total:
            line += f", {_clock(passed / done * (total - done))} left"
        if self._live:
            if done == total or time.monotonic() - self._drawn > BAR_SECONDS:
                self._drawn = time.monotonic()
                full = WIDTH * done // max(total, 1)
                end = "\n" if done == total else ""
                write_message(self._stream, f"\r[{'#' * full}{'.' * (WIDTH - full)}] {line}\x1b[K{end}")
        elif done == total or (
            0 < done * LOG_LINES // total != (done - 1) * LOG_LINES // total
            and passed - self._drawn > LOG_SECONDS
        ):
            self._drawn = passed
            self.say(line)

    def profile(self) -> str:
        """Return where the time went, and the peak memory."""
        whole = sum(self.seconds.values()) or 1e-9
        lines = [
            f"{name:10} {spent:8.2f} s {100 * spent / whole:5.1f} %" for name, spent in self.seconds.items()
        ]
        own, children = (
            resource.getrusage(who).ru_maxrss * UNIT / 2**20
            for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
        )
        lines.append(f"{counted(self.articles, 'article', 'articles')}, {self.articles / whole:.1f} a second")
        lines.append(f"peak memory {own:.0f} MB, of the largest helper {children:.0f} MB")
        return "\n".join(lines) + "\n"

    def _clear(self) -> None:
        if self._live:
            write_message(self._stream, "\r\x1b[K")


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds + 0.5), 60)
    return f"{minutes}:{rest:02d}"

"""A bar on stderr while the systems run; silent where stderr is not a terminal."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Self

from eval.printing import harmless
from summarize.terminal import write_message

WIDTH = 24
LINE = 79
"""A terminal's usual line; what is longer would not be wiped."""


@dataclass(slots=True)
class Progress:
    """Count steps out of a total and show the one that runs."""

    total: int
    done: int = 0

    def tick(self, name: str) -> None:
        """Show that the step `name` begins."""
        if sys.stderr.isatty():
            filled = WIDTH * self.done // max(1, self.total)
            bar = "#" * filled + "." * (WIDTH - filled)
            write_message(
                sys.stderr, "\r" + f"[{bar}] {self.done}/{self.total} {harmless(name)}".ljust(LINE)[:LINE]
            )
        self.done += 1

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *ended: object) -> None:
        """Wipe the bar, whatever happened."""
        if sys.stderr.isatty():
            write_message(sys.stderr, "\r" + " " * LINE + "\r")

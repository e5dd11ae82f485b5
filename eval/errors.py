"""What the harness refuses, in one line that names the file, the line and the remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.errors import SummarizeError

if TYPE_CHECKING:
    from pathlib import Path


class BadEvaluationInput(SummarizeError):
    """An annotation or a reference file that cannot be used as it stands."""

    def __init__(self, path: Path | str, line: int | None, problem: str) -> None:
        super().__init__(f"{path}:{line}: {problem}" if line else f"{path}: {problem}")
        self.path = path
        self.line = line
        self.problem = problem

"""Any program that prints a summary, as a system: `--system 'CMD {dir} {words}'`."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from summarize.errors import SummarizeError, reason
from summarize.language import split

if TYPE_CHECKING:
    from eval.systems.base import Summary
    from eval.topics import Topic

PATIENCE = 600
"""Seconds that a program may take for one topic."""


def external(topic: Topic, words: int, *, command: str) -> list[Summary]:
    """Run a command on a folder of the topic's articles and read the summary that it prints, one or more sentences a line.

    {dir} stands for the folder, {words} for the budget. No shell is involved.

    Raises:
        SummarizeError: where the command cannot be run or fails.

    """
    with TemporaryDirectory() as folder:
        for row, article in enumerate(topic.articles):
            (Path(folder) / f"{row:03}.txt").write_text(article.text, encoding="utf-8")
        parts = [
            part.replace("{dir}", folder).replace("{words}", str(words)) for part in shlex.split(command)
        ]
        try:
            run = subprocess.run(parts, capture_output=True, timeout=PATIENCE, check=False)  # noqa: S603 - what was asked for
        except (OSError, subprocess.TimeoutExpired) as error:
            raise SummarizeError(f"could not be run: {reason(error)}") from error
    if run.returncode:
        said = run.stderr.decode(errors="replace").strip().splitlines()
        raise SummarizeError(f"ended with code {run.returncode}: {said[-1] if said else 'no message'}")
    text = run.stdout.decode(errors="replace")
    return [tuple(" ".join(text[start:end].split()) for start, end in split(text))]

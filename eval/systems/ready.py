"""Summaries that exist already, as systems: an editor's extracts, the submissions of a shared task."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from eval.errors import BadEvaluationInput
from eval.printing import harmless
from eval.systems.base import System
from summarize.language import split

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from eval.systems.base import Summary
    from eval.topics import Topic


def ready(path: Path) -> dict[str, System]:
    """Read summaries: a folder of files named TOPIC.txt is one system, each line of a jsonl file is one.

    A line is {"system": name, "summaries": {topic: text}}. A topic without a summary is left out of the means.

    Raises:
        BadEvaluationInput: for a path or a line that is neither.

    """
    if path.is_dir():
        texts = {file.stem: file.read_text(encoding="utf-8") for file in sorted(path.glob("*.txt"))}
        if not texts:
            raise BadEvaluationInput(path, None, "no summary here; name the files TOPIC.txt")
        return {path.name: System(partial(_look_up, texts=texts))}
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeError) as error:
        raise BadEvaluationInput(
            path, None, "cannot be read; name a folder, or a UTF-8 .jsonl file"
        ) from error
    return dict(_parsed(path, number, line) for number, line in enumerate(lines, start=1) if line.strip())


def _parsed(path: Path, number: int, line: str) -> tuple[str, System]:
    try:
        item = json.loads(line)
        name, texts = (
            harmless(str(item["system"])),
            {str(topic): str(text) for topic, text in item["summaries"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        problem = 'not a set of summaries; give {"system": name, "summaries": {topic: text}}'
        raise BadEvaluationInput(path, number, problem) from error
    return name, System(partial(_look_up, texts=texts))


def _look_up(topic: Topic, words: int, *, texts: Mapping[str, str]) -> list[Summary]:
    """Return the summary as it is, whatever the budget: the table shows by how much it is over."""
    del words
    text = texts.get(topic.id)
    return [] if text is None else [tuple(" ".join(text[a:b].split()) for a, b in split(text))]

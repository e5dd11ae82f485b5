"""Summaries that exist already, as systems: an editor's extracts, the submissions of a shared task."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from eval.errors import BadEvaluationInput
from eval.files import numbered, whole
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
        texts = {file.stem: whole(file, "take it out of the folder") for file in sorted(path.glob("*.txt"))}
        if not texts:
            raise BadEvaluationInput(path, None, "no summary here; name the files TOPIC.txt")
        return {path.name: System(partial(_look_up, texts=texts))}
    lines = numbered(path, "name a folder of summaries, or a .jsonl file of them")
    return dict(_parsed(path, number, line) for number, line in lines)


def _parsed(path: Path, number: int, line: str) -> tuple[str, System]:
    try:
        item = json.loads(line)
        name, texts = (
            harmless(str(item["system"])),
            {str(topic): str(text) for topic, text in item["summaries"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        problem = 'not a set of summaries; give {"system": name, "summaries": {topic: text}}'
        raise BadEvaluationInput(path, number, problem) from error
    return name, System(partial(_look_up, texts=texts))


def _look_up(topic: Topic, words: int, *, texts: Mapping[str, str]) -> list[Summary]:
    """Return the summary as it is, whatever the budget: the table shows by how much it is over."""
    del words
    text = texts.get(topic.id)
    return [] if text is None else [tuple(" ".join(text[a:b].split()) for a, b in split(text))]

"""Summaries that exist already, as systems: an editor's extracts, the submissions of a shared task."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from eval.errors import BadEvaluationInput
from eval.files import numbered, whole
from eval.printing import harmless
from eval.systems.base import System, cut

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from eval.systems.base import Summary
    from eval.topics import Topic

_FORMAT = '{"system": name, "summaries": {topic: text}}'


def ready(path: Path) -> list[tuple[str, System]]:
    """Read summaries: a folder of files named TOPIC.txt is one system, each line of a jsonl file is one.

    A line is {"system": name, "summaries": {topic: text}}. A topic without a summary is left out of the means.
    A line break ends a sentence, but where the lines were wrapped at a width. Returns pairs of name and system.

    Raises:
        BadEvaluationInput: for a path or a line that is neither.

    """
    if path.is_dir():
        texts = {file.stem: whole(file, "take it out of the folder") for file in sorted(path.glob("*.txt"))}
        if not texts:
            raise BadEvaluationInput(path, None, "no summary here; name the files TOPIC.txt")
        return [(path.resolve().name, System(partial(_look_up, texts=texts)))]
    lines = numbered(path, "name a folder of summaries, or a .jsonl file of them")
    found = [_parsed(path, number, line) for number, line in lines]
    if not found:
        raise BadEvaluationInput(path, None, f"no summary in it; give {_FORMAT} a line")
    return found


def _parsed(path: Path, number: int, line: str) -> tuple[str, System]:
    try:
        item = json.loads(line)
        name, texts = item["system"], dict(item["summaries"])
    except (ValueError, KeyError, TypeError, RecursionError):
        name, texts = None, {}
    if not all(isinstance(text, str) for text in (name, *texts.values())):
        raise BadEvaluationInput(path, number, f"not a set of summaries; give {_FORMAT}")
    return harmless(name), System(partial(_look_up, texts=texts))


def _look_up(topic: Topic, words: int, *, texts: Mapping[str, str]) -> list[Summary]:
    """Return the summary as it is, whatever the budget: the table shows by how much it is over."""
    del words
    text = texts.get(topic.id)
    return [] if text is None else [cut(text, topic.language)]

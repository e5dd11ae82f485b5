"""Summaries that exist already, as systems: an editor's extracts, the submissions of a shared task."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from eval.errors import BadEvaluationInput
from eval.files import numbered, whole
from eval.printing import harmless
from eval.systems.base import System, cut

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from eval.systems.base import Summary
    from eval.topics import Topic

_FORMAT = '{"system": name, "summaries": {topic: text}}'
_TOLD = 3
"""Names that a line gives of many."""


@dataclass(frozen=True, slots=True)
class Ready:
    """Summaries by the id of their topic."""

    texts: Mapping[str, str]

    def __call__(self, topic: Topic, words: int, /) -> list[Summary]:
        """Return the summary as it is, whatever the budget: the table shows by how much it is over."""
        del words
        text = self.texts.get(topic.id)
        return [] if text is None else [cut(text, topic.language)]


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
        return [(path.resolve().name, System(Ready(texts)))]
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
    return harmless(name), System(Ready(texts))


def strangers(systems: Mapping[str, System], topics: Collection[str]) -> Iterator[str]:
    """Yield a line for each system that has summaries of no topic that there is: a name may be misspelt."""
    for name, system in systems.items():
        others = (
            [key for key in system.run.texts if key not in topics] if isinstance(system.run, Ready) else []
        )
        if others:
            yield f"{name}: no such topic: {_listed(others)}; there are {_listed(topics)}"


def _listed(names: Collection[str]) -> str:
    told = ", ".join(harmless(name) for name in [*names][:_TOLD])
    return f"{told} and {len(names) - _TOLD} more" if len(names) > _TOLD else told

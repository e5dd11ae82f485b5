"""Events annotated by hand: articles, key facts with their snippets, points of conflict, and what is not news."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from eval.annotation import checked
from eval.errors import BadEvaluationInput
from eval.folding import fold

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from summarize.model import Article


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that the event is about; covered when one of its snippets stands in the briefing."""

    id: str
    statement: str
    sources: Mapping[str, tuple[str, ...]]
    """Article -> its verbatim snippets, each of which expresses the fact by itself."""

    @property
    def weight(self) -> int:
        """Number of articles that carry it."""
        return len(self.sources)

    @property
    def vital(self) -> bool:
        """Whether two sources or more carry it; the others are *okay* facts (Voorhees, 2003; nuggetizer)."""
        return self.weight > 1

    @property
    def snippets(self) -> frozenset[str]:
        """Every snippet of every source, folded."""
        return frozenset(fold(snippet) for snippets in self.sources.values() for snippet in snippets)


@dataclass(frozen=True, slots=True)
class Conflict:
    """A point on which the articles differ: value -> the articles that assert it."""

    id: str
    about: str
    values: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class NotNews:
    """Text that must never stand in a briefing."""

    article: str
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Event:
    """One annotated event."""

    id: str
    about: str
    articles: tuple[Article, ...]
    facts: tuple[Fact, ...]
    conflicts: tuple[Conflict, ...]
    not_news: tuple[NotNews, ...]

    @property
    def weight(self) -> int:
        """Sum of the weights of all facts."""
        return sum(fact.weight for fact in self.facts)


def load(path: Path) -> Event:
    """Read one annotated event and its articles.

    Raises:
        BadEvaluationInput: for the first thing that is wrong with it, with file, line and remedy.

    """
    annotation = checked(path)
    if annotation.problems:
        raise annotation.problems[0]
    found = annotation.content
    return Event(
        id=path.stem,
        about=found["event"],
        articles=annotation.articles,
        facts=tuple(Fact(fact["id"], fact["statement"], _tuples(fact["sources"])) for fact in found["facts"]),
        conflicts=tuple(
            Conflict(point["id"], point["about"], _tuples(point["values"]))
            for point in found.get("conflicts", [])
        ),
        not_news=tuple(NotNews(**item) for item in found.get("not_news", [])),
    )


def load_all(folder: Path) -> tuple[Event, ...]:
    """Read every event of a folder, in the order of their file names.

    Raises:
        BadEvaluationInput: where the folder holds none, or one of them is wrong.

    """
    if not folder.is_dir():
        raise BadEvaluationInput(
            folder, None, "no such folder: name the folder that holds the events' .json files"
        )
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise BadEvaluationInput(
            folder, None, "no event here: expected .json files as CONTRIBUTING.md describes"
        )
    return tuple(load(path) for path in paths)


def _tuples(values: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(items) for name, items in values.items()}

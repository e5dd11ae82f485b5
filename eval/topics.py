"""What is evaluated: a topic, that is articles about one event, with its key facts or its reference summaries."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from eval.coverage import expressed, weight_told, weights
from eval.errors import BadEvaluationInput
from eval.events import Event, load_all
from eval.files import numbered
from eval.folding import fold_space
from eval.oracle import oracle
from summarize.errors import NothingToSummarize
from summarize.model import Article
from summarize.pipeline import prepare
from summarize.pipeline.prepared import story_language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from summarize.model import Sentence
    from summarize.pipeline import Prepared

OPEN = Path(__file__).parent / "facts"
"""The events that ship with the project."""


@dataclass(frozen=True, eq=False)
class Topic:
    """Articles about one event, and what a good briefing of them is measured by."""

    id: str
    articles: tuple[Article, ...]
    event: Event | None = None
    references: tuple[str, ...] = ()
    leans: Mapping[str, str] = field(default_factory=dict)
    """Article -> political lean of its outlet, where it is known."""

    @cached_property
    def language(self) -> str:
        """The language that summarize takes the articles to be in."""
        return story_language(self.articles)

    @cached_property
    def prepared(self) -> Prepared | None:
        """The articles cleaned and split by summarize itself, so that all systems choose from the same; None if no news."""
        try:
            return prepare(self.articles)
        except NothingToSummarize:
            return None

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Candidate sentences, in order of article and place."""
        return self.prepared.sentences if self.prepared else ()

    @property
    def dropped(self) -> list[str]:
        """What the cleaner took out."""
        return [piece.text for piece in self.prepared.dropped] if self.prepared else []

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """Candidate sentences as they are printed."""
        return tuple(sentence.line for sentence in self.sentences)

    @cached_property
    def spread(self) -> Mapping[str, int]:
        """Article -> words of its candidate sentences."""
        words: dict[str, int] = {}
        for sentence in self.sentences:
            words[sentence.article_id] = words.get(sentence.article_id, 0) + sentence.words
        return words

    @cached_property
    def _oracles(self) -> dict[int, tuple[Sentence, ...]]:
        return {}

    def oracle(self, words: int) -> tuple[Sentence, ...]:
        """Return the extractive oracle at a budget, solved once; empty where the topic has no facts."""
        if words not in self._oracles:
            rows = oracle(self.event, self.sentences, words) if self.event else ()
            self._oracles[words] = tuple(self.sentences[row] for row in rows)
        return self._oracles[words]

    def ceiling(self, words: int) -> int:
        """Weight of the facts that the oracle tells."""
        if self.event is None:
            return 0
        return weight_told(self.event.facts, " ".join(sentence.line for sentence in self.oracle(words)))

    @cached_property
    def heaviest(self) -> int:
        """Weight of the facts that the best single candidate sentence tells."""
        if self.event is None or not self.sentences:
            return 0
        return int((expressed(self.event, self.sentences) @ weights(self.event.facts)).max())

    @cached_property
    def folded(self) -> Mapping[str, str]:
        """Article -> its text with white space folded, against which "verbatim" is checked."""
        return {article.id: fold_space(article.text) for article in self.articles}


def events(folder: Path) -> tuple[Topic, ...]:
    """Read the annotated events of a folder as topics."""
    return tuple(Topic(event.id, event.articles, event=event) for event in load_all(folder))


def references(path: Path, limit: int | None = None) -> tuple[Topic, ...]:
    """Read topics with reference summaries from a jsonl file, the first `limit` of them.

    One topic a line: {"id", "docs": [{"id", "text", "title"?, "date"?, "source"?, "lean"?}], "refs": [str, ...]}.

    Raises:
        BadEvaluationInput: for the first line that is not such a topic, with its number.

    """
    found = tuple(islice(_topics(path), limit))
    if not found:
        raise BadEvaluationInput(path, None, "no topic in it; give one JSON object a line")
    return found


def _topics(path: Path) -> Iterator[Topic]:
    seen: set[str] = set()
    for number, line in numbered(path, "name a .jsonl file of topics"):
        try:
            topic = _topic(json.loads(line))
        except json.JSONDecodeError as error:
            problem = f"not JSON ({error.msg} at character {error.pos + 1}); mend or delete the line"
            raise BadEvaluationInput(path, number, problem) from error
        except (KeyError, TypeError, ValueError, RecursionError) as error:
            problem = (
                f"not a topic ({_what(error)}); it needs id, docs with id and text, refs: docs/evaluation.md"
            )
            raise BadEvaluationInput(path, number, problem) from error
        if topic.id in seen:
            raise BadEvaluationInput(path, number, f"the id {topic.id!r} is taken; give each its own")
        seen.add(topic.id)
        yield topic


def _what(error: Exception) -> str:
    return f"no {error.args[0]!r}" if isinstance(error, KeyError) else str(error)


def _topic(line: Any) -> Topic:
    if not isinstance(line, dict):
        raise TypeError("no object in braces")
    docs, refs = line["docs"], line["refs"]
    if not _all(docs, lambda doc: isinstance(doc, dict)):
        raise TypeError("docs must be a list of objects, at least one")
    if not _all(refs, lambda text: isinstance(text, str) and text.strip()):
        raise TypeError("refs must be a list of texts, at least one and none empty")
    articles = tuple(dict.fromkeys(map(_article, docs)))  # given twice counts once, as in a briefing
    name, times = Counter(article.id for article in articles).most_common(1)[0]
    if times > 1:
        raise ValueError(f"two docs have the id {name!r}")
    leans = {str(doc["id"]): doc["lean"] for doc in docs if doc.get("lean")}
    if not all(isinstance(lean, str) for lean in leans.values()):
        raise TypeError("a lean is not a text")
    return Topic(id=str(line["id"]), articles=articles, references=tuple(refs), leans=leans)


def _all(items: Any, fits: Callable[[Any], object]) -> bool:
    return isinstance(items, list) and bool(items) and all(map(fits, items))


def _article(doc: Any) -> Article:
    return Article(
        id=str(doc["id"]),
        text=doc["text"],
        title=doc.get("title"),
        source=doc.get("source"),
        published=doc.get("date"),
    )

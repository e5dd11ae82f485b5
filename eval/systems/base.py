"""What a system is to the harness, and how a ranking becomes a summary under a word budget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from summarize.errors import SummarizeError
from summarize.language.sentences import split
from summarize.language.wrapping import unwrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from eval.topics import Topic
    from summarize.model import Sentence

Summary = tuple[str, ...]
"""Sentences as they are printed, in order."""


class Run(Protocol):
    """Summarize a topic within a budget: one summary, or many where chance is averaged out."""

    def __call__(self, topic: Topic, words: int, /) -> Sequence[Summary]: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class System:
    """A row of the table."""

    run: Run
    slow: bool = False
    """Runs under `--systems all` only."""
    kind: Literal["ours", "peer", "ceiling"] = "peer"


class Missing(SummarizeError):
    """A peer that is not installed, or lacks its data; the table names it all the same."""


def fit(ranked: Iterable[int], sentences: Sequence[Sentence], words: int) -> Summary:
    """Take the most of a ranking that fits: each sentence in turn if it still fits, printed in order of the text."""
    chosen: list[int] = []
    for row in ranked:
        length = sentences[row].words
        if length <= words:
            words -= length
            chosen.append(row)
    return tuple(sentences[row].line for row in sorted(chosen))


def cut(text: str, language: str) -> Summary:
    """Cut a printed summary into sentences: a line break ends one, but where the lines were wrapped at a width."""
    whole = unwrap(text)
    return tuple(" ".join(whole[start:end].split()) for start, end in split(whole, language))

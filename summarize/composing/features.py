"""What a sentence names, quotes and credits: what is read of it to tell whether another one states the same."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarize.language import content_stems, is_question
from summarize.language.attribution import credit
from summarize.language.names import names
from summarize.language.negation import negates
from summarize.language.numbers import numbers
from summarize.language.quotes import quotations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarize.model import Sentence


class Features(NamedTuple):
    """What a sentence names, whom it credits, and whether it quotes, negates or asks."""

    runs: tuple[frozenset[str], ...]
    """Its names, each as the stems of its words."""
    names: frozenset[str]
    """Stems of all its names."""
    numbers: frozenset[float]
    """Values of its numbers."""
    quotes: bool
    """Whether it quotes somebody."""
    credit: frozenset[str]
    """Stems of the words that credit officials without a name, persons or an agency."""
    negates: bool = False
    """Whether it says that something is not so."""
    asks: bool = False
    """Whether it is a question, which states nothing."""


def features_of(sentences: Sequence[Sentence], language: str) -> Callable[[int], Features]:
    """Row -> the features of the sentence, each read once and only when asked for."""

    @cache
    def read(row: int) -> Features:
        line = sentences[row].line
        runs, credited = names(line, language), credit(line)
        return Features(
            runs=runs,
            names=frozenset().union(*runs),
            numbers=frozenset([number.value for number in numbers(line)]),
            quotes=bool(quotations(line)),
            credit=frozenset(content_stems(credited, language)) if credited else frozenset(),
            negates=negates(line, language),
            asks=is_question(line),
        )

    return read

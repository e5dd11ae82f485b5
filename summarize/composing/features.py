"""What a sentence names, quotes and credits, from which it is told whether another one states the same."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

from summarize.language.attribution import credit
from summarize.language.layout import is_question
from summarize.language.names import names
from summarize.language.negation import negates
from summarize.language.numbers import numbers
from summarize.language.quotes import quotations
from summarize.language.words import content_stems

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarize.model import Sentence


class Features:
    """What a sentence names, whom it credits, and whether it quotes, negates or asks; each read once and only when asked for."""

    def __init__(self, line: str, language: str) -> None:
        self._line, self._language = line, language

    @cached_property
    def names(self) -> tuple[frozenset[str], ...]:
        """Its names, each as the stems of its words."""
        return names(self._line, self._language)

    @cached_property
    def name_stems(self) -> frozenset[str]:
        """Stems of all its names."""
        return frozenset().union(*self.names)

    @cached_property
    def numbers(self) -> frozenset[float]:
        """Values of its numbers."""
        return frozenset([number.value for number in numbers(self._line)])

    @cached_property
    def quotes(self) -> bool:
        """Whether it quotes somebody."""
        return bool(quotations(self._line))

    @cached_property
    def credit(self) -> frozenset[str]:
        """Stems of the words that credit officials without a name, persons or an agency."""
        return frozenset(content_stems(credit(self._line), self._language))

    @cached_property
    def negates(self) -> bool:
        """Whether it says that something is not so."""
        return negates(self._line, self._language)

    @cached_property
    def asks(self) -> bool:
        """Whether it is a question, which states nothing."""
        return is_question(self._line)


def features_of(sentences: Sequence[Sentence], language: str) -> Callable[[int], Features]:
    """Return a function: row -> what is read of its sentence."""
    return cache(lambda row: Features(sentences[row].line, language))

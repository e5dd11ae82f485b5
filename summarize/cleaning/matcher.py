"""Many rules tried at once: one pattern for all starts, one loop for all phrases, then the predicates."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from summarize.cleaning.phrase_filter import Phrases
from summarize.cleaning.rule_forms import LINE_START, Contains, Needs, Starts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from summarize.cleaning.common_rules import Rule
    from summarize.cleaning.phrase_filter import HashedText
    from summarize.cleaning.rule_forms import Line

    Look = tuple[str, Needs | Callable[[Line], bool]]


class Matcher:
    """Compiled tables of rules, which judge an article line by line.

    The verdict is the reason of a rule that the line fits, or None. Where several fit, starts come before
    phrases and phrases before predicates, each in the order of the tables. The pattern of a table is compiled
    once, however many matchers use the table.
    """

    def __init__(self, *tables: tuple[Rule, ...]) -> None:
        rules = tuple(chain.from_iterable(tables))
        self._lower, self._cased = (
            tuple(filter(None, (_starting(table, cased=cased) for table in tables)))
            for cased in (False, True)
        )
        self._phrases = tuple(
            (phrase, reason)
            for reason, look in rules
            if isinstance(look, Contains)
            for phrase in look.phrases
        )
        self._looks = tuple(
            (reason, look) for reason, look in rules if not isinstance(look, Starts | Contains)
        )
        self._needs = tuple(
            frozenset(map(str.lower, look.phrases)) if isinstance(look, Needs) else frozenset()
            for _, look in self._looks
        )
        self._all_phrases = Phrases(chain((phrase for phrase, _ in self._phrases), *self._needs))
        self._phrase_beginnings = _beginnings(
            look.phrases for _, look in rules if isinstance(look, Contains | Needs)
        )

    def within(self, article: HashedText) -> Callable[[Line], str | None]:
        """Give a function from a line of the article to the reason why it is not news, or None.

        Phrases that the article does not contain, which are nearly all, are not looked for in its lines.
        """
        present = frozenset(self._all_phrases.within(article))
        phrases = tuple(pair for pair in self._phrases if pair[0] in present) if present else ()
        looks = tuple(
            (reason, look.narrow_to(article.text, present) if isinstance(look, Needs) else look)
            for (reason, look), needs in zip(self._looks, self._needs, strict=True)
            if not needs or not needs.isdisjoint(present)
        )
        return lambda line: self._reason(line, phrases, looks)

    def _reason(self, line: Line, phrases: Sequence[tuple[str, str]], looks: Sequence[Look]) -> str | None:
        for text, starting in ((line.lower, self._lower), (line.text, self._cased)):
            for match, rules in starting:
                if match(text):
                    return next(reason for reason, pattern in rules if re.match(pattern, text))
        # The start and the end of a long line are put side by side, which may form a phrase that the article
        # does not contain: if one may begin at the end of the start, all phrases are looked for.
        if line.text is not line.whole and line.text[:LINE_START].lower().endswith(self._phrase_beginnings):
            phrases, looks = self._phrases, self._looks
        text = line.lower
        for phrase, reason in phrases:
            if phrase in text:
                return reason
        for reason, look in looks:
            if look(line):
                return reason
        return None


def _beginnings(phrases: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """What is before each space in a phrase: the start of a long line may end with it."""
    every = (phrase for some in phrases for phrase in some)
    return tuple(
        {phrase[:at].lower() for phrase in every for at, letter in enumerate(phrase) if letter == " "}
    )


@cache
def _starting(
    table: tuple[Rule, ...], *, cased: bool
) -> tuple[Callable[[str], object], Sequence[tuple[str, str]]] | None:
    """One pattern for all starts of a table, and each with its reason, to tell which it was that matched."""
    rules = tuple(
        (reason, look.pattern) for reason, look in table if isinstance(look, Starts) and look.cased == cased
    )
    return (re.compile("|".join(pattern for _, pattern in rules)).match, rules) if rules else None

"""Many rules tried at once: one pattern for all starts, one loop for all phrases, then the predicates."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from summarize.cleaning.phrase_filter import Phrases
from summarize.cleaning.rule_forms import REACH, Behind, Holds, Starts
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from summarize.cleaning.common_rules import Rule
    from summarize.cleaning.phrase_filter import Glance
    from summarize.cleaning.rule_forms import Line


def matcher(*tables: tuple[Rule, ...]) -> Callable[[Glance], Callable[[Line], str | None]]:
    """Compile tables of rules to a function that takes a glance at an article and gives one that takes its lines.

    That one answers with the reason of a rule that a line fits, or None. Where several fit, starts come before phrases
    and phrases before predicates, each in the order of the tables. A phrase that the article holds nowhere is looked
    for in none of its lines: nearly all are in none. Only of a long line more is seen than stands in the article,
    since its start and its end are put side by side: there all phrases are looked for where one may begin before that.

    The pattern of a table is compiled once, however many matchers have that table.
    """
    rules = tuple(chain.from_iterable(tables))
    lower = tuple(found for table in tables if (found := _starting(table, cased=False)))
    cased = tuple(found for table in tables if (found := _starting(table, cased=True)))
    phrases = tuple(
        (phrase, reason) for reason, look in rules if isinstance(look, Holds) for phrase in look.phrases
    )
    looks = tuple((reason, look) for reason, look in rules if not isinstance(look, Starts | Holds))
    needed = [
        frozenset(map(str.lower, look.phrases)) if isinstance(look, Behind) else frozenset()
        for _, look in looks
    ]
    known = Phrases(chain((phrase for phrase, _ in phrases), *needed))
    begun = _begun(look.phrases for _, look in rules if isinstance(look, Holds | Behind))

    def within(article: Glance) -> Callable[[Line], str | None]:
        there = frozenset(known.within(article))
        held = tuple(pair for pair in phrases if pair[0] in there) if there else ()
        possible = tuple(
            (reason, look.among(article.text, there) if isinstance(look, Behind) else look)
            for (reason, look), needs in zip(looks, needed, strict=True)
            if not needs or not needs.isdisjoint(there)
        )

        def reason_for(line: Line) -> str | None:
            for text, starting in ((line.lower, lower), (line.text, cased)):
                for found in starting:
                    if reason := found(text):
                        return reason
            more = line.text is not line.whole and line.text[:REACH].lower().endswith(begun)
            text = line.lower
            for phrase, reason in phrases if more else held:
                if phrase in text:
                    return reason
            for reason, look in looks if more else possible:
                if look(line):
                    return reason
            return None

        return reason_for

    return within


def _begun(phrases: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """What stands of a phrase before a space of it, as it may at the end of the start of a long line."""
    every = (phrase for some in phrases for phrase in some)
    return tuple(
        {phrase[:at].lower() for phrase in every for at, letter in enumerate(phrase) if letter == " "}
    )


@cache
def _starting(table: tuple[Rule, ...], *, cased: bool) -> Callable[[str], str | None] | None:
    """One pattern of all starts of a table; which of them it was is asked where it matches, which is seldom."""
    rules = tuple(
        (reason, look.pattern) for reason, look in table if isinstance(look, Starts) and look.cased == cased
    )
    match = late("|".join(pattern for _, pattern in rules)).match

    def reason_for(text: str) -> str | None:
        if not match(text):
            return None
        return next((reason for reason, pattern in rules if re.match(pattern, text)), None)

    return reason_for if rules else None

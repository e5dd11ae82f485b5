"""Many rules tried at once: one pattern for all starts, one loop for all phrases, then the predicates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.cleaning.looks import Behind, Holds, Starts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from summarize.cleaning.looks import Line
    from summarize.cleaning.rules import Rule


def matcher(rules: Iterable[Rule]) -> Callable[[str], Callable[[Line], str | None]]:
    """Compile rules to a function that takes an article's text and gives one that takes its lines.

    That one answers with the reason of a rule that a line fits, or None. Where several fit, starts come before phrases
    and phrases before predicates, each in the order of the table. A phrase that the article holds nowhere is looked
    for in none of its lines: nearly all are in none. Only of a long line more is seen than stands in the article,
    since its start and its end are put side by side.
    """
    rules = tuple(rules)
    lower = _alternatives(
        (reason, look) for reason, look in rules if isinstance(look, Starts) and not look.cased
    )
    cased = _alternatives((reason, look) for reason, look in rules if isinstance(look, Starts) and look.cased)
    phrases = tuple(
        (phrase, reason) for reason, look in rules if isinstance(look, Holds) for phrase in look.phrases
    )
    looks = tuple((reason, look) for reason, look in rules if not isinstance(look, Starts | Holds))

    def within(article: str) -> Callable[[Line], str | None]:
        folded = article.lower()
        held = tuple(pair for pair in phrases if pair[0] in folded)
        possible = tuple(
            (reason, look)
            for reason, look in looks
            if not isinstance(look, Behind)
            or any(map((article if look.cased else folded).__contains__, look.phrases))
        )

        def reason_for(line: Line) -> str | None:
            reason = lower(line.lower) or cased(line.text)
            if reason is not None:
                return reason
            cut = line.text is not line.whole
            text = line.lower
            for phrase, reason in phrases if cut else held:
                if phrase in text:
                    return reason
            for reason, look in looks if cut else possible:
                if look(line):
                    return reason
            return None

        return reason_for

    return within


def _alternatives(rules: Iterable[tuple[str, Starts]]) -> Callable[[str], str | None]:
    """One pattern of named alternatives; the name of the one that matched leads to its reason."""
    rules = tuple(rules)
    match = re.compile("|".join(f"(?P<rule{i}>{look.pattern})" for i, (_, look) in enumerate(rules))).match
    reasons = {f"rule{i}": reason for i, (reason, _) in enumerate(rules)}

    def reason_for(text: str) -> str | None:
        found = match(text)
        return reasons[found.lastgroup] if found and found.lastgroup else None

    return reason_for

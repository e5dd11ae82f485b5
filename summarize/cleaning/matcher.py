"""Many rules tried at once: one pattern for all starts, one loop for all phrases, then the predicates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.cleaning.looks import Holds, Starts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from summarize.cleaning.looks import Line
    from summarize.cleaning.rules import Rule


def matcher(rules: Iterable[Rule]) -> Callable[[Line], str | None]:
    """Compile rules to a function that gives the reason of a rule that a line fits, or None.

    Where several fit, starts come before phrases and phrases before predicates, each in the order of the table.
    A line costs a few microseconds, however many rules there are: nearly all lines fit none.
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

    def reason_for(line: Line) -> str | None:
        reason = lower(line.lower) or cased(line.text)
        if reason is not None:
            return reason
        text = line.lower
        for phrase, reason in phrases:
            if phrase in text:
                return reason
        for reason, look in looks:
            if look(line):
                return reason
        return None

    return reason_for


def _alternatives(rules: Iterable[tuple[str, Starts]]) -> Callable[[str], str | None]:
    """One pattern of named alternatives; the name of the one that matched leads to its reason."""
    rules = tuple(rules)
    match = re.compile("|".join(f"(?P<rule{i}>{look.pattern})" for i, (_, look) in enumerate(rules))).match
    reasons = {f"rule{i}": reason for i, (reason, _) in enumerate(rules)}

    def reason_for(text: str) -> str | None:
        found = match(text)
        return reasons[found.lastgroup] if found and found.lastgroup else None

    return reason_for

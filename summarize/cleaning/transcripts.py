"""Who speaks in a transcript: the labels that open line after line of an article."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from summarize.language.days import WEEKDAY
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Iterable

LABEL_WITHIN = 60
"""Characters at the start of a line within which the colon behind a speaker must come."""
LINES_IN_CAPITALS = 2
"""Fewest lines that open with a name in capitals if it is a speaker's."""
LINES_OTHERWISE = 3
"""Fewest lines that open with any other name if it is a speaker's."""

ANSWER_MARK = late(r"A\. +(?=[\"“‘A-Z])")
"""The mark of an answer where an article asks under Q., as a paper's explainer does: the answer is news."""

_LABEL = late(r"([A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3})((?:, [A-Z]{4,})?(?: \([^)]{1,30}\))?)[:.]\s")
_ROLE = late(
    r", (?:HOST|BYLINE|ANCHOR|CORRESPONDENT|REPORTER)\b|\((?:on camera|voice-?over|off camera|through)"
)
_TOPICS = late(
    r"(?:the |key |fast )?(?:facts?|truth|claims?|verdict|reality|analysis|answer|context|background|updated?|latest|new|breaking"
    r"|details|note|correction|summary|result|score|"
    rf"{WEEKDAY}|\w+ time|(?:a|p)\.?m)\b",
    re.IGNORECASE,
)
"""Labels under which news is told, as fact checks and schedules do."""


def speakers(openings: Iterable[str]) -> frozenset[str]:
    """Find the speakers' labels in an article's lines: "TRUMP: We will…", "Q: …", "SMITH (on camera): …".

    A label is a speaker's if it says so ("DAVID WELNA, BYLINE:"), or if it opens several lines: two in
    capitals, three otherwise. A dateline ("MUMBAI:") or a topic ("THE FACTS:") is not.

    Args:
        openings: the first `LABEL_WITHIN` characters, or more, of each line.

    """
    count: Counter[str] = Counter()
    with_role = set()
    for opening in openings:
        found = _label(opening)
        if found is None:
            continue
        count[found[1]] += 1
        if _ROLE.search(found[2]):
            with_role.add(found[1])
    names = {
        name
        for name, lines in count.items()
        if lines >= (LINES_IN_CAPITALS if _is_in_capitals(name) else LINES_OTHERWISE)
    }
    if with_role or len(names) > 1:  # a dialogue: labels in capitals are speakers' even if used once
        names |= {name for name in count if _is_in_capitals(name) and len(name) > 1}
    return frozenset(names | with_role)


def speaker(opening: str) -> str | None:
    """Read the label of a line, without the speaker's role; None where it has none."""
    found = _label(opening)
    return found and found[1]


def _is_in_capitals(name: str) -> bool:
    """Whether a label is in capitals, or ends in them, as DeVOS and McCONNELL."""
    return name.isupper() or name[-3:].isupper()


def _label(opening: str) -> re.Match[str] | None:
    head = opening[:LABEL_WITHIN].lstrip("—–- ")
    if ": " not in head and not head.startswith("Q."):
        return None
    found = _LABEL.match(head)
    if found is None or (found[0].rstrip()[-1] == "." and found[1] != "Q") or _TOPICS.match(found[1]):
        return None
    return found

"""Who speaks in a sentence, by name."""

from __future__ import annotations

from summarize.language.days import WEEKDAYS
from summarize.language.quotes import with_empty_quotations
from summarize.language.saying import BESIDE_QUOTES
from summarize.patterns import late

_NAME = r"(?:[A-Z][\w’'-]*\.?\s){0,3}[A-Z][\w’'-]+"
_SPEAKER = late(
    rf"(?P<before>{_NAME})\s(?:\w+ly\s)?{BESIDE_QUOTES}\b|[,”\"]\s?(?!told){BESIDE_QUOTES}\s(?:(?:[A-Z][\w’'-]*\s)?(?:[a-z]+\s){{1,3}})?(?P<after>{_NAME})(?=[\s,.;]|$)"
)
_WHERE = late(r"\b(?:of|in|at|from|near|for|outside)\s$")
"""Before a place, which is nobody: A resident of Iter Boreale told."""
_NOBODY = frozenset((
    *WEEKDAYS,
    "Mr", "Mrs", "Ms", "Dr", "Rep", "Sen", "Gov", "Col", "Gen", "He", "She", "They", "It", "We", "I", "Who",
    "Officials", "Authorities", "Police", "Sources", "General", "Secretary", "President", "Minister",
    "Senator", "Democrat", "Republican", "Attorney", "Judge", "News", "Times", "Post", "Journal", "House",
    "Department", "Reuters", "CNN", "Fox", "AP", "Committee",
))  # fmt: skip


def speakers(text: str) -> tuple[str, ...]:
    """The names beside a sentence's verbs of saying, outside quotation marks, in order; no pronouns.

    >>> speakers("“We are out,” said Marco Rubio, and Vance told reporters the same.")
    ('Marco Rubio', 'Vance')

    """
    text = with_empty_quotations(text)
    found = (
        m["before"] or m["after"] for m in _SPEAKER.finditer(text) if not _WHERE.search(text[: m.start()])
    )
    return tuple(name for name in dict.fromkeys(found) if name.split()[-1] not in _NOBODY)

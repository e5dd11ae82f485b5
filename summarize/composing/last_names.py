"""People named by the last name only: who acts or speaks under it, and whether a text has the full name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.days import MONTHS, WEEKDAYS
from summarize.language.saying import BESIDE_QUOTES
from summarize.language.stopwords import stop_words
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Iterator

FULL_NAME_REACH = 20_000
"""Characters before a place in which a full name is looked for: all of most articles."""
WORD_REACH = 30
"""Characters in which the word before a place is looked for."""
LONGEST = 4
"""Characters of a title or an initial with its full stop, at most (Mrs.); a longer word with one ends a
sentence."""

CALENDAR = frozenset([*WEEKDAYS, *MONTHS])
"""Capitalised words that are nobody's name."""
NAMES = late(r"[A-Z][a-z]\w+(?:-\w+)?")
_NAME = rf"(?P<name>{NAMES.pattern})"
_TITLE = r"(?:(?:Mr|Mrs|Ms|Dr)\.? )?"
_OWNS = "(?:['’]s|(?<=s)['’])"
_DID = "said|told|wrote|had|did|gave|went|took|made|became|died|[a-z]+ed"
_OPENING = late(
    rf"{_TITLE}{_NAME}{_OWNS}?(?:,| (?:(?:also|later|then|has|had|currently) )?(?:{_DID}|also|later|[a-z]+s)\b)"
)
"""A last name at the start of a sentence, where the capital says little: what follows must be a comma or a
verb."""
_SPEAKING = late(rf"[”\"] {_TITLE}{_NAME} {BESIDE_QUOTES}\b", needs=("”", '"'))
_DOES = rf" (?:{_DID}|is|was|has|does|will|would|can|could|may|might|must|should|adds|argues|believes|calls|explains|notes|plans|recalls|says|tells|wants|warns|writes)\b"
_ACTS = late(
    rf"(?:,? (?:also|then|later|too|still|never|now|however|[a-z]+ly),?)?{_DOES}|,? who(?:se)?\b|, \d\d?,|{_OWNS} [a-z]"
)
_NO_NAMES = frozenset(
    ["Mr", "Mrs", "Ms", "Dr", "The", "A", "An", "On", "In", "And", "But", "At", "For", "As", "By", "If"]
)
_APART = (",", ";", ":", "?", "!")
"""Ends of a word that is not part of the name after it: In Mirna, Doe spoke."""
_MARKS = "“”\"‘’'("
"""Marks around a word that are not part of it: Jane “Jo” Doe, but "Mirna," Doe said."""
_ARTICLES = frozenset(["the", "a", "an"])
"""Before a name that is not a person's: the House."""


def opens_on_last_name(line: str) -> str | None:
    """Give the last name that opens a sentence, or that speaks a quotation in it; None for most sentences."""
    who = _OPENING.match(line) or _SPEAKING.search(line)
    return who and who["name"]


def acts(name: str, text: str) -> bool:
    """Whether somebody acts, is described or owns something in a text under a name that stands alone."""
    return any(_ACTS.match(text, at + len(name)) and _stands_alone(text, at) for at in places_of(name, text))


def places_of(name: str, text: str) -> Iterator[int]:
    """Yield where a name stands in a text."""
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + len(name))


def _stands_alone(text: str, at: int) -> bool:
    """Whether the word before a place is neither part of a name nor an article (the House)."""
    before = (text[max(0, at - WORD_REACH) : at].rpartition("\n")[2].split() or [""])[-1]
    alone = not before[:1].isupper() or before.rstrip(".") in _NO_NAMES or before[-1] in ',;:”"'
    return alone and before.lower() not in _ARTICLES


def in_full(name: str, text: str, end: int) -> bool:
    """Whether `text[:end]` has a name after another capitalised word: Jane Doe, Sheriff Doe."""
    start = max(0, end - FULL_NAME_REACH)
    at = text.find(f" {name}", start, end)
    while at >= 0:
        before = (text[max(0, at - WORD_REACH) : at].split() or [""])[-1].strip(_MARKS)
        ends = before.endswith(_APART) or (before.endswith(".") and len(before) > LONGEST)
        whole = not text[at + 1 + len(name) : at + 2 + len(name)].isalpha()
        no_name = (before.rstrip(".") in _NO_NAMES and before != "A.") or before.lower() in stop_words("en")
        if before[:1].isupper() and not no_name and not ends and whole:
            return True
        at = text.find(f" {name}", at + 1, end)
    return False

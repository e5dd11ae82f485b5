"""People under a last name alone: who acts or speaks so in a sentence, and whether a text gives the name in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.days import MONTHS, WEEKDAYS
from summarize.language.saying import BESIDE_QUOTES
from summarize.language.stopwords import stop_words
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Iterator

REACH = 20_000
"""Characters before a place in which it is looked for who somebody is: all of most articles."""
BEFORE = 30
"""Characters in which the word before a place is looked for."""
LONGEST = 4
"""Characters of a title with its point, or an initial; what is longer and ends in one ends a sentence."""

CALENDAR = frozenset([*WEEKDAYS, *MONTHS])
"""Words with a capital under which nobody acts."""
NAMES = late(r"[A-Z][a-z]\w+(?:-\w+)?")
_NAME = rf"(?P<name>{NAMES.pattern})"
_TITLE = r"(?:(?:Mr|Mrs|Ms|Dr)\.? )?"
_OWNS = "(?:['’]s|(?<=s)['’])"
_DID = "said|told|wrote|had|did|gave|went|took|made|became|died|[a-z]+ed"
_OPENING = late(
    rf"{_TITLE}{_NAME}{_OWNS}?(?:,| (?:(?:also|later|then|has|had|currently) )?(?:{_DID}|also|later|[a-z]+s)\b)"
)
"""At the start of a sentence, where a capital says less: with a title, a comma or any verb in the present behind it."""
_SPEAKING = late(rf"[”\"] {_TITLE}{_NAME} {BESIDE_QUOTES}\b")
_DOES = rf" (?:{_DID}|is|was|has|does|will|would|can|could|may|might|must|should|adds|argues|believes|calls|explains|notes|plans|recalls|says|tells|wants|warns|writes)\b"
_ACTS = late(
    rf"(?:,? (?:also|then|later|too|still|never|now|however|[a-z]+ly),?)?{_DOES}|,? who(?:se)?\b|, \d\d?,|{_OWNS} [a-z]"
)
_NO_NAMES = frozenset(
    ["Mr", "Mrs", "Ms", "Dr", "The", "A", "An", "On", "In", "And", "But", "At", "For", "As", "By", "If"]
)
_APART = (",", ";", ":", "?", "!")
"""The end of a word that belongs to no name behind it: In Mirna, Doe spoke."""
_MARKS = "“”\"‘’'("
"""Around a word, and no part of it: Jane “Jo” Doe, but "Mirna," Doe said."""
_ARTICLES = frozenset(["the", "a", "an"])
"""Before what is no person: the House."""


def opens_on_last_name(line: str) -> str | None:
    """Give the last name on which a sentence opens, or that speaks a quotation in it; None for most sentences."""
    who = _OPENING.match(line) or (("”" in line or '"' in line) and _SPEAKING.search(line)) or None
    return who and who["name"]


def acts(name: str, text: str) -> bool:
    """Whether somebody acts, is told more of, or owns a thing in a text under a name that no other word of a name stands before."""
    return any(_ACTS.match(text, at + len(name)) and _stands_alone(text, at) for at in places_of(name, text))


def places_of(name: str, text: str) -> Iterator[int]:
    """Yield where a name stands in a text."""
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + len(name))


def _stands_alone(text: str, at: int) -> bool:
    """Whether the word before a place belongs neither to a name nor to what is no person."""
    before = (text[max(0, at - BEFORE) : at].rpartition("\n")[2].split() or [""])[-1]
    alone = not before[:1].isupper() or before.rstrip(".") in _NO_NAMES or before[-1] in ',;:”"'
    return alone and before.lower() not in _ARTICLES


def in_full(name: str, text: str, end: int) -> bool:
    """Whether `text[:end]` gives a name behind another word that is capitalised: Jane Doe, Sheriff Doe."""
    start = max(0, end - REACH)
    at = text.find(f" {name}", start, end)
    while at >= 0:
        before = (text[max(0, at - BEFORE) : at].split() or [""])[-1].strip(_MARKS)
        ends = before.endswith(_APART) or (before.endswith(".") and len(before) > LONGEST)
        whole = not text[at + 1 + len(name) : at + 2 + len(name)].isalpha()
        known = (before.rstrip(".") in _NO_NAMES and before != "A.") or before.lower() in stop_words("en")
        if before[:1].isupper() and not known and not ends and whole:
            return True
        at = text.find(f" {name}", at + 1, end)
    return False

"""Whom a sentence credits: an agency, or officials without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.agencies import agency_in
from summarize.language.agency_names import AGENCIES
from summarize.language.numbers import ONE_TO_TEN
from summarize.language.words import tokens
from summarize.patterns import late

if TYPE_CHECKING:
    import re

_NOUN = r"(?:[Oo]fficials?|[Ss]ources?|[Dd]iplomats?|[Aa]ides?|[Ii]nsiders?)"
"""Nouns for people who speak without a name."""
_SAID = (
    r"\b(?:\s+(?:familiar with|briefed on|close to|with knowledge of|in|at|from)\s\w+(?:\s\w+){0,4}?\s?)?"
    r"\s*,?\s*(?:who\b|have\s|has\s|had\s|also\s|later\s)?(?:told|said|says|say|acknowledged|confirmed|warned|spoke)\b"
)
"""What follows such a noun: where they know it from, if that is told, and a verb of saying."""
_UNNAMED = late(
    r"(?P<who>(?:\b(?:[A-Z][\w.’'-]{0,30}|[a-z]{1,20}ing|senior|top|local|diplomatic|intelligence|defen[sc]e|military|security|government"
    r"|administration|official|industry|police|medical|health|law|congressional|foreign|state|unnamed|anonymous|enforcement)\s+){0,4}"
    rf"\b{_NOUN}){_SAID}"
)
_UNNAMED_SPEAKS = late(_NOUN + _SAID)
"""`_UNNAMED` without the words before the noun: it can begin with few letters, so a search takes a twentieth
of the time."""
_ACCORDING = late(
    r"\baccording to\s+(?:an?\s|the\s)?(?P<who>(?:[\w.’'-]+\s){0,3}?(?:officials?|sources?|diplomats?|aides?|insiders?|person|people))\b"
)
_FAMILIAR = late(
    r"\b(?P<who>(?:person|people|persons|officials?|sources?)\s+(?:familiar\swith|briefed\son|close\sto)(?:\s\w+){1,3})"
)
_NOUN_PARTS = ("fficial", "ource", "iplomat", "aide", "Aide", "nsider")
_FAMILIAR_WORDS = ("familiar", "briefed", "close")
"""A text with none of these cannot match `_FAMILIAR`, nor one with none of `_NOUN_PARTS` the others: looking
costs a fiftieth of a match."""
_MAY_CREDIT = late(rf"\b(?:according to|{_NOUN})\b")
_TO_WHOM = late(r"\baccording to [^,.;”\"]{3,80}")
_APPOSITION = late(r"[A-Z][\w’'-]+, (?:an?|the)(?: [\w’'-]+){0,4}\s$")
"""Before a noun whose bearer has a name: Steven Russell, an emergency management official."""
_NUMBERS_AND_ARTICLES = frozenset(
    [
        *ONE_TO_TEN,
        *["a", "an", "the", "several", "some", "many", "few", "multiple", "other", "another", "both"],
    ]
)


def unnamed_officials(text: str) -> str | None:
    """The officials without a name whom a sentence credits, without their number or an article, or None.

    >>> unnamed_officials("Three European diplomatic sources told Reuters that talks stalled.")
    'European diplomatic sources'

    """
    holds = text.__contains__
    found = (
        (any(map(holds, _FAMILIAR_WORDS)) and _FAMILIAR.search(text))
        or _officials(text)
        or (holds("according to") and _ACCORDING.search(text))
        or None
    )
    if found is None or _APPOSITION.search(text[max(0, found.start() - 60) : found.start()]):
        return None
    words = found["who"].split()
    while words[0].lower() in _NUMBERS_AND_ARTICLES:
        words.pop(0)
    return " ".join(words)


def credit(text: str) -> str:
    """The words in which a sentence credits officials without a name, persons or an agency; empty for most sentences.

    >>> credit("Two officials told Reuters that talks stalled, according to a person familiar with the matter.")
    'Two officials told Reuters according to a person familiar with the matter'

    """
    according = "according to" in text
    if not (according or any(map(text.__contains__, _NOUN_PARTS))) or not _MAY_CREDIT.search(text):
        return ""
    found = (
        _officials(text),
        agency_in(text),
        _TO_WHOM.search(text) if according else None,
    )
    return " ".join(part.group().strip() for part in found if part)


def _officials(text: str) -> re.Match[str] | None:
    """Officials without a name who say something."""
    may = any(map(text.__contains__, _NOUN_PARTS)) and _UNNAMED_SPEAKS.search(text)
    return _UNNAMED.search(text) if may else None


def same_origin(one: str, other: str) -> bool:
    """Whether two origins are the same: one agency, or the same words in singular or plural.

    "Officials", without another word, may be anybody's, so they never count as the same.
    """
    if one not in AGENCIES and " " not in one:
        return False
    return [word.rstrip("s") for word in tokens(one)] == [word.rstrip("s") for word in tokens(other)]

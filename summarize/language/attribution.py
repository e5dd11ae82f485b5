"""Whom a sentence credits: an agency, officials without a name."""

from __future__ import annotations

import re
from functools import lru_cache

from summarize.language.numbers import SMALL
from summarize.language.words import tokens
from summarize.patterns import late

AGENCIES = {
    "AFP": r"AFP|Agence[ -]France[ -]Presse",
    "ANI": r"ANI",
    "ANSA": r"ANSA",
    "AP": r"AP|Associated Press|The Associated Press",
    "Anadolu": r"Anadolu(?: Agency)?",
    "Bloomberg": r"Bloomberg(?: News)?",
    "CNS": r"CNS|City News Service",
    "EFE": r"EFE",
    "IANS": r"IANS",
    "Interfax": r"Interfax",
    "KCNA": r"KCNA|Korean Central News Agency",
    "Kyodo": r"Kyodo(?: News)?",
    "PA": r"Press Association",
    "PTI": r"PTI|Press Trust of India",
    "RIA": r"RIA(?: Novosti)?",
    "Reuters": r"Reuters",
    "SANA": r"SANA",
    "TASS": r"TASS|ITAR-TASS|Itar-Tass",
    "UPI": r"UPI|United Press International",
    "Xinhua": r"Xinhua",
    "Yonhap": r"Yonhap",
    "dpa": r"dpa",
}
"""Name as shown -> how it is written, "AP" never as "map"; each way opens on a plain letter, which makes a search quick."""

NEWSROOMS = (
    *(
        "AFP",
        "ANI",
        "ANSA",
        "AP",
        "Agence",
        "Anadolu",
        "Associated",
        "Bloomberg",
        "CNS",
        "City News",
        "EFE",
        "IANS",
    ),
    *(
        "Interfax",
        "Itar",
        "KCNA",
        "Korean Central",
        "Kyodo",
        "PTI",
        "Press Association",
        "Press Trust",
        "RIA",
    ),
    *("Reuters", "SANA", "TASS", "UPI", "United Press", "Xinhua", "Yonhap", "dpa"),
)
"""One of these stands in each way of writing an agency; a text without them, as most are, need not be matched."""
_NEWSROOM = late("|".join(NEWSROOMS))

SAYING = (
    "said|says|say|saying|told|tells|telling|warned|warns|warning|announced|announces|reported|reports|"
    "stated|states|added|adds|noted|notes|wrote|writes|tweeted|confirmed|confirms|acknowledged|declared|"
    "explained|argued|argues|replied|responded|stressed|emphasized|emphasised|insisted|claimed|predicted|"
    "suggested|indicated|described|denied|recalled|testified|believes?|expects?|estimated|estimates?|according to"
)
"""Verbs that hand a statement to its speaker."""

_AGENCY = late("|".join(AGENCIES.values()))
_CREDIT_BEFORE = late(
    r"(?:\b(?:told|to|by|with|via|from|per|citing|quoting|according to|reporter for)(?: the| state-run| news agenc(?:y|ies))*\s|[(]|[—–-]\s?|^)$"
)
_CREDIT_AFTER = late(
    r"(?:['’]s?)?(?:\s+(?:news\s+agency|news\s+service))?(?:\s(?:reported|reports|said|says|quoted|cited|citing|witness(?:es)?|reporter|correspondent|journalist|that)\b|[)]|\s*[,.]|\s*$)"
)
_SPEAKS = (
    r"(?:[Oo]fficials?|[Ss]ources?|[Dd]iplomats?|[Aa]ides?|[Ii]nsiders?))\b"
    r"(?:\s+(?:familiar with|briefed on|close to|with knowledge of|in|at|from)\s\w+(?:\s\w+){0,4}?\s?)?"
    r"\s*,?\s*(?:who\b|have\s|has\s|had\s|also\s|later\s)?(?:told|said|says|say|acknowledged|confirmed|warned|spoke)\b"
)
_UNNAMED = late(
    r"(?P<who>(?:\b(?:[A-Z][\w.’'-]{0,30}|[a-z]{1,20}ing|senior|top|local|diplomatic|intelligence|defen[sc]e|military|security|government"
    r"|administration|official|industry|police|medical|health|law|congressional|foreign|state|unnamed|anonymous|enforcement)\s+){0,4}"
    rf"\b{_SPEAKS}"
)
_UNNAMED_SPEAKS = late(f"(?:{_SPEAKS}")
"""The same without what stands before the noun: it begins on few letters, so that a search takes a twentieth."""
_ACCORDING = late(
    r"\baccording to\s+(?:an?\s|the\s)?(?P<who>(?:[\w.’'-]+\s){0,3}?(?:officials?|sources?|diplomats?|aides?|insiders?|person|people))\b"
)
_FAMILIAR = late(
    r"\b(?P<who>(?:person|people|persons|officials?|sources?)\s+(?:familiar\swith|briefed\son|close\sto)(?:\s\w+){1,3})"
)
_NOUNS = ("fficial", "ource", "iplomat", "aide", "Aide", "nsider")
_TRUSTED = ("familiar", "briefed", "close")
"""Without one of these in it a text fits neither pattern, and a look costs a fiftieth of a match."""
_MAY_CREDIT = late(r"\b(?:according to|[Oo]fficials?|[Ss]ources?|[Dd]iplomats?|[Aa]ides?|[Ii]nsiders?)\b")
_TO_WHOM = late(r"\baccording to [^,.;”\"]{3,80}")
_APPOSITION = late(r"[A-Z][\w’'-]+, (?:an?|the)(?: [\w’'-]+){0,4}\s$")
"""Steven Russell, an emergency management official: he has a name."""
_ATTRIBUTED = late(rf"\b(?:{SAYING})\b", re.IGNORECASE)
_SAID = late(r"\b(?:[Ss]aid|[Ss]ays|told|tells)\b")
_MASTHEAD = 300
_TAIL = 200
_HEAD_CREDIT = late(r"[(]\s*$|^\s*(?:By\s)?$|/\s*$|\bBy (?:the |The )?$", re.MULTILINE)


def attributed(text: str) -> bool:
    """Whether a sentence names somebody, anybody, as the one who says it."""
    return bool(_ATTRIBUTED.search(text))


def hands_on(text: str) -> bool:
    """Whether a sentence hands on what somebody said or told; only English is known.

    >>> hands_on("Talks collapsed, he said."), hands_on("Rescuers found two survivors on Friday.")
    (True, False)

    """
    return any(map(text.__contains__, ("said", "Said", "says", "Says", "told", "tells"))) and bool(
        _SAID.search(text)
    )


def agency(text: str) -> str | None:
    """The news agency that a sentence credits, or None; "an office of Reuters was hit" credits nobody.

    >>> agency("Three diplomats told Reuters that talks stalled."), agency("The Reuters building was evacuated.")
    ('Reuters', None)

    """
    if not _NEWSROOM.search(text):
        return None
    for found in _AGENCY.finditer(text):
        before = text[max(0, found.start() - 40) : found.start()]
        if _bounded(text, found.start(), found.end()) and (
            (_CREDIT_AFTER.match(text, found.end()) and _CREDIT_BEFORE.search(before))
            or re.match(
                r"(?:['’]s?)?\s(?:news agency|witness|reported|quoted|cited)",
                text[found.end() : found.end() + 30],
            )
            or re.search(r"\b(?:told|according to)(?: the| state-run| news agency)*\s$", before)
        ):
            return _named(found)
    return None


def unnamed(text: str) -> str | None:
    """The officials without a name whom a sentence credits, in one folded form, or None.

    >>> unnamed("Three European diplomatic sources told Reuters that talks stalled.")
    'European diplomatic sources'

    """
    holds = text.__contains__
    found = (
        (any(map(holds, _TRUSTED)) and _FAMILIAR.search(text))
        or _officials(text)
        or (holds("according to") and _ACCORDING.search(text))
        or None
    )
    if found is None or _APPOSITION.search(text[max(0, found.start() - 60) : found.start()]):
        return None
    words = found["who"].split()
    while words[0].lower() in _COUNTS:
        words.pop(0)
    return " ".join(words)


def origin(text: str) -> str | None:
    """Whom a sentence credits: an agency before officials without a name, or None."""
    return agency(text) or unnamed(text)


def credit(text: str) -> str:
    """The words in which a sentence credits officials without a name, persons or an agency; empty for most sentences.

    >>> credit("Two officials told Reuters that talks stalled, according to a person familiar with the matter.")
    'Two officials told Reuters according to a person familiar with the matter'

    """
    according = "according to" in text
    if not (according or any(map(text.__contains__, _NOUNS))) or not _MAY_CREDIT.search(text):
        return ""
    found = (
        _officials(text),
        _NEWSROOM.search(text) and _AGENCY.search(text),
        _TO_WHOM.search(text) if according else None,
    )
    return " ".join(part.group().strip() for part in found if part)


def _officials(text: str) -> re.Match[str] | None:
    """Officials without a name who say something."""
    may = any(map(text.__contains__, _NOUNS)) and _UNNAMED_SPEAKS.search(text)
    return _UNNAMED.search(text) if may else None


def same_origin(one: str | None, other: str | None) -> bool:
    """Whether two origins are one: the same agency, or the same words but for the number of the noun.

    "Officials" alone are anybody's, so they are never the same ones.
    """
    if one is None or other is None or (one not in AGENCIES and " " not in one):
        return False
    return [word.rstrip("s") for word in tokens(one)] == [word.rstrip("s") for word in tokens(other)]


@lru_cache(maxsize=256)
def wire(text: str) -> str | None:
    """The agency whose report a whole article is, by its dateline or its last line, or None.

    >>> wire("KABUL (Reuters) - The United States on Wednesday carried out an air strike.")
    'Reuters'

    """
    for part in (text[:_MASTHEAD], text[-_TAIL:]):
        for found in _AGENCY.finditer(part) if _NEWSROOM.search(part) else ():
            if _bounded(part, found.start(), found.end()) and (
                _HEAD_CREDIT.search(part[: found.start()])
                and re.match(r"\s*(?:[)/,]|$)", part[found.end() :], re.MULTILINE)
            ):
                return _named(found)
    return None


def _named(found: re.Match[str]) -> str:
    return next(name for name, spelled in AGENCIES.items() if re.fullmatch(spelled, found.group()))


def _bounded(text: str, start: int, end: int) -> bool:
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())


_COUNTS = frozenset(
    [
        *SMALL[1:11],
        "a",
        "an",
        "the",
        "several",
        "some",
        "many",
        "few",
        "multiple",
        "other",
        "another",
        "both",
    ]
)

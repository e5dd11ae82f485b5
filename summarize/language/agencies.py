"""The news agencies whose word a sentence or a whole article is."""

from __future__ import annotations

import re
from functools import lru_cache

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

_AGENCY = late("|".join(AGENCIES.values()))
_CREDIT_BEFORE = late(
    r"(?:\b(?:told|to|by|with|via|from|per|citing|quoting|according to|reporter for)(?: the| state-run| news agenc(?:y|ies))*\s|[(]|[—–-]\s?|^)$"
)
_CREDIT_AFTER = late(
    r"(?:['’]s?)?(?:\s+(?:news\s+agency|news\s+service))?(?:\s(?:reported|reports|said|says|quoted|cited|citing|witness(?:es)?|reporter|correspondent|journalist|that)\b|[)]|\s*[,.]|\s*$)"
)
_MASTHEAD = 300
_TAIL = 200
_HEAD_CREDIT = late(r"[(]\s*$|^\s*(?:By\s)?$|/\s*$|\bBy (?:the |The )?$", re.MULTILINE)


def agency(text: str) -> str | None:
    """The news agency that a sentence credits, or None; "an office of Reuters was hit" credits nobody.

    >>> agency("Three diplomats told Reuters that talks stalled."), agency("The Reuters building was evacuated.")
    ('Reuters', None)

    """
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


def mention(text: str) -> re.Match[str] | None:
    """Find the first agency that is spoken of, whether it is credited or not."""
    return _AGENCY.search(text)


@lru_cache(maxsize=256)
def wire(text: str) -> str | None:
    """The agency whose report a whole article is, by its dateline or its last line, or None.

    >>> wire("KABUL (Reuters) - The United States on Wednesday carried out an air strike.")
    'Reuters'

    """
    for part in (text[:_MASTHEAD], text[-_TAIL:]):
        for found in _AGENCY.finditer(part):
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

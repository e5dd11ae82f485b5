"""Which news agency a sentence credits, or a whole article comes from."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from summarize.language.agency_names import ABROAD, AGENCIES, OWN_LETTERS
from summarize.patterns import late

_AGENCY = late("|".join(AGENCIES.values()))
_DATELINE = late(
    rf"(?:[(\[/【（［](?:[^()\[\]/【】（）［］\n]{{0,30}}?[\s=]|[^()\[\]/【】（）［］\s]{{0,12}}?)|[-–—]\s)(?:{'|'.join(OWN_LETTERS.values())})(?:[)\]/】）］.]|\s[-–—])"
    r"|(?:^|[(（])(?:新[华華]社|中新[社网網]|中央社)[^。\n)）]{0,30}[电電讯訊]",
    re.MULTILINE,
)
"""Such an agency in a dateline: /ТАСС/., — РИА Новости., [서울=뉴시스], 【ローマ共同】, 新华社北京10月3日电."""
_PHOTO = late(
    r"사진|写真|[図圖图](?:片|[：:/=])|[Фф]ото|صورة|Φωτ|(?i:\b(?:\w{0,15}fot(?:os?\b|ogra\w+|oğraf\b|\.)|\w{0,15}bild(?:er)?\b|beeld\b|kuva\b|photo|image))"
)
"""A word for a photograph, before the agency that took it."""
_CAPTION = 60
"""Characters before the agency in which that word is looked for; the photographer's name may be between."""
_CREDIT_BEFORE = late(
    r"(?:\b(?:told|to|by|with|via|from|per|citing|quoting|according to|reporter for)(?: the| state-run| news agenc(?:y|ies))*\s|[(]|[—–-]\s?|^)$"
)
_CREDIT_AFTER = late(
    r"(?:['’]s?)?(?:\s+(?:news\s+agency|news\s+service))?(?:\s(?:reported|reports|said|says|quoted|cited|citing|witness(?:es)?|reporter|correspondent|journalist|that)\b|[)]|\s*[,.]|\s*$)"
)
_TOLD_BEFORE = late(r"\b(?:told|according to)(?: the| state-run| news agency)*\s$")
_REPORTED_AFTER = late(r"(?:['’]s?)?\s(?:news agency|witness|reported|quoted|cited)")
"""Either of these credits an agency by itself; of `_CREDIT_BEFORE` and `_CREDIT_AFTER` both must match."""
_MASTHEAD = 300
_TAIL = 200
_HEAD_CREDIT = late(r"[(]\s*$|^\s*(?:By\s)?$|/\s*$|\bBy (?:the |The )?$", re.MULTILINE)
_AFTER_HEAD_CREDIT = late(r"\s*(?:[)/,]|$)", re.MULTILINE)


def agency(text: str) -> str | None:
    """The news agency that a sentence credits, or None; "an office of Reuters was hit" credits nobody.

    >>> agency("Three diplomats told Reuters that talks stalled."), agency("The Reuters building was evacuated.")
    ('Reuters', None)

    """
    for found in _AGENCY.finditer(text):
        before = text[max(0, found.start() - 40) : found.start()]
        if _is_whole_word(text, found.start(), found.end()) and (
            (_CREDIT_AFTER.match(text, found.end()) and _CREDIT_BEFORE.search(before))
            or _REPORTED_AFTER.match(text, found.end())
            or _TOLD_BEFORE.search(before)
        ):
            return _name_of(found)
    return None


def agency_in(text: str) -> re.Match[str] | None:
    """Find the first agency that a text mentions, credited or not."""
    return _AGENCY.search(text)


@lru_cache(maxsize=256)
def agency_of_article(text: str, language: str) -> str | None:
    """The agency whose report a whole article is, by its dateline or its last line, or None.

    >>> agency_of_article("KABUL (Reuters) - The United States on Wednesday carried out an air strike.", "en")
    'Reuters'
    >>> agency_of_article("Katowice (PAP) - Pięć osób zginęło.", "pl")
    'PAP'
    >>> agency_of_article("The carrier (AA) - the largest - cut jobs.", "en")

    """
    for part in (text[:_MASTHEAD], text[-_TAIL:]):
        for found in _AGENCY.finditer(part):
            if _is_whole_word(part, found.start(), found.end()) and (
                _HEAD_CREDIT.search(part[: found.start()])
                and _AFTER_HEAD_CREDIT.match(part, found.end())
                and (language == "en" or not _is_of_photo(found))
            ):
                return _name_of(found)
    return None if language == "en" else _agency_of_article_abroad(text, language)


def _is_of_photo(found: re.Match[str]) -> bool:
    """Whether the agency took a photograph: a word for one is just before it on the same line."""
    before = found.string.rfind("\n", 0, found.start()) + 1
    return bool(_PHOTO.search(found.string, max(before, found.start() - _CAPTION), found.end()))


def _agency_of_article_abroad(text: str, language: str) -> str | None:
    """Look in the same places for an agency that writes in a language other than English."""
    parts = (text[:_MASTHEAD], text[-_TAIL:])
    named = (found for part in parts for found in _DATELINE.finditer(part))
    found = next((each for each in named if not _is_of_photo(each)), None)
    if found:
        return next(name for name, spelled in OWN_LETTERS.items() if re.search(spelled, found[0]))
    own = _in_brackets(language)
    bracketed = (each for part in parts for each in own.finditer(part)) if own else ()
    found = next((each for each in bracketed if not _is_of_photo(each)), None)
    return found and found[1].upper()


@cache
def _in_brackets(language: str) -> re.Pattern[str] | None:
    """Pattern of a language's agencies in brackets, before a dash or where a line ends: (PAP) -, (NTB):."""
    return (
        late(rf"[(/]({ABROAD[language]})[)/](?=\.?\s*[-–—=:]|\s*$)", re.MULTILINE)
        if language in ABROAD
        else None
    )


def _name_of(found: re.Match[str]) -> str:
    return next(name for name, spelled in AGENCIES.items() if re.fullmatch(spelled, found.group()))


def _is_whole_word(text: str, start: int, end: int) -> bool:
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())

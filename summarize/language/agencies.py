"""News agencies, and which of them a sentence credits or a whole article comes from."""

from __future__ import annotations

import re
from functools import cache, lru_cache

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
"""Name as shown -> how it is written, capitals included; each spelling begins with a plain letter, so a
search is fast."""

ABROAD = {
    "ca": r"ACN",
    "cs": r"ČTK",
    "da": r"Ritzau|RITZAU",
    "de": r"APA|epd|KNA|[Ss][Dd][Aa]|Keystone-SDA",
    "es": r"Europa Press|EUROPA PRESS",
    "fi": r"STT",
    "fr": r"Belga|BELGA|ats|Keystone-ATS",
    "hr": r"Hina|HINA",
    "hu": r"MTI",
    "id": r"ANTARA|Antara",
    "it": r"Adnkronos|ADNKRONOS|AGI|[Aa]skanews|LaPresse",
    "nl": r"ANP|Belga|BELGA",
    "no": r"NTB",
    "pl": r"PAP",
    "pt": r"Folhapress|FOLHAPRESS|Lusa|LUSA",
    "ro": r"Agerpres|AGERPRES",
    "sk": r"SITA|TASR",
    "sl": r"STA",
    "sv": r"TT",
    "tr": r"AA|DHA|İHA",
    "vi": r"TTXVN",
}
"""ISO 639-1 code -> the agencies that write in that language. In others many of these are a party or a word,
and in their own, too, outside a dateline."""
OWN_LETTERS = {
    "AFP": r"أ ف ب",
    "APE": r"ΑΠΕ-ΜΠΕ",
    "BTA": r"БТА",
    "CNA": r"中央社",
    "CNS": r"中新社|中新网|中新網",
    "IRNA": r"ایرنا",
    "ISNA": r"ایسنا",
    "Interfax": r"Интерфакс",
    "Jiji": r"時事",
    "Kyodo": r"共同",
    "MENA": r"أ ش أ",
    "News1": r"뉴스1",
    "Newsis": r"뉴시스",
    "PTI": r"भाषा",
    "RIA": r"РИА Новости",
    "Reuters": r"رويترز|ロイター|רויטרס",
    "TASS": r"ТАСС",
    "UNI": r"वार्ता",
    "Ukrainian News": r"Українські Новини",
    "Ukrinform": r"Укрінформ",
    "Walla": r"וואלה",
    "Xinhua": r"新华社|新華社",
    "Yonhap": r"연합뉴스",
    "dpa": r"د ب أ",
}
"""Name -> how an agency is written in a script other than Latin."""

_AGENCY = late("|".join(AGENCIES.values()))
_DATELINED = late(
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


def agency_in(text: str) -> re.Match[str] | None:
    """Find the first agency that a text mentions, credited or not."""
    return _AGENCY.search(text)


@lru_cache(maxsize=256)
def wire(text: str, language: str) -> str | None:
    """The agency whose report a whole article is, by its dateline or its last line, or None.

    >>> wire("KABUL (Reuters) - The United States on Wednesday carried out an air strike.", "en")
    'Reuters'
    >>> wire("Katowice (PAP) - Pięć osób zginęło.", "pl"), wire("The carrier (AA) - the largest - cut jobs.", "en")
    ('PAP', None)

    """
    for part in (text[:_MASTHEAD], text[-_TAIL:]):
        for found in _AGENCY.finditer(part):
            if _bounded(part, found.start(), found.end()) and (
                _HEAD_CREDIT.search(part[: found.start()])
                and re.match(r"\s*(?:[)/,]|$)", part[found.end() :], re.MULTILINE)
                and (language == "en" or not _is_of_photo(found))
            ):
                return _named(found)
    return None if language == "en" else _wire_abroad(text, language)


def _is_of_photo(found: re.Match[str]) -> bool:
    """Whether the agency took a photograph: a word for one is just before it on the same line."""
    before = found.string.rfind("\n", 0, found.start()) + 1
    return bool(_PHOTO.search(found.string, max(before, found.start() - _CAPTION), found.end()))


def _wire_abroad(text: str, language: str) -> str | None:
    """Look in the same places for an agency that writes in a language other than English."""
    parts = (text[:_MASTHEAD], text[-_TAIL:])
    named = (found for part in parts for found in _DATELINED.finditer(part))
    found = next((each for each in named if not _is_of_photo(each)), None)
    if found:
        return next(name for name, spelled in OWN_LETTERS.items() if re.search(spelled, found[0]))
    own = _bracketed(language)
    bracketed = (each for part in parts for each in own.finditer(part)) if own else ()
    found = next((each for each in bracketed if not _is_of_photo(each)), None)
    return found and found[1].upper()


@cache
def _bracketed(language: str) -> re.Pattern[str] | None:
    """Pattern of a language's agencies in brackets, before a dash or where a line ends: (PAP) -, (NTB):."""
    return (
        late(rf"[(/]({ABROAD[language]})[)/](?=\.?\s*[-–—=:]|\s*$)", re.MULTILINE)
        if language in ABROAD
        else None
    )


def _named(found: re.Match[str]) -> str:
    return next(name for name, spelled in AGENCIES.items() if re.fullmatch(spelled, found.group()))


def _bounded(text: str, start: int, end: int) -> bool:
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())

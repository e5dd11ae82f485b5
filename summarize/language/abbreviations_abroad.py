"""Abbreviated titles, streets and measures: before a name or a figure their full stop ends no sentence."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summarize.language.letters import LARGE
from summarize.patterns import late

if TYPE_CHECKING:
    import re

BEFORE_NAMES = {
    "bg": r"[Аа]дв|Д-р|[Гг]-н|жк",
    "ca": r"Mn",
    "cs": r"mjr|kpt|p?plk|[np]?por|n?prap|nstržm|tř",
    "da": r"[Aa]dv|[Ss][ck]t",
    "de": r"Abg|Bgm|Dipl|Ing|Frhr",
    "el": r"οδ|λεωφ|καθ|πλ|στρ|Αγ|Κων|Ιω|Χρ|Σπ|Δημ|Νικ",
    "es": r"[Cc]nel|[Tt]te|Pdte|Fco|(?:(?:de|por|que|con|a|y) |^)D|[Ss]gto",
    "fr": r"Dr|Mgr|[Bb]d|gén|cdt|lt|sgt",
    "he": r"פרופ",
    "hr": r"[Ss]v|[Gg]đa|Ul",
    "hu": r"[Ii]fj|[Öö]zv|Szt|Gr|ún",
    "id": r"Jl|Kec|Kab|Kel|Kp|Ds|Ir|Dra|Hj|KH|Sdr|Tn|Ny|Kol|Pol|(?:Brig|Ir|Let|May)jen|Kompol|AKP|AKBP",
    "it": r"[Aa]rch|[Tt]en|sig|[Mm]agg",
    "lt": r"[Šš]v|[Pp]lk|[Dd]oc",
    "lv": r"[Ss]v",
    "nl": r"[Mm]evr|Burg|[Kk]ol|[Dd]s|[Mm]w|[Kk]ap",
    "no": r"[Aa]dv",
    "pl": r"[Bb]ryg|[Kk]pt|[Aa]sp|sierż|(?:nad)?kom|(?:pod)?insp|płk|mjr|por|[Pp]rok|red|dyr|al|pl|(?<!\d )os|a?bp",
    "pt": r"[Cc]el|[Cc]ap|[Tt]en|av|[Pp]rofa|(?<!\d )Min|Pe|Pça?|[Dd]es|[Dd]ep|[Gg]ov|(?:(?:de|por|que|com|a|e) |^)D",
    "ro": r"Dl|Dna|[Ss]tr|[Bb]d|[Ss]f|[Jj]ud|[Cc]ms",
    "ru": r"пос|дер|наб|бул|б-р|оз|[Дд]оц|[Сс]в|Ген",
    "sk": r"mjr|kpt|p?plk|[np]?por",
    "sl": r"[Ss]v|[Mm]ag|[Uu]l",
    "tr": r"Doç|Korg|Org|T[uü][ğm]g|Uzm|Yrd|Öğr|Gör|Arş|Alb|Yzb|Bnb|Blv|Apt|Müh|(?<!\d )Hz",
    "uk": r"смт|сел|бул|наб|Ген",
    "vi": r"T[PpX]|P?GS|(?:P?GS\.)?TS|ThS|BS|LS|ĐH",
}
"""ISO 639-1 code -> abbreviations before a name: Kpt. Nowak, TP. Hồ Chí Minh, Jl. Sudirman. None that is also
a word with which a sentence may end."""
PHRASES = {
    "bg": r"т\.нар|т\.е",
    "cs": r"mj|zejm|event|vč|popř",
    "da": r"bl\.a",
    "de": r"inkl|einschl|insb",
    "el": r"δηλ|βλ",
    "fi": r"ts",
    "hr": r"npr|tzv|tj|odn|uklj",
    "hu": r"szül|vö",
    "lt": r"pvz|vad",
    "lv": r"piem",
    "nl": r"o\.a|d\.w\.z|incl",
    "no": r"f\.eks|dvs|inkl|hhv|pga|jf",
    "pl": r"[Mm]\.in|tzw|tj|ws|ds|dot",
    "ro": r"ex|incl",
    "ru": r"т\. ?е|напр|т\. ?наз",
    "sk": r"t\.j|vrát",
    "sl": r"npr|tj|oz",
    "sv": r"t\. ?ex|dvs|inkl|resp",
    "tr": r"örn|bkz",
}
"""ISO 639-1 code -> abbreviations of "for example", "so-called", "that is", "including", which end no sentence: m.in.
Orlen, t.ex. Volvo, npr. Zagreb."""
BEFORE_FIGURES = {
    "bg": r"[Оо]к",
    "cs": r"cca",
    "es": r"[Aa]prox",
    "et": r"[Kk]l",
    "hr": r"cca|[Bb]r|[Čč]l",
    "hu": r"[Kk]b|[Mm]ax|[Ll]d",
    "id": r"Rp",
    "lt": r"[Ss]tr",
    "lv": r"[Aa]pm",
    "no": r"[Kk]l|[Pp]kt",
    "pl": r"[Oo]k|art",
    "pt": r"[Aa]prox",
    "ro": r"[Aa]prox|[Cc]ca|[Pp]ct|[Aa]lin",
    "ru": r"[Оо]к",
    "sk": r"cca",
    "sl": r"cca|[Šš]t|[Čč]l",
    "sv": r"[Kk]l",
    "uk": r"[Бб]л",
}
"""ISO 639-1 code -> abbreviations before a figure: ok. 20 osób, kl. 15.30, Rp. 5.000."""
_OPENINGS = {
    "vi": r"Ông|Bà(?! Rịa)|Anh|Chị|Theo|Trong|Tại|Ngày|Sáng|Chiều|Tối|Hiện|Sau|Trước|Đây|Đó|Các|Những|Một|Hai|Công an|Cơ quan|Đến|Từ(?! Sơn)|Khi|Nhưng|Tuy|Do|Vì|Với|Vụ|Nguyên|Lực",
}
"""ISO 639-1 code -> words that open a sentence and no name, where an abbreviation may also end a sentence
(TP., city)."""


def ends_on_abbreviation(before: str, after: str, language: str) -> bool:
    """Whether a sentence only seems to end, at an abbreviation of its language; not for English."""
    return any(head.match(after) and tail.search(before) for tail, head in _joins(language))


@cache
def _joins(language: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Turn the tables of a language into (end of the sentence before, start of the sentence after)."""
    tables = (
        (BEFORE_NAMES, rf"(?!(?:{_OPENINGS.get(language, '(?!)')})\b)-?{LARGE}"),
        (PHRASES, rf"[\"“„«”»]?{LARGE}"),
        (BEFORE_FIGURES, r"\d"),
    )
    return tuple(
        (late(rf"(?<![\w.])(?:{table[language]})\.\s*$"), late(after))
        for table, after in tables
        if language in table
    )

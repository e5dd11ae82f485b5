"""Marks that sentencex misreads in some languages, each replaced by one character that it reads correctly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.letters import LARGE, SMALL
from summarize.patterns import late

if TYPE_CHECKING:
    import re

    Replacements = tuple[tuple[re.Pattern[str], str], ...]

_POINT = (late(r"\."), "·")
_OPENERS = "นอกจากนี้|ทั้งนี้|อย่างไรก็ตาม|อย่างไรก็ดี|ขณะเดียวกัน|ด้าน|ส่วน|ต่อมา|ล่าสุด|ก่อนหน้านี้|พร้อมกันนี้|จากนั้น|หลังจากนั้น|เบื้องต้น|สำหรับ|ดังนั้น"
WITHOUT_END_MARKS: dict[str, Replacements] = {
    "th": (_POINT, (late(f"(?<=[\u0e01-\u0e4e]) (?=(?:{_OPENERS}))"), "。")),
    "lo": (_POINT,),
}
"""Languages that do not mark the end of a sentence: a full stop belongs to an abbreviation, and the only sign
is, in Thai, a space before a word that opens a sentence (besides, as for, later)."""
_FIGURE = (late("(?<=[。！？”」])\\d"), "一")
"""A digit behind a full-width end of a sentence, which sentencex takes for decimals."""
_OPENER = (late(r"(?<![^\s(–—-])”(?=\w)"), "“")
"""Swedish and Finnish open a quotation with the mark that closes it."""
_CURRENCY = (late(r"(?<=руб|грн)\.(?=\s+«?[А-ЯІЇЄҐ])"), "!")
_NO_END = (
    r"(?<!str..)(?<!nr..)(?<!odst..)(?<!písm..)(?<!mind..)(?<!evtl..)(?<!insg..)"
    r"(?<!inkl..)(?<!zzgl..)(?<!maks..)(?<!afsn..)(?<!schn..)(?<!chst..)"
)
"""Abbreviations before a figure that end no sentence: Hausnr. 5, odst. 3."""
_COUNTED = (
    late(
        rf"(?<=[{SMALL}]{{4}}\.\s){_NO_END}"
        r"\d(?=\d{0,3}(?:[. ]\d{3})*(?:,\d+)?\s[^\W\d_]{2})"
    ),
    "X",
)
"""A number that counts something behind a word and its full stop. Where "3." means third, sentencex sees no end of a
sentence before a figure."""


_CAPITAL = rf"(?=\s+[«“”\"]?{LARGE})"
_MINUTES = (late(rf"(?<=\d min)\.{_CAPITAL}"), "!")


def _ends_after(spelled: str) -> tuple[re.Pattern[str], str]:
    """Read a full stop between such a word and a capital as an end, where sentencex sees an abbreviation."""
    behind = "|".join(rf"(?<=\b{word})" for word in spelled.split("|"))
    return late(rf"(?:{behind})\.{_CAPITAL}"), "!"


_REPLACEMENTS: dict[str, Replacements] = {
    # The straight mark before the last letter of a Hebrew abbreviation, which is not a quotation mark.
    "he": ((late(r"(?<=[א-ת])\"(?=[א-ת](?![א-ת]))"), "״"),),
    # Words that can end a sentence but pass for abbreviations: 120 km/h, 5 млн руб, the Swedish she, 5 min.
    "de": ((late(r"(?<=km/h)\.(?=\s+[A-ZÄÖÜ])"), "!"), _COUNTED),
    "ru": (_CURRENCY,),
    "uk": (_CURRENCY,),
    "fi": (_OPENER, _COUNTED),
    "da": (_ends_after("ned|med|to|ti"), _COUNTED),
    "es": (_ends_after("no|bien|km|mar"), _MINUTES),
    "hu": (_ends_after("nem"),),
    "it": (_ends_after("ore|fa|no|mai|va|sia|km"), _MINUTES),
    "no": (_ends_after("det|ut|med|ord|del"), _MINUTES),
    "ro": (_ends_after("ore|la"), _MINUTES),
    "sv": (_OPENER, _ends_after("hon|det|ut|med|ord|del|sig|i"), _MINUTES),
    **dict.fromkeys(("ca", "et", "hr", "lt", "lv", "nl", "sl"), (_MINUTES,)),
    **dict.fromkeys(("cs", "sk"), (_MINUTES, _COUNTED)),
    "ja": (_FIGURE,),
    "zh": (_FIGURE,),
    "km": ((late("[។៕]"), "。"),),
    **WITHOUT_END_MARKS,
}


def replace_misread_marks(text: str, language: str) -> str:
    """Replace each mark that sentencex misreads by one that it reads correctly; the text keeps its length."""
    for mark, other in _REPLACEMENTS.get(language, ()):
        text = mark.sub(other, text)
    return text

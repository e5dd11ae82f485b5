"""Openings that point back to a sentence before, in languages that put no space between words."""

from __future__ import annotations

from summarize.patterns import late

_BACK = (
    # Chinese, simplified and traditional
    r"但(?!丁)|不[过過]|然而|可是|而且|[并並]且|[此另]外|另(?:有|一方面|[据據])|(?:[与與]此)?同[时時]|因此|所以|[于於]是|[随隨之此事][后後]|此前"
    r"|[对對为為据據]此|其|[他她它]|[这這该該此]|那(?![不曲])|上述|[前后後]者|[双雙]方|[两兩]人|[当當](?:[时時天日])|同日|例如|比如|最[终終]|[尽儘]管如此"
    r"|[据據](?:介[绍紹]|了解|悉|[称稱]|[报報][道導])，(?=[该該此他她它])|(?:[会會]上|期[间間])，(?=[他她])"
    # Japanese
    r"|しかし|だが|ただ[、し]|また|一方|さらに|そして|それ|これ(?!まで|から)|その|この(?![春夏秋冬度]|たび|ほど|週末)|そこ|ここ(?!数)|こう|そう|彼(?!岸)"
    r"|同(?:[氏社庁署省局行紙市町村県国店館校日]|容疑者|被告|時に|様に)|なお|つまり|すなわち|したがって|従って|ところが|とはいえ|だから|でも、"
    r"|加えて|続いて|次に|結局|最終的|両(?:[者氏社国]|政府|首脳)|当時|例えば|たとえば"
    # Thai
    r"|แต่|และ|หรือ|อย่างไรก็|นอกจากนี้|นอกจากนั้น|ทั้งนี้|ซึ่ง|เขา(?=กล่าว|ระบุ|บอก|เผย|ยัง|จะ|ได้|ไม่|เป็น|ถูก|มี|เชื่อ|เคย|ย้ำ|ชี้|ต้อง)|เธอ|พวกเขา|ดังนั้น|จึง"
    r"|จากนั้น|หลังจากนั้น|ต่อมา|ก่อนหน้านี้|(?:ใน)?ขณะที่|ขณะเดียวกัน|โดย(?!สาร)|พร้อมกันนี้|ในจำนวนนี้|เรื่องนี้|กรณีนี้|ทั้งสอง"
)
_POINTS_BACK = late(rf"\W*(?:{_BACK})")
_MARKS, _FAR = "“‘「『（(", "\u0e00"


def points_back(sentence: str) -> bool:
    """Whether a Chinese, Japanese or Thai sentence opens with he, this, the said, but, besides, the two ...

    >>> points_back("但是，市场没有反应。"), points_back("同社は否定した。"), points_back("但丁的手稿被拍卖。")
    (True, True, False)

    """
    return sentence.lstrip(_MARKS)[:1] > _FAR and bool(_POINTS_BACK.match(sentence))

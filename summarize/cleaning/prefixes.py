"""What is cut before the first sentence of a line: datelines, stamps, slugs, bullets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.agency_names import ABROAD
from summarize.language.days import MONTH
from summarize.patterns import late

if TYPE_CHECKING:
    import re

_PLACE = r"[A-ZÀ-Þ][A-ZÀ-Þ'’.]+(?:[ /-][A-ZÀ-Þ][A-ZÀ-Þ'’.]+){0,3}"
_SHORT = r"(?:USA?|UK|UAE|DC|[A-Z]{2}(?= ?[—–]| --| \())"
"""An abbreviated country, or any two letters (a state) with a dash (not a hyphen) or an agency behind
them."""
_REGION = rf"(?:, (?:[A-Z][a-z]+|[A-Z][\w.]{{0,9}}\.|{_SHORT})(?: [A-Z][a-z]+)?)?"
_AGENCY = r"(?:\((?![DIR]-)[A-Z][\w./& -]{1,30}\)|/[A-Z][\w-]{2,20}/)"
"""An agency in brackets or between slashes; not a politician's party: (R-Iona)."""
_DASH = r"(?:—|–|--|(?<=[\s)])-|-(?=\s)|>>)"
"""A dash, or a hyphen with a space on at least one side: U.S.-China and COVID-19 are words."""
_CITY = r"[A-Z][a-z.]+(?:,? [A-Z][a-z.]+){0,3}"
_WIRE = rf"\((?:{'|'.join(ABROAD.values())}|AFP|ANSA|EFE|d(?:pa|ts|apd)(?:[/-]\w{{2,4}})?)\)"
"""An agency that writes in a language other than English, as datelines name it."""
_DAY = r"\d{1,2}\.? (?:de )?[^\W\d_]{3,9}\.?(?: (?:de )?\d{4})?"
_FOREIGN = (
    rf"[^\W\d_a-z][\w ,./’'-]{{1,39}}? ?{_WIRE}(?:\.? ?(?:[–—=]|--?)\s*|\.\s+(?=[^\W\d_a-z]))"
    rf"|[^\W\d_a-z][^\W\d_]{{1,20}}(?:[ '’-][^\W\d_]{{1,20}}){{0,3}}, {_DAY} ?(?:[–—]|--?)\s+(?=[\"“«„]?[^\W_a-z])"
)
"""A dateline of such an agency or with a day: Berlin (dpa) –, ROMA, 03 MAG -, Praha 3. května (ČTK) -,
Santiago, 3 may. (EFE).-."""

_IN_CAPITALS = (
    rf"(?:By [^.]{{3,40}}?(?=[A-Z]{{4}}))?(?!UPDATED?\b){_PLACE}{_REGION},? ?(?:{MONTH} \d{{1,2}},? (?:\d{{4}} )?)?"
    rf"(?:{_AGENCY} ?)?(?:{_DASH}\s*|(?<=[A-Z]{{4}}):\s+)(?=[\"“‘'«„A-ZÀ-Þ\d])"
)
DATELINE = late(
    rf"{_IN_CAPITALS}"
    rf"|(?:{_CITY} )?(?:{_AGENCY} ?{_DASH}\s+(?![a-z])|\(CNN(?: Business| ?Money)?\)\s*)"
    rf"|[A-Z][\w.,/’' -]{{1,60}} \((?:Reuters|REUTERS|AP|AFP|UPI|CNN|Bloomberg|Xinhua|Yonhap)\) ?{_DASH}\s+"
    rf"|(?:Washington|New York|Los Angeles|London|Paris|Berlin|Moscow|Beijing|Tokyo|Jerusalem) — (?=[\"“A-Z])"
    rf"|[A-Z][a-z]+(?: [A-Z][a-z]+)?, (?:[A-Z][a-z]+(?: [A-Z][a-z]+)?|{_SHORT}) {_DASH} (?=[\"“A-Z])"
    rf"|{_FOREIGN}"
)
"""CAIRO (Reuters) -, PORT-AU-PRINCE, Haiti —, TEXAS, US –, Dec 17 (Reuters) -, SEOUL, Dec. 12 (Yonhap) --, MUMBAI:, Paris, France –, Washington —, Rome (CNN)."""

DATELINE_WITHIN = late(rf"(?={_PLACE}(?:, | ?\()){_IN_CAPITALS}")
"""A dateline that can be nothing else, because it has a region, a day or an agency: AUGUSTA, Ga. –, CAIRO
(Reuters) -."""

PLAYER_LABEL = r"(?:CLOSE|EMBED(?:</>)? More News Videos) +(?=[A-Z] ?[a-z\d])"
"""The words on a video player, if a caption follows."""

PREFIXES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("dateline", DATELINE),
    (
        "update stamp",
        late(
            rf"(?:Updated?|UPDATED?|Published),?(?: \d+)?(?: at| on)? [^:.]{{0,24}}?\d{{1,2}}(?::\d\d| {MONTH}(?= ?:))? ?"
            r"(?:[ap]\.?m\.?)?(?: E[SD]?T| GMT)? ?[:.] +"
            r"|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?(?: [A-Z]{2,4})?: +"
            r"|\d{1,2}[:.]\d\d ?(?:[AaPp]\.?[Mm]\.?)(?: [A-Z]{2,4}\b)?(?: (?:--|[|–—-]))? +(?=[\"“]?[A-Z](?!\w+day\b))"
            r"|(?:最后更新|更新时间|发布时间)[：:] ?\d{4}[-/.]\d\d?[-/.]\d\d? \d\d:\d\d(?::\d\d)? *"
        ),
    ),
    (
        "wire slug",
        late(
            r"\((?:\d\w\w )?(?:LEAD|URGENT|UPDATE|Corrects?)[^)]{0,40}\) +"
            r"|(?:UPDATED?|Updated?)(?: \d| \([^)]{0,40}\))? ?(?:[:—–]|--?(?= )) +(?=[\"“@A-Z\d])"
            r"|(?:UPDATE \d|BREAKING|EXCLUSIVE|JUST IN|WATCH) ?[-:] +|Exclusive ?[—–:] ?(?=[“\"A-Z])"
        ),
    ),
    ("player label", late(PLAYER_LABEL)),
    (
        "button",
        late(r"(?:(?:Timeline|Q&A|Quick [Gg]uide|Profile|Explainer)\b.{3,120}? )?Show Hide +(?=[A-Z])"),
    ),
    ("advertising mark", late(r"AD(?:VERTISEMENT)? +(?=[A-Z][a-z])")),
    ("bullet", late(r"(?:[*•·▪●⦁►▶■◆—–-] +|[•▪●⦁►▶■◆—–]|\d{1,2}\) +)(?=[\"“A-Z])")),
    (
        "label",
        late(
            r"(?:(?:Why it matters|The (?:big picture|state of play|bottom line|backdrop|backstory|intrigue|context|details|facts"
            r"|latest|other side|background)|THE FACTS|(?:What they['’]re|What he['’]s|What she['’]s) saying|By the numbers|Driving the news"
            r"|State of play|Between the lines|Worth noting|Of note|Go deeper|Flashback|What['’]s (?:next|new|happening)|What to watch"
            r"|Where (?:it|things) stands?|Yes, but|Zoom (?:in|out)|Catch up quick|Be smart|Reality check|Threat level|How it works"
            r"|Our thought bubble|The big question|Background|Context|Details|Flash back|Quick take|Bottom line|First things first"
            r"|JUST IN|JUST NOW|NEW|LATEST|DEVELOPING): +)(?=[\"“A-Z\d])"
        ),
    ),
)
"""(reason, pattern): what is cut from the start of a line whose rest is kept."""

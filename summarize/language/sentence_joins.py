"""Where sentencex ends a sentence that goes on: behind a.m., Ms., a quotation before its speaker, a German ordinal."""

from __future__ import annotations

from summarize.language.days import MONTH, WEEKDAY
from summarize.language.letters import LARGE, SMALL
from summarize.language.saying import BESIDE_QUOTES

_WHO = (
    r"(?!He |She |They |It )[A-Z][\w.'’-]*,?\s+(?:(?!also\s|later\s|then\s|has\s|had\s|is\s|was\s|that\s|who\s|and\s)[\w.&'’()-]+\s+"
    r"|(?:[\w.&'’-]+,\s)?[A-Z][\w.'’-]*(?:\s[A-Z][\w.]*)?,\s+){0,8}?"
)
"""Somebody with office, party and state: Rep. Jane Doe, Iona Democrat,; Mirna Attorney General John Roe."""
_CALLS = rf"(?:{BESIDE_QUOTES}|(?:cried|exclaimed|posted|shouted)(?= (?:at|from|in|on)\b))"
"""Verbs of saying, and verbs that need no words (Doe posted bail) if done at, from, in or on something."""
_DOTTED_LETTER = r"(?:[A-ZΑ-ΩА-Я]|[א-ת]{1,4}(?:['’׳][א-ת]?)?|(?!है|था|थी|थे|ग)[ऀ-ॿ]{1,3})"
_DOTTED_LETTERS = rf"(?:^|[\s.:(’'\"“־–-]){_DOTTED_LETTER}\.$", rf"{_DOTTED_LETTER}(?=[\s.,;:)-])"
"""Letters with a full stop each, as Greek, Hebrew and Hindi write agencies and measures; not a Hindi verb,
which ends a sentence."""
_ABROAD = (
    r"inż|gen|hab|ks|św|ul|пл|ул|вул|им|ім|ген|акад|просп|Pr|Dña|Avda|Gral|(?:[Ll]['’]|[Ii]l )on|Sig|[Dd]ott|[Aa]vv|[Mm]ons|S|St|Av|Sn|Cad|Sok|Mah"
    r"|κ|κα|δρ|Αλ|[ء-ي]|دبليو|डॉ|प्रो|श्री|पं|कि|मी"
)

_OPENING = (
    r"(?:The|An?|He|She|It|They|We|I|You|His|Her|Its|Their|This|That|There|In|On|At|And|But|Yet|So|Now|Then|Police|Officials"
    r"|After|When|While|If|For|As|With|Since)\b"
)
"""Words that open an English sentence but no name."""

_COUNTABLE = r"(?:people|persons|others|men|women|children|more|of)"
"""What a sentence that opens with a figure may count."""
_UNIT = (
    r"(?:[ap] ?\.? ?m|percent|per cent|[mbt]illion|pounds|inch(?:es)?|feet|miles|meters|metres|kilometers|kilometres"
    r"|seconds|kg|km|cm|mm|[MGT]Hz|[GT]B)"
)
"""Units that are measured to two decimals, and a.m. and p.m. behind minutes."""

JOINS = (
    (
        "the hour and its day or zone",
        r"\b(?:[ap]\.m\.|[AP]\.M\.)\s*$",
        rf"(?:{WEEKDAY}|{MONTH}|[A-Z]{{2,4}}\b|[A-Z][a-z]+ time\b|\()",
    ),
    ("a dotted place or party", r"[-–][A-Z]\.$", r"[A-Z]\."),
    ("an initial and its name", r"\b[A-Z]\.\s*$", r"[A-Z]\.\s|[A-Z][a-z]*[À-ž]"),
    (
        "initials that are a degree, too, and their name",
        r"(?<!\ba\s)(?<!\ban\s)(?<!\bhis\s)(?<!\bher\s)(?<!\btheir\s)(?<!\d\s)\b(?:J\.D|[BM]\.S|S\.E)\.\s*$",
        rf"(?!{_OPENING})[A-Z][a-z'’]",
    ),
    (
        "British Columbia and what is its own",
        r"(?<!\d\s)\bB\.C\.\s*$",
        r"(?:Supreme|Court of|Hydro|Ferries|Place|Lions|Children's|Coroners|Wildfire Service|NDP|Greens?|Liberals?|Conservatives?)\b",
    ),
    (
        "British Columbia and who governs it",
        r"(?<!\d\s)(?<!\bin\s)(?<!\bto\s)\bB\.C\.\s*$",
        r"(?:Premier|Attorney General|Solicitor General|(?:[A-Z][a-z]+ )?Minister|Lieutenant)\b",
    ),
    ("a Hebrew initial and its name", r"(?:^|\s)[א-ת]['’׳]?\.\s*$", r"[א-ת]"),
    (
        "an English title",
        r"\b(?:Ms|Mx|Mmes|Amb|Atty|Gens?|Govs?|Reps?|Sens?|Ft|Ste|Pte|Cmdt|Cdr|Spc|Ofc|Dep|Ald|Const)\.\s*$",
        r"[A-Z]",
    ),
    ("an English title that opens a quotation", r"[“‘\"'](?:Mr|Mrs|Dr|Prof)\.\s*$", r"[A-Z]"),
    ("a French title", r"(?:^|\s)M(?:M|me|lle)?\.\s*$", r"[A-Z]"),
    ("nothing but closing marks", r"", r"[”’\"')\]]+\s*$"),
    ("a small letter goes on", r"[.”\"]\s*$", rf"[{SMALL}]"),
    (
        "a German ordinal",
        r"\b(?:[Aa]m|[Bb]eim|[Dd](?:as|em|en|er|es|ie)|[Ii]m|[Vv]om|[Zz]um)\s\d{1,3}\.\s*$",
        r"[A-ZÄÖÜ]",
    ),
    ("a comma or a dash goes on", r"", rf"[,;:]|[—–] [{SMALL}]"),
    ("a number and its decimals", r"\d\.$", r"\d"),
    ("a number and its decimal, spaced", r"(?<!\d)\d{1,3} \.\s*$", rf"\d(?!\d| {_COUNTABLE}\b)"),
    ("a number and two decimals, spaced", r"(?<!\d)\d{1,3} \.\s*$", rf"\d\d ?(?:{_UNIT}\b|[%″])"),
    ("an amount of money and its cents, spaced", r"[$£€]\d{1,3} \.\s*$", r"\d\d(?!\d)"),
    ("a point inside a name", r"[A-Z]{2}\.$", r"[B-HJ-Z]\b"),
    ("a name and its letter, no space between", r"\w\.$", r"(?!I\b)[A-Z],"),
    ("a station and its suffix, no space between", r"\w\.$", r"(?:TV|FM|AM)\b"),
    ("letters with a point each, no space between", *_DOTTED_LETTERS),
    ("a Hindi measure and what is so long", r"[ऀ-ॿ]\.[ऀ-ॿ]{1,3}\.\s*$", r"[ऀ-ॿ]"),
    ("a point that belongs to a code", r"\s\.$", r"[A-Z]{2}"),
    (
        "a quotation and its speaker",
        r"[?!,][”\"]\s*$",
        rf"(?:[\w.'’-]+\s+){{1,3}}{BESIDE_QUOTES}\.?\s*$|{BESIDE_QUOTES}\s",
    ),
    (
        "a quotation and where its speaker said so",
        r"[?!][”\"]\s*$",
        rf"(?!He |She |They |It )(?:[A-Z][\w.'’-]*\s+){{1,4}}{_CALLS}\s(?!that\b)(?:(?! that\b)[^“”\"]){{1,90}}$",
    ),
    (
        "a quotation and what its speaker did beside",
        r"[?!][”\"’']\s*$",
        rf"(?!He |She |They |It )(?:[A-Z][\w.'’-]*\s+){{1,4}}{BESIDE_QUOTES}, (?:while|(?!according\b)[a-z]+ing)\b(?!.*, (?:that\b|[“\"]))",
    ),
    (
        "a quotation and its speaker with office, party or state",
        r"[?!][”\"]\s*$",
        rf"{_WHO}{BESIDE_QUOTES}(?:\s(?!that\b)[^\s,“”\"]+){{0,4}}\.?\s*$",
    ),
    (
        "an abbreviation of another language and its figure",
        r"(?:(?<!\w)(?:godz|ust|rozp|núm|ст|рис|стр|тел|αρ|ν|σελ|č|janv|févr|juill|n|nr|रु)|['’]art|\b[DdEe]e?l [Aa]rt|\bd\.lgs)\.\s*$",
        r"\d",
    ),
    (
        "a title or a street of another language and its name",
        rf"(?<![\w.])(?:{_ABROAD})\.\s*$",
        rf"(?!{_OPENING}){LARGE}",
    ),
    (
        "an initial and its name in Cyrillic or Greek",
        r"(?:^|\s)[А-ЯЁІЇЄҐΑ-Ω]\.\s*$",
        r"[А-ЯЁІЇЄҐΑ-Ω](?:\.|[а-яёіїєґά-ώ])",
    ),
    (
        "a German day and its month",
        r"(?:^|\s)\d{1,2}\.\s*$",
        r"(?:Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)\b",
    ),
    ("a number and what it counts", r"\b(?:No|Nos|Art|Ch|Sec|Fig|Prop|pp?)\.\s*$", r"\d"),
    (
        "a Japanese quotation goes on",
        r"[」』]$",
        r"(?:と(?!ころ|ても|はいえ|もあれ)|って|など|[をにのはもや、「『])",
    ),
    (
        "a Chinese quotation and its speaker",
        r"[。！？][”」]$",
        r"[^，。！？：“”「」]{1,16}(?:[说說]道?|[称稱]|表示|指出|强调|強調|回忆|回憶|坦言|直言|透露|介[绍紹]|[写寫]道|[问問]道?|感叹|感嘆|告[诉訴][^，。！？：“”「」]{2,6})。",
    ),
    ("a Korean quotation goes on", r"[.?!][”\"’']$", r"(?:이?라[고는며면]|[고며]|면서|는)(?=[ ,])"),
    ("a Polish namesake", r"(?:^|\s)im\.\s*$", rf"(?:św\. )?{LARGE}\w+ {LARGE}"),
)
"""(reason, end of the sentence before, start of the sentence after): where both match, the two are one
sentence."""

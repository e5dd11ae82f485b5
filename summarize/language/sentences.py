"""Sentence boundaries: sentencex, and a table of the boundaries that it draws in the wrong place.

sentencex was chosen by measurement on tests/language/test_sentences.py: it starts in a millisecond, gives
offsets and keeps a quotation of several sentences whole; what it gets wrong is repaired by `JOINS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sentencex

from summarize.language.days import MONTH, WEEKDAY
from summarize.language.ends import reread
from summarize.language.letters import LARGE, SMALL
from summarize.language.saying import BESIDE_QUOTES
from summarize.patterns import late

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

LOOK = 160
"""Characters of a sentence that are looked at to tell whether it continues the one before."""
CHUNK = 4_000
"""Most characters that sentencex gets at once: with an unclosed quotation mark it takes the square of the
length."""

_WHO = (
    r"(?!He |She |They |It )[A-Z][\w.'’-]*,?\s+(?:(?!also\s|later\s|then\s|has\s|had\s|is\s|was\s|that\s|who\s|and\s)[\w.&'’()-]+\s+"
    r"|(?:[\w.&'’-]+,\s)?[A-Z][\w.'’-]*(?:\s[A-Z][\w.]*)?,\s+){0,8}?"
)
"""Somebody with office, party and state: Rep. Jane Doe, Iona Democrat,; Mirna Attorney General John Roe."""
_CALLS = rf"(?:{BESIDE_QUOTES}|(?:cried|exclaimed|posted|shouted)(?= (?:at|from|in|on)\b))"
"""Verbs of saying, and verbs that need no words (Doe posted bail) if done at, from, in or on something."""
_PART = r"(?:[A-ZΑ-ΩА-Я]|[א-ת]{1,4}(?:['’׳][א-ת]?)?|(?!है|था|थी|थे|ग)[ऀ-ॿ]{1,3})"
_SPELT = rf"(?:^|[\s.:(’'\"“־–-]){_PART}\.$", rf"{_PART}(?=[\s.,;:)-])"
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

_COUNTED = r"(?:people|persons|others|men|women|children|more|of)"
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
    ("a number and its decimal, spaced", r"(?<!\d)\d{1,3} \.\s*$", rf"\d(?!\d| {_COUNTED}\b)"),
    ("a number and two decimals, spaced", r"(?<!\d)\d{1,3} \.\s*$", rf"\d\d ?(?:{_UNIT}\b|[%″])"),
    ("an amount of money and its cents, spaced", r"[$£€]\d{1,3} \.\s*$", r"\d\d(?!\d)"),
    ("a point inside a name", r"[A-Z]{2}\.$", r"[B-HJ-Z]\b"),
    ("a name and its letter, no space between", r"\w\.$", r"(?!I\b)[A-Z],"),
    ("a station and its suffix, no space between", r"\w\.$", r"(?:TV|FM|AM)\b"),
    ("letters with a point each, no space between", *_SPELT),
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

_WHITE = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f"
    "\u205f\u3000\u200b\u2060\ufeff"
)
"""White space and zero-width spaces, which editing programs leave at the ends of paragraphs and sentences."""
_JOINS = tuple((late(before), late(after)) for _, before, after in JOINS)
# Four small letters, a full stop and a space before a capital, with or without quotation marks: nearly all
# boundaries are so, and no line of the table joins them, except at Const.
_PLAIN = late(r"(?!(?<=\bC)onst)[a-z]{4}\.[”\"]?\s+$")
# Where a long line is cut: behind what is surely the end of a sentence, unlike the full stop of "Ms."
_SURE = late(r"[a-z]{4}\.\s(?=[A-Z])|[。！？។။](?![”’」』）])")
_SURROGATE = late(r"[\ud800-\udfff]")
_TAIL = 12
# ASCII text with none of these inside it is one sentence in any language; the last two end one in Greek and
# Armenian.
_ENDING = (".", "?", "!", ";", ":")
# An opening mark left at the end of the sentence before the one that it belongs to: he said. “
_STRAY = late(r"(?<=\s)[“\"”»]\s*$")
_PARTNER = {"”": "“", "»": "«"}
"""A mark that may also close -> the mark that comes before it if it does."""
# A closing mark with a space behind it ends the sentence before: He spoke of ‘nine men. ’ Then he left. So
# does the star of a footnote right behind the full stop: He left.* Then it rained.
_CLOSING = late(r"[’”](?=\s)|(?<=[.!?”\"])\*+(?=\s)")
# Where sentencex misses the end of a sentence: behind an inner quotation that closes together with the outer
# one, unless a speaker or a date follows; and behind initials or an abbreviation (U.S., Inc.), before a
# quotation of four words or more that is no title: it has punctuation before its closing mark.
_SAYS = r"[“\"](?=[A-Z](?:[^\s“”\"]{0,30}\s){3}[^\s“”\"])(?![^“”\"]{1,60}[^“”\".,!?…—][”\"])"
_MISSED = late(
    rf"[.!?…](?:[’'] ?[”\"]\s{{1,3}}(?=[“‘\"'(]?[A-Z])(?!(?:Early|Late|{MONTH}) |(?:\S{{1,30}}\s){{1,6}}{BESIDE_QUOTES}\b)"
    r"|(?:(?<=[A-Z]\.[A-Z]\.)|(?<=\b[JS]r\.)|(?<=\b(?:etc|Inc|Ltd|[ap]\.m)\.)|(?<=\bCorp\.))"
    rf"\s{{1,3}}(?={_SAYS}))"
)
# A sentence in brackets and the one behind it: (The vote was 5-4.) The court …
_ASIDE = late(r"\([^()]{12,400}[.!?][”\"’']?\)\s+(?=[“\"‘]?[A-Z])")


def split(text: str, language: str = "en") -> list[tuple[int, int]]:
    """Cut a text into sentences.

    Lines are cut first: no sentence runs over a line break. Spans are (start, end) offsets in characters,
    in order, without the white space around a sentence; between them is white space only.

    Args:
        text: any string; line breaks separate paragraphs.
        language: ISO 639-1 code; an unknown one is split by the rules of English.

    """
    return [span for start, end in lines(text) for span in _of_line(text, start, end, language)]


def lines(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the lines that are not empty, without the white space and zero-width spaces around them."""
    at = 0
    for line in text.splitlines(keepends=True):
        body = line.strip(_WHITE)
        if body:
            start = at + line.index(body[0])
            yield start, start + len(body)
        at += len(line)


def _of_line(text: str, start: int, end: int, language: str) -> list[tuple[int, int]]:
    """Cut a line into sentences, a chunk at a time; a sentence over the end of a chunk stays whole."""
    spans: list[tuple[int, int]] = []
    whole = True
    for left, right, sure in _chunks(text, start, end):
        found = list(_sentences(text, left, right, language))
        if not whole and spans and found:
            found[0] = (spans.pop()[0], found[0][1])
        spans += found
        whole = sure
    return spans


def _chunks(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Spans of a few thousand characters, each with whether it surely ends where a sentence does."""
    while end - start > CHUNK:
        cut = start + CHUNK
        sure = [found.end() for found in _SURE.finditer(text, start + CHUNK // 2, cut)]
        gap = text.rfind(" ", start, cut) + 1
        cut = sure[-1] if sure else gap or cut
        yield start, cut, bool(sure)
        start = cut
    yield start, end, True


def _sentences(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    left = right = start
    seen = text[start:end]
    if not seen.isascii():
        seen = _SURROGATE.sub("\ufffd", seen)  # sentencex takes whole characters only
    elif not any(map(seen[:-1].__contains__, _ENDING)):
        yield from _trimmed(text, start, end)
        return
    for boundary in sentencex.get_sentence_boundaries(language, reread(seen, language)):
        begin, stop = start + boundary["start_index"], start + boundary["end_index"]
        if right > left and not _is_join(text[max(left, right - _TAIL) : right], text[begin:stop], language):
            stray = _stray(text, left, right)
            closing = None if stray else _CLOSING.match(text, begin)
            cut = stray.start() if stray else closing.end() if closing else right
            yield from _parted(text, left, cut, language)
            left = cut
        right = stop
    yield from _parted(text, left, max(right, end), language)


def _parted(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """Cut where sentencex misses the end of an English sentence, always beside a quotation mark."""
    quotes = language == "en" and any(text.find(mark, start, end) >= 0 for mark in '“”"')
    for found in _MISSED.finditer(text, start, end) if quotes else ():
        yield from _trimmed(text, start, found.end())
        start = found.end()
    yield from _trimmed(text, start, end)


def _stray(text: str, left: int, right: int) -> re.Match[str] | None:
    """Find the opening mark at the end of a sentence that belongs to the next one."""
    found = _STRAY.search(text, max(left, right - _TAIL), right)
    closes = found and _PARTNER.get(found[0][0], "\n") in text[left:right]
    return None if closes else found


def _is_join(before: str, after: str, language: str) -> bool:
    after = after[:LOOK]
    if language != "en" and _is_shortened(before, after, language):
        return True
    if after.lstrip('“"')[:1].isupper() and _PLAIN.search(before):
        return False
    return any(head.match(after) and tail.search(before) for tail, head in _JOINS)


def _is_shortened(before: str, after: str, language: str) -> bool:
    from summarize.language.shortened import goes_on  # noqa: PLC0415 - an English article needs none of its tables

    return goes_on(before, after, language)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    body = text[start:end].strip(_WHITE)
    if not body:
        return
    start += text[start:end].index(body[0])
    aside = body[0] == "(" and _ASIDE.match(body)
    if aside:
        yield start, start + len(aside[0].rstrip())
        yield start + aside.end(), start + len(body)
    else:
        yield start, start + len(body)

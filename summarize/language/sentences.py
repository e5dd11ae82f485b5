"""Sentence boundaries: those of sentencex, except where it draws one in the wrong place or misses one.

sentencex was chosen by measurement on tests/language/test_sentences.py: it starts in a millisecond, gives
offsets and keeps a quotation of several sentences whole; most of what it gets wrong is repaired by `JOINS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sentencex

from summarize.language.days import MONTH
from summarize.language.saying import BESIDE_QUOTES
from summarize.language.sentence_joins import JOINS
from summarize.language.sentencex_fixes import replace_misread_marks
from summarize.patterns import late

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

LOOKAHEAD = 160
"""Characters of a sentence that are looked at to tell whether it continues the one before."""
STRETCH = 4_000
"""Most characters that sentencex gets at once: with an unclosed quotation mark it takes the square of the
length."""

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
_SURE_END = late(r"[a-z]{4}\.\s(?=[A-Z])|[。！？។။](?![”’」』）])")
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
_MISSED_END = late(
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
    return [span for start, end in lines(text) for span in _split_line(text, start, end, language)]


def lines(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the lines that are not empty, without the white space and zero-width spaces around them."""
    at = 0
    for line in text.splitlines(keepends=True):
        body = line.strip(_WHITE)
        if body:
            start = at + line.index(body[0])
            yield start, start + len(body)
        at += len(line)


def _split_line(text: str, start: int, end: int, language: str) -> list[tuple[int, int]]:
    """Cut a line into sentences, a stretch at a time; a sentence over the end of a stretch stays whole."""
    spans: list[tuple[int, int]] = []
    whole = True
    for left, right, sure in _stretches(text, start, end):
        found = list(_sentences(text, left, right, language))
        if not whole and spans and found:
            found[0] = (spans.pop()[0], found[0][1])
        spans += found
        whole = sure
    return spans


def _stretches(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Spans of a few thousand characters, each with whether it surely ends where a sentence does."""
    while end - start > STRETCH:
        cut = start + STRETCH
        sure = [found.end() for found in _SURE_END.finditer(text, start + STRETCH // 2, cut)]
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
        yield from _trim(text, start, end)
        return
    for boundary in sentencex.get_sentence_boundaries(language, replace_misread_marks(seen, language)):
        begin, stop = start + boundary["start_index"], start + boundary["end_index"]
        if right > left and not _is_join(text[max(left, right - _TAIL) : right], text[begin:stop], language):
            stray = _find_stray_mark(text, left, right)
            closing = None if stray else _CLOSING.match(text, begin)
            cut = stray.start() if stray else closing.end() if closing else right
            yield from _split_at_missed_ends(text, left, cut, language)
            left = cut
        right = stop
    yield from _split_at_missed_ends(text, left, max(right, end), language)


def _split_at_missed_ends(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """Cut where sentencex misses the end of an English sentence, always beside a quotation mark."""
    quotes = language == "en" and any(text.find(mark, start, end) >= 0 for mark in '“”"')
    for found in _MISSED_END.finditer(text, start, end) if quotes else ():
        yield from _trim(text, start, found.end())
        start = found.end()
    yield from _trim(text, start, end)


def _find_stray_mark(text: str, left: int, right: int) -> re.Match[str] | None:
    """Find the opening mark at the end of a sentence that belongs to the next one."""
    found = _STRAY.search(text, max(left, right - _TAIL), right)
    closes = found and _PARTNER.get(found[0][0], "\n") in text[left:right]
    return None if closes else found


def _is_join(before: str, after: str, language: str) -> bool:
    after = after[:LOOKAHEAD]
    if language != "en" and _ends_on_abbreviation(before, after, language):
        return True
    if after.lstrip('“"')[:1].isupper() and _PLAIN.search(before):
        return False
    return any(head.match(after) and tail.search(before) for tail, head in _JOINS)


def _ends_on_abbreviation(before: str, after: str, language: str) -> bool:
    from summarize.language import abbreviations_abroad  # noqa: PLC0415 - of no use to an English article

    return abbreviations_abroad.ends_on_abbreviation(before, after, language)


def _trim(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
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

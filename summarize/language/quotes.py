"""Quotation marks and brackets: whether they are closed, and what is between them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from summarize.language.unspaced import count_words
from summarize.patterns import late

if TYPE_CHECKING:
    import re

# A straight mark inside a word is not a quotation mark: Hebrew abbreviations have one. But Korean continues a
# word behind a closing mark ("..."고 말했다), and Arabic and Hebrew join "in", "and" or "the" to an opening one;
# in Hebrew such a mark counts only if it is closed.
_MARK = late(
    r"[“”„«»「」\"](?:(?<!\")|(?<!\w\")|(?!\w)|(?=[가-힣ء-يٱ-ۓ])"
    r"|(?:(?<=\b[והבלמשכ]\")|(?<=\b[ושכמ][הבלמש]\"))(?=[א-ת]{2}[^\"]*\"(?!\w)))"
)
_SPAN = late(r"[“„«\"][^“”„«»\"]*[”“»\"]|「[^「」]*」")
_ANY_MARK = late(r"[“”„«»「」\"]")
_WORD = late(r"\w+")
_OPENER = late(r"[“„«「\"]")
_OPENS = "“„«「"
_SPEECH_IN_SINGLES = late(r"[‘'](?:[^‘’'\"]|[’'](?=\w))+[,.!?][’'](?=\s)")
LONGEST_TITLE = 3
"""Most words of a title, a nickname or a slogan in quotation marks; more are what somebody said."""
_OPENING = late(r"(?:^|(?<=[\s(:,\u2014]))(?:[“„«]|\"(?=\w))")
_SINGLES = late(r"[’']{2}")
"""Two single marks, as some papers write a double one."""
_CLOSING = late(r"(?<=[\w,.!?;:…])[”»\"](?!\w)")
_BRACKET = late(r"(?:(?<=\s)|^)\w{1,2}\)|[:;]-?[()]|[()]")
"""A bracket, with the characters that make it one without a pair: a list's a), a smiley's :)."""
# A sentence that is all in single marks, which an apostrophe does not close: ‘It’s over.’
_SINGLE = late(r"[‘'](?:[^‘’']|[’'](?=\w))+[’'][.!?]?$")


_GERMAN = late(r"»([^«»]*)«")
_SWEDISH = late(r"(?<![^\s(–—-])”(?=\w)([^”]*)”")
_INNER = (
    (late(r"(?<=«)[^«»]*(?=»)"), str.maketrans("“”„", "‘’‚")),
    (late(r"(?<=[“„])[^“”„]*(?=[“”])"), str.maketrans("«»", "‹›")),
)


def _with_usual_marks(text: str) -> str:
    """Write »German« and ”Swedish” marks as «French» and “English” ones, and inner marks as single ones.

    The text keeps its length.
    """
    if text.isascii():
        return text
    if "«" in text.partition("»")[2]:
        text = text if "«" in text.partition("»")[0] else _GERMAN.sub(r"«\1»", text)
    if "”" in text and "“" not in text and "„" not in text:
        return _SWEDISH.sub(r"“\1”", text)
    if "«" in text and ("“" in text or "„" in text):
        for outer, singles in _INNER:
            text = outer.sub(partial(_translate, singles), text)
    return text


def _translate(marks: dict[int, int], found: re.Match[str]) -> str:
    return found[0].translate(marks)


def has_balanced_quotes(text: str) -> bool:
    """Whether every double quotation mark that opens is closed, and none closes unopened."""
    text = _with_usual_marks(text)
    if not _has_marks(text):
        return True
    is_open = False
    for mark in _MARK.findall(text):
        if mark in _OPENS and not (mark == "“" and is_open):  # „German“ closes with the English opener
            if is_open:
                return False
            is_open = True
        elif mark == '"':
            is_open = not is_open
        else:
            if not is_open:
                return False
            is_open = False
    return not is_open


def is_aside(text: str) -> bool:
    """Whether a sentence opens with a bracket, as an aside, or has half a pair: "(The vote was 5-4.)"."""
    if text[:1] in "([（":
        return True
    if "(" not in text and ")" not in text:
        return False
    depth = 0
    for bracket in _BRACKET.findall(text):
        if len(bracket) > 1 and (bracket[-1] == "(" or not depth):
            continue
        depth += 1 if bracket == "(" else -1
        if depth < 0:
            return True
    return depth > 0


def is_bare_quotation(text: str) -> bool:
    """Whether a sentence is nothing but a quotation, in double or single marks, and so names no speaker."""
    text = _with_usual_marks(text)
    if text[:1] in "‘'" and _SINGLE.match(text):
        return True
    return _has_marks(text) and bool(_WORD.search(text)) and not _WORD.search(_SPAN.sub(" ", text))


def opens_on_quotation(text: str) -> bool:
    """Whether a sentence opens with what somebody said; up to three words in marks are taken for a title.

    Single marks count if a comma or the end of a sentence comes before the closing one: ‘We will not go,’ Doe
    said.
    """
    text = _with_usual_marks(text)
    if text[:1] in "‘'":
        found = _SPEECH_IN_SINGLES.match(text)
        return found is not None and len(found[0].split()) > LONGEST_TITLE
    return _has_marks(text[:1]) and count_words((quotations(text) or [""])[0]) > LONGEST_TITLE


def quotations(text: str, *, half_open: bool = False) -> list[str]:
    """The quotations in a sentence, in order, without their double quotation marks.

    Args:
        text: a sentence.
        half_open: whether to include its part of a quotation that began before it or goes on behind it.

    >>> quotations("He said: “Nobody saw us.", half_open=True), quotations("Nobody,” he said.", half_open=True)
    (['Nobody saw us.'], ['Nobody,'])

    """
    if not _has_marks(text):
        return []
    read, text = text, _with_usual_marks(text)
    found = [read[span.start() + 1 : span.end() - 1] for span in _SPAN.finditer(text)]
    if half_open and not has_balanced_quotes(text) and not _SINGLES.search(text):
        rest = _SPAN.sub(" ", text)
        opens, closes = _OPENING.search(rest), _CLOSING.search(rest)
        found += [rest[opens.end() :]] if opens else []
        found += [rest[: closes.start()]] if closes else []
    return found


def with_empty_quotations(text: str) -> str:
    """Empty every quotation of a text, but keep its marks."""
    text = _with_usual_marks(text)
    return _SPAN.sub("“”", text)


def without_quotations(text: str) -> str:
    """The text without what is between double quotation marks; an unclosed quotation runs to the end."""
    text = _with_usual_marks(text)
    if not _has_marks(text):
        return text
    rest = _SPAN.sub(" ", text)
    opened = _OPENER.search(rest)
    return rest[: opened.start()] if opened else rest


def _has_marks(text: str) -> bool:
    """Whether a text has a double quotation mark; ASCII has only the straight one."""
    return '"' in text if text.isascii() else bool(_ANY_MARK.search(text))

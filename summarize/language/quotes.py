"""Quotation marks and brackets: whether they are closed, and what stands between them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from summarize.language.unspaced import length
from summarize.patterns import late

if TYPE_CHECKING:
    import re

# A straight mark inside a word is none: Hebrew writes its abbreviations with one. Korean goes on behind it: "..."고 말했다. Arabic
# and Hebrew write "in", "and" or "the" before it, as one word with what is quoted: in Hebrew it is told by where it closes.
_MARK = late(
    r"[“”„«»「」\"](?:(?<!\")|(?<!\w\")|(?!\w)|(?=[가-힣ء-يٱ-ۓ])"
    r"|(?:(?<=\b[והבלמשכ]\")|(?<=\b[ושכמ][הבלמש]\"))(?=[א-ת]{2}[^\"]*\"(?!\w)))"
)
_SPAN = late(r"[“„«\"][^“”„«»\"]*[”“»\"]|「[^「」]*」")
_ANY = late(r"[“”„«»「」\"]")
_WORD = late(r"\w+")
_OPENER = late(r"[“„«「\"]")
_OPENS = "“„«「"
_SAID = late(r"[‘'](?:[^‘’'\"]|[’'](?=\w))+[,.!?][’'](?=\s)")
TITLE = 3
"""Words of a title, a nickname or a slogan that stands in quotation marks."""
_OPENING = late(r"(?:^|(?<=[\s(:,\u2014]))(?:[“„«]|\"(?=\w))")
_SINGLES = late(r"[’']{2}")
"""How some papers write a double mark."""
_CLOSING = late(r"(?<=[\w,.!?;:…])[”»\"](?!\w)")
_BRACKET = late(r"(?:(?<=\s)|^)\w{1,2}\)|[:;]-?[()]|[()]")
"""A bracket, with what makes it one without a pair: what counts points, a), and what smiles."""
# ‘All of it, an apostrophe’s end apart.’
_SINGLE = late(r"[‘'](?:[^‘’']|[’'](?=\w))+[’'][.!?]?$")


_TURNED = late(r"»([^«»]*)«")
_SAME = late(r"(?<![^\s(–—-])”(?=\w)([^”]*)”")
_INNER = (
    (late(r"(?<=«)[^«»]*(?=»)"), str.maketrans("“”„", "‘’‚")),
    (late(r"(?<=[“„])[^“”„]*(?=[“”])"), str.maketrans("«»", "‹›")),
)


def _usual(text: str) -> str:
    """»German« and ”Swedish” marks as «French» and “English” ones, and inner ones as single: the text keeps its length."""
    if text.isascii():
        return text
    if "«" in text.partition("»")[2]:
        text = text if "«" in text.partition("»")[0] else _TURNED.sub(r"«\1»", text)
    if "”" in text and "“" not in text and "„" not in text:
        return _SAME.sub(r"“\1”", text)
    if "«" in text and ("“" in text or "„" in text):
        for outer, singles in _INNER:
            text = outer.sub(partial(_translated, singles), text)
    return text


def _translated(marks: dict[int, int], found: re.Match[str]) -> str:
    return found[0].translate(marks)


def balanced(text: str) -> bool:
    """Whether every double quotation mark that opens is closed, and none closes unopened."""
    text = _usual(text)
    if not _marks(text):
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
    """Whether a sentence opens with a bracket, as an aside does, or holds half a pair: "(The vote was 5-4.)"."""
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
    """Whether a sentence is all quotation, in double marks or single ones, so that its speaker must stand elsewhere."""
    text = _usual(text)
    if text[:1] in "‘'" and _SINGLE.match(text):
        return True
    return _marks(text) and bool(_WORD.search(text)) and not _WORD.search(_SPAN.sub(" ", text))


def opens_on_quotation(text: str) -> bool:
    """Whether a sentence opens on what somebody said; a title of up to three words in marks is none.

    Single marks count where a comma or the end of a sentence stands before the closing one: ‘We will not go,’ Doe said.
    """
    text = _usual(text)
    if text[:1] in "‘'":
        found = _SAID.match(text)
        return found is not None and len(found[0].split()) > TITLE
    return _marks(text[:1]) and length((quotations(text) or [""])[0]) > TITLE


def quotations(text: str, *, half_open: bool = False) -> list[str]:
    """What stands between double quotation marks, in order, without the marks.

    Args:
        text: a sentence.
        half_open: whether also what it says of a quotation that runs over several: to its end, from its beginning.

    >>> quotations("He said: “Nobody saw us.", half_open=True), quotations("Nobody,” he said.", half_open=True)
    (['Nobody saw us.'], ['Nobody,'])

    """
    if not _marks(text):
        return []
    read, text = text, _usual(text)
    found = [read[span.start() + 1 : span.end() - 1] for span in _SPAN.finditer(text)]
    if half_open and not balanced(text) and not _SINGLES.search(text):
        rest = _SPAN.sub(" ", text)
        opens, closes = _OPENING.search(rest), _CLOSING.search(rest)
        found += [rest[opens.end() :]] if opens else []
        found += [rest[: closes.start()]] if closes else []
    return found


def marked(text: str) -> str:
    """The text with every quotation emptied but its marks kept."""
    text = _usual(text)
    return _SPAN.sub("“”", text)


def unquoted(text: str) -> str:
    """The text with what stands between double quotation marks left out; an open quotation runs to the end."""
    text = _usual(text)
    if not _marks(text):
        return text
    rest = _SPAN.sub(" ", text)
    opened = _OPENER.search(rest)
    return rest[: opened.start()] if opened else rest


def _marks(text: str) -> bool:
    """Whether a double quotation mark stands in a text; the straight one is all that ASCII has."""
    return '"' in text if text.isascii() else bool(_ANY.search(text))

"""From pieces of HTML where text was expected, as in feeds, APIs and titles, to text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Sequence

BLOCKS = frozenset({"p", "div", "li", "br", "h1", "h2", "h3", "h4", "blockquote", "tr", "ul", "ol", "figure"})
"""Elements that begin a line."""
UNPRINTED = ("script", "style", "figcaption", "iframe", "template")
_CONTROLS = late(r"[\x00-\x08\x0b-\x1f\ud800-\udfff]")
_ELEMENTS = (
    *sorted(BLOCKS),
    "a",
    "b",
    "i",
    "em",
    "strong",
    "span",
    "u",
    "sub",
    "sup",
    "img",
    "section",
    "article",
)
_TAG = late(rf"</?(?:{'|'.join(_ELEMENTS)})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_ENTITY = late(
    r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip);", re.IGNORECASE
)


def without_markup(text: str) -> str:
    """Text without its markup, if it has any: a closing or paired tag, or an entity such as &#8217;."""
    if "<" in text and "</" in text and _TAG.search(text):
        return plain(text)
    if "&" in text and _ENTITY.search(text):
        from html import unescape  # noqa: PLC0415 - a long table

        return unescape(text)
    return text


def plain(markup: str, unprinted: Sequence[str] = UNPRINTED) -> str:
    """Text of a piece of HTML, a line for each block."""
    from lxml.etree import Comment, LxmlError, ProcessingInstruction, iterwalk, strip_elements  # noqa: PLC0415
    from lxml.html import fragment_fromstring  # noqa: PLC0415

    try:
        root = fragment_fromstring(_CONTROLS.sub(" ", markup), create_parent="div")
    except (LxmlError, ValueError):
        return ""
    strip_elements(root, *unprinted, Comment, ProcessingInstruction, with_tail=False)
    pieces: list[str] = []
    for event, element in iterwalk(root, events=("start", "end")):
        pieces.append("\n" if element.tag in BLOCKS else "")
        pieces.append(((element.text if event == "start" else element.tail) or "").replace("\n", " "))
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return "\n".join(filter(None, lines))


def join_lines(text: str) -> str:
    """Join lines that are pieces of a sentence: cut at a space, or before a small letter or a mark.

    The piece before ends in a letter, a comma or a bracket. The first line may be a title, so a small letter
    alone does not join the next to it.
    """
    whole: list[str] = []
    for line in text.split("\n"):
        before, body = whole[-1] if whole else "", line.strip()
        cut = before[-1:] == " " or line[:1] == " "
        goes_on = body[:1].islower() if len(whole) > 1 else False
        ends = before.rstrip()[-1:]
        if not (ends.isalpha() or ends in {",", ")", "]"}):
            whole.append(line)
        elif body.partition(" ")[0] in {".", ",", ";"}:
            whole[-1] = before.rstrip() + line.lstrip()
        elif goes_on or (cut and body[:1].isalnum()):
            whole[-1] = f"{before.rstrip()} {line.lstrip()}"
        else:
            whole.append(line)
    return "\n".join(whole)

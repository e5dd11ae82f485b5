"""The standfirst of a web page: a sentence or two of news between title and body, which extraction drops."""

from __future__ import annotations

import re
from itertools import dropwhile, islice, takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.html import HtmlElement

SHORTEST = 40
"""Letters of a standfirst; less may be the name of a section."""
_READ = 80
"""First letters by which it is looked for in title and text; the title may begin like it."""
_WORD = 60
"""Characters at the start of an element among which its first word must be."""
_MOST = 500
_DEPTH = 4
"""Most elements that are looked at, and levels of elements around each that may begin with it:
<div><p><b>Iona</b> ..."""
_LETTERS = re.compile(r"[^\W_]+")
_CUT = re.compile(r"\s*(?:\.\.\.|…|\[…\])$")
_BESIDE = frozenset(
    {"figure", "figcaption", "aside", "footer", "nav", "script", "style", "textarea", "button", "select"}
)
_NAMED = re.compile(r"caption|author|tagline|(?<![a-z])(?:hidden|sr-only|site-desc)", re.IGNORECASE)


def standfirst(tree: HtmlElement, descriptions: Iterable[str], title: str | None, text: str) -> str | None:
    """Find the block between heading and text that repeats a description in the page's head.

    None if title or text has the description already.
    """
    read, opening = _key(f"{title or ''}\n{text}"), _key(text.partition("\n")[0][:_READ])
    for description in dict.fromkeys(descriptions):
        start = _CUT.sub("", description)
        key = _key(start)
        if len(key) >= SHORTEST and key[:_READ] not in read:
            for block in _candidates(_elements_above(tree, opening), start):
                shown = _short_text(block, 2 * len(description))
                if shown and _key(shown).startswith(key) and _is_shown(block):
                    return shown
    return None


def _elements_above(tree: HtmlElement, opening: str) -> Iterator[HtmlElement]:
    """Elements of a page behind its first heading, up to the paragraph that opens the text."""
    inner: Iterator[HtmlElement] = (each for body in tree.iter("body") for each in body.iter())
    if next(tree.iter("h1"), None) is not None:
        inner = dropwhile(lambda each: each.tag != "h1", inner)
    return takewhile(lambda each: each.tag != "p" or not _opens(each, opening), inner)


def _opens(paragraph: HtmlElement, opening: str) -> bool:
    return _key(paragraph.text_content()[: 2 * _READ]).startswith(opening)


def _candidates(elements: Iterable[HtmlElement], start: str) -> Iterator[HtmlElement]:
    """Those elements that may begin with some words, inner ones first."""
    word = _LETTERS.findall(start)[0]
    inner = (each for each in elements if each.tag not in _BESIDE and word in (each.text or "")[:_WORD])
    for each in islice(inner, _MOST):
        yield each
        yield from islice(each.iterancestors(), _DEPTH - 1)


def _short_text(block: HtmlElement, most: int) -> str | None:
    """Text of an element; None if it is longer than `most` characters, without reading the rest."""
    pieces: list[str] = []
    for piece in block.itertext():
        pieces.append(piece)
        most -= len(" ".join(piece.split())) + 1
        if most < 0:
            return None
    return " ".join("".join(pieces).split())


def _is_shown(block: HtmlElement) -> bool:
    """Whether readers see a block, and it is not about a picture or an author."""
    around = [block, *block.iterancestors()]
    unseen = any(
        "hidden" in each.attrib
        or each.get("aria-hidden") == "true"
        or "display:none" in each.get("style", "").replace(" ", "")
        for each in around
    )
    beside = any(each.tag in _BESIDE for each in around)
    return not (unseen or beside or any(_NAMED.search(each.get("class", "")) for each in around[:3]))


def _key(text: str) -> str:
    return "".join(_LETTERS.findall(text.casefold()))

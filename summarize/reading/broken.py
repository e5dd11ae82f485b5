"""Paragraphs that a picture in them broke off: their text stands loose in the box around them, where extraction drops it."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = ("div", "figure", "table", "ul", "ol", "blockquote", "section", "aside")
INLINE = frozenset(
    {"a", "b", "i", "em", "strong", "span", "u", "font", "sup", "sub", "q", "cite", "abbr", "small", "time"}
)
"""Elements in the middle of a sentence."""
LEAST = 80
"""Letters of a paragraph; less may be a label."""


def mended(tree: HtmlElement) -> HtmlElement:
    """Put the text of broken paragraphs back into them, and give the page back.

    A block ends the paragraph that it stands in: of <p><div>...</div>The ferry sank.</p> are left an empty paragraph, the block,
    and loose text.
    """
    for paragraph in tree.iter("p"):
        block = paragraph.getnext()
        empty = len(paragraph) == 0 and not (paragraph.text or paragraph.tail or "").strip()
        if empty and block is not None and block.tag in _BLOCKS:
            _put_back(paragraph, block)
    return tree


def _put_back(paragraph: HtmlElement, block: HtmlElement) -> None:
    """Move what stands loose behind the block into the paragraph, if it is long."""
    loose = block.tail or ""
    inline = list(takewhile(lambda each: each.tag in INLINE, block.itersiblings()))
    letters = len("".join([loose, *(each.text_content() + (each.tail or "") for each in inline)]).strip())
    if letters >= LEAST:
        block.tail, paragraph.text = None, loose
        paragraph.extend(inline)

"""Paragraphs that a box inside them broke: extraction drops the text behind it."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from summarize.language.layout import ends_sentence

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = ("div", "figure", "table", "ul", "ol", "blockquote", "section", "aside", "center")
INLINE = frozenset(
    {"a", "b", "i", "em", "strong", "span", "u", "font", "sup", "sub", "q", "cite", "abbr", "small", "time"}
)
"""Elements in the middle of a sentence."""
LEAST = 80
"""Letters of a paragraph; less may be a label."""
_TEASER = "teaser"
"""The tag that a box gets before it is taken out."""


def mended(tree: HtmlElement) -> HtmlElement:
    """Put the text of broken paragraphs back into them, and return the page.

    A block ends the paragraph that it is in: <p><div>...</div>The ferry sank.</p> becomes an empty paragraph,
    the block and loose text. An <article> does not end it, since the parser is older than that element, but
    the text behind it is dropped with it.
    """
    _take_teasers_out(tree)
    for paragraph in tree.iter("p"):
        block = paragraph.getnext()
        if block is not None and block.tag in _BLOCKS and not (paragraph.tail or "").strip():
            _put_back(paragraph, block)
    return tree


def _take_teasers_out(tree: HtmlElement) -> None:
    """Take teasers of other articles out of paragraphs, all at once: one by one, each moves what follows."""
    from lxml.etree import strip_elements  # noqa: PLC0415 - heavy, and needed for pages alone

    for box in list(tree.iter("article")):
        if next(box.iterancestors("p"), None) is not None and _is_teaser(box):
            box.tag, box.tail = _TEASER, f" {box.tail or ''}"
    strip_elements(tree, _TEASER, with_tail=False)


def _is_teaser(box: HtmlElement) -> bool:
    """Whether a box has hardly more than links: in an unclosed paragraph it may be the whole article."""
    linked = sum(len(link.text_content().strip()) for link in box.iter("a"))
    return len(box.text_content().strip()) - linked < LEAST and box.find(".//h1") is None


def _put_back(paragraph: HtmlElement, block: HtmlElement) -> None:
    """Move long loose text behind the block into the paragraph or, if that has text, into a new one.

    A new one is made only for a sentence before another paragraph: elsewhere loose text may be a note.
    """
    loose = block.tail or ""
    inline = list(takewhile(lambda each: each.tag in INLINE, block.itersiblings()))
    text = "".join([loose, *(each.text_content() + (each.tail or "") for each in inline)]).strip()
    if len(text) < LEAST:
        return
    if len(paragraph) or (paragraph.text or "").strip():
        following = (inline[-1] if inline else block).getnext()
        if following is None or following.tag != "p" or not ends_sentence(text):
            return
        paragraph = paragraph.makeelement("p")
        block.tail = None
        block.addnext(paragraph)
    block.tail, paragraph.text = None, loose
    paragraph.extend(inline)

"""Paragraphs that extraction would drop: those that a box inside them broke, boxes (<div>) among others, rows of links."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from summarize.language.layout import ends_sentence
from summarize.reading.elements import letters_in, names_of, take_out
from summarize.wellformed import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_BREAKING_BLOCKS = ("div", "figure", "table", "ul", "ol", "blockquote", "section", "aside", "center")
"""Elements that end the paragraph which they are in."""
_INLINE = frozenset(
    {"a", "b", "i", "em", "strong", "span", "u", "font", "sup", "sub", "q", "cite", "abbr", "small", "time"}
)
"""Elements in the middle of a sentence."""
SHORTEST_PARAGRAPH = 80
"""Letters of a paragraph; less may be a label."""
_TEASER = "teaser"
"""The tag that a box gets before it is taken out."""
_OTHER_THAN_TEXT = re.compile(
    r"caption|credit|quote|promo|teaser|tooltip|copyright|disclaimer|sr-only|visually-hidden|screen-reader|subscri|sign-?up|pullout",
    re.IGNORECASE,
)
"""Names of boxes that contain something else; extraction knows the other such names."""
_BLOCKS = (
    *("p", "div", "ul", "ol", "li", "dl", "table", "section", "article", "aside", "header", "footer", "nav"),
    *("main", "figure", "blockquote", "pre", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
)
"""Elements that a paragraph does not contain."""
SHORTEST_SENTENCE = 25
"""Letters of a sentence; less may be a label."""
_PLAIN = "font"
"""An element that says nothing of its text, and is read as text."""


def with_whole_paragraphs(tree: HtmlElement) -> HtmlElement:
    """Make each paragraph of a page one that extraction reads, and return the page."""
    return _unlink_sentences(_boxes_to_paragraphs(_mend_paragraphs(tree)))


def _mend_paragraphs(tree: HtmlElement) -> HtmlElement:
    """Put the text of broken paragraphs back into them, and return the page.

    A block ends the paragraph that it is in: <p><div>...</div>The ferry sank.</p> becomes an empty paragraph,
    the block and loose text. An <article> does not end it, since the parser is older than that element, but
    the text behind it is dropped with it.
    """
    _take_teasers_out(tree)
    for paragraph in tree.iter("p"):
        block = paragraph.getnext()
        if block is not None and block.tag in _BREAKING_BLOCKS and not (paragraph.tail or "").strip():
            _put_back(paragraph, block)
    return tree


def _take_teasers_out(tree: HtmlElement) -> None:
    """Take teasers of other articles out of paragraphs."""
    for box in list(tree.iter("article")):
        if next(box.iterancestors("p"), None) is not None and _is_teaser(box):
            box.tag, box.tail = _TEASER, f" {box.tail or ''}"
    take_out(tree, _TEASER)


def _is_teaser(box: HtmlElement) -> bool:
    """Whether a box has hardly more than links: in an unclosed paragraph it may be the whole article."""
    linked = sum(len(link.text_content().strip()) for link in box.iter("a"))
    return len(box.text_content().strip()) - linked < SHORTEST_PARAGRAPH and box.find(".//h1") is None


def _put_back(paragraph: HtmlElement, block: HtmlElement) -> None:
    """Move long loose text behind the block into the paragraph or, if that has text, into a new one.

    A new one is made only for a sentence before another paragraph: elsewhere loose text may be a note.
    """
    loose = block.tail or ""
    inline = list(takewhile(lambda each: each.tag in _INLINE, block.itersiblings()))
    text = "".join([loose, *(each.text_content() + (each.tail or "") for each in inline)]).strip()
    if len(text) < SHORTEST_PARAGRAPH:
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


def _boxes_to_paragraphs(tree: HtmlElement) -> HtmlElement:
    """Turn each box beside a paragraph that reads as one into a paragraph, and return the page.

    Editors paste text from letters and office programs (<div>) between what they write (<p>), and a template
    may have a box of its own for the first paragraph.
    """
    for around in {paragraph.getparent() for paragraph in tree.iter("p") if _is_long(paragraph)}:
        for box in list(around.iterchildren("div")):
            if _is_paragraph(box):
                box.tag = "p"
    return tree


def _is_long(element: HtmlElement) -> bool:
    return len(element.text_content().strip()) >= SHORTEST_PARAGRAPH


def _is_paragraph(box: HtmlElement) -> bool:
    """Whether a box has only text, long and complete, and no row of links; text by a picture is a caption."""
    if not all(inner.tag in _INLINE or inner.tag == "br" for inner in box.iterdescendants()):
        return False
    text = box.text_content().strip()
    if len(text) < SHORTEST_PARAGRAPH or 2 * letters_in(box, "a") >= len(text) or not ends_sentence(text):
        return False
    return not (_OTHER_THAN_TEXT.search(names_of(box)) or "hidden" in box.attrib)


def _unlink_sentences(tree: HtmlElement) -> HtmlElement:
    """Turn the links in sentences into plain text, and return the page.

    Where sites put each paragraph into boxes of its own, "Trump met Putin in Anchorage on Friday." with two
    names linked was dropped, as a menu of two items is.
    """
    for block in tree.iter("p", "div"):
        links = list(block.iter("a")) if _has_no_block(block) else []
        if links and _is_sentence(block, links):
            for link in links:
                link.tag = _PLAIN  # renamed, not taken out: its address may say the day, and a long row of links costs no more
    return tree


def _has_no_block(block: HtmlElement) -> bool:
    inner: Iterator[HtmlElement] = block.iter(*_BLOCKS)
    next(inner)  # the block itself
    return next(inner, None) is None


def _is_sentence(block: HtmlElement, links: list[HtmlElement]) -> bool:
    """Whether links are part of a sentence: most of it, or its end, is outside them; none has a picture."""
    text = folded(block.text_content())
    if (
        len(text) < SHORTEST_SENTENCE
        or not ends_sentence(text)
        or any(link.find(".//img") is not None for link in links)
    ):
        return False
    linked = sum(len(folded(link.text_content())) for link in links)
    return 2 * linked < len(text) or ends_sentence(folded(links[-1].tail or ""))

"""Paragraphs that a page writes as boxes among others that it writes as paragraphs: extraction reads the latter alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.language.layout import ends_sentence
from summarize.reading.broken import INLINE, LEAST

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NAMED = re.compile(
    r"caption|credit|quote|promo|teaser|tooltip|copyright|disclaimer|sr-only|visually-hidden|screen-reader|subscri|sign-?up|pullout",
    re.IGNORECASE,
)
"""What such a box may hold besides, where its name says so; what else they are called, extraction knows."""


def paragraphed(tree: HtmlElement) -> HtmlElement:
    """Make a paragraph of each box that is one, beside one, and give the page back.

    Editors paste text from letters and office programs (<div>) between what they write (<p>), and a template may have a box of its
    own for the first paragraph.
    """
    for around in {paragraph.getparent() for paragraph in tree.iter("p") if _is_long(paragraph)}:
        for box in list(around.iterchildren("div")):
            if _is_paragraph(box):
                box.tag = "p"
    return tree


def _is_long(element: HtmlElement) -> bool:
    return len(element.text_content().strip()) >= LEAST


def _is_paragraph(box: HtmlElement) -> bool:
    """Whether a box holds text alone, long and whole, that is no row of links; the text beside a picture is about it."""
    if not all(inner.tag in INLINE or inner.tag == "br" for inner in box.iterdescendants()):
        return False
    linked = sum(len(link.text_content()) for link in box.iter("a"))
    text = box.text_content().strip()
    if len(text) < LEAST or 2 * linked >= len(text) or not ends_sentence(text):
        return False
    return not (_NAMED.search(f"{box.get('class', '')} {box.get('id', '')}") or "hidden" in box.attrib)

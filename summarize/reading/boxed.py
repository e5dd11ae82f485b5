"""Paragraphs that a page writes as boxes (<div>) among others (<p>): extraction reads only the latter."""

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
"""Names of boxes that contain something else; extraction knows the other such names."""


def paragraphed(tree: HtmlElement) -> HtmlElement:
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
    return len(element.text_content().strip()) >= LEAST


def _is_paragraph(box: HtmlElement) -> bool:
    """Whether a box has only text, long and complete, and no row of links; text by a picture is a caption."""
    if not all(inner.tag in INLINE or inner.tag == "br" for inner in box.iterdescendants()):
        return False
    linked = sum(len(link.text_content()) for link in box.iter("a"))
    text = box.text_content().strip()
    if len(text) < LEAST or 2 * linked >= len(text) or not ends_sentence(text):
        return False
    return not (_NAMED.search(f"{box.get('class', '')} {box.get('id', '')}") or "hidden" in box.attrib)

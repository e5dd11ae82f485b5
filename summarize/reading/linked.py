"""Sentences with links in them: extraction takes a short box of links for a menu, and drops it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.layout import ends_sentence
from summarize.wellformed import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_BLOCKS = (
    *("p", "div", "ul", "ol", "li", "dl", "table", "section", "article", "aside", "header", "footer", "nav"),
    *("main", "figure", "blockquote", "pre", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
)
"""Elements that a paragraph does not contain."""
SHORTEST = 25
"""Letters of a sentence; less may be a label."""
_PLAIN = "font"
"""An element that says nothing of its text, and is read as text."""


def unlinked(tree: HtmlElement) -> HtmlElement:
    """Turn the links in sentences into plain text, and return the page.

    Where sites put each paragraph into boxes of its own, "Trump met Putin in Anchorage on Friday." with two
    names linked was dropped, as a menu of two items is.
    """
    for block in tree.iter("p", "div"):
        links = list(block.iter("a")) if _holds_no_block(block) else []
        if links and _is_sentence(block, links):
            for link in links:
                link.tag = _PLAIN  # renamed, not taken out: its address may say the day, and a long row of links costs no more
    return tree


def _holds_no_block(block: HtmlElement) -> bool:
    inner: Iterator[HtmlElement] = block.iter(*_BLOCKS)
    next(inner)  # the block itself
    return next(inner, None) is None


def _is_sentence(block: HtmlElement, links: list[HtmlElement]) -> bool:
    """Whether links are part of a sentence: most of it, or its end, is outside them; none has a picture."""
    text = folded(block.text_content())
    if (
        len(text) < SHORTEST
        or not ends_sentence(text)
        or any(link.find(".//img") is not None for link in links)
    ):
        return False
    linked = sum(len(folded(link.text_content())) for link in links)
    return 2 * linked < len(text) or ends_sentence(folded(links[-1].tail or ""))

"""Boxes that ask for consent to cookies: beside a short article they would be read as its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_BOXES = ("div", "section", "aside", "form", "dialog", "amp-consent")
_MAKERS = re.compile(
    r"(?<![a-z])(?:onetrust|didomi|usercentrics|sp_message|qc-cmp|fc-consent|cookiebot|cybotcookiebot|cookielaw|truste(?![a-z])|trustarc"
    r"|cmplz|borlabs|iubenda-cs)",
    re.IGNORECASE,
)
"""Names of the boxes of consent programs that sites buy."""
_NAMED = re.compile(r"(?<![a-z])(?:cookies?|consent|gdpr|cmp)(?![a-z])|(?:[cC]ookie|[cC]onsent)[A-Z]")
"""Names of sites' own boxes: cookie-banner, CookieNotice; an article about cookies may be in such a box,
too."""
_ARTICLE = ("h1", "article", "main")


def asking_consent(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Find the boxes of a page that ask for consent, or lie over it, and contain no article."""
    paragraphs = None
    for box in tree.iter(*_BOXES):
        names = f"{box.get('id', '')} {box.get('class', '')}"
        sold = box.tag == "amp-consent" or _MAKERS.search(names)
        if (sold or _lies_over(box) or _NAMED.search(names)) and next(box.iter(*_ARTICLE), None) is None:
            if paragraphs is None:
                paragraphs = _letters(tree)
            if sold or len(box.text_content()) <= paragraphs - _letters(box):
                yield box


def _lies_over(box: HtmlElement) -> bool:
    return "dialog" in (box.tag, box.get("role")) or box.get("aria-modal") == "true"


def _letters(box: HtmlElement) -> int:
    return sum(len(paragraph.text_content()) for paragraph in box.iter("p"))

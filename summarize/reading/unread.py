"""What is on a page but not of its article: hidden parts, consent boxes, footnote marks, comments.

Beside a short article a box that asks for consent to cookies would be read as its text; and with the mark of a
footnote "... the ballast.1" does not end in a full stop, and is no sentence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.reading.elements import letters_in, names_of, take_out

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

UNSEEN = ("template", "noscript")
_COMMENT_TAGS = ("div", "section", "ol", "ul", "aside", "form")
_COMMENTS = re.compile(
    r"(?<!no[-_])(?<!has[-_])(?<!with[-_])(?:(?<![A-Za-z])[Cc]|(?<=[a-z])C)omment(?:s|aires?)?(?![a-z])"
    r"|(?<![A-Za-z])(?:[Cc]omentarios|[Kk]ommentare?)(?![a-z])"
)
"""A word in the name of a box, as in post-comments, visitors_comment, storyComments, but not commentary."""
_TOPIC = re.compile(
    r"(?:^|[-_])(?:category|tag|section|topic|open|opened|closed|enabled|allow|allowed|status|count)(?:[-_]|$)",
    re.IGNORECASE,
)
"""A name that says what an article is about, or whether comments are open: category-comment,
comments-open."""
SHORTEST_ARTICLE = 600
"""Fewest letters in the paragraphs outside a box of comments, and before it if it is large; with fewer the
box may be the article after all."""
_CONSENT_TAGS = ("div", "section", "aside", "form", "dialog", "amp-consent")
_MAKERS = re.compile(
    r"(?<![a-z])(?:onetrust|didomi|usercentrics|sp_message|qc-cmp|fc-consent|cookiebot|cybotcookiebot|cookielaw|truste(?![a-z])|trustarc"
    r"|cmplz|borlabs|iubenda-cs)",
    re.IGNORECASE,
)
"""Names of the boxes of consent programs that sites buy."""
_CONSENT = re.compile(r"(?<![a-z])(?:cookies?|consent|gdpr|cmp)(?![a-z])|(?:[cC]ookie|[cC]onsent)[A-Z]")
"""Names of sites' own boxes: cookie-banner, CookieNotice; an article about cookies may be in such a box,
too."""
_ARTICLE = ("h1", "article", "main")
_MARK = re.compile(r"\s*[\[(]?(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3})[\])]?\s*")
_FOOTNOTE = re.compile(r"footnote|noteref", re.IGNORECASE)
"""Names of links to footnotes; a link without one must be raised, and lead to a place on its page."""


def without_unread(tree: HtmlElement) -> HtmlElement:
    """Take out of a page what is not part of its article, and return the page."""
    for each in (*_consent_boxes(tree), *_footnote_marks(tree)):
        each.tag = UNSEEN[0]
    take_out(tree, *UNSEEN)
    boxes, left = _comment_boxes(tree)
    for box, before in boxes:
        own = letters_in(box, "p")
        small = 2 * own <= left - own
        enough = left - own >= SHORTEST_ARTICLE and (small or before >= SHORTEST_ARTICLE)
        if enough and tree in box.iterancestors():
            box.drop_tree()  # boxes inside it are gone with it
            left -= own
    return tree


def _comment_boxes(tree: HtmlElement) -> tuple[list[tuple[HtmlElement, int]], int]:
    """Boxes of comments, each with the letters in paragraphs before it, and the letters in all paragraphs."""
    boxes, letters = [], 0
    for element in tree.iter("p", *_COMMENT_TAGS):
        if element.tag == "p":
            letters += len(element.text_content())
        elif _has_comments(element):
            boxes.append((element, letters))
    return boxes, letters


def _has_comments(box: HtmlElement) -> bool:
    return any(not _TOPIC.search(name) and _COMMENTS.search(name) for name in names_of(box).split()) and (
        box.find(".//h1") is None
    )


def _consent_boxes(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Find the boxes of a page that ask for consent, or lie over it, and contain no article."""
    paragraphs = None
    for box in tree.iter(*_CONSENT_TAGS):
        names = names_of(box)
        bought = box.tag == "amp-consent" or _MAKERS.search(names)
        if (bought or _lies_over(box) or _CONSENT.search(names)) and next(box.iter(*_ARTICLE), None) is None:
            if paragraphs is None:
                paragraphs = letters_in(tree, "p")
            if bought or len(box.text_content()) <= paragraphs - letters_in(box, "p"):
                yield box


def _lies_over(box: HtmlElement) -> bool:
    return "dialog" in (box.tag, box.get("role")) or box.get("aria-modal") == "true"


def _footnote_marks(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Find the links of a page that are no more than the mark of a footnote."""
    for link in tree.iter("a"):
        if _MARK.fullmatch(link.text_content()) and (_is_raised(link) or _is_named(link)):
            yield link


def _is_raised(link: HtmlElement) -> bool:
    parent = link.getparent()
    raised = (parent is not None and parent.tag == "sup") or link.find(".//sup") is not None
    return raised and "#" in link.get("href", "")


def _is_named(link: HtmlElement) -> bool:
    return bool(_FOOTNOTE.search(f"{link.get('class', '')} {link.get('role', '')}"))

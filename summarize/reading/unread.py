"""What is on a page but not of its article: hidden parts, consent boxes, footnote marks, comments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.reading.consent import asking_consent
from summarize.reading.footnotes import footnote_marks

if TYPE_CHECKING:
    from lxml.html import HtmlElement

UNSEEN = ("template", "noscript")
_BOXES = ("div", "section", "ol", "ul", "aside", "form")
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
ENOUGH = 600
"""Fewest letters in the paragraphs outside a box of comments, and before it if it is large; with fewer the
box may be the article after all."""


def without_unread(tree: HtmlElement) -> HtmlElement:
    """Take out of a page what is not part of its article, and return the page."""
    from lxml.etree import strip_elements  # noqa: PLC0415 - heavy, and needed for pages alone

    # They are taken out with the rest, all at once: each by itself would move what is behind it.
    for each in (*asking_consent(tree), *footnote_marks(tree)):
        each.tag = UNSEEN[0]
    strip_elements(tree, *UNSEEN, with_tail=False)
    before, left = _boxes(tree)
    for box, read in before:
        own = _letters(box)
        small = 2 * own <= left - own
        if left - own >= ENOUGH and (small or read >= ENOUGH) and tree in box.iterancestors():
            box.drop_tree()  # boxes inside it are gone with it
            left -= own
    return tree


def _boxes(tree: HtmlElement) -> tuple[list[tuple[HtmlElement, int]], int]:
    """Boxes of comments, each with the letters in paragraphs before it, and the letters in all paragraphs."""
    found, read = [], 0
    for element in tree.iter("p", *_BOXES):
        if element.tag == "p":
            read += len(element.text_content())
        elif _is_of_readers(element):
            found.append((element, read))
    return found, read


def _is_of_readers(box: HtmlElement) -> bool:
    named = f"{box.get('id', '')} {box.get('class', '')}"
    return any(not _TOPIC.search(name) and _COMMENTS.search(name) for name in named.split()) and (
        box.find(".//h1") is None
    )


def _letters(box: HtmlElement) -> int:
    return sum(len(paragraph.text_content()) for paragraph in box.iter("p"))

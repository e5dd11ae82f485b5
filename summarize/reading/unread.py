"""What stands on a page and is not its article: what no reader of it sees, and what readers wrote below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

UNSEEN = ("template", "noscript")
_BOXES = ("div", "section", "ol", "ul", "aside", "form")
_COMMENTS = re.compile(
    r"(?<!no[-_])(?<!has[-_])(?<!with[-_])(?:(?<![A-Za-z])[Cc]|(?<=[a-z])C)omment(?:s|aires?)?(?![a-z])"
    r"|(?<![A-Za-z])(?:[Cc]omentarios|[Kk]ommentare?)(?![a-z])"
)
"""A word in the name of a box, as in post-comments, visitors_comment, storyComments; commentary is none."""
ENOUGH = 600
"""Letters in the paragraphs elsewhere, without which the box may be the article after all."""


def without_unread(tree: HtmlElement) -> HtmlElement:
    """Take out of a page what is not read with it, and give it back."""
    from lxml.etree import strip_elements  # noqa: PLC0415 - heavy, and needed for pages alone

    strip_elements(tree, *UNSEEN, with_tail=False)
    left = _paragraphs(tree)
    for box in filter(_is_of_readers, list(tree.iter(*_BOXES))):
        own = _paragraphs(box)
        if left - own >= ENOUGH and tree in box.iterancestors():  # a box in one that went is gone with it
            box.drop_tree()
            left -= own
    return tree


def _is_of_readers(box: HtmlElement) -> bool:
    named = f"{box.get('id', '')} {box.get('class', '')}"
    return bool(_COMMENTS.search(named)) and box.find(".//h1") is None


def _paragraphs(element: HtmlElement) -> int:
    return sum(len(paragraph.text_content()) for paragraph in element.iter("p"))

"""The marks of footnotes on a page: "... the ballast.1" does not end in a full stop, and is no sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_MARK = re.compile(r"\s*[\[(]?(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3})[\])]?\s*")
_NAMED = re.compile(r"footnote|noteref", re.IGNORECASE)
"""Names of links to footnotes; a link without one must be raised, and lead to a place on its page."""


def footnote_marks(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Find the links of a page that are no more than the mark of a footnote."""
    for link in tree.iter("a"):
        if _MARK.fullmatch(link.text_content()) and (_is_raised(link) or _is_named(link)):
            yield link


def _is_raised(link: HtmlElement) -> bool:
    parent = link.getparent()
    raised = (parent is not None and parent.tag == "sup") or link.find(".//sup") is not None
    return raised and "#" in link.get("href", "")


def _is_named(link: HtmlElement) -> bool:
    return bool(_NAMED.search(f"{link.get('class', '')} {link.get('role', '')}"))

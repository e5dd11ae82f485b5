"""The date that a web page without machine-readable dates shows: in its address or beside its heading."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING

from summarize.reading.dates import iso

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_OF_OTHERS = (
    "//blockquote[contains(@class, 'twitter-') or contains(@class, 'instagram-') or contains(@class, 'tiktok-')]"
    "|//body//*[contains(@class, 'teaser') or contains(@class, 'gallery') or contains(@class, 'related')][not(.//h1)]"
)
"""Posts that a page shows, and what it offers beside its article: each has a date of its own."""
_TWELVE = 12
"""Months, and so the days that may be taken for one."""


def shown_date(tree: HtmlElement, url: str | None) -> str | None:
    """Look for the day of a page in its address and beside its heading; None too where its numbers are two days."""
    from htmldate import find_date  # noqa: PLC0415 - heavy, and needed for pages alone

    try:
        found = iso(find_date(_own(tree), url=url, original_date=True, extensive_search=False))
    except (ValueError, TypeError):
        return None
    return None if found and _is_two_days(found, tree, url) else found


def _own(tree: HtmlElement) -> HtmlElement:
    """Page without the boxes whose dates are those of others."""
    if not tree.xpath(_OF_OTHERS):
        return tree
    own = deepcopy(tree)
    for box in own.xpath(_OF_OTHERS):
        box.drop_tree()  # also in a box that is gone
    return own


def _is_two_days(found: str, tree: HtmlElement, url: str | None) -> bool:
    """Whether a page gives a day as 04/05/2025 alone: not as 2025-05-04, with a month by name, or in its address."""
    from lxml.etree import tostring  # noqa: PLC0415

    year, month, day = map(int, found[:10].split("-"))
    if day > _TWELVE or day == month:
        return False
    page = f"{url or ''} {tostring(tree, encoding='unicode')}"
    either = rf"(?:0?{month}/0?{day}|0?{day}/0?{month})/(?:{year}|{year % 100:02})(?!\d)"
    sure = (
        rf"{year}[-/.年]?0?{month}[-/.月]?0?{day}(?!\d)|0?{day}\.\s?0?{month}\.\s?{year}"
        rf"|0?{day}(?:[^\W\d]{{1,2}}|[.º])? ?(?:de )?[^\W\d]{{3,12}}\.?,? ?(?:de )?{year}"
        rf"|[^\W\d]{{3,12}}\.? 0?{day}(?:st|nd|rd|th)?,? {year}"
    )
    return bool(re.search(rf"(?<!\d){either}", page)) and not re.search(rf"(?<!\d)(?:{sure})", page)

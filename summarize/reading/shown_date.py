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
"""Posts on a page, and what it offers beside its article: each has a date of its own."""
_CHANGED = "//*[@itemprop='dateModified' or @itemprop='dateUpdated']"
_OF_CHANGES = re.compile(r"modifi|updated|revision", re.IGNORECASE)
"""Names of meta elements that say when a page was changed."""
_STATED_CHANGE = re.compile(r'"date(?:Modified|Updated)"\s{0,9}:\s{0,9}"[^"]{0,60}"', re.IGNORECASE)
"""The same in JSON-LD."""
_TWELVE = 12
"""Months of a year: a day up to the twelfth may be taken for a month."""


def shown_date(tree: HtmlElement, url: str | None) -> str | None:
    """Look for a page's date in its address and beside its heading; None also if it can mean two days."""
    from htmldate import find_date  # noqa: PLC0415 - heavy, and needed for pages alone

    try:
        found = iso(
            find_date(_without_other_dates(tree), url=url, original_date=True, extensive_search=False)
        )
    except (ValueError, TypeError):
        return None
    return None if found and _is_ambiguous(found, tree, url) else found


def _without_other_dates(tree: HtmlElement) -> HtmlElement:
    """Copy of a page without other dates: of boxes beside its article, and of changes, maybe years later."""
    own = deepcopy(tree)
    for box in own.xpath(f"{_OF_OTHERS}|{_CHANGED}"):
        if box.getparent() is not None:  # not the page itself
            box.drop_tree()  # works inside a dropped box, too
    for meta in list(own.iter("meta")):
        if _OF_CHANGES.search("".join(map(meta.get, ("name", "property", "http-equiv"), ("", "", "")))):
            meta.drop_tree()
    for script in own.xpath("//script[@type='application/ld+json']"):
        script.text = _STATED_CHANGE.sub('"changed": ""', script.text or "")
    return own


def _is_ambiguous(found: str, tree: HtmlElement, url: str | None) -> bool:
    """Whether a page gives a date only as 04/05/2025: not as 2025-05-04, by a month's name or in its URL."""
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

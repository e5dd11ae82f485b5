"""What a web page says about itself: title, date, outlet, address, in markup made for machines."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Any

from summarize.reading.dates import iso
from summarize.reading.markup import unmarked
from summarize.reading.records import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

ARTICLE = re.compile(r"(?:Article|Posting|Report|Review)$")
_DEPTH = 12
MARKS = " -–—|:·»"
_SUFFIX = re.compile(rf"\s[{MARKS}]")


@dataclass(frozen=True, slots=True)
class Page:
    """What was found; None for what was not."""

    title: str | None
    published: str | None
    outlet: str | None
    url: str | None


def describe(tree: HtmlElement) -> Page:
    """Read what a page says about itself.

    The title is the headline that schema.org's JSON-LD gives the article, else what is offered to social
    networks, else the heading, without the site's name behind it. Dates and outlets likewise: JSON-LD, then
    meta elements. Many pages carry two or three headlines for one article; no order picks the one that the
    outlet would call its own on all of them.
    """
    stated = _stated(tree)
    publisher = stated.get("publisher")
    publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
    name = publisher.get("name") if isinstance(publisher, dict) else publisher
    return Page(
        title=_title(tree, stated),
        published=iso(stated.get("datePublished")) or next(filter(None, map(iso, _dates(tree))), None),
        outlet=_fold(name) or _meta(tree, "og:site_name") or None,
        url=next((_fold(href) for href in tree.xpath("//link[@rel='canonical']/@href")), None)
        or _meta(tree, "og:url"),
    )


def _title(tree: HtmlElement, stated: dict[str, Any]) -> str | None:
    heading = next(filter(None, (_fold(h1.text_content()) for h1 in tree.iter("h1"))), None)
    printed = next((_fold(title.text_content()) for title in tree.iter("title")), None)
    title = _fold(stated.get("headline")) or _meta(tree, "og:title") or heading or printed
    if title is None:
        return None
    for bare in filter(None, (heading, title.removesuffix(_meta(tree, "og:site_name") or ""))):
        # "Rain in Gauteng - The Citizen" over a page whose heading is "Rain in Gauteng", or whose site is so called
        rest = title[len(bare.rstrip(MARKS)) :] if title.startswith(bare.rstrip(MARKS)) else ""
        if rest and _SUFFIX.match(rest):
            return bare.rstrip(MARKS)
    return title


def _dates(tree: HtmlElement) -> Iterator[str]:
    for name in (
        "article:published_time",
        "datePublished",
        "date",
        "parsely-pub-date",
        "sailthru.date",
        "DC.date.issued",
    ):
        found = _meta(tree, name)
        if found:
            yield found
    yield from (str(value) for value in tree.xpath("//time[@itemprop='datePublished']/@datetime"))


def _meta(tree: HtmlElement, name: str) -> str | None:
    found = tree.xpath("//meta[@property=$name or @name=$name or @itemprop=$name]/@content", name=name)
    return next(filter(None, map(_fold, found)), None)


def _stated(tree: HtmlElement) -> dict[str, Any]:
    """Fields of the page's article in JSON-LD: of the first node of an article's type, else of the first headline."""
    nodes = [
        node for script in tree.xpath("//script[@type='application/ld+json']") for node in _nodes(script.text)
    ]
    kinds = [node for node in nodes if any(ARTICLE.search(kind) for kind in _kinds(node))]
    return next((node for node in kinds if node.get("headline")), {})


def _nodes(text: str | None) -> Iterator[dict[str, Any]]:
    try:
        document = json.loads(text or "", strict=False)
    except (ValueError, RecursionError):
        return
    stack: list[tuple[object, int]] = [(document, 0)]
    while stack:
        value, depth = stack.pop()
        if isinstance(value, dict):
            yield value
        below = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        if depth < _DEPTH:
            stack += [(each, depth + 1) for each in reversed(list(below)) if isinstance(each, dict | list)]


def _kinds(node: dict[str, Any]) -> list[str]:
    kind = node.get("@type")
    return [each for each in (kind if isinstance(kind, list) else [kind]) if isinstance(each, str)]


def _fold(value: object) -> str | None:
    return folded(unmarked(unescape(value))) if isinstance(value, str) else None

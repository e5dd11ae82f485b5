"""What a web page says about itself: title, date, outlet, address, in markup made for machines."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Any

from summarize.language.outlets import host
from summarize.reading.address import first_address
from summarize.reading.dates import iso
from summarize.reading.han_titles import split_title
from summarize.reading.markup import without_markup
from summarize.reading.outlet import (
    is_no_name,
    outlet_name,
    publishers_in_markup,
    site_behind_heading,
    stated_publisher,
)
from summarize.reading.records import line_of
from summarize.reading.titles import stated_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

ARTICLE = re.compile(r"(?:Article|Posting|Report|Review)$")
_DEPTH = 12
_AROUND = "/*; \t\r\n"
_HIDING = (("<!--", "-->"), ("<![CDATA[", "]]>"))


@dataclass(frozen=True, slots=True)
class Page:
    """What was found; None for what was not."""

    title: str | None
    published: str | None
    outlet: str | None
    url: str | None
    descriptions: tuple[str, ...]
    """What the page tells social networks and search engines that it is about."""


def describe(tree: HtmlElement) -> Page:
    """Read what a page says about itself.

    The title is the headline that schema.org's JSON-LD gives the article, else what is offered to social
    networks, else the heading, without the site's name behind it. Dates and outlets, too, come from JSON-LD
    (an outlet only if its name is not that of a company or a host), then from meta elements; an outlet is
    also looked for behind the heading in the window's title, and in the address. Many pages have two or three
    headlines for one article; no order picks on all of them the one that the outlet would call its own.
    """
    site = _meta(tree, "og:site_name")
    printed = next((_fold(title.text_content()) for title in tree.iter("title")), None)
    headings = [
        heading for h1 in tree.iter("h1") if (heading := _fold(h1.text_content())) and heading != site
    ]
    headings.sort(key=lambda heading: not (printed or "").startswith(heading))  # a logo may come before it
    shown = [heading for heading in (_meta(tree, "og:title"), *headings[:1]) if heading]
    heading, name = split_title(printed or "")
    nodes = [
        node for script in tree.xpath("//script[@type='application/ld+json']") for node in _nodes(script.text)
    ]
    stated = _article_node(nodes, shown)
    places = (*tree.xpath("//link[@rel='canonical']/@href"), *_contents(tree, "og:url"))
    # Unescaped again, &region= were ®ion=.
    url = first_address(line_of(without_markup(place)) for place in places)
    publisher = _fold(stated_publisher(stated))
    names = (
        None if is_no_name(publisher) and not is_no_name(site) else publisher,
        site,
        publisher,
        _fold(stated_publisher(stated, nodes)),
        *map(_fold, publishers_in_markup(tree)),
        name,
        site_behind_heading(printed, shown),
        host(url),
    )
    descriptions = (
        _meta(tree, "og:description"),
        _meta(tree, "description"),
        _fold(stated.get("description")),
    )
    return Page(
        title=stated_title([_fold(stated.get("headline")), *shown, heading], headings[:1], site),
        published=iso(stated.get("datePublished")) or next(filter(None, map(iso, _dates(tree))), None),
        outlet=next(filter(None, map(outlet_name, names)), None),
        url=url,
        descriptions=tuple(filter(None, descriptions)),
    )


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
    return next(filter(None, map(_fold, _contents(tree, name))), None)


def _contents(tree: HtmlElement, name: str) -> list[str]:
    found = tree.xpath("//meta[@property=$name or @name=$name or @itemprop=$name]/@content", name=name)
    return [str(value) for value in found]


def _article_node(nodes: list[dict[str, Any]], shown: list[str]) -> dict[str, Any]:
    """Node of the page's article in JSON-LD: of those there the one with its heading, else the first."""
    kinds = [
        node for node in nodes if node.get("headline") and any(ARTICLE.search(kind) for kind in _kinds(node))
    ]
    return next((node for node in kinds if _fold(node["headline"]) in shown), kinds[0] if kinds else {})


def _nodes(text: str | None) -> Iterator[dict[str, Any]]:
    document = _load_json(text or "")
    stack: list[tuple[object, int]] = [(document, 0)]
    while stack:
        value, depth = stack.pop()
        if isinstance(value, dict):
            yield value
        below = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        if depth < _DEPTH:
            stack += [(each, depth + 1) for each in reversed(list(below)) if isinstance(each, dict | list)]


def _load_json(text: str) -> object:
    """Read JSON, also inside the comments that hid scripts from old browsers; None if it is broken."""
    bare = text.strip(_AROUND)
    for opens, closes in _HIDING:
        bare = bare.removeprefix(opens).removesuffix(closes).strip(_AROUND)
    try:
        return json.loads(bare, strict=False)
    except (ValueError, RecursionError):
        return None


def _kinds(node: dict[str, Any]) -> list[str]:
    kind = node.get("@type")
    return [each for each in (kind if isinstance(kind, list) else [kind]) if isinstance(each, str)]


def _fold(value: object) -> str | None:
    return line_of(without_markup(unescape(value))) if isinstance(value, str) else None

"""The outlet of a web page: by markup made for machines, behind its title, or in its address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from summarize.language.outlets import host
from summarize.reading.address import is_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from lxml.html import HtmlElement

_BEHIND = re.compile(r"\s[-–—|·»«›]\s")
"""What separates a title from the name of the site."""
WORDS = 5
"""Most words of a site's name behind a title."""
_COMPANY = re.compile(
    r"[\s,](?:Ltd\.?|Limited|LLC|L\.L\.C\.|LLP|Inc\.?|plc|PLC|GmbH(?: & Co\. KG)?|S\.L\.U?\.?|S\.A\.U?\.?|S\.p\.A\.|S\.r\.l\.|B\.V\.|N\.V\."
    r"|AG|KG|A/S|ApS|Oyj?|Sp\. z o\.o\.|Pty)$"
)
"""Legal forms, behind the name of a company."""
_HOST = re.compile(r"(?:[a-z\d-]+\.)+[a-z]{2,12}")
"""A host, in small letters: Zenda.com is a name that an outlet gives itself."""


def stated_publisher(stated: Mapping[str, Any], nodes: Iterable[Mapping[str, Any]] = ()) -> object:
    """Name of the publisher in JSON-LD; given the page's other nodes, also of one known by its @id."""
    found = stated.get("publisher")
    found = found[0] if isinstance(found, list) and found else found
    if not isinstance(found, dict):
        return found
    names = (node["name"] for node in nodes if node.get("@id") == found.get("@id") and node.get("name"))
    return found.get("name") or (next(names, None) if found.get("@id") else None)


def is_no_name(publisher: str | None) -> bool:
    """Whether a publisher's name is that of a company or a host, by which readers do not know an outlet."""
    said = publisher or ""
    return bool(_COMPANY.search(said) or _HOST.fullmatch(said)) or is_address(said)


def publishers_in_markup(tree: HtmlElement) -> Iterator[str]:
    """Names of the publisher in microdata, then the name of the page as an application."""
    for name in tree.xpath("//*[@itemprop='publisher']//*[@itemprop='name']"):
        yield name.get("content") or name.text_content()
    yield from tree.xpath("//meta[@name='application-name']/@content")


def site_behind_heading(printed: str | None, headings: Sequence[str]) -> str | None:
    """Name of the site behind the heading in the window's title: Rain in Gauteng - The Citizen."""
    for heading in headings if printed else ():
        pieces = _BEHIND.split(printed or "")
        head, name = pieces[0], pieces[-1].strip()
        whole = (printed or "").startswith(heading) and _BEHIND.match(printed or "", len(heading))
        if (whole or (len(pieces) > 1 and heading.startswith(head))) and name[:1].isalnum():
            return name if not name[0].islower() and len(name.split()) <= WORDS else None
    return None


def outlet_name(name: str | None) -> str | None:
    """A name as it is; the host of one that is an address."""
    return host(name) if name and is_address(name) else name

"""One outlet under its many names: BBC, BBC News, www.bbc.co.uk."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from summarize.patterns import late

if TYPE_CHECKING:
    from urllib.parse import SplitResult

_COMMON = late(r"\b(?:the|news|online|digital|com|co|uk|org|net|www|inc|ltd|llc)\b|[^\w]+")


def voice(source: str | None, article: str) -> str:
    """Who speaks in an article, by its source and its id: its publisher, or else the article itself.

    A publisher is one voice, however many articles it prints.
    """
    return publisher(source) or article


def publisher(name: str | None) -> str:
    """Fold an outlet's name, so that all names of one publisher are equal; empty if there is none.

    >>> publisher("BBC News"), publisher("www.bbc.co.uk"), publisher("The News"), publisher(None)
    ('bbc', 'bbc', 'the news', '')

    """
    name = (name or "").strip().lower()
    return _COMMON.sub("", name) or name


def web(url: str | None) -> SplitResult | None:
    """Split a web address into its parts; None for any other address, and for what is not one."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return parts if parts.scheme in {"http", "https"} and parts.hostname else None


def host(url: str | None) -> str | None:
    """Host of a web address, without www; None for anything else."""
    parts = web(url)
    name = (parts.hostname if parts else None) or ""
    return name.removeprefix("www.") or name or None

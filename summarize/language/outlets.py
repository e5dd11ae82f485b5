"""One outlet under its many names: BBC, BBC News, www.bbc.co.uk."""

from __future__ import annotations

from summarize.patterns import late

_COMMON = late(r"\b(?:the|news|online|digital|com|co|uk|org|net|www|inc|ltd|llc)\b|[^\w]+")


def publisher(name: str | None) -> str:
    """Fold an outlet's name, so that all of one publisher are equal; empty where it is not known.

    >>> publisher("BBC News"), publisher("www.bbc.co.uk"), publisher("The News"), publisher(None)
    ('bbc', 'bbc', 'the news', '')

    """
    name = (name or "").strip().lower()
    return _COMMON.sub("", name) or name

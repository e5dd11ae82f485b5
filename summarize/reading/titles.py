"""Which title to take of those that a page gives its article."""

from __future__ import annotations

import re

MARKS = " -–—|:·»›"
_SUFFIX = re.compile(rf"\s[{MARKS}]")


def stated_title(titles: list[str | None], headings: list[str], site: str | None) -> str | None:
    """Take the first title there is, uncut, and without the name of the site behind it."""
    title = next(filter(None, titles), None)
    if title is None:
        return None
    title = next((each for each in titles if each and _is_cut(title, each)), title)
    for bare in filter(None, (*headings, title.removesuffix(site or ""))):
        # "Rain in Gauteng - The Citizen" over a page whose heading is "Rain in Gauteng", or whose site is so called
        rest = title[len(bare.rstrip(MARKS)) :] if title.startswith(bare.rstrip(MARKS)) else ""
        if rest and _SUFFIX.match(rest):
            return bare.rstrip(MARKS)
    return title


def _is_cut(title: str, whole: str) -> bool:
    """Whether a title ends where the whole has a quotation mark: content="Minister says "no" to ferry"."""
    return whole.startswith(title) and whole[len(title) :].lstrip().startswith('"')

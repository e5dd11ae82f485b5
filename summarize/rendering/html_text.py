"""Prepare text from outside for a page: shown as it is, without effect."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from summarize.language.days import MONTHS
from summarize.language.outlets import web

# A page may contain no control characters but white space, and a lone surrogate cannot be written as UTF-8. A
# direction override reverses the letters after it and so disguises a text: it is shown, not obeyed.
_UNFIT = (
    dict.fromkeys((*range(9), 11, *range(14, 32), *range(127, 160), *range(0xD800, 0xE000)), "\ufffd")
    | {12: " "}
    | {mark: f"⟦U+{mark:04X}⟧" for mark in (0x202D, 0x202E)}
)


class Passage(NamedTuple):
    """A slice of a text, with the text around it in its paragraph."""

    before: str
    slice: str
    after: str


def fit(text: str) -> str:
    """Replace what a page cannot contain or must not obey; the template does the escaping."""
    return text.translate(_UNFIT)


def passage(text: str, start: int, end: int, *, reach: int = 600) -> Passage:
    """Return `text[start:end]` with the rest of its paragraph, cut at white space `reach` characters away."""
    lower, upper = max(0, start - reach), min(len(text), end + reach)
    left, right = text.rfind("\n", lower, start) + 1, text.find("\n", end, upper)
    before, after = text[left or lower : start], text[end : upper if right < 0 else right]
    if not left and lower:
        before = "… " + before.partition(" ")[2]
    if right < 0 and upper < len(text):
        after = after.rpartition(" ")[0] + " …"
    return Passage(before.lstrip(), text[start:end], after.rstrip())


def link(url: str | None) -> str | None:
    """Return the address if it is a web address, else None: no other scheme becomes a link."""
    return url if url and url.isprintable() and " " not in url and web(url) else None


def date(published: str | None) -> str | None:
    """Return an ISO 8601 date in words, the same in every locale; any other text is returned as it is."""
    if not published:
        return None
    try:
        day = datetime.fromisoformat(published)
    except ValueError:
        return published
    clock = f", {day:%H:%M}" if day.time() != day.min.time() else ""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}{clock}"


def opening(text: str, *, width: int = 70) -> str:
    """Return the first words of a text, on one line, in at most `width` characters."""
    line = " ".join(text[: 4 * width].split())
    if len(line) <= width:
        return line
    return (line[:width].rpartition(" ")[0] or line[:width]).rstrip(" ,;:–—-") + "…"

"""How this program recognises what it wrote: read as an article, a briefing would support itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarize.patterns import late
from summarize.version import NAME

if TYPE_CHECKING:
    from collections.abc import Mapping

A_BRIEFING = "a briefing, not an article"
"""Why it is not read."""
_FIELDS = ({"excerpts", "sources", "settings"}, {"stories", "single", "settings"})
"""Fields of a saved briefing, and of the index of an edition."""
_SOURCES = late(r"\n(?:#{2,3} )?Sources\n\n?(?:  |- )\\?\[1\\?\] ")
_MARK = late(r"\[(?:only\s+in\s+\d+|\d+;\s+also\s[\d\s]+(?:,\s+not\s+independently)?)(?:;\s+new)?\\?\]")
"""The list of sources of a briefing, and the numbers behind one of its sentences, as text and as Markdown."""
_ALONE = late(
    r"\[\d+(?:;\s+new)?\\?\]\n\n(?:#{2,3} )?Sources\n\n?(?:  |- )\\?\[1\\?\] .*(?:\n {4}.*)*?\b\d+\s+words?\b"
)
"""Both for a briefing with a single number, behind its last sentence; footnotes of an article do not count
the words of their sources."""


def is_our_generator(generator: str | None) -> bool:
    """Whether a page or feed that names this generator was made by this program, in any version."""
    return (generator or "").startswith(f"{NAME} ")


def is_our_record(record: Mapping[Any, Any]) -> bool:
    """Whether a record of JSON is a briefing or an index."""
    return any(fields <= record.keys() for fields in _FIELDS)


def is_our_text(text: str) -> bool:
    """Whether a text is a briefing, printed as text or as Markdown."""
    return bool(_SOURCES.search(text) and (_MARK.search(text) or _ALONE.search(text)))

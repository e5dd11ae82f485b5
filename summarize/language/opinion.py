"""How outlets mark what is somebody's opinion: in the title, or on a line above the text."""

from __future__ import annotations

import re

from summarize.patterns import late

_COLUMN = "opinions?|editorial|commentary|op-ed|column|perspective|letters?"
OPINION = rf"(?:analysis ?/ ?)?(?:{_COLUMN})"
"""A pattern for the names of opinion columns; a mere "analysis", a review or an explainer may report, and is
not one."""
_WRITER = r"(?:opinion|editorial) (?:board|columnist|contributor|writer)"
_MARKS_OPINION = late(
    rf"(?:{OPINION})\s?[:|]|(?:guest )?(?:{OPINION})$|(?:(?:by )?[^,|]{{1,60}}[,|] ?|the |guest )?{_WRITER}$|.{{1,200}}[^|]\| ?(?:{_COLUMN})(?: ?\||$)"
    r"|.{0,100}\b(?:opinions|views) expressed\b.{0,100}\b(?:own|authors?|columnists?|contributors?|necessarily)\b",
    re.IGNORECASE,
)


def is_marked_as_opinion(line: str) -> bool:
    """Whether a title, or a line above a text, says that what follows is an opinion.

    >>> is_marked_as_opinion("OPINION: The town must pay"), is_marked_as_opinion("Poll finds opinion split")
    (True, False)

    """
    return bool(_MARKS_OPINION.match(line))

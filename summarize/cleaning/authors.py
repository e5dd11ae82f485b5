"""What an outlet says of the author below the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.patterns import late

if TYPE_CHECKING:
    from summarize.cleaning.rule_forms import Line

CLOSING = 0.6
"""Share of an article's lines after which it may speak of its author."""
LONGEST = 500
"""Characters; a longer paragraph is about more than its author."""
_NAME = r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){0,3}"
_TRADE = r"(?:writer|reporter|editor|columnist|critic|correspondent|producer|fellow|contributor|editor in chief emeritus)"
_BEAT = r"(?:politics|government|congress|business|health|education|sports|courts|crime|technology|science|immigration|climate|energy)"
_OCCUPATION = (
    r"(?:professor|lecturer|instructor|scholar|researcher|journalist|analyst|commentator|strategist|advis[eo]r|host|author|founder|president|chairman|chairwoman|director"
    r"|attorney|lawyer|historian|economist|chief executive|CEO)"
)
"""Other occupations of authors; they count only in an article's last lines, because such people are in the
news, too."""
_BEATS = late(rf"[^A-Za-z\"“]*({_NAME})(?:,? and {_NAME})? (?:covers|writes about|reports on) ")
AGENCY = "Associated Press"
"""An agency whose authors are presented in the papers that print it."""
_GUEST = late(
    r"[^A-Za-z\"“]*(?!The |Mr|Ms)(?:[A-Z][\w.’'-]+,? ){2,4}(?:is|serves as) (?!the (?:first|last|only|current|new)\b)"
    rf"(?:an? |the |also |currently )*[^.,“\"]{{0,60}}\b(?:{_OCCUPATION}|{_TRADE})\b"
    r"(?!.*\b(?:said|told|charged|accused|arrested|killed)\b).{2,}\.[”\"]?$"
)
_AUTHOR = late(
    rf"[^A-Za-z\"“]*(?:{_NAME} is (?:an? |the |also )?[^.,“\"]{{0,60}}\b{_TRADE}"
    r"(?:,| (?:at|for|with|based|covering|who covers|and|on|in)\b[^“\"]{2,80})?\.(?: (?:She|He|They|Follow|E-?mail|Reach|Contact)\b.*)?$"
    rf"|{_NAME}(?:,? and {_NAME})? (?:reported|contributed) from (?!.*\bthat\b)[A-Z][^“\"]{{2,80}}\.?$"
    rf"|{_NAME} (?:covers [^“\"]{{0,40}}\b{_BEAT}\b|writes about|contributes) [^“\"]{{2,60}} (?:for|to) [^“\"]{{2,60}}\.$)"
)


def is_about_author(line: Line) -> bool:
    """Whether a short paragraph below an article is about its author.

    For example: "Jane Doe is a politics reporter for The News." Higher up, the same words may be news: a
    story can be about a reporter.
    """
    if line.rank < CLOSING * line.frame.lines or len(line.whole) > LONGEST:
        return False
    return bool(_AUTHOR.match(line.text)) or (
        line.last and (bool(_GUEST.match(line.text)) or _works_here(line))
    )


def _works_here(line: Line) -> bool:
    """Whether a line says what somebody covers for the article's outlet, or links to more about them."""
    found = _BEATS.match(line.text)
    if found is None:
        return False
    outlet = re.escape((line.frame.outlet or AGENCY).removeprefix("The "))
    here = re.search(rf" for (?:[Tt]he )?(?:{outlet}|{AGENCY})\b", line.text)
    return here is not None or line.text.endswith(f" More about {found[1]}")

"""What an outlet says of the author below the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.patterns import late

if TYPE_CHECKING:
    from summarize.cleaning.looks import Line

LONGEST = 300
"""Characters; a longer paragraph is about more than its author."""
_NAME = r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){0,3}"
_TRADE = (
    r"(?:writer|reporter|editor|columnist|correspondent|producer|fellow|contributor|editor in chief emeritus)"
)
_BEAT = r"(?:politics|government|congress|business|health|education|sports|courts|crime|technology|science|immigration|climate|energy)"
_AUTHOR = late(
    rf"[^A-Za-z\"“]*(?:{_NAME} is (?:an? |the |also )?[^.,“\"]{{0,60}}\b{_TRADE}"
    r"(?:,| (?:at|for|with|based|covering|who covers|and|on|in)\b[^“\"]{2,80})?\.(?: (?:She|He|They|Follow|Email)\b.*)?$"
    rf"|{_NAME}(?:,? and {_NAME})? (?:reported|contributed) from (?!.*\bthat\b)[A-Z][^“\"]{{2,80}}\.?$"
    rf"|{_NAME} (?:covers [^“\"]{{0,40}}\b{_BEAT}\b|writes about|contributes) [^“\"]{{2,60}} (?:for|to) [^“\"]{{2,60}}\.$)"
)


def is_about_author(line: Line) -> bool:
    """Whether a short paragraph below the article says who wrote it: Jane Doe is a politics reporter for The News.

    Above, the same words may be news: a story can be about a reporter.
    """
    return line.closing and len(line.whole) <= LONGEST and bool(_AUTHOR.match(line.text))

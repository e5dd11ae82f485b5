"""Sentences that only announce what the next ones will say: Here are three signs of it."""

from __future__ import annotations

from summarize.language.quotes import without_quotations
from summarize.patterns import late

_HERE = ("ere is ", "ere are ", "ere's ", "ere’s ", "ere're ", "ere’re ")
"""Every sentence that says "here is" contains one of these."""
_HERE_IS = late(
    r"(?:\W*(?:(?:Again|And|But|Now|So),? )?[Hh]|.*[,;] (?:(?:and|but|so) )?h)ere(?:['’](?:re|s)| are| is) (?:(?! who\b)[^:;–—“”\"])+$"
)
"""A "here is" whose object comes only in the next sentence: not behind a colon or a dash, not in a quotation,
and not somebody "who" does something."""
_SHOWS = late(r"\b(?<!not )show(?:ed|s)? (?:exactly |just |precisely )?(?:how|why)\.$")


def only_announces(sentence: str) -> bool:
    """Whether an English sentence only announces what follows it, outside quotation marks.

    >>> only_announces("The deal is off, and here’s why."), only_announces("Here’s why: nobody paid.")
    (True, False)

    """
    if any(map(sentence.__contains__, _HERE)) and _HERE_IS.match(
        without_quotations(sentence).removesuffix(":")
    ):
        return True
    return " show" in sentence and bool(_SHOWS.search(sentence))

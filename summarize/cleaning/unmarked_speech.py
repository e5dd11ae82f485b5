"""Quotations that a site marks by layout, not by quotation marks, behind a line that ends in a colon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.days import WEEKDAY
from summarize.language.numbers import NUMBER_WORDS
from summarize.patterns import late

if TYPE_CHECKING:
    from summarize.cleaning.rule_forms import Line

_SAYING = late(
    r"\b(?:said|saying|stated|stating|added|adding|continued|replied|responded|tweeted|argued|wrote|writing"
    r"|says|writes|explain(?:ed|s)|testified|remarked|put it|goes on|went on|statement reads(?: as follows)?"
    rf"|(?!(?:{'|'.join(NUMBER_WORDS)}|\d+|these|those|other|some|all|of|in|the|several|many|few) )[\w.’'-]+ (?:states?|notes)"
    r"|(?<!was )(?<!were )(?<!been )(?<!be )(?<!are )(?<!is )(?:noted|observed|concluded|warned|declared|recalled)"
    r"|(?:in|sent|released|issued) (?:an?|this|the following) (?:[\w-]{1,20} ){0,3}(?:statement|response|rebuttal|message|letter|email|op-ed))"
    rf"(?: \(emphasis added\))?(?:,? (?:(?:on|in|at|to|during|after|late|early|via|for|of|this|last|today|tonight|recently)\b|{WEEKDAY})[^“”\".:]{{0,60}})?:$"
)
_SURELY = late(
    r"\b(?:full|entire) (?:statement|text|transcript|remarks|response)\b[^:]{0,80}:$"
    r"|\btold(?: (?!of\b|to\b|that\b|what\b|how\b|they\b|s?he\b|it\b)[^\s:]+){1,5}:$"
)
"""Announcements that count even with the name of an outlet: told the Mirna Post."""
_NO_SPEECH = late(
    r"^(?:Here|What)\b|\b(?:Times|Post|Journal|P(?:olitico|OLITICO)|WaPo|NPR|Vox|AP|Associated Press|Reuters|News|CNN|Bloomberg|Axios|reports?|article|paper|piece|study)\b"
)
"""Lines that announce no speech: what several said, each in marks, or what an outlet wrote, which is news
too."""
ANNOUNCEMENT = 160
"""Characters at the end of a line in which it may announce what somebody said."""
LABEL = 3
"""Words; so few before a colon are a label, behind which the author himself speaks: OPINION:, Watch this:."""
_IN_PERSON = late(
    r"\b(?:(?<!War )(?<!Phase )(?<!Part )(?<!Title )(?<!Class )(?<!Type )(?<!Level )I(?!-\d)|I['’](?:m|ve|d|ll)|[Mm]y|[Oo]ur|[Ww]e|[Ww]e['’](?:re|ve|ll))\b"
)
_OURS = late(
    rf"(?:Here|This)(?:['’]s| is| are) (?:what|how|why)\b|What\b.*\b(?:happened|know)\b|.*\b(?:{'|'.join(NUMBER_WORDS)}|\d+) (?:[a-z-]+ )?[a-z]+s:$"
)
"""A line in which an outlet announces what it will tell itself, or a list."""
EARLY = 300
"""Characters at the start of a paragraph in which its speaker says "I" or "we"."""
_ITEM = late(r"[-–—•*‘'`►▪●·■◆]|\(?\d{1,2}[.)]")
"""What opens an item of a list, or a quotation in single marks."""


def _announces(line: str) -> bool:
    """Whether a line that ends in a colon announces what somebody said: "Jane Doe said in a statement:".

    "Jane Doe spoke of:" does not: a list may follow.
    """
    last = line.rpartition(". ")[2]
    return bool(_SURELY.search(last)) or (bool(_SAYING.search(last)) and not _NO_SPEECH.search(last))


def _leads_in(line: str) -> bool:
    """Whether a line that ends in a colon has a clause before it, so that somebody's words may follow."""
    last = line.rpartition(". ")[2]
    return len(last.split()) > LABEL and not _OURS.match(last)


def is_unmarked_speech(line: Line) -> bool:
    """Whether a line without quotation marks is announced as speech, or says "I" or "we" behind a colon."""
    before = line.before[-ANNOUNCEMENT:]
    if not before.endswith(":") or any(map(line.text.__contains__, '“”"')) or _ITEM.match(line.text):
        return False
    return _announces(before) or (_leads_in(before) and bool(_IN_PERSON.search(line.text[:EARLY])))

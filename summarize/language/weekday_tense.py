"""Whether the words around a weekday look ahead to it or back: will meet on Friday, met on Friday."""

from __future__ import annotations

import re

from summarize.patterns import late

_HOUR = r"(?:the|an?|on|about|at least|midnight|noon|\d[\d:]* ?[ap]\.?m\.?)\s+"
_AHEAD = late(
    r"\b(?:(?:(?:will|would|shall|may|might)(?: not| also| likely| now)?|could(?: also)?) be \w+|to be (?!an?\b|the\b)(?-i:[a-z]+)"
    r"|(?:will|would|shall|could(?! still)|(?-i:may)|might|due(?! to (?:an?|the|his|her|its|their)\b)|expected|scheduled|planned|ahead of|forecast|set(?= to| for))\b"
    r"|(?<!['’]s )(?<!the )(?<!\ba )(?<!his )(?<!her )(?<!ed )plans?(?= [“\"]?(?:to|for)\b)"
    rf"|(?:(?-i:by)|until|from|starting|beginning|effective)\s*(?:{_HOUR})*$|from \w+day (?:to|through|until)\s+(?:{_HOUR})*$|(?-i:before) (?:the )?$"
    r"|(?:is|are|be|going|gearing up|agreed|vowed|promised|pledged|hop(?:es?|ing)|wants?|intends?|aims?|ready|prepar(?:es|ing)|threaten(?:s|ing)"
    r"|about|supposed|slated|poised|seeks?|(?<!to )have|has) to [a-z]+\b"
    r"|(?:begins?|starts|reconvenes?|resumes?|expires?|looms?|looming|kicks? (?:in|off)|takes? effect|heads? (?:in)?to|head(?:s|ing|ed) for)\b)"
    r"|['’](?:ll|d (?!(?:been|gone|met|held|made|had|come|told|said|won|lost|left|found|sent|[a-z]+(?:ed|en))\b)[a-z]+)\b",
    re.IGNORECASE,
)
"""Words that say what will be done, and from or until when. Their look-alikes are left out: who did it, where
to, what was refused, or "the plan" that was blasted."""
_BACK = late(
    r"\b(?:according to|in the wake of|(?<!to )(?<!ay )(?<!ll )(?<!ld )hit|tweets?|statement|did(?:n['’]t)?|(?:would|could)n['’]t"
    r"|said|told|was|were|had|\w+ed|met|held|went|came|took|left|began|won|lost|fell|rose|made|gave|got|saw|found|sent|shot|led|ran|struck|spoke"
    r"|wrote|broke|fled|drew|became|caught|brought|sought|drove|flew|grew|kept|knew|stood|threw)\b"
)
_NOT_UNTIL = late(r"\b(?:did|had|has|have|was|were)(?: not|n['’]t)\b.*\buntil\b[^,]*$")
"""Before a day that has come: staff did not learn of it until Monday."""
_REACH = 100
"""Characters looked at before a weekday, or behind it if it opens the sentence."""
_NEAR = 40
"""The same before "Monday's vote", which depends less on the verb."""
_POSSESSIVE = late(r"(?: \w+)?['’]s\b")
"""What follows a day in the possessive: Monday's vote, Monday night's vote."""
_BEFORE_WHAT = late(r"\bbefore (?:the )?$")
_PAST_BEHIND = late(r" (?:said|was|were|had|showed|found)\b")
"""A past behind a weekday, whatever the words before it say: will repay it, though a count on Monday showed
none left."""
_BREAK = late(r"[;:](?!\d)|[,.?!][”\"]")
"""What separates a weekday from words that look ahead: a semicolon, a colon (not in 12:01) or the end of a
quotation."""
_OPENING = late(r"\W*(?:(?:And|But|Then) )?(?:(?:On|By|Before|Until|Early|Late|Later)(?: on)? )?$")
_IS_EXPECTED = late(r"[^,]{0,40}\b(?:is|are)(?: also)? (?:expected|scheduled|set|due)\b")


def looks_ahead(text: str, start: int, end: int) -> bool:
    """Whether the words around a weekday look ahead to it rather than back.

    The last that look either way before it decide, or the first behind it if it opens the sentence.

    Args:
        text: a sentence.
        start: where the weekday begins in it.
        end: where it ends.

    >>> looks_ahead("Doe will meet Roe on Friday.", 22, 28), looks_ahead("Doe met Roe on Friday.", 15, 21)
    (True, False)

    """
    possessive = bool(_POSSESSIVE.match(text, end))
    if _OPENING.fullmatch(text, 0, start):
        return _opening_looks_ahead(text[end : end + _REACH], possessive=possessive)
    before = _BREAK.split(text[max(0, start - (_NEAR if possessive else _REACH)) : start])[-1]
    if (
        _NOT_UNTIL.search(before)
        or (possessive and _BEFORE_WHAT.search(before))
        or _PAST_BEHIND.match(text, end)
    ):
        return False
    forward = max((match.end() for match in _AHEAD.finditer(before)), default=-1)
    behind = max((match.end() for match in _BACK.finditer(before)), default=-1)
    return forward >= max(behind, 0)


def _opening_looks_ahead(after: str, *, possessive: bool) -> bool:
    """Whether a weekday that opens its sentence is still to come.

    Both "On Monday, Doe is expected" and "Monday's events are set" say so.
    """
    if possessive:
        return bool(_IS_EXPECTED.match(after))
    ahead, back = _AHEAD.search(after), _BACK.search(after)
    return ahead is not None and (back is None or ahead.start() <= back.start())

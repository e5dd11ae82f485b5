"""What happened to the people that a number counts: killed, injured, evacuated, arrested, missing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.language.cache import ChunkCache
from summarize.language.numbers import ONE_TO_TEN, numbers
from summarize.patterns import late, right_before

if TYPE_CHECKING:
    from summarize.language.numbers import Number

FATES = {
    "killed": r"(?:fatally|mortally) (?:shot|stabbed|struck|wounded|injured|hurt)|killed|killing|kills|dead|died|dies|deaths?|death toll|fatalities|lives",
    "injured": r"injured|injuring|injures|wounded|wounding|wounds|hurt|hospitali[sz]ed",
    "evacuated": r"evacuat(?:ed|es|e|ing|ion|ions)",
    "arrested": r"arrested|arresting|arrests|detained|detaining|in custody|into custody",
    "missing": r"missing|unaccounted for",
}
"""Fate -> the words for it, as a pattern."""

FATE_REACH = 28
"""Characters between a number and the word for its fate, at most."""

TOLL_REACH = 140
"""Characters between the word "toll" and its number, at most, with all that says that it rose."""

_NAMED = "|".join(f"(?P<{fate}>{written})" for fate, written in FATES.items())
_FATE = late(rf"\b(?:{_NAMED})\b", re.IGNORECASE)
_HOW_MANY = r"(?:\s(?:at least|more than|about|nearly|almost|over|some|up to))?"
_OWN = late(
    rf"{_HOW_MANY}\s(?:\d|(?:{'|'.join(ONE_TO_TEN)}|dozens|scores|hundreds|thousands|several|many|others)\b)"
)
"""After a fate: a number of its own, or "dozens"."""
WHO = (
    "others|people|persons?|civilians?|men|women|man|woman|children|soldiers|troops|police\\w*|demonstrators|protesters"
    "|fighters|residents|victims|passengers|foreigners|students|inmates|boys|girls|teachers|adults|workers|(?-i:[A-Z]\\w+s)"
)
_DONE = "lives|deaths|killed|dead|died|injured|wounded|hurt|evacuated|evacuees|arrested|arrests|missing"
_VICTIMS = late(
    rf"(?:\s+of\s+them)?(?:(?:\s+[\w-]+)?\s+(?:{WHO}|{_DONE})|\s+(?:were|have|had|in|on|when|and|after|at|during))\b",
    re.IGNORECASE,
)
_ENDED = late(r"\s*[,.;)—–]|\s*$")
_DIRECT = late(rf"(?:{'|'.join(FATES.values())}){_HOW_MANY}\s$", re.IGNORECASE)
_RISEN = r"(?:rises?|rose|risen|rising|climb\w*|jump\w*|gr[eo]w\w*|increas\w+|soar\w*|surg\w+|went|gone|raised|revised|fell)"
_PASSED = r"(?<!that )(?<!which )(?:(?:reach|pass|surpass)(?:es|ed|ing)?|exceed(?:s|ed|ing)?|tops|topp(?:ed|ing)|hits?)"
_ON = r"(?:(?!\b(?:could|might|may|would|will|likely|expected|feared)\b)[^.;,])"
_TOLL = late(
    r"(?<![kesng] a )(?<!\bits )(?<!\btheir )(?<!heavy )\btoll\b(?![\s-](?:road|booth|bridge|plaza|lane|tax|free))"
    rf"(?:{_ON}{{0,30}}\b(?:at|to|of)|{_ON}{{0,80}}\b(?:{_RISEN}(?:\s\w+){{0,3}}\s(?:to|over|past|above|beyond)|(?:put|stands|stood|now)\sat|{_PASSED}))"
    rf"{_HOW_MANY}\s$",
    needs=("toll",),
)
"""Before the number of a toll that has been reached, not one that is feared."""
_BODILY = "|".join(f"(?P<{fate}>{FATES[fate]})" for fate in ("killed", "injured", "arrested"))
"""What happens only to people, whereas houses are evacuated, too, and cars missing."""
_PASSIVE = late(
    r"(?!\s(?:year|month|week|day|hour|minute)s?\b)(?:\s[\w-]+){0,3}?"
    r"(?:,\s(?:including|among|most|many|some|mostly|mainly)\b[^.;]{0,120}?,|\s[-–—]{1,2}\s[^.;]{0,140}?\s[-–—]{1,2}|\s\([^()]{0,140}\))?"
    rf"\s(?:were|(?:have|had)(?:\sbeen|(?=\sdied)))\s(?:{_BODILY})\b",
    re.IGNORECASE,
)
"""After a number: who they are, whoever that is, perhaps an aside on some of them, and what happened to
them."""
_NUMBERED = late(r"\b(?:Flight|Boeing|Airbus|Route|Highway|Interstate|Chapter|Section|Article|Unit|No\.)\s$")
"""Before a number that is a name and counts nothing."""

_FATEFUL = late(
    "kill|dead|death|die|fatal|mortal|lives|injur|wound|hurt|hospital|evacuat|arrest|detain|custody|missing|unaccount|toll",
    re.IGNORECASE,
)
"""Every word for a fate contains one of these."""
_fateful = ChunkCache(lambda chunk: bool(_FATEFUL.search(chunk)))


def fates(line: str) -> list[tuple[Number, str | None]]:
    """Find the numbers of a sentence, each with the fate of the people that it counts, or None."""
    counts = numbers(line)
    if not counts:
        return []
    fateful = any(map(_fateful.__getitem__, line.split()))
    return [(number, fate_of(line, number) if fateful else None) for number in counts]


def fate_of(line: str, number: Number) -> str | None:
    """Say what happened to the people that a number counts, by the nearest word for it; else None.

    A word before an "and" belongs to what comes before it: "15 people are dead and 200 are missing".
    """
    if number.currency or right_before(_NUMBERED, line, number.start, 15):
        return None
    if right_before(_TOLL, line, number.start, TOLL_REACH):
        return "killed"
    passive = _PASSIVE.match(line, number.end)
    if passive:
        return str(passive.lastgroup)
    start = max(0, number.start - FATE_REACH)
    direct = _ENDED.match(line, number.end) and follows_fate(line, number.start)
    if not direct and not _VICTIMS.match(line, number.end):
        return None
    near = [
        (min(abs(number.start - m.end()), abs(m.start() - number.end)), str(m.lastgroup))
        for m in _FATE.finditer(line, start, number.end + FATE_REACH + 10)
        if (" and " not in line[m.end() : number.start])
        and (m.start() < number.end or not _OWN.match(line, m.end()))
    ]
    return min(near)[1] if near else None


def follows_fate(line: str, at: int) -> bool:
    """Whether a word for a fate comes right before a place in a line: killed at least 12."""
    return bool(right_before(_DIRECT, line, at, FATE_REACH))


def fates_before(line: str, end: int) -> list[str]:
    """List the fates that a line tells before a place, in order: killed, killed, injured."""
    return [str(fate.lastgroup) for fate in _FATE.finditer(line, 0, end)]

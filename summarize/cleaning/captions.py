"""Captions that look like sentences: what somebody is seen doing, the day of the picture or a place in it, a credit behind."""

from __future__ import annotations

from summarize.language.days import MONTH
from summarize.patterns import late

_POSES = (
    r"delivers?|speaks?|walks?|arrives?|stands?|poses?|gestures?|looks?|listens?|waves?|waits?|holds?|attends?|shakes?"
    r"|meets?|answers?|leaves?|reacts?|sits?|smiles?|addresse?s?|testif(?:y|ies)|watch(?:es)?|gathers?|pass(?:es)?"
    r"|takes? (?:part|the stage)|(?:is|are) (?:seen|lifted|unloaded|pictured|shown|wheeled|escorted|helped|followed|led|carried|surrounded)"
)
"""What people do in pictures, in the present."""
_SCENES = (
    r"talks? (?:to|with reporters)|cheers?|cr(?:y|ies)|camps?|disperses?|carr(?:y|ies)|examines?|inspects?|wears?|pulls? out"
    r"|lifts? off|displays?|visits?|shoots?|scrambles?|await|puts on|seen|discuss(?:es)?|brush(?:es)?|lands at|fires? (?:at|tear)"
    r"|(?:make|lay|celebrate|bring|embrace|hug|greet|welcome|applaud|salute|pray|chant|shout)s?|boards|board (?:a|an|the)"
    r"|(?:clean|light|ride)s? (?:a|an|the|\w+s)|(?:reports|drives|stroll|march|wheel) (?:for|from|past|through|in|on)"
)
"""What is seen in pictures, too, but told as news more often; or a noun in most other sentences."""
_NO_NOUN = r"(?<!to )(?<!\b[Aa] )(?<!\b[Tt]he )(?<!['’]s )"
"""Before a verb: neither a plan (to visit) nor a noun (the pope's visit, the fire)."""
_TOLD = (
    r"(?<!who )(?<!that )(?<!which )\b(?:was|were|had)\b|[\"“]|\b(?:said|has|have|did|will|would|could|(?<!was )(?<!were )killed|began|broke|took"
    r"|went|came|fell|rose|became|gave|got|won|knew|saw|wrote|spoke)\b"
)
"""In news, seldom in captions: a past, a future, a quotation."""

_DAY = rf"[ ,]{MONTH},? \d{{1,2}},? \d{{4}}"
SCENE = (
    rf"^(?:[^,]+, who [^,]+,)?(?!.*(?:{_TOLD})).{{5,250}}{_NO_NOUN}\b"
    rf"(?:(?:{_POSES})\b.{{3,300}}{_DAY}\b|(?:{_SCENES})\b.{{3,300}}{_DAY}\.?$)"
)
"""The present with a full date, for most verbs at the end: Supporters cheer in Tulsa, Oklahoma, June 17, 2020."""
BESIDE = rf"\((?:left|right|cent(?:re|er)|[LRC]|pictured)\)[^\"“]{{0,80}}\b(?:{_POSES})\b"
"""Where somebody stands in the picture: John Roe (left) shakes hands with Jane Doe."""

_NAME = r"[A-Z][\w.’'-]*"
_CREDIT = late(
    r"\((?<=[.!?”\"’] \()"
    rf"(?:{_NAME}(?: {_NAME}){{0,3}} ?/ ?[A-Z][^()/]{{1,40}}|{_NAME}[^()]{{1,40}} via [A-Z][^()]{{1,40}}"
    rf"|{_NAME}(?: {_NAME}){{1,3}},? [Ff]or (?:The )?[A-Z][^()]{{1,40}}|(?:Published|Posted|Aired) [^()]{{4,40}}\d{{4}})"
    r"\)(?:\s+(?=[“\"‘'A-Z])|$)"
)
"""Whose picture it is, or when the film was shown, in brackets behind a sentence."""
LONGEST = 600
"""Characters of a caption with its credit."""


def credited(text: str, start: int, end: int) -> int:
    """Where the caption ends with which the line `text[start:end]` opens, or `start`: "A shrine was set up. (Jane Doe/CBC)"."""
    stop = min(end, start + LONGEST)
    found = text.find(" (", start, stop) > 0 and _CREDIT.search(text, start, stop)
    return found.end() if found else start

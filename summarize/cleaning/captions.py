"""Captions that look like sentences: what somebody is seen doing, and the day of the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.days import MONTH
from summarize.patterns import late

if TYPE_CHECKING:
    from summarize.cleaning.looks import Line

POSES = (
    r"delivers?|speaks?|walks?|arrives?|stands?|poses?|gestures?|looks?|listens?|waves?|waits?|holds?|attends?|shakes?"
    r"|meets?|answers?|leaves?|reacts?|sits?|smiles?|addresse?s?|testif(?:y|ies)|watch(?:es)?|gathers?|pass(?:es)?"
    r"|takes? (?:part|the stage)|(?:is|are) (?:seen|pictured|shown|wheeled|escorted|helped|followed|led|carried|surrounded)"
)
"""What people do in pictures, in the present."""
_SCENES = (
    rf"(?:{POSES}|talks?|cheers?|cr(?:y|ies)|camps?|disperses?|carr(?:y|ies)|examines?|inspects?|wears?|pulls? out|displays?"
    r"|visits?|shoots?|(?:make|lay|clean|celebrate|bring|embrace|hug|greet|welcome|applaud|salute|board|ride|light|pray|chant"
    r"|pass|land|fire|shout)s?|(?:discuss|brush)(?:es)?|await|puts on|seen"
    r"|(?:reports|drives|stroll|march|wheel) (?:for|from|past|through|in|on))"
)
_DAY = rf"(?:,|(?<=[a-z.]),? (?:on |taken )?(?:\w+day,? )?) ?(?:on )?(?:\w+day,? )?{MONTH},? \d{{1,2}},? \d{{4}}\.?$"
"""The day at the end: in Cairo, Egypt, Monday, Jan. 2, 2012."""
_TOLD = late(
    r"(?<!who )(?<!that )\b(?:was|were|had)\b|\b(?:said|has|have|did|will|would|could|killed)\b|[\"“]"
)
_SCENE = late(rf".{{5,250}}(?<!to )\b{_SCENES}\b.{{3,300}}{_DAY}")


def is_scene(line: Line) -> bool:
    """Whether a sentence in the present ends on a full date: Supporters cheer in Tulsa, Oklahoma, June 17, 2020."""
    if not line.text[-5:].rstrip(".").isdigit():
        return False
    return not _TOLD.search(line.text) and bool(_SCENE.match(line.text))

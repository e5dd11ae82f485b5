"""Verbs that hand a statement to its speaker."""

from __future__ import annotations

import re

from summarize.patterns import late

SAYING = (
    "said|says|say|saying|told|tells|telling|warned|warns|warning|announced|announces|reported|reports|"
    "stated|states|added|adds|noted|notes|wrote|writes|tweeted|confirmed|confirms|acknowledged|declared|"
    "explained|argued|argues|replied|responded|stressed|emphasized|emphasised|insisted|claimed|predicted|"
    "suggested|indicated|described|denied|recalled|testified|believes?|expects?|estimated|estimates?|according to"
)
"""Verbs that hand a statement to its speaker."""

_ATTRIBUTED = late(rf"\b(?:{SAYING})\b", re.IGNORECASE)
_SAID = late(r"\b(?:[Ss]aid|[Ss]ays|told|tells)\b")


def attributed(text: str) -> bool:
    """Whether a sentence names somebody, anybody, as the one who says it."""
    return bool(_ATTRIBUTED.search(text))


def hands_on(text: str) -> bool:
    """Whether a sentence hands on what somebody said or told; only English is known.

    >>> hands_on("Talks collapsed, he said."), hands_on("Rescuers found two survivors on Friday.")
    (True, False)

    """
    return any(map(text.__contains__, ("said", "Said", "says", "Says", "told", "tells"))) and bool(
        _SAID.search(text)
    )

"""Verbs that attribute a statement to its speaker."""

from __future__ import annotations

from summarize.language.cache import ChunkCache
from summarize.patterns import late

SAYING = frozenset([
    "acknowledged", "added", "adds", "announced", "announces", "argued", "argues", "believe",
    "believes", "claimed", "confirmed", "confirms", "declared", "denied", "described", "emphasised",
    "emphasized", "estimate", "estimated", "estimates", "expect", "expects", "explained",
    "indicated", "insisted", "noted", "notes", "predicted", "recalled", "replied", "reported",
    "reports", "responded", "said", "say", "saying", "says", "stated", "stressed", "suggested",
    "telling", "tells", "testified", "told", "tweeted", "warned", "warning", "warns", "writes",
    "wrote",
])  # fmt: skip
"""Forms of verbs that attribute a statement to its speaker; not "states", which is mostly a noun."""
BESIDE_QUOTES = (
    "(?:added|adds|announced|argued|asked|concluded|continued|declared|explained|insisted|noted|notes|recalled|replied|said|says|stated"
    "|tells|told|tweeted|warned|writes|wrote)"
)
"""A pattern for the verb between a quotation and its speaker."""
_MARKS = ".,:;!?“”‘’\"'()[]—–-…"
_SAID = late(r"\b(?:[Ss]aid|[Ss]ays|told|tells)\b")


_is_saying = ChunkCache(lambda chunk: chunk.lower().strip(_MARKS) in SAYING)


def is_attributed(text: str) -> bool:
    """Whether a sentence attributes what it says to somebody, whoever it is."""
    return any(map(_is_saying.__getitem__, text.split())) or "according to" in text.lower()


def reports_speech(text: str) -> bool:
    """Whether a sentence reports what somebody said or told; only English is known.

    >>> reports_speech("Talks collapsed, he said."), reports_speech("Rescuers found two survivors on Friday.")
    (True, False)

    """
    return any(map(text.__contains__, ("said", "Said", "says", "Says", "told", "tells"))) and bool(
        _SAID.search(text)
    )

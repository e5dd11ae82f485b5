"""Sentences that say only that somebody did not answer the reporter, or answered without giving a name."""

from __future__ import annotations

from summarize.patterns import late

_MEANS = r"(?:messages?|(?:phone )?calls?|e-?mails?|voicemails?|texts?|inquir(?:y|ies)|requests?)"
_DECLINES = late(
    r"(?:n['’]t|\bnot|[Nn]either\b.{0,120}|\byet to)(?: \w+){0,2} (?:respond|return|repl|answer|available|reached)\w*\b.{0,60}\b(?:comments?|requests?"
    r"|inquir\w+|messages?|calls?|e-?mails?)\b"
    r"|\b(?:declin|refus)\w+ (?:immediate |further )?(?:to )?comment\b|\bdeclin\w+ .{0,40}\brequests? (?:for|to) comment\b"
    r"|\breached out (?:to\b.{0,60}\b)?for (?:further )?comment\b|\breached out to\b.{0,60}\bbut (?:has |have |had )?(?:not|received no|got no|did not)\b|\bhad no (?:immediate |further )?comment\b|\b(?:yet|did not|didn['’]t) (?:to )?comment\b"
    r"|\b(?:could not|couldn['’]t) (?:immediately )?be (?:immediately )?reached\b"
    r"|\b(?:could not|couldn['’]t|was unable to|were unable to|been unable to) (?:immediately )?reach\b.{0,60}\bfor (?:further )?comment\b"
    rf"|\b{_MEANS} (?:(?:was|were|left|sent|made|placed) .{{0,80}})?(?:seeking|requesting|for) (?:further )?comment\b"
    rf"|\b{_MEANS} (?:left|sent|made|placed|to)\b.{{3,80}}\b(?:was|were) not (?:immediately )?(?:returned|answered)\b"
    r"|^(?:The|These|Those|Both|All|Two|They|He|She)\b[^,“”]{0,90}\bspoke(?: only)? on (?:the )?condition of anonymity\b(?!.*\bsaid\b)"
    r"|^There (?:was|has been) no (?:immediate |official |further )?(?:comment|response|reaction)\b.{0,60}\bfrom\b"
)
_MORE_BEFORE = late(
    r"^(?:While|Although|Though|As)\b|\b(?:but|after|who|which|confirmed|said|told)\b|\b(?:was|were|is|has|did|does|[a-z]+ed)\b.* and\b"
)
_MORE_BEHIND = late(r"[,;] (?:and|but|while|though)\b(?! (?:received|got) no\b| did not\b| didn['’]t\b)")
_ASKS = ("comment", "request", "inquir", "message", "call", "mail", "text", "reached", "There ", "anonymity")
_ANSWERS = ("comment", "respon", "reaction", "return", "repl", "answer", "available", "reach", "anonymity")
"""Every such sentence contains one of `_ASKS` and one of `_ANSWERS`."""
MOST_WORDS = 26
"""Most words of such a sentence; a longer one says more."""


def only_declines_comment(text: str) -> bool:
    """Whether an English sentence says only that somebody did not answer the reporter, or not by name.

    >>> only_declines_comment("The ministry did not immediately respond to a request for comment.")
    True
    >>> only_declines_comment("Doe confirmed the arrest but declined to comment on the charge.")
    False

    """
    if (
        text.count(" ") >= MOST_WORDS
        or not any(map(text.__contains__, _ANSWERS))
        or not any(map(text.__contains__, _ASKS))
        or "“" in text
        or '"' in text
    ):
        return False
    found = _DECLINES.search(text)
    return found is not None and not (
        _MORE_BEFORE.search(text, 0, found.start()) or _MORE_BEHIND.search(text, found.end())
    )

"""Where an author speaks in person: I, we and you outside quotation marks."""

from __future__ import annotations

from summarize.language.quotes import unquoted
from summarize.patterns import late

_NUMBERED = r"phase|stage|type|grade|class|tier|level|schedule|category|factor|group|title"
"""After these words I is a number."""
_PERSON = late(
    rf"(?:^\W*|[,;:—–(]\s?|(?!(?:{_NUMBERED}) )\b[a-z]['’a-z]{{0,15}} )I(?:['’](?:m|ve|d|ll)\b|(?= [a-z]))"
    r"|^\W*(?:We|Our|My|You|Your)\b(?!-)"
    r"|(?<![\w.@/-])(?:we|us|ours|ourselves|you|yours?|yourself|my|me|myself|our(?! (?:own species|solar system|galaxy|planet)\b))\b(?![-/.]\w)"
)
_MAY_BE = late(r"[IWwuOoYyMm](?<!\w.)(?:(?<=I)\b|e\b|s\b|ur|ou|y)")
"""Most sentences hold no such word, and then one look is enough; a first character is found faster than a boundary."""
_TALK = late(
    r"(?:Well|Sure|Yes|No|Wow|Okay|OK|Oh|Um|Hey|Alas|Look|See|Listen|Remember|Recall|Thankfully|Sadly|Unfortunately|Fortunately|Happily"
    r"|Admittedly|Frankly|Honestly|Granted|Needless to say|Make no mistake|Bottom line|To be (?:clear|fair|sure)|To repeat|Spoiler alert"
    r"|(?:As|Just) a reminder|Mind you|Of course|Sure enough)[,:] |Suffice (?:it )?to say|Let['’]s "
)
"""Words with which somebody who talks begins."""
_SINGLE = late(r"(?<!\w)[‘'](?:[^‘’']|[’'](?=\w)){0,400}(?:[’'](?!\w)|$)")
"""What stands between single marks, of which the last may be missing; an apostrophe stands inside a word or behind it."""


def speaks_up(sentence: str) -> bool:
    """Whether the author of an English sentence speaks of himself or to the reader, outside quotation marks, or chats.

    >>> speaks_up("In recent years I’ve grown tired of parades."), speaks_up("“I’ve grown tired,” he said.")
    (True, False)

    """
    if _TALK.match(sentence):
        return True
    own = unquoted(sentence)
    return bool(_MAY_BE.search(own)) and bool(_PERSON.search(_SINGLE.sub(" ", own)))

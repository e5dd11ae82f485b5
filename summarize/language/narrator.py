"""Where an author speaks in person: I, we and you outside quotation marks."""

from __future__ import annotations

from summarize.language.quotes import without_quotations
from summarize.patterns import late

_NUMBERED = r"phase|stage|type|grade|class|tier|level|schedule|category|factor|group|title"
"""After these words I is a number."""
_PERSON = late(
    rf"(?:^\W*|[,;:—–(]\s?|(?!(?:{_NUMBERED}) )\b[a-z]['’a-z]{{0,15}} )I(?:['’](?:m|ve|d|ll)\b|(?= [a-z]))"
    r"|^\W*(?:We|Our|My|You|Your)\b(?!-)"
    r"|(?<![\w.@/-])(?:we|us|ours|ourselves|you|yours?|yourself|my|me|myself|our(?! (?:own species|solar system|galaxy|planet)\b))\b(?![-/.]\w)"
)
_MAY_BE = late(r"[IWwuOoYyMm](?<!\w.)(?:(?<=I)\b|e\b|s\b|ur|ou|y)")
"""A quick test for such words, which most sentences lack; it begins with a character, found faster than a
word boundary."""
_CHAT = late(
    r"(?:Well|Sure|Yes|No|Wow|Okay|OK|Oh|Um|Hey|Alas|Look|See|Listen|Remember|Recall|Thankfully|Sadly|Unfortunately|Fortunately|Happily"
    r"|Admittedly|Frankly|Honestly|Granted|Needless to say|Make no mistake|Bottom line|To be (?:clear|fair|sure)|To repeat|Spoiler alert"
    r"|(?:As|Just) a reminder|Mind you|Of course|Sure enough)[,:] |Suffice (?:it )?to say|Let['’]s "
)
"""What opens a sentence as in a chat."""
_WHAT = "(?:the|an?|it|this|that|these|those|your|yoursel(?:f|ves)|him|her|them|me|us|our|their|his|what|how|all|some|each|every|one|another|back|out)"
_APPEAL = late(
    r"(?:Consider|Forget|Imagine|Remember|Suppose)(?: [a-z]|,)|(?:Don['’]t|Do not) [a-z]"
    r"|(?:Add|Ask|Bring|Call|Check|Choose|Click|Compare|Enjoy|Expect|Find|Follow|Get|Give|Go|Join|Keep|Learn|Leave|Listen|Look|Make|Note|Pick|Picture"
    rf"|Prepare|Read|Recall|See|Sign|Take|Tell|Think|Throw|Try|Tune|Turn|Visit|Watch)(?: {_WHAT}\b|, for (?:example|instance)\b)"
    r"|(?:Bear|Keep) in mind\b|(?:Listen|Look|Think|Tune) (?:about|at|for|into|of|up)\b|Stay (?:informed|tuned)\b|Make sure\b|Try to\b|Sign up\b"
    r"|Add to (?:that|this|these)\b|Leave aside\b|Get (?:inside|instant)\b"
)
"""A call on the reader: not "Support for the party", "Call for talks" or "Bear cubs"."""
_SINGLE = late(r"(?<!\w)[‘'](?:[^‘’']|[’'](?=\w)){0,400}(?:[’'](?!\w)|$)")
"""A quotation in single marks, of which the last may be missing; an apostrophe inside a word or behind it
opens none."""


def author_speaks(sentence: str) -> bool:
    """Whether the author of an English sentence speaks in person or chats, outside quotation marks.

    In person: of himself, to the reader, or calling on the reader to do something.

    >>> author_speaks("In recent years I’ve grown tired of parades.")
    True
    >>> author_speaks("“I’ve grown tired,” he said.")
    False

    """
    if _CHAT.match(sentence) or _APPEAL.match(sentence):
        return True
    own = without_quotations(sentence)
    return bool(_MAY_BE.search(own)) and bool(_PERSON.search(_SINGLE.sub(" ", own)))

"""Phrases inside a sentence that point back to an earlier one: those rules, that list, on this."""

from __future__ import annotations

import re

from summarize.language.days import MONTH, WEEKDAY
from summarize.patterns import late

_THESE_OR_THOSE = late(
    r"(?<=[\w,])(?<! and)(?<! or) (?:these|those) (?!(?:allegations|accusations|claims|days|[a-z]+ing)\b)(?:[\d.,]+ (?:million |billion )?)?(?:[a-z]+ )?"
    r"((?:[a-z]{2,}[^\W_]s|people|men|women|children)\b)"
    r"(?! (?:who|whom|whose|that|which|with|of|in|from|on|at|to|for|by|we|he|she|they|I|the|[a-z]+ed|made|seen)\b)"
)
"""Near the beginning: "The court upheld those rules in 1991", "Questions on these topics are likely". Not
"these claims" and the like: somebody who denies them tells the reader enough."""
NEAR_START = 80
"""Characters at the start of a sentence within which such a phrase begins."""
_POINTING = late(
    r" (?:this|that|too|either|as well|(?:this|that|these|those)"
    r" (?:approach|change|claims|conclusion|concern|decision|idea|move|problem|process|view)"
    r"|(?:do|does|did|doing|done) (?:so|the same)|agreed|disagreed|did not|otherwise|at the time|by then|until then)\.$"
)
LONGEST_ENDING = 24
"""Most characters of what points back at the end of a sentence, its full stop included."""
BRIEF = 12
"""Most words of a sentence whose end points back ("Both parties agree on this.", "The Iona council agreed.");
a longer one mostly contains what its end points to."""
_THINGS = (
    "agreement|allegation|amendment|amount|announcement|argument|article|bill|breakthrough|case|claim|conversation|deadline|deal|decision|determination"
    "|effort|event|figure|goal|incident|interview|investigation|issue|law|letter|list|measure|meeting|number|offer|order|plan|pledge|point|practice|program|promise"
    "|proposal|provision|question|report|request|ruling|sentiment|speech|statement|story|sum|threat|total|trip|tweet|vote"
)
"""Nouns that need an article: "that" before one of them points back, and is no conjunction."""
_THAT = late(
    r"that (?<!\wthat )(?:same |very )?((?:degree|kind|level|sort|type)(?= of\b)|(?:day|night)\b(?! (?:that|when|he|she|they|we|I|it|the|an?|his|her|my|care|labou?r|school|shifts?|trips?)\b)"
    rf"|(?:{_THINGS})(?=[.,;:?!]|['’]s\b| (?:last|this|earlier|again|yesterday|[A-Z][a-z]+day|in|on|at|by|for|to|from|with|is|was|were|has|had|will|would|could|can|and|as|after|before|when)\b))"
)
STEM = 4
"""First letters of a noun, which its other forms share."""
_THEM = (" him", " them", " her")
"""Whatever the next pattern finds contains one of these."""
_HIM = late(
    r"\W*(?:The (?:[A-Za-z-]+ )?[A-Za-z-]+|(?!To\b|Wh|How|Let|If)(?:[A-Z][\w.’'-]* ){0,3}[A-Z][\w.’'-]*)(?:, wh(?:ich|o)\b(?:(?![A-Z](?!epublican|emocrat))[^,“”\"]){3,80},)? "
    r"(?:(?:[a-z]+ly|also|later|then|once|even|still|now|never|already|has|had|would|will|could|may|might|can) )*"
    r"(?!(?:about|after|against|among|and|around|as|at|before|behind|beside|between|but|by|for|from|in|like|near|of|off|on|or|out|over|than|that|to|towards?|under|who|with|without"
    r"|[a-z]+ing)\b)[a-z]+ (?:him|them|her(?= (?:a|about|after|and|as|at|because|before|by|for|from|he|in|of|on|out|she|that|the|to|up|when|with)\b|[.,]))(?![\w’'-])"
)
"""A pronoun that cannot mean the subject, with nobody else named before it: "Doe told him to wait", "The
council, which met twice, asked them"."""
_SPEAKER = (
    r"(?:[Tt]he (?:[a-z]+ )?(?:people|(?:person|source|official|spokesman|spokeswoman|spokesperson|aide)s?) (?:said|says|told|stated|noted)\b"
    r"|[Tt]he (?:[a-z]+ )?(?:official|spokesman|spokeswoman|spokesperson|aide)s? (?:also|declined|stressed|(?:could|did|does|do|had|has|have|was|were) not)\b"
    r"|[Tt]he (?:(?:news)?paper|magazine|outlet|network|website|(?:news |press )?release) (?:also )?(?:said|says|reported|reports|quoted|cited|noted|read|reads)\b"
    r"|(?:[Tt]he (?!president )(?:[a-z]+ )?[a-z]+|he|she|they|it) (?:added|adds|continued|continues)\b(?: that\b|\W*$|[.,:]))"
)
_OPENS, _ADDS = late(rf"\W*{_SPEAKER}"), late(rf", {_SPEAKER}")
"""A speaker about whom only the sentence before says whose official it is, which paper, or what is added to:
"The official said", ", the agency added"."""
_EPITHET = late(
    r"\W*(?:But |And )?The (?:(?:[a-z-]+ )?(?:[A-Z][a-z]+ ){1,2}(?:Republican|Democrat|lawmaker|senator|congressman|congresswoman)"
    r"(?=,|['’]s\b| (?:also|did|had|has|is|later|said|says|told|was|will|would|[a-z]+ed)\b)"
    r"|(?:amount|figure|number|sum|tally|total)s? (?:also )?(?:fell|had|has|have|is|are|rose|was|were|does|do|did|includes?|excludes?|represents?)(?:n['’]t)?\b"
    r"|news (?:comes?|came)\b)"
    r"|\W*(?:[A-Z][\w.’'-]* ){1,3}(?:did|do|does) (?:so|the same)\b"
)
"""What the sentence before has named: somebody called by state and party, a figure, news, or a deed. The Iowa
Republican, The amount was raised, The news came as, Women did so in Iona."""
_LATER = late(
    rf"(?:(?!\b(?:after|and|as|before|but|follow\w*|from|if|once|since|until|when|while|{WEEKDAY}|{MONTH}|\d{{4}})\b)[^,;:()]){{4,80}}?"
    r" (?:(?:moment|minute|hour|day|week|month|year|decade)s? later|(?:soon|shortly|immediately) after(?:wards?)?)"
    r"(?=[.,]| (?:at|by|for|in|on|to|via|with|without)\b)",
    re.IGNORECASE,
)
"""A time counted from what the sentence before tells, as nothing before it in its own sentence could be
meant: "Doe died two days later."."""


def points_within(sentence: str, own: str) -> bool:
    """Whether a sentence points back behind its opening, to something that it does not contain itself.

    Args:
        sentence: the whole sentence.
        own: the sentence without what it quotes.

    """
    if sentence.count(" ") < BRIEF and _POINTING.search(sentence[-LONGEST_ENDING:]):
        return True
    if any(map(own.__contains__, _THEM)) and _HIM.match(own):
        return True
    if _OPENS.match(own) or _ADDS.search(own) or _EPITHET.match(own):
        return True
    if any(map(own.__contains__, (" later", "soon after", "ly after"))) and _LATER.match(own):
        return True
    head = own[:NEAR_START]
    if (" these " in head or " those " in head) and _points_to_new_noun(_THESE_OR_THOSE, own, NEAR_START):
        return True
    return "that " in own and _points_to_new_noun(_THAT, own, len(own))


def _points_to_new_noun(pattern: re.Pattern[str], own: str, end: int) -> bool:
    """Whether a phrase that begins before offset `end` points to a noun that does not appear before it."""
    return any(
        found.start() < end and found[1][:STEM] not in own[: found.start()].lower()
        for found in pattern.finditer(own)
    )

"""Openings that point back to a sentence before: pronouns, connectives, vague references."""

from __future__ import annotations

import re

from summarize.language.cache import ChunkCache
from summarize.language.days import MONTH, WEEKDAY
from summarize.language.numbers import ONE_TO_TEN
from summarize.language.pointing import points_within
from summarize.language.quotes import without_quotations
from summarize.patterns import late

_POINTERS = (
    "he|she|it|they|him|her|his|hers|its|their|theirs|them|this|that|these|those|which|such|others|neither|either|here|there"
    "|the former|the latter|the same|the other|the two|the pair|the trio|the move|the remarks?|the comments?"
    "|the decision|the announcement|the statement"
)
_SPEAKERS = "i|we|you|our|my|your"
_CONNECTIVES = (
    "but|and|or|nor|yet|so|still|meanwhile|however|moreover|furthermore|nevertheless|nonetheless|also|besides"
    "|instead|otherwise|therefore|thus|hence|consequently|accordingly|then|later|earlier|afterwards?|additionally"
    "|similarly|likewise|conversely|indeed|rather|plus|separately|finally|again|anyway|ultimately|eventually"
    "|elsewhere|even so|even then|as a result|in addition|in contrast|in response|in turn|in fact|in other words"
    "|by contrast|for example|for instance|for one|on one hand|on the one hand|on the other hand|on the contrary|at the same time|at that time"
    "|at the time|after that|since then|until then|by then|that said|of course|to that end|above all|among them"
    "|not because|not to mention|asked|when asked|pressed|moments later|minutes later|hours later|days later|weeks later|months later|years later"
)
_LINKS = (
    "specifically|as such|in doing so|in so doing|in particular|in short|in essence|in return|in the meantime|in any case|in any event|in all|all in all"
    "|all told|all the while|after all|first|second|third|fourth|first of all|first off|lastly|next|for starters|for another|for them|of those|in it"
    "|prior to that|beyond that|what['’]s more|further|by comparison|if not|if so|if anything|regardless|more broadly|taken together|more recently"
    "|most recently|at one point|at another point|soon after|soon afterwards?|later on|in exchange|in reality|yes|yeah|no|well|sure|oh"
    "|the next day|the next morning|the next year|the following day|the following week|the following month|the following year"
)
"""These count only before a comma."""
_CAUSE = r"because (?!of\b)[^,]*"
"""Without a comma such a sentence is the rest of the one before: "Because nobody knew."."""
_WORD = r"[\w’'-]+"
_NOUN = rf"(?:{_WORD} )?{_WORD}"
_SPAN = "week|month|year|morning|afternoon|evening|weekend"
_AGO = "moments?|minutes?|hours?|days?|weeks?|months?|years?"
_NUMBER = rf"an?|{'|'.join(ONE_TO_TEN)}|few|several|\d+"
_WRITTEN = (
    "ad|article|call|clip|complaint|document|e-?mail|exchange|filing|footage|interview|lawsuit|letter|memo|message|note|order|photo|post|ruling"
    "|speech|statement|suit|tweet|video"
)
_THEN = rf"(?:after|before) (?:that|those|these)(?=,| {_WORD},)"
_BACKWARD = (
    (
        "despite|because of|given|part of|on top of|before|with|after|since",
        r"(?:all )?(?:that|this|those|these|it|them)(?=,| \w+s? (?:the|a|an)\b| (?:was|is|were|are|stems|came|comes)\b)",
    ),
    ("in", r"(?:that|this) (?:case|situation|instance|regard|sense|respect)"),
    ("for", "(?:that|this) reason"),
    ("all", "(?:this|that) (?:is|was|has|came|comes)"),
    ("in|on|at|during|by|with|for|from|under", rf"the same {_NOUN},"),
    (
        "in|on|at|during|by|for|from|under|of|after|before|since|until|following|despite|because of",
        rf"(?:that|these|such|those(?! who\b)) (?:{_WORD} )?{_NOUN},",
    ),
    ("with", rf"(?:that|these|such|those) {_WORD},"),
    ("under|during|by|with|following|despite|because of", rf"this (?!(?:{_SPAN})\b){_NOUN},"),
    (
        f"just|only|barely|about|nearly|almost|less than|more than|{_NUMBER}",
        rf"(?:(?:{_NUMBER}) )*(?:{_AGO}) (?:later|earlier|{_THEN})(?! than)",
    ),
    (_AGO, f"(?:{_THEN}|earlier(?! than))"),
    (
        "if|once|when|while|unless|because|until|although|though|whether|even if",
        rf"(?:this|that|these|those)(?! (?:{_SPAN}|spring|summer|autumn|fall|winter|who|with|of|in|from)\b)",
    ),
    ("in", rf"the (?:{_WRITTEN})s?,"),
)
"""(first words, what must follow them)"""
_COUNTED = "some|many|most|several|all|not all|half|about half|both|each|another|none|few|one|two|three"
_VERB = "was|were|is|are|had|has|have|will|would|could|can|may|might|did|do|said|says?|also|later|of (?:them|these|those|this|that|which|whom|their|his|her|its)"
_GOING_BACK = "|".join(f"(?:{first}) {rest}" for first, rest in _BACKWARD)
_LOOSE = late(
    rf"\W*(?:(?:{_POINTERS}|{_CONNECTIVES})\b(?!-)|(?:{_LINKS}),|{_GOING_BACK}|(?:{_COUNTED}) (?:{_VERB})\b|{_CAUSE}$)|(?:{_SPEAKERS})\b(?!-)"
)
_OPENINGS = "|".join(
    (_POINTERS, _CONNECTIVES, _LINKS, _COUNTED, _SPEAKERS, *(first for first, _ in _BACKWARD))
)
_FIRST = late(
    rf"\W*(?:{'|'.join(opening.partition(' ')[0] for opening in _OPENINGS.split('|'))})", re.IGNORECASE
)
_LETTER = late(r"\w")
_may_be_loose = ChunkCache(lambda chunk: not _LETTER.search(chunk) or bool(_FIRST.match(chunk)))
"""What is before the first space -> whether a loose opening may begin so."""
# These do not point back: a dummy subject (it is unclear), a date (later this week), "the two" if described.
_FIRM = late(
    r"\W*(?:it (?:is|was|remains|remained|has been|will be) (?:unclear|not clear|unknown|unlikely|likely|too early"
    r"|not immediately)|there (?:is|are|was|were|has|have|will|had)\b|(?:earlier|later) (?:this|on|in|\w+day)\b"
    rf"|this (?:{_SPAN}|spring|summer|autumn|fall|winter)\b"
    r"|the (?:former|two) [^,;:“”\"–—]{3,40} (?:who|accused|charged)\b)"
)
_BEFORE = (
    "In|At|On|Just|After|Before|During|When|While|As|Asked|Speaking|If|Although|Though|Since|Despite|With|For|From|To|By|Last|Now"
    "|Today|Eventually|Writing|Addressing|Responding|Calling|Citing|Noting|Over|Saying|Until"
)
_KNOWING = (
    "Police|Detectives|Investigators|Prosecutors|Authorities|Officials|Witnesses|Neighbors|Neighbours"
    "|The (?:affidavit|charges?|complaint|documents?|filing|indictment|lawsuit|police|report|suit|warrant)"
)
_UNNAMED = late(
    r"\W*(?:he|she|they|it"
    rf"|(?:{_BEFORE})\b[^A-Z]{{0,80}}?\b(?:he|she|they)"
    rf"|(?:In|On|By|Since|Last) [^A-Z,]{{0,20}}(?:{WEEKDAY}|{MONTH})[^A-Z,]{{0,20}},? (?:he|she)"
    rf"|(?:{_KNOWING}) (?:\w+ ){{1,3}}(?:he|she))\b"
)
"""A pronoun before any name: as the first word, behind when or how ("After the vote, he"), behind a day ("On
Friday, he"), or in the words of those who cannot be meant ("Police said he")."""
_FLOW = r"[^,;:“”\"–—()]"
_CLAUSE = r"(?:is|was|were|are|had|has|did|said|would|will|began|can|could|when|while)\b"
_DOING = r"(?!According|Following|During|Including|Regarding|Concerning|Considering|Depending|Pending|Judging|Assuming|United|\w+thing\b)[A-Z][a-z]{1,20}(?:ing|ed)"
_SPAN_OF_TIME = r"(?:\w+ ){0,3}(?:day|week|month|year|hour|minute|decade|moment)s? "
_SAYS = r"(?:said|says|added|adds|told|tells|wrote|writes|noted|notes)\b"
_FRONTED = late(
    rf"\W*(?:(?:In|At|On|From|During|Over|Under|Throughout|By(?! the time)) (?!{_FLOW}{{0,100}}\b(?:{_CLAUSE}|(?:that|who)\b|(?!{WEEKDAY})[A-Z][\w-]{{1,30}}['’]))"
    r"|(?:After|Before|While|By|Since|Without|On|Upon|Despite|In|Besides|Instead of|For) (?:[a-z]{1,20}ly )?[a-z]{1,20}ing\b"
    rf"|(?:Born|Known|Seen|Held|Raised|Built|Led|Made|Sent|Driven|{_DOING})\b(?! (?:is|was|are|were)\b)"
    rf"|An? (?!{_SPAN_OF_TIME}|{_FLOW}{{0,100}}\b{_CLAUSE}))"
    rf"{_FLOW}{{1,120}}, (?:he|she|they)\b"
    rf"|\W*\w+\b[^A-Z]{{0,200}}?, (?:he|she) {_SAYS}"
    rf"|\W*(?:The|An?|One|Two|Three|Some|Several|Many|Most|Both|No|All|It|There) (?!{_FLOW}{{0,100}}\b(?:said|told|says)\b)[^“”\"]{{3,200}}?, (?:he|she) {_SAYS}"
)
"""A pronoun behind a phrase that does not name whom it means: "In a letter to the United Nations, he", "Born
in Iona, she", "A native of Iona, he"; "The shift, he said,"; and "The Iona Council agreed, he said"."""
_PRONOUN = (", he", ", she", ", they")
"""All of them contain one of these, and few other sentences do."""


def opens_loosely(sentence: str) -> bool:
    """Whether a sentence opens with a word that refers to an earlier sentence: He, This, But, Meanwhile, ...

    In an opening quotation I, we and you are the speaker's own words; all else points back there, too.
    """
    if not _may_be_loose[sentence.partition(" ")[0]]:
        return False
    low = sentence.lower()
    return bool(_LOOSE.match(low)) and not _FIRM.match(low)


def leans_back(sentence: str) -> bool:
    """Whether a sentence needs the one before it: a loose opening, or a pronoun where a name should be.

    "In a letter to the Senate, he said talks would go on" and "“We will see,” he said" lean back; "In Paris,
    Rubio said he would wait" does not.
    """
    if opens_loosely(sentence):
        return True
    own = without_quotations(sentence)
    if points_within(sentence, own):
        return True
    return bool(_UNNAMED.match(own)) or (any(map(own.__contains__, _PRONOUN)) and bool(_FRONTED.match(own)))

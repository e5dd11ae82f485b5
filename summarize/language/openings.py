"""Openings that point back to a sentence before: pronouns, connectives, vague references."""

from __future__ import annotations

import re

_PRONOUNS = (
    "he|she|it|they|we|i|you|him|her|his|hers|its|their|theirs|them|our|my|your|"
    "this|that|these|those|such|both|another|others|some|many|most|several|neither|none|"
    "either|each|one|here|there|another|all"
)
_CONNECTIVES = (
    "but|and|or|nor|yet|so|still|meanwhile|however|moreover|furthermore|nevertheless|nonetheless|"
    "also|besides|instead|otherwise|therefore|thus|hence|consequently|accordingly|then|later|earlier|"
    "afterwards?|additionally|similarly|likewise|conversely|indeed|rather|plus|because|"
    "separately|finally|again|anyway|ultimately|eventually|elsewhere|even so|even then|"
    "as a result|in addition|in contrast|in response|in turn|in fact|in other words|by contrast|"
    "for example|for instance|for one|on the other hand|on the contrary|at the same time|at that time|"
    "at the time|after that|since then|until then|by then|that said|of course|to that end|above all|"
    "the former|the latter|the same|the other|the two|the pair|the trio|the move|the remarks?|the comments?|"
    "the decision|the announcement|the statement|asked|when asked|pressed|among them|of these|of those"
)
_LOOSE = re.compile(rf"[\W_]*(?:{_PRONOUNS}|{_CONNECTIVES})\b(?!-)", re.IGNORECASE)
# "It is unclear whether", "There were no injuries", "One person died", "Some 40 people", "All four" point nowhere back
_FREE = re.compile(
    r"[\W_]*(?:it (?:is|was|remains|remained|has been|will be) (?:unclear|not clear|unknown|unlikely|likely|too early|not immediately)"
    r"|there (?:is|are|was|were|has|have|will|had)\b"
    r"|one (?:of|in|person|man|woman|in \w+)\b"
    r"|(?:some|many|most|several|all|both|each|another|none|such|one|either|neither)"
    r" (?:of (?!them|these|those|which)|\d|[a-z]+(?<!of)\b)"
    r"|(?:earlier|later) (?:this|that|on|in|\w+day)\b"
    r"|(?:this|that) (?:week|month|year|morning|afternoon|evening|weekend|spring|summer|autumn|fall|winter)\b"
    r"|because\b[^.]{8,}?,|here(?:'s|’s| is| are)\b)",
    re.IGNORECASE,
)
_PRONOUN_FIRST = re.compile(r"\b(?:he|she|they|it)\b", re.IGNORECASE)
_NAMED = re.compile(r"(?<=\s)[A-Z][\w’'-]+")
_QUESTION = re.compile(r"\?[”’\"')\]]*$")


def opens_loosely(sentence: str) -> bool:
    """Whether a sentence opens on a word whose antecedent stands before it: He, This, But, Meanwhile, ..."""
    return bool(_LOOSE.match(sentence)) and not _FREE.match(sentence)


def leans_back(sentence: str) -> bool:
    """Whether a sentence needs the one before it: a loose opening, or a pronoun before any name.

    "In a statement, he said talks would go on" leans back; "In Paris, Rubio said he would wait" does not.
    """
    if opens_loosely(sentence):
        return True
    pronoun = _PRONOUN_FIRST.search(sentence)
    if pronoun is None or pronoun.group().lower() == "it":
        return False
    return (
        not _NAMED.search(sentence, 0, pronoun.start())
        and not sentence[:1].isdigit()
        and pronoun.start() < 60
    )


def is_question(sentence: str) -> bool:
    """Whether a sentence ends in a question mark."""
    return bool(_QUESTION.search(sentence))

"""What keeps a sentence from opening a page.

The sentence names nobody, sets the scene, adds to another sentence, or takes its subject as known.
"""

from __future__ import annotations

import re

from summarize.language.days import MONTH, WEEKDAY
from summarize.language.letters import CAPITALS, SMALL
from summarize.language.numbers import NUMBER_WORDS
from summarize.patterns import late

_NAME = late(rf"\s[“\"‘(«„]?(?!{WEEKDAY})[{CAPITALS}][\w.]")
_CASED = late(rf"[{SMALL}]{{2}}")
_SCENE = late(r"(?:When|While|Although|Though|If|Before|During|Despite)\b")
_LONG_AGO = late(
    rf"In (?:(?:early|mid|late)[ -]|the (?:spring|summer|fall|autumn|winter) of )?(?:{MONTH},? )?(?:19|20)\d\d\b(?!.* will )"
    r"|(?:(?:Just|Only|About|Almost|Nearly|(?:More|Less) than) )?"
    rf"(?:an?|\d+|{'|'.join(NUMBER_WORDS[1:])}|several|a few|a couple of) (?:week|month|year|decade)s? ago,"
    r"|Last (?:week|month|year),",
    re.IGNORECASE,
)
_BESIDE = late(r", (?:however|meanwhile|though|instead|too|for (?:example|instance))[,.]")
_KNOWN_SUBJECT = late(
    r"The (?:new )?[a-z][a-z-]+(?:,| [“\"]| and (?:any|the)\b| (?:from|by) [A-Z]| (?:also |now |later |then |already |[a-z]+ly )?"
    r"(?:(?:is|was|were|are|has|had|have|will|would|could|can|may|did|does|came|comes|took|takes|made|makes|began|gave|gives|means|shows|adds|marks|follows)\b"
    r"|[a-z]+ed (?:an?|the|his|her|its|their|that|after|to)\b))"
)


def names_something(sentence: str) -> bool:
    """Whether a sentence has a name after its first word: a word with a capital that is not a weekday.

    "The company said the trial was a success on Monday" names nobody; "Moderna Inc. said so" does. In a
    script without capitals nothing shows which words are names, so any sentence may have one.
    """
    return bool(_NAME.search(sentence)) or not _CASED.search(sentence)


def sets_the_scene(sentence: str) -> bool:
    """Whether an English sentence opens with background or long ago: "While Doe may be popular", "In 2010".

    With the former open one in 550 of the human roundups of 1,136 events, one in 85 of the articles’ first
    sentences and one in 50 of fourth paragraphs; with the latter none of the roundups, one in 210 first
    sentences and one in 400 second to fourth sentences. "In 2050, the sea will" looks ahead, and does not
    count.
    """
    return bool(_SCENE.match(sentence) or _LONG_AGO.match(sentence))


def adds_on(sentence: str) -> bool:
    """Whether a sentence says that it adds to another one: "His son is also charged", "The mayor, however, stayed away"."""
    return " also " in sentence or bool(_BESIDE.search(sentence))


def takes_as_known(sentence: str) -> bool:
    """Whether a sentence takes its subject as known, by article and noun only: "The deal, announced by Doe,".

    "The deal of Iona" and "The peace deal announced on Friday" say which deal it is.
    """
    return sentence.startswith("The ") and bool(_KNOWN_SUBJECT.match(sentence))

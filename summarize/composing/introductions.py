"""Who acts or speaks in a sentence under a last name alone, where only that article has said before who it is."""

from __future__ import annotations

from collections import Counter
from itertools import chain, groupby
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from summarize.language.stopwords import stop_words
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarize.model import Sentence

OFTEN = 4
"""Times that an article names somebody by the way; whom it names more often, it is about."""
REACH = 20_000
"""Characters before a sentence in which it is looked for who somebody is: all of most articles."""
LONGEST = 4
"""Characters of a title with its point, or an initial; what is longer and ends in one ends a sentence."""
_TITLE = r"(?:(?:Mr|Mrs|Ms|Dr)\.? )?"
_NAMES = late(r"[A-Z][a-z]\w+(?:-\w+)?")
_NAME = rf"(?P<name>{_NAMES.pattern})"
_ACTS = late(
    rf"{_TITLE}{_NAME}(?:['’]s)?(?:,| (?:(?:also|later|then|has|had|currently) )?"
    r"(?:said|says|told|tells|added|wrote|writes|also|later|is|was|has|had|did|does|gave|went|took|made|became|died|[a-z]+ed|[a-z]+s)\b)"
)
_SPEAKS = late(
    rf"[”\"] {_TITLE}{_NAME} (?:said|says|told|added|adds|wrote|writes|tweeted|noted|explained|recalled|continued|argued)\b"
)
_NO_NAMES = frozenset(
    ["Mr", "Mrs", "Ms", "Dr", "The", "A", "An", "On", "In", "And", "But", "At", "For", "As", "By", "If"]
)
_article = attrgetter("article_id")


def unintroduced(sentences: Sequence[Sentence]) -> NDArray[np.bool_]:
    """Find the sentences of a story whose reader must have read who somebody is.

    A last name opens the sentence, or speaks a quotation in it; the article gives it in full further up ("Jane Doe"), names
    it no more than `OFTEN` times, and no other article of the story names it at all. A story of one article has none.

    Args:
        sentences: n sentences, article by article in order.

    Returns:
        (n,) True for such a sentence.

    """
    texts = ["\n".join([sentence.line for sentence in own]) for _, own in groupby(sentences, _article)]
    if len(texts) < 2:
        return np.zeros(len(sentences), dtype=np.bool_)
    named = [_NAMES.findall(text) for text in texts]
    homes = Counter(chain.from_iterable(map(frozenset, named)))
    found, stops = [], stop_words("en")
    for text, names in zip(texts, named, strict=True):
        times, end = Counter(names), 0
        for line in text.split("\n"):
            name = _somebody(line)
            by_the_way = name is not None and homes[name] == 1 and times[name] <= OFTEN
            found.append(by_the_way and str(name).lower() not in stops and _in_full(str(name), text, end))
            end += len(line) + 1
    return np.array(found, dtype=np.bool_)


def _somebody(line: str) -> str | None:
    """The last name under which somebody acts or speaks in a sentence, or None."""
    who = _ACTS.match(line) or (("”" in line or '"' in line) and _SPEAKS.search(line)) or None
    return who and who["name"]


def _in_full(name: str, text: str, end: int) -> bool:
    """Whether `text[:end]` gives a name behind another word that is capitalised: Jane Doe, Sheriff Doe."""
    start = max(0, end - REACH)
    at = text.find(f" {name}", start, end)
    while at >= 0:
        before = text[max(0, at - 30) : at].rpartition(" ")[2].strip("“\"‘'(\n")
        ends = before.endswith(".") and len(before) > LONGEST
        if before[:1].isupper() and before.rstrip(".") not in _NO_NAMES and not ends:
            return True
        at = text.find(f" {name}", at + 1, end)
    return False

"""Who acts or speaks in a sentence under a last name alone, where only that article has said before who it is."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarize.model import Sentence

OFTEN = 4
"""Times that an article names somebody by the way; whom it names more often, it is about."""
_TITLE = r"(?:(?:Mr|Mrs|Ms|Dr)\.? )?"
_NAME = r"(?P<name>[A-Z][a-z]\w+(?:-\w+)?)"
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
    found = []
    for text in texts:
        others, only, end = [other for other in texts if other is not text], dict[str, bool](), 0
        for line in text.split("\n"):
            name = _somebody(line)
            if name is not None and name not in only:
                only[name] = not any(name in other for other in others) and text.count(name) <= OFTEN
            found.append(name is not None and only[name] and _in_full(name, text, end))
            end += len(line) + 1
    return np.array(found, dtype=np.bool_)


def _somebody(line: str) -> str | None:
    """The last name under which somebody acts or speaks in a sentence, or None."""
    who = _ACTS.match(line) or (("”" in line or '"' in line) and _SPEAKS.search(line)) or None
    return who and who["name"]


def _in_full(name: str, text: str, end: int) -> bool:
    """Whether `text[:end]` gives a name behind another word that is capitalised: Jane Doe, Sheriff Doe."""
    at = text.find(f" {name}", 0, end)
    while at >= 0:
        before = text[max(0, at - 30) : at].rpartition(" ")[2].strip("“\"‘'(\n").rstrip(".")
        if before[:1].isupper() and before not in _NO_NAMES:
            return True
        at = text.find(f" {name}", at + 1, end)
    return False

"""Who acts or speaks in a sentence under a last name alone: unknown where nothing else of the page says who, else named in full first."""

from __future__ import annotations

from collections import Counter
from itertools import chain, groupby
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from summarize.language.days import MONTHS, WEEKDAYS
from summarize.language.stopwords import stop_words
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from summarize.model import Sentence

OFTEN = 4
"""Times that an article names somebody by the way; whom it names more often, it is about."""
REACH = 20_000
"""Characters before a sentence in which it is looked for who somebody is: all of most articles."""
PAGE = 100
"""Sentences of a page."""
LONGEST = 4
"""Characters of a title with its point, or an initial; what is longer and ends in one ends a sentence."""
_TITLE = r"(?:(?:Mr|Mrs|Ms|Dr)\.? )?"
_NAMES = late(r"[A-Z][a-z]\w+(?:-\w+)?")
_WORD = late(r"\w+")
_NAME = rf"(?P<name>{_NAMES.pattern})"
_ACTS = late(
    rf"{_TITLE}{_NAME}(?:['’]s)?(?:,| (?:(?:also|later|then|has|had|currently) )?"
    r"(?:said|says|told|tells|added|wrote|writes|also|later|is|was|has|had|did|does|gave|went|took|made|became|died|[a-z]+ed|[a-z]+s)\b)"
)
_SPEAKS = late(
    rf"[”\"] {_TITLE}{_NAME} (?:said|says|told|added|adds|wrote|writes|tweeted|noted|explained|recalled|continued|argued)\b"
)
_ACTING = late(
    rf"\b{_NAME} (?:said|told|wrote|is|was|has|had|did|does|gave|went|took|made|became|died"
    r"|[a-z]+ed|adds|argues|believes|calls|explains|notes|plans|recalls|says|tells|wants|warns|writes)\b"
)
_DAYS = frozenset([*WEEKDAYS, *MONTHS])
_ARTICLES = frozenset(["the", "a", "an"])
"""Before what is no person: the House."""
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
        whole = not text[at + 1 + len(name) : at + 2 + len(name)].isalpha()
        known = before.rstrip(".") in _NO_NAMES or before.lower() in stop_words("en")
        if before[:1].isupper() and not known and not ends and whole:
            return True
        at = text.find(f" {name}", at + 1, end)
    return False


def introduced_first(chains: Sequence[Sequence[int]], lines: Mapping[int, str]) -> list[int]:
    """Move the sentence that names somebody in full up before the first one that does so by the last name alone.

    The first sentence of the page stays; what needs the sentence before it moves with it. More than `PAGE` sentences are
    no page, and stay as they are.

    Args:
        chains: chosen rows in reading order, each with those that need it before them.
        lines: text of each row.

    """
    rows = list(chain.from_iterable(chains))
    if len(rows) > PAGE:
        return rows
    texts = {own[0]: "\n" + "\n".join(lines[row] for row in own) for own in chains}
    words = frozenset(_WORD.findall("\n".join(texts.values())))
    ordered, rest = [*chains[:1]], [*chains[1:]]
    told = frozenset(_NAMES.findall(texts[rows[0]] if rows else ""))
    while rest:
        unknown = [name for name in _bare(texts[rest[0][0]], words) if name not in told]
        found = (own for own in rest[1:] for name in unknown if _in_full(name, texts[own[0]], REACH))
        ahead = next(found, rest[0])
        rest.remove(ahead)
        ordered.append(ahead)
        told |= frozenset(_NAMES.findall(texts[ahead[0]]))
    return list(chain.from_iterable(ordered))


def _bare(text: str, words: frozenset[str]) -> list[str]:
    """The last names under which people act in a text that does not give them in full; no days, and no other words of the page."""
    found = []
    for who in _ACTING.finditer(text):
        name, before = who["name"], text[: who.start()].rpartition("\n")[2].split()[-1:] or [""]
        alone = before[0].rstrip(".") in _NO_NAMES or not before[0][:1].isupper() or before[0][-1] in ',;:”"'
        if alone and before[0].lower() not in _ARTICLES and not _in_full(name, text, REACH):
            found.append(name)
    return [name for name in found if name not in _DAYS and name.lower() not in words]

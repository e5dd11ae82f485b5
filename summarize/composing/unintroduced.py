"""People named only by their last name: none leads a page, and a page pays for each it never introduces."""

from __future__ import annotations

from functools import cache, partial
from itertools import accumulate, groupby
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from summarize.composing.last_names import (
    CALENDAR,
    FULL_NAME_REACH,
    NAMES,
    WORD_REACH,
    acts,
    in_full,
    opens_on_last_name,
    places_of,
)
from summarize.language.stopwords import stop_words
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from summarize.model import Sentence

STRANGER = 1.0
"""Fault of each person whom a page has by the last name only."""
EARLY = 3
"""The first sentences of an article, which open a page more often than others."""
ARTICLES_READ = 100
"""The first articles of a story, in which it is looked up whether they introduce a name."""
_NOBODY = CALENDAR.union(
    ["Congress", "Democrat", "Democrats", "House", "Republican", "Republicans", "Senate"]
)
_BEFORE_PLACE = late(r"\b(?:[Tt]he|[Ii]n|[Aa]t) $")
"""Before what is mostly not a person's name: in Mirna, the Senate, but also the Doe case."""
PLACE_SHARE = 0.2
"""Share of its mentions in which a person's name may come after one of these."""
_PRESIDENT = late(
    r"\b(?:[Pp]resident|[Pp]rime [Mm]inister|Pope|King|Queen|Chancellor) (?:[A-Z][\w.]+ ){0,2}$"
)
"""Before the name of somebody whom everybody knows."""
_GOES_ON = late(r" (?:[A-Z]|of [A-Z]|v\.)")
"""After the first word of a name: Jane Doe, Bank of Mirna."""
_APPOSITION = late(r",(?: \d\d?,)? (?:an?|the) [a-z]")
"""After a name whose bearer the sentence introduces by itself: Doe, 47, a clerk."""


def under_last_names(sentences: Sequence[Sentence]) -> NDArray[np.bool_]:
    """Find sentences in which somebody who must be introduced acts or speaks under the last name only.

    The last name opens the sentence, or speaks a quotation in it. Either the article has it in full further
    up ("Jane Doe"); or the sentence is one of the first `EARLY` of its article, and at least half of the
    articles with the name introduce it.

    Args:
        sentences: n sentences, article by article in order.

    Returns:
        (n,) True for such a sentence, which cannot open a page.

    """
    unfit, stops, places = [], stop_words("en"), _places(sentences)
    heads = [text[:FULL_NAME_REACH] for text in _texts(places)[:ARTICLES_READ]]
    introduced = cache(partial(_is_introduced, texts=heads))
    for sentence, (text, start) in zip(sentences, places, strict=True):
        name = opens_on_last_name(sentence.line)
        if name is None or name.lower() in stops:
            unfit.append(False)
        else:
            early = sentence.position < EARLY
            unfit.append(in_full(name, text, start) or (early and introduced(name)))
    return np.array(unfit, dtype=np.bool_)


class Unintroduced:
    """The people of a story whom a page may name without saying who they are.

    Somebody is a stranger on a page that has only his last name, if at least half of the articles that name
    him give the full name first. If fewer do, or one calls him President, everybody knows him.
    """

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        """Take the sentences of a story, article by article in order."""
        self._lines = [sentence.line for sentence in sentences]
        self._introduced = cache(partial(_is_introduced, texts=_texts(_places(sentences))))
        self._names = cache(lambda row: dict.fromkeys(NAMES.findall(self._lines[row])))
        self._bare = cache(lambda row: [name for name in self._names(row) if self._is_whole(name, row)])

    def on(self, page: Sequence[int]) -> dict[int, float]:
        """Give the rows of a page that are first to name strangers, and their fault: `STRANGER` for each."""
        text = "\n".join(self._lines[row] for row in page)
        named_before: set[str] = set()
        faults: dict[int, float] = {}
        for row in page:
            people = self._strange((name for name in self._bare(row) if name not in named_before), text)
            named_before.update(self._names(row))
            if people:
                faults[row] = STRANGER * len(people)
        return faults

    def mended_by(self, row: int) -> list[int]:
        """List the rows of the story with the full name of somebody whom a row has by the last name only."""
        people = [*filter(self._introduced, self._bare(row))]
        return [
            other
            for other, line in enumerate(self._lines)
            if other != row and any(name in line and in_full(name, line, len(line)) for name in people)
        ]

    def bare_in(self, passage: Sequence[int]) -> list[str]:
        """List whom some rows, read together, have by the last name only, without a word on who they are."""
        text = "\n".join(self._lines[row] for row in passage)
        names = dict.fromkeys(name for row in passage for name in self._bare(row))
        unexplained = (
            n for n in names if not any(_APPOSITION.match(text, at + len(n)) for at in places_of(n, text))
        )
        return self._strange(unexplained, text)

    def _strange(self, names: Iterable[str], text: str) -> list[str]:
        """Keep the names of people whom the articles introduce and a text does not give in full."""
        return [name for name in names if self._introduced(name) and not in_full(name, text, len(text))]

    def _is_whole(self, name: str, row: int) -> bool:
        """Whether a name in a row is not the first word of a longer one."""
        line = self._lines[row]
        return not _GOES_ON.match(line, line.find(name) + len(name))


def _is_introduced(name: str, texts: Sequence[str]) -> bool:
    """Whether a name is that of a person whom at least half of the articles that name him introduce."""
    if name in _NOBODY or name.lower() in stop_words("en"):
        return False
    firsts = [(text, at) for text in texts if (at := text.find(name)) >= 0]
    introduced = sum(in_full(name, text, at + len(name)) for text, at in firsts)
    if not introduced or 2 * introduced < len(firsts) or not any(acts(name, text) for text, _ in firsts):
        return False
    before = [text[max(0, at - WORD_REACH) : at] for text, _ in firsts for at in places_of(name, text)]
    placed = sum(_BEFORE_PLACE.search(words) is not None for words in before)
    is_word = any(f" {name.lower()}" in text for text in texts)
    return placed <= PLACE_SHARE * len(before) and not is_word and not any(map(_PRESIDENT.search, before))


def _texts(places: Iterable[tuple[str, int]]) -> list[str]:
    """List the text of each article once."""
    return list(dict.fromkeys(text for text, _ in places))


def _places(sentences: Sequence[Sentence]) -> list[tuple[str, int]]:
    """List for each sentence the text of its article, a line for each sentence, and where it starts there."""
    places = []
    for _, own in groupby(sentences, attrgetter("article_id")):
        lines = [sentence.line for sentence in own]
        text = "\n".join(lines)
        places += [(text, start) for start in accumulate((len(line) + 1 for line in lines[:-1]), initial=0)]
    return places

"""People under a last name alone: none leads a page, and a page that says nowhere who somebody is can do without him."""

from __future__ import annotations

from functools import cache, partial
from itertools import accumulate, groupby
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from summarize.composing.last_names import (
    BEFORE,
    CALENDAR,
    NAMES,
    REACH,
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
"""Fault of a page on which somebody stands under a last name alone."""
EARLY = 3
"""Sentences of an article that open a page more often than others."""
ASKED = 100
"""Articles, the first ones, that are asked whether they introduce the name that another one opens on."""
_NOBODY = CALENDAR.union(
    ["Congress", "Democrat", "Democrats", "House", "Republican", "Republicans", "Senate"]
)
_PLACED = late(r"\b(?:[Tt]he|[Ii]n|[Aa]t) $")
"""Before a name that is mostly no person's: in Mirna, the Senate, but also the Doe case."""
PLACED = 0.2
"""Share of its mentions in which a person's name may stand so."""
_PRESIDENT = late(
    r"\b(?:[Pp]resident|[Pp]rime [Mm]inister|Pope|King|Queen|Chancellor) (?:[A-Z][\w.]+ ){0,2}$"
)
"""Before the name of whom everybody knows."""
_GOES_ON = late(r" (?:[A-Z]|of [A-Z]|v\.)")
"""Behind the first word of a name: Jane Doe, Bank of Mirna."""
_IS_TOLD = late(r",(?: \d\d?,)? (?:an?|the) [a-z]")
"""Behind a name of which the sentence itself says whose it is: Doe, 47, a clerk."""


def under_last_names(sentences: Sequence[Sentence]) -> NDArray[np.bool_]:
    """Find the sentences of a story in which somebody acts or speaks under a last name whose bearer must be introduced.

    A last name opens the sentence, or speaks a quotation in it, and the article gives it in full further up ("Jane Doe"); or it is
    one of the first `EARLY` of its article, and half of the articles that name him, or more, do.

    Args:
        sentences: n sentences, article by article in order.

    Returns:
        (n,) True for such a sentence, which cannot open a page.

    """
    known, stops, places = [], stop_words("en"), _places(sentences)
    heads = [text[:REACH] for text in _texts(places)[:ASKED]]
    introduced = cache(partial(_is_introduced, texts=heads))
    for sentence, (text, start) in zip(sentences, places, strict=True):
        name = opens_on_last_name(sentence.line)
        if name is None or name.lower() in stops:
            known.append(False)
        else:
            early = sentence.position < EARLY
            known.append(in_full(name, text, start) or (early and introduced(name)))
    return np.array(known, dtype=np.bool_)


class Strangers:
    """The people of a story whom a page may name without saying who they are.

    Somebody is a stranger on a page that has him under his last name alone, where most articles that name him give the name in full
    first. Whom more of them take as known, or call President, is known to everybody.
    """

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        """Take the sentences of a story, article by article in order."""
        self._lines = [sentence.line for sentence in sentences]
        self._introduced = cache(partial(_is_introduced, texts=_texts(_places(sentences))))
        self._names = cache(lambda row: dict.fromkeys(NAMES.findall(self._lines[row])))
        self._bare = cache(lambda row: [name for name in self._names(row) if self._is_whole(name, row)])

    def on(self, page: Sequence[int]) -> dict[int, float]:
        """Give the rows of a page on which strangers stand first, and the fault of each: so many times `STRANGER`."""
        text = "\n".join(self._lines[row] for row in page)
        met: set[str] = set()
        found: dict[int, float] = {}
        for row in page:
            strange = self._strange((name for name in self._bare(row) if name not in met), text)
            met.update(self._names(row))
            if strange:
                found[row] = STRANGER * len(strange)
        return found

    def mended_by(self, row: int) -> list[int]:
        """Rows of the story that give a person in full whom a row may have under his last name alone."""
        people = [*filter(self._introduced, self._bare(row))]
        return [
            other
            for other, line in enumerate(self._lines)
            if other != row and any(name in line and in_full(name, line, len(line)) for name in people)
        ]

    def bare_in(self, passage: Sequence[int]) -> list[str]:
        """Give the people whom some rows, read together, have under their last names alone without a word on who they are."""
        text = "\n".join(self._lines[row] for row in passage)
        names = dict.fromkeys(name for row in passage for name in self._bare(row))
        untold = (n for n in names if not any(_IS_TOLD.match(text, at + len(n)) for at in places_of(n, text)))
        return self._strange(untold, text)

    def _strange(self, names: Iterable[str], text: str) -> list[str]:
        """Those of some names under which the articles introduce people whom a text does not give in full."""
        return [name for name in names if self._introduced(name) and not in_full(name, text, len(text))]

    def _is_whole(self, name: str, row: int) -> bool:
        """Whether a name on a row is no first word of one."""
        line = self._lines[row]
        return not _GOES_ON.match(line, line.find(name) + len(name))


def _is_introduced(name: str, texts: Sequence[str]) -> bool:
    """Whether a name is a person's whom the articles introduce, or half of those that name him."""
    if name in _NOBODY or name.lower() in stop_words("en"):
        return False
    firsts = [(text, at) for text in texts if (at := text.find(name)) >= 0]
    introduced = sum(in_full(name, text, at + len(name)) for text, at in firsts)
    if not introduced or 2 * introduced < len(firsts) or not any(acts(name, text) for text, _ in firsts):
        return False
    before = [text[max(0, at - BEFORE) : at] for text, _ in firsts for at in places_of(name, text)]
    placed = sum(_PLACED.search(words) is not None for words in before)
    is_word = any(f" {name.lower()}" in text for text in texts)
    return placed <= PLACED * len(before) and not is_word and not any(map(_PRESIDENT.search, before))


def _texts(places: Iterable[tuple[str, int]]) -> list[str]:
    """Each article once."""
    return list(dict.fromkeys(text for text, _ in places))


def _places(sentences: Sequence[Sentence]) -> list[tuple[str, int]]:
    """Of each sentence, its article, a line a sentence, and where it starts there."""
    places = []
    for _, own in groupby(sentences, attrgetter("article_id")):
        lines = [sentence.line for sentence in own]
        text = "\n".join(lines)
        places += [(text, start) for start in accumulate((len(line) + 1 for line in lines[:-1]), initial=0)]
    return places

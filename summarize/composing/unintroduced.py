"""People under a last name alone: no page opens on one, and a page that says nowhere who somebody is can do without him."""

from __future__ import annotations

from itertools import accumulate, groupby
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from summarize.composing.last_names import DAYS, NAMES, acts, in_full, opens_on_last_name
from summarize.language.stopwords import stop_words
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarize.model import Sentence

_NOBODY = DAYS.union(["Congress", "Democrat", "Democrats", "Republican", "Republicans"])
_PLACED = late(r"\b(?:[Tt]he|[Ii]n|[Aa]t) $")
"""Before a name that is no person's: in Mirna, the Senate."""
_GOES_ON = late(r" (?:[A-Z]|of [A-Z]|v\.)")
"""Behind the first word of a name: Jane Doe, Bank of Mirna."""


def under_last_names(sentences: Sequence[Sentence]) -> NDArray[np.bool_]:
    """Find the sentences of a story in which somebody acts or speaks under a last name whose bearer was introduced before.

    A last name opens the sentence, or speaks a quotation in it, and the article gives it in full further up ("Jane Doe").

    Args:
        sentences: n sentences, article by article in order.

    Returns:
        (n,) True for such a sentence, which cannot open a page.

    """
    known, stops = [], stop_words("en")
    for sentence, (text, start) in zip(sentences, _places(sentences), strict=True):
        name = opens_on_last_name(sentence.line)
        known.append(name is not None and name.lower() not in stops and in_full(name, text, start))
    return np.array(known, dtype=np.bool_)


class Strangers:
    """The people of a story whom a page may name without saying who they are.

    Somebody is a stranger on a page that has him under his last name alone, in a sentence whose article has given it in full
    further up. Whom some article names so from the start is known to everybody.
    """

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        """Take the sentences of a story, article by article in order."""
        self._lines = [sentence.line for sentence in sentences]
        self._places = _places(sentences)
        self._texts = dict.fromkeys(text for text, _ in self._places)
        self._somebody: dict[str, bool] = {}

    def on(self, page: Sequence[int]) -> list[int]:
        """Rows of a page on which a stranger stands first, each once for every stranger."""
        text = "\n".join(self._lines[row] for row in page)
        met: set[str] = set()
        found = []
        for row in page:
            names = [name for name in dict.fromkeys(NAMES.findall(self._lines[row])) if name not in met]
            met.update(names)
            found += [
                row for name in names if self._is_stranger(name, row) and not in_full(name, text, len(text))
            ]
        return found

    def _is_stranger(self, name: str, row: int) -> bool:
        line = self._lines[row]
        if _GOES_ON.match(line, line.find(name) + len(name)):
            return False
        if not in_full(name, *self._places[row]):
            return False
        if name not in self._somebody:
            self._somebody[name] = self._is_somebody(name)
        return self._somebody[name]

    def _is_somebody(self, name: str) -> bool:
        """Whether a name is a person's, and one whom every article that names him introduces."""
        if name in _NOBODY or name.lower() in stop_words("en"):
            return False
        person = False
        for text in self._texts:
            at = text.find(name)
            if at >= 0 and not in_full(name, text, at + len(name)):
                return False
            person = person or acts(name, text)
            while at >= 0:
                if _PLACED.search(text, max(0, at - 5), at):
                    return False
                at = text.find(name, at + len(name))
        return person


def _places(sentences: Sequence[Sentence]) -> list[tuple[str, int]]:
    """Of each sentence, its article, a line a sentence, and where it starts there."""
    places = []
    for _, own in groupby(sentences, attrgetter("article_id")):
        lines = [sentence.line for sentence in own]
        text = "\n".join(lines)
        places += [(text, start) for start in accumulate((len(line) + 1 for line in lines[:-1]), initial=0)]
    return places

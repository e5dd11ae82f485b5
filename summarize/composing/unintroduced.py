"""People under a last name alone: no page opens on one, and a page that says nowhere who somebody is can do without him."""

from __future__ import annotations

from itertools import accumulate, groupby
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from summarize.composing.last_names import NAMES, acts, in_full, opens_on_last_name
from summarize.language.days import MONTHS, WEEKDAYS
from summarize.language.stopwords import stop_words
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarize.model import Sentence

_article = attrgetter("article_id")
_NOBODY = frozenset([*WEEKDAYS, *MONTHS, "Congress", "Democrat", "Democrats", "Republican", "Republicans"])
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
    for text in _texts(sentences):
        end = 0
        for line in text.split("\n"):
            name = opens_on_last_name(line)
            known.append(name is not None and name.lower() not in stops and in_full(name, text, end))
            end += len(line) + 1
    return np.array(known, dtype=np.bool_)


class Strangers:
    """The people of a story whom a page may name without saying who they are.

    Somebody is a stranger on a page that has him under his last name alone, in a sentence whose article has given it in full
    further up. Whom some article names so from the start is known to everybody.
    """

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        """Take the sentences of a story, article by article in order."""
        self._lines = [sentence.line for sentence in sentences]
        self._texts = _texts(sentences)
        self._homes: list[int] = []
        self._starts: list[int] = []
        for home, text in enumerate(self._texts):
            lengths = [len(line) + 1 for line in text.split("\n")]
            self._homes += [home] * len(lengths)
            self._starts += [0, *accumulate(lengths[:-1])]
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
        if not in_full(name, self._texts[self._homes[row]], self._starts[row]):
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


def _texts(sentences: Sequence[Sentence]) -> list[str]:
    """The sentences of each article, a line each."""
    return ["\n".join([sentence.line for sentence in own]) for _, own in groupby(sentences, _article)]

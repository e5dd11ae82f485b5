"""Things that a sentence takes as known and its page tells nowhere: the letter, the ruling, the committee."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.noun_classes import kinds_by_noun, kinds_in
from summarize.language.word_list import word_list
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.model import Sentence

_PHRASE = late(r"\b[Tt]he (?P<noun>[a-z]{2,})\b(?!-)")
"""The definite article and a noun right after it: a word between them often says enough ("the climate
accord")."""
_AFTER = late(
    r"['’]s?(?!\w)|[.;:?!—)”\"]| ?,(?! an? | which| who| named| called| known| dubbed| [A-Z][\w.-]*(?: [A-Z][\w.-]*)*(?:,| of|\.))"
    r"| (?P<word>[A-Za-z][\w'’]*)(?! by\b)"
)
"""After the noun: a mark, unless what follows says which one it is ("the client, Iona Air,"); or a word."""
_WORDS = (
    "is was are were has had have will would could can may might should must do does did said told also now later then and or but when"
    " while if because until so than after before since though not Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
)
_GOES_ON = word_list("verbs_past.txt").union(_WORDS.split())
"""Words that may follow a thing taken as known; "of", "to", "that" and "he" say which one is meant."""
_ENDINGS = ("ed", "ly", "n't", "n’t")


class Unexplained:
    """The things of a story that its sentences take as known.

    A sentence takes a thing as known if it has the definite article and nothing after it says which one is
    meant. The first sentence of an article has nothing before it, and introduces what it names.
    """

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        """Take the sentences of a story, article by article in order."""
        self._sentences = sentences
        self._assumed: dict[int, list[frozenset[int]]] = {}
        self._kinds_by_row: dict[int, set[int]] = {}

    def on(self, page: Sequence[int]) -> list[int]:
        """List the rows of a page that take as known a thing of whose kind no other row tells.

        A row with the sentence before it on the page is never among them.
        """
        return [row for row in page if row - 1 not in page and self._lacks_explanation(row, page)]

    def _lacks_explanation(self, row: int, page: Sequence[int]) -> bool:
        others = [other for other in page if other != row]
        return any(
            all(kinds.isdisjoint(self._kinds(other)) for other in others) for kinds in self._things(row)
        )

    def _things(self, row: int) -> list[frozenset[int]]:
        if row not in self._assumed:
            sentence = self._sentences[row]
            self._assumed[row] = list(assumed_things(sentence.line)) if sentence.position else []
        return self._assumed[row]

    def _kinds(self, row: int) -> set[int]:
        if row not in self._kinds_by_row:
            self._kinds_by_row[row] = kinds_in(self._sentences[row].line)
        return self._kinds_by_row[row]


def assumed_things(line: str) -> Iterator[frozenset[int]]:
    """Yield the kinds of each thing that an English sentence takes as known without having told it itself."""
    mentioned: set[int] = set()
    read = 0
    for phrase in _PHRASE.finditer(line):
        mentioned |= kinds_in(line[read : phrase.start()])
        read = phrase.start()
        kinds = kinds_by_noun().get(phrase["noun"])
        if kinds and _goes_on(line, phrase.end()) and kinds.isdisjoint(mentioned):
            yield kinds


def _goes_on(line: str, at: int) -> bool:
    """Whether what comes next does not say which thing is meant."""
    after = _AFTER.match(line, at)
    word = after and after["word"]
    if not word:
        return after is not None
    return word in _GOES_ON or word.endswith(_ENDINGS) or (word[-1] == "s" and word[-2:] != "ss")

"""The forms of a rule: a pattern at the start of a line, phrases in it, or a pattern that needs a phrase.

Most rules are plain phrases, because finding a phrase costs a fiftieth of what a pattern costs that may
begin anywhere. So a pattern is tried only at the start of a line, or if the line has one of certain phrases.
"""

from __future__ import annotations

import re
from typing import NamedTuple

LINE_START = 400
"""Characters at the start of a line that the rules look at; of a longer line also a quarter as many at its
end."""


class Frame(NamedTuple):
    """What the lines of one article have in common."""

    title: str | None = None
    punctuated: bool = True
    """Whether the article ends its sentences with full stops at all."""
    in_capitals: bool = False
    """Whether the whole article is in capitals, as old wires are."""
    speakers: frozenset[str] = frozenset()
    """Labels of speakers, if the article contains a transcript."""
    outlet: str | None = None
    """Who published the article."""
    lines: int = 1
    """How many lines the article has."""
    dateline: int = 0
    """Rank of the line that opens with a dateline; 0 if there is none."""


class Line(NamedTuple):
    """A line of an article, or a sentence of it, as the rules see it."""

    text: str
    """The text, or its start and its end where it is long."""
    lower: str
    whole: str
    frame: Frame
    before: str = ""
    """The whole line before it; empty for the first line, and for a sentence."""
    after: str = ""
    """The whole line after it; empty for the last line, and for a sentence."""
    rank: int = 0
    """Number of the line in its article, from 0."""
    last: bool = False
    """Whether it is one of the last lines, or a sentence that ends one."""

    @classmethod
    def of(
        cls, text: str, frame: Frame, *, before: str = "", after: str = "", rank: int = 0, last: bool = False
    ) -> Line:
        """Make a line of a text of any length, which the rules see only in part."""
        seen = text if len(text) <= LINE_START else f"{text[:LINE_START]} {text[-LINE_START // 4 :]}"
        return cls(seen, seen.lower(), text, frame, before, after, rank, last)


class Starts(NamedTuple):
    """A pattern at the start of the line, in lower case unless `cased`."""

    pattern: str
    cased: bool = False


class Contains(NamedTuple):
    """Phrases in lower case, one of which is anywhere in the line."""

    phrases: tuple[str, ...]


class Needs(NamedTuple):
    """A pattern anywhere in a line that contains one of these phrases, both in lower case unless `cased`."""

    phrases: tuple[str, ...]
    pattern: str
    cased: bool

    def narrow_to(self, article: str, present: frozenset[str]) -> Needs:
        """Keep only the phrases in an article, which are few; `present`: its phrases, in lower case."""
        kept = (phrase for phrase in self.phrases if phrase.lower() in present)
        return self._replace(phrases=tuple(phrase for phrase in kept if not self.cased or phrase in article))

    def __call__(self, line: Line) -> bool:
        """Whether the line fits; the pattern is compiled when a phrase is first found."""
        text = line.text if self.cased else line.lower
        return any(map(text.__contains__, self.phrases)) and bool(re.search(self.pattern, text))


def starts(pattern: str, *, cased: bool = False) -> Starts:
    """Match a pattern at the start of the line, in lower case unless `cased`."""
    return Starts(pattern, cased)


def contains(phrases: str) -> Contains:
    """Find any of these phrases (in lower case, separated by |) anywhere in the line."""
    return Contains(tuple(phrases.split("|")))


def ends(pattern: str, *, needs: tuple[str, ...]) -> Needs:
    """Match a pattern at the end of a line that contains one of the phrases it needs, both in lower case."""
    return Needs(needs, rf"(?:{pattern})$", cased=False)


def matches(pattern: str, *, needs: tuple[str, ...]) -> Needs:
    """Find a pattern anywhere in a line that contains one of the phrases it needs, both as written."""
    return Needs(needs, pattern, cased=True)

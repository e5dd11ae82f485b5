"""What a line can look like: the small predicates of which the rules are made.

Most rules are plain phrases, because finding a phrase costs a fiftieth of what a pattern costs that may
begin anywhere; a pattern stands at the start of the line, or behind a phrase that must be there.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from summarize.cleaning.turns import speaker
from summarize.language.layout import ends_sentence, is_title_case
from summarize.patterns import late

REACH = 400
"""Characters at the start of a line that the rules look at, and a quarter of that at its end."""


class Frame(NamedTuple):
    """What the lines of one article have in common."""

    title: str | None = None
    punctuated: bool = True
    """Whether the article ends its sentences with full stops at all."""
    shouted: bool = False
    """Whether the whole article is in capitals, as old wires are."""
    speakers: frozenset[str] = frozenset()
    """Labels under which somebody speaks, where the article holds a transcript."""


class Line(NamedTuple):
    """A line of an article, or a sentence of it, as the rules see it."""

    text: str
    """The text, or its start and its end where it is long."""
    lower: str
    whole: str
    frame: Frame
    before_dateline: bool = False
    """Whether one of the next lines opens with a dateline."""
    before_signature: bool = False
    """Whether the next line is the author of a post."""
    closing: bool = False
    """Whether it stands in the last part of the article."""
    last: bool = False
    """Whether it is one of the last lines."""

    @classmethod
    def of(cls, text: str, frame: Frame, **place: bool) -> Line:
        """Look at a text of any length; `place` says where it stands."""
        seen = text if len(text) <= REACH else f"{text[:REACH]} {text[-REACH // 4 :]}"
        return cls(seen, seen.lower(), text, frame, **place)


class Starts(NamedTuple):
    """A pattern at the start of the line, in lower case unless `cased`."""

    pattern: str
    cased: bool = False


class Holds(NamedTuple):
    """Phrases, in lower case, of which one stands anywhere in the line."""

    phrases: tuple[str, ...]


class Behind(NamedTuple):
    """A pattern anywhere in a line that holds one of these phrases, both in lower case unless `cased`."""

    phrases: tuple[str, ...]
    pattern: str
    cased: bool

    def among(self, article: str, held: frozenset[str]) -> Behind:
        """Look for those of the phrases only that an article holds, which are few; `held`: its phrases, in lower case."""
        there = (phrase for phrase in self.phrases if phrase.lower() in held)
        return self._replace(phrases=tuple(phrase for phrase in there if not self.cased or phrase in article))

    def __call__(self, line: Line) -> bool:
        """Whether the line fits; the pattern is compiled when a phrase is met first."""
        text = line.text if self.cased else line.lower
        return any(map(text.__contains__, self.phrases)) and bool(re.search(self.pattern, text))


def starts(pattern: str, *, cased: bool = False) -> Starts:
    """Match a pattern at the start of the line, in lower case unless `cased`."""
    return Starts(pattern, cased)


def holds(*phrases: str) -> Holds:
    """Find any of these phrases (in lower case) anywhere in the line."""
    return Holds(phrases)


def ends(pattern: str, *, needs: tuple[str, ...]) -> Behind:
    """Match a pattern at the end of a line that holds one of the phrases it needs, both in lower case."""
    return Behind(needs, rf"(?:{pattern})$", cased=False)


def matches(pattern: str, *, needs: tuple[str, ...]) -> Behind:
    """Find a pattern anywhere in a line that holds one of the phrases it needs, both as they are written."""
    return Behind(needs, pattern, cased=True)


def is_headline(line: Line) -> bool:
    """Whether the line is the article's title."""
    title = line.frame.title
    return title is not None and line.text[:1] == title[:1] and " ".join(line.text.split()) == title


TITLE_FROM = 5
"""Words; a shorter title may open a sentence by chance."""
_RESTART = late(r" [“\"‘]?[A-Z]")


def opens_on_headline(line: Line) -> bool:
    """Whether the title runs into the sentence: "Trump Pulls Clearance of Brennan The president said so"."""
    title = line.frame.title
    if title is None or not line.text.startswith(title) or title.count(" ") < TITLE_FROM - 1:
        return False
    return bool(_RESTART.match(line.text, len(title)))


def is_unfinished(line: Line) -> bool:
    """Whether it does not end as a sentence does, in an article that ends its sentences."""
    return line.frame.punctuated and not ends_sentence(line.text)


_BOUNDARY = late(r"[a-z\d)][.!?][”\"’)]* +[“\"A-Z]")


def is_heading(line: Line) -> bool:
    """Whether it is one unfinished piece: a subhead, a list item, a title."""
    return is_unfinished(line) and not _BOUNDARY.search(line.text)


def is_slogan(line: Line) -> bool:
    """Whether it shouts, or is a short heading in title case that ends in a mark of its own."""
    shouts = line.text.isupper() and not line.frame.shouted
    if not shouts and line.text.rstrip("’”'\"")[-1:] not in ("!", "?", ":"):
        return False
    words = len(line.text.split())
    return words > 1 and (shouts or (words <= 12 and is_title_case(line.text)))


def is_caption_before_dateline(line: Line) -> bool:
    """Whether it is a single sentence, nobody's words, that stands before the dateline."""
    return line.before_dateline and not _BOUNDARY.search(line.text) and line.text[0] not in "“\"'‘"


def is_turn(line: Line) -> bool:
    """Whether a speaker of a transcript says it: "TRUMP: We will be back"."""
    return bool(line.frame.speakers) and speaker(line.text) in line.frame.speakers


POST = 600
"""Characters; a longer line is no post, whatever stands at its end."""
SIGNATURE = late(r"[—–-] ?[^—–]{2,60}\(@\w{1,30}\)")
"""The author of a post, as networks print it: — Jim Acosta (@Acosta) July 31, 2018."""
_SIGNED = late(rf"{SIGNATURE.pattern}(?:[ ,][\w, ]{{0,24}})?\W*$")


def is_post(line: Line) -> bool:
    """Whether it is a post with its author at the end or on the next line."""
    if line.before_signature:
        return True
    return "(@" in line.text and len(line.whole) <= POST and bool(_SIGNED.search(line.whole[-REACH // 4 :]))


_CAMEL = late(r"[A-Z2](?<=[a-z]{2}[A-Z2])[\w']")  # opens on the capital, because those are few
_COINED = late(r"(?:You|The|Face|Fox|Daily|News)[A-Z]|\w+Care\b|\S*\w\.(?:com|org|net)\b")
"""Names that hold another name or word: YouTube, ObamaCare, DailyNews.com."""
NAME_FROM = 3
"""Letters of a name that runs into a link."""


def has_glued_links(line: Line) -> bool:
    """Whether link texts run into the sentence: "Donald Trump Donald John TrumpTrump says ..."."""
    if not _CAMEL.search(line.text):
        return False
    words = line.text.split()
    return any(_CAMEL.search(word) and _repeats(word, words[:at]) for at, word in enumerate(words))


def _repeats(word: str, before: list[str]) -> bool:
    """Whether a word opens on a name that stands before it, as TrumpGOP does, or ends on the one there: Chad WolfChad."""
    if _COINED.match(word):
        return False
    names = {name for name in before if len(name) >= NAME_FROM and name[0].isupper()}
    rests = (word[len(name) :] for name in names if word.startswith(name))
    if any(rest[:1].isupper() or rest[:1] == "2" for rest in rests):
        return True
    return bool(before) and before[-1] in names and word != before[-1] and word.endswith(before[-1])


_CONTROL = late(
    r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


def has_controls(line: Line) -> bool:
    """Whether it holds a character that steers a terminal or turns the line around."""
    return not line.whole.isprintable() and bool(_CONTROL.search(line.whole))


ENDLESS = 200
"""Characters without a space; more than any word has, and any sentence of a language without spaces."""


def has_endless_word(line: Line) -> bool:
    """Whether it holds a run of letters that is no word."""
    text, at = line.whole, 0
    while len(text) - at > ENDLESS:
        gap = text.rfind(" ", at, at + ENDLESS + 1)
        if gap < 0:  # such a run, or white space of another kind
            return max(map(len, text[at:].split())) > ENDLESS
        at = gap + 1
    return False

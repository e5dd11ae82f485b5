"""What a line can look like: predicates for rules that no pattern or phrase can express."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.cleaning.rule_forms import LINE_START
from summarize.cleaning.transcripts import speaker
from summarize.language.layout import ends_sentence, is_cut_short, is_title_case
from summarize.patterns import late
from summarize.wellformed import folded

if TYPE_CHECKING:
    from summarize.cleaning.rule_forms import Line


_QUOTES = "“\"'‘"


def is_headline(line: Line) -> bool:
    """Whether the line is the article's title."""
    title = line.frame.title
    return title is not None and line.text[:1] == title[:1] and folded(line.text) == title


SHORTEST_TITLE = 5
"""Words; a shorter title may open a sentence by chance."""
_RESTART = late(r" [“\"‘]?[A-Z]")


def opens_on_headline(line: Line) -> bool:
    """Whether the title runs into the sentence: "Trump Pulls Clearance of Brennan The president said so"."""
    title = line.frame.title
    if title is None or not line.text.startswith(title) or title.count(" ") < SHORTEST_TITLE - 1:
        return False
    return bool(_RESTART.match(line.text, len(title)))


def is_unfinished(line: Line) -> bool:
    """Whether a line does not end as a sentence does, in an article that ends its sentences."""
    return line.frame.punctuated and not ends_sentence(line.text)


def is_cut_off(line: Line) -> bool:
    """Whether a feed or an API cut a line short, as near the end of a text; in a quotation an author did."""
    return line.last and is_cut_short(line.text)


# Between two sentences. A letter beyond ASCII needs two more before it, or it may be an abbreviation; vowel
# signs are no letters.
_BOUNDARY = late(
    r"(?:[a-z\d)]|[^\W_]{2}[^\W_A-Za-z\d]|[\u0900-\u0dff]{3})[.!?؟][”\"’)»]* +[“\"«„»]?[^\W_a-z\d]|[a-z\d)][.!?][”\"’)]* +(?:[“\"]|[(\[](?i:related|(?:also )?read|see also|watch|more|listen)\b)|[。！？។။।۔]"
)


def is_heading(line: Line) -> bool:
    """Whether a line is one unfinished piece: a subhead, a list item, a title."""
    return is_unfinished(line) and not _BOUNDARY.search(line.text)


def is_slogan(line: Line) -> bool:
    """Whether a line is in capitals, or is a short heading in title case that ends in !, ? or a colon."""
    shouts = _is_in_capitals(line)
    if not shouts and line.text.rstrip("’”'\"")[-1:] not in ("!", "?", ":"):
        return False
    words = len(line.text.split())
    return words > 1 and (shouts or (words <= 12 and is_title_case(line.text)))


def is_shouted(line: Line) -> bool:
    """Whether a sentence is in capitals in an article that is not, as live captions; a quotation may be."""
    return _is_in_capitals(line) and line.text[0] not in _QUOTES


def _is_in_capitals(line: Line) -> bool:
    """Whether most letters are capitals and none is small, in an article that is not in capitals.

    Most, because NATO is a word in scripts without capitals, too.
    """
    text = line.text
    if not text.isupper() or line.frame.in_capitals:
        return False
    return 2 * sum(map(str.isupper, text)) > sum(map(str.isalpha, text))


def is_one_statement(line: Line) -> bool:
    """Whether a line is a single sentence and no quotation."""
    return not _BOUNDARY.search(line.text) and line.text[0] not in _QUOTES


def is_turn(line: Line) -> bool:
    """Whether a line is a speaker's turn in a transcript: "TRUMP: We will be back"."""
    known = line.frame.speakers
    return bool(known) and (speaker(line.text) in known or line.text.partition(":")[0] in known)


LONGEST_POST = 600
"""Characters; a longer line is no post, whatever stands at its end."""
_SIGNATURE = late(r"[—–-] ?[^—–]{2,60}\(@\w{1,30}\)")
"""The author of a post, as networks print it: — Jim Acosta (@Acosta) July 31, 2018."""
_SIGNATURE_AT_END = late(rf"{_SIGNATURE.pattern}(?:[ ,][\w, ]{{0,24}})?\W*$")


def is_post(line: Line) -> bool:
    """Whether a line is a post with its author at the end or on the next line."""
    if _SIGNATURE.match(line.after):
        return True
    return (
        "(@" in line.text
        and len(line.whole) <= LONGEST_POST
        and bool(_SIGNATURE_AT_END.search(line.whole[-LINE_START // 4 :]))
    )


_CAMEL = late(r"[A-Z2](?<=[a-z]{2}[A-Z2])[\w']")  # begins with the capital, because those are few
_COINAGE = late(r"(?:You|The|Face|Fox|Daily|News)[A-Z]|\w+Care\b|\S*\w\.(?:com|org|net)\b")
"""Names that contain another name or word: YouTube, ObamaCare, DailyNews.com."""
SHORTEST_NAME = 3
"""Fewest letters of a name that runs into a link."""


def has_glued_links(line: Line) -> bool:
    """Whether link texts run into the sentence: "Donald Trump Donald John TrumpTrump says ..."."""
    if not _CAMEL.search(line.text):
        return False
    words = line.text.split()
    return any(_CAMEL.search(word) and _repeats(word, words[:at]) for at, word in enumerate(words))


def _repeats(word: str, before: list[str]) -> bool:
    """Whether a word begins with any name before it (TrumpGOP), or ends with the last one (Chad WolfChad)."""
    if _COINAGE.match(word):
        return False
    names = {name for name in before if len(name) >= SHORTEST_NAME and name[0].isupper()}
    rests = (word[len(name) :] for name in names if word.startswith(name))
    if any(rest[:1].isupper() or rest[:1] == "2" for rest in rests):
        return True
    return bool(before) and before[-1] in names and word != before[-1] and word.endswith(before[-1])


_CONTROL = late(
    r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


def has_controls(line: Line) -> bool:
    """Whether a line has a character that controls a terminal or reverses the direction of text."""
    return not line.whole.isprintable() and bool(_CONTROL.search(line.whole))


LONGEST_WORD = 200
"""Characters without a space: more than any word has, or any sentence in a language without spaces."""


def has_endless_word(line: Line) -> bool:
    """Whether a line has a run of characters too long for a word."""
    text, at = line.whole, 0
    while len(text) - at > LONGEST_WORD:
        gap = text.rfind(" ", at, at + LONGEST_WORD + 1)
        if gap < 0:  # such a run, or white space of another kind
            return max(map(len, text[at:].split())) > LONGEST_WORD
        at = gap + 1
    return False

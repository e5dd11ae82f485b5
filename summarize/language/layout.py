"""How a page of news is laid out: its title line, and how a sentence begins and ends."""

from __future__ import annotations

from summarize.patterns import late
from summarize.wellformed import folded

_CLOSERS = r"(?:\s?[”“’‘\"')\]»«›‹」』）】]|\*)*$"
"""Closing marks, and the star of a footnote. German closes with the English opening mark, Danish with the
French one, and French puts a space before its own."""
_GREEK_ASKS = r"\u037e|(?<=[\u0370-\u03ff\u1f00-\u1fff]);"
_END = late(rf"(?:[.!?…。！？।؟۔។៕]|{_GREEK_ASKS}){_CLOSERS}")
_WORD = late(r"[^\W\d_]+")
_ASKS_OR_EXCLAIMS = late(rf"(?:[?!？！؟]|{_GREEK_ASKS}){_CLOSERS}")
_QUESTION = late(rf"(?:[?？؟]|{_GREEK_ASKS}){_CLOSERS}")
_HERE = late(r"\bHere['’]s (?:why|how|what)\b[^.]{0,60}\.$")
_CUT_SHORT = late(r"\[(?:…|\.\.\.|\+?\d+ chars)\]$")
TITLE_WORDS = 30
"""Most words of a title; a longer first line is text."""


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence: full stop, exclamation or question mark, then any closing marks."""
    return line.endswith(".") or bool(_END.search(line[-12:]))


def title_of(text: str) -> str | None:
    """Find a title: the first line, if an empty line follows it; None if there is none.

    A title has no full stop, or reads as one all the same: "Will It Work?", "The Baker Is Back. Now He Won't
    Bake."
    """
    first, _, rest = text.lstrip("\ufeff").partition("\n")
    title = folded(first)
    following = rest.partition("\n")[0]
    is_title = title and not _is_statement(title) and rest.strip() and not following.strip()
    return title if is_title and len(title.split()) <= TITLE_WORDS else None


def _is_statement(line: str) -> bool:
    """Whether a first line is the first sentence of a text: it ends in a full stop and is no title in title case."""
    if not ends_sentence(line) or _ASKS_OR_EXCLAIMS.search(line[-12:]) or _HERE.search(line):
        return False
    return not is_title_case(line, share=1.0)


def is_title_case(line: str, *, share: float = 0.8) -> bool:
    """Whether nearly all longer words of a line are capitalised, as in a heading."""
    words = [word for word in _WORD.findall(line) if len(word) > 3]
    return len(words) > 1 and sum(word[0].isupper() for word in words) >= share * len(words)


def opens_in_small_letters(sentence: str) -> bool:
    """Whether a sentence opens in small letters, as the rest of a broken line: not on iPhone or al-Shabab."""
    word = sentence.lstrip("….–—-•*( ").partition(" ")[0].rstrip(",;:.")
    return word.isalpha() and word.islower()


def breaks_off(sentence: str) -> bool:
    """Whether a sentence ends in three dots or more, as a teaser does; dots in a quotation do not count."""
    return sentence.endswith("...") or sentence.rstrip(".").endswith("…")


def is_cut_short(text: str) -> bool:
    """Whether a text ends in the mark with which feeds and APIs cut it: […], [...], [+4102 chars]."""
    return text[-1:] == "]" and bool(_CUT_SHORT.search(text[-20:]))


def is_question(sentence: str) -> bool:
    """Whether a sentence ends in a question mark."""
    return not sentence.endswith(".") and bool(_QUESTION.search(sentence[-8:]))

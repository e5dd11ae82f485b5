"""All notes of a briefing: how each is written, recognised in saved data, and shown with a page's names for articles."""

from __future__ import annotations

import re
from enum import StrEnum
from string import Formatter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

GROUPS = " (python -m summarize.batch groups a folder)"
"""How `SEVERAL` ends, except in an edition, which has grouped the articles."""


class Note(StrEnum):
    """A template per note; a page replaces the ids in `{articles}` by its own names for the articles."""

    LEFT_OUT = "{articles} shares hardly a word with the others and was left out"
    BEGUN = "{some:,} of {all} held only the beginning or a description of the text"
    BEGUN_SOME = "{some:,} of {all} held only the beginning or a description of the text: {articles}"
    NO_NEWS = "{articles} holds no news: {reasons}"
    NO_NEWS_OF_SOME = "{some:,} of {all:,} articles hold no news: {articles}"
    FOREIGN = "{articles} is in {language}, the story in {story}: what both report is not matched"
    SEVERAL = "the articles look like several stories, as in {articles}: a briefing of each says more{groups}"
    UNDATED = "{articles} is dated “{date}”, which is not understood (2025-04-18 would be): its weekdays have no dates"
    UNDATED_SOME = "{some:,} articles have dates that are not understood, as “{date}” (2025-04-18 would be): their weekdays have no dates"
    FOCUS = "no sentence speaks of “{focus}”: the focus changes nothing"
    UNSPACED = "{language} puts no space between words: the budget of {words} was taken for {sentences}"
    LOPSIDED = "{articles} supplies {words:,} of the {all:,} words, although the other articles had {others:,} to give"
    # only in an edition, which knows how the articles were grouped and what came before
    HARDLY_AGREE = "The articles hardly agree: perhaps two events stand side by side here."
    GOES_ON = "The story goes on from {day}: {headline}"
    NEW = "New since {day}: {new} of {all} sentences."
    CHANGED = "Changed since {day}: {change}"
    # beside a sentence
    NEW_SINCE = "new since {day}"

    def read(self, note: str, ids: str = "") -> re.Match[str] | None:
        """Match a note written from this template; `ids` is a pattern that its articles must begin with. Groups are the fields."""
        parts = list(Formatter().parse(self))
        if not all(
            words in note for words, *_ in parts
        ):  # compiling the pattern would take a hundred times as long
            return None
        pattern = ""
        for words, field, spec, _ in parts:
            pattern += re.escape(words)
            if field:
                value = f"{ids}.*" if field == "articles" else "[0-9,]+" if spec else ".*"
                pattern += f"(?P<{field}>{value})"
        return re.fullmatch(pattern, note, re.DOTALL)


def renamed(note: str, names: Mapping[str, str]) -> str:
    """Replace the article ids in a note by the names that the articles have on a page.

    >>> renamed("2 of 9 articles hold no news: a b, a", {"a": "[1]", "a b": "[2]"})
    '2 of 9 articles hold no news: [2], [1]'

    """
    named = sorted((name for name in names if name in note), key=len, reverse=True)
    ids = f"(?:{'|'.join(map(re.escape, named))})"
    for each in Note:
        if named and "{articles}" in each and (match := each.read(note, ids)):
            start, end = match.span("articles")
            renamed_articles = re.sub(
                rf"(?<![^ ]){ids}(?=$|, | and )", lambda id_match: names[id_match[0]], note[start:end]
            )
            return note[:start] + renamed_articles + note[end:]
    return note

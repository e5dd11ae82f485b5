"""The text of an entry that is given as HTML, as in feeds and APIs."""

from __future__ import annotations

from summarize.language.layout import ends_sentence
from summarize.reading.markup import UNPRINTED, plain

FOOTER = 60
"""Most characters of a footer beyond the entry's title and the outlet: The post … appeared first on …, in any
language."""


def entry_text(markup: str, title: str | None, outlet: str | None) -> str:
    """Text of an entry without the line that says where it appeared; empty if it only lists links."""
    text = _without_footer(plain(markup), title, outlet)
    return "" if _is_list_of_links(markup, text) else text


def _without_footer(text: str, title: str | None, outlet: str | None) -> str:
    """Cut a last line that says where the entry appeared first: its title, the feed's, and hardly a word more."""
    rest, _, last = text.rpartition("\n")
    if not title or not outlet or len(last) > len(title) + len(outlet) + FOOTER:
        return text
    return rest if title in last and outlet in last.replace(title, "") else text


def _is_list_of_links(markup: str, text: str) -> bool:
    """Whether most of an entry is links and no line is a sentence, as in a list of other headlines."""
    if any(map(ends_sentence, text.split("\n"))):
        return False
    return 2 * len(plain(markup, (*UNPRINTED, "a"))) < len(text)

"""Plain text: one article a file, its title on the first line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.errors import UnreadableInput
from summarize.language.layout import title_of
from summarize.model import Article
from summarize.reading.decoding import decode
from summarize.reading.markup import without_markup
from summarize.reading.ours import A_BRIEFING, is_our_text

if TYPE_CHECKING:
    from collections.abc import Iterator


def read_text(name: str, data: bytes) -> Iterator[Article]:
    """Read one article, whose text is the whole file.

    Raises:
        UnreadableInput: the bytes are not text, or contain none, or a briefing.

    """
    yield text_article(name, decode(data))


def text_article(name: str, text: str) -> Article:
    """Make one article of a whole text.

    Raises:
        UnreadableInput: it is empty, or a briefing.

    """
    refuse(text)
    text = without_markup(text) if text.lstrip().startswith(("<p>", "<p ", "<div")) else text
    return Article(id=name, text=text, title=title_of(text))


def refuse(text: str) -> None:
    """Refuse what is no article.

    Raises:
        UnreadableInput: the text is empty, or a briefing.

    """
    if not text.strip():
        raise UnreadableInput("an empty file")
    if is_our_text(text):
        raise UnreadableInput(A_BRIEFING)

"""What is asked of several elements of a page: their names, the letters in them, to take them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def names_of(element: HtmlElement) -> str:
    """Names that a page's authors gave an element: its id and its classes."""
    return f"{element.get('id', '')} {element.get('class', '')}"


def letters_in(element: HtmlElement, tag: str) -> int:
    """Letters in all elements of a kind inside an element: in its paragraphs ("p"), or in its links ("a")."""
    return sum(len(inner.text_content()) for inner in element.iter(tag))


def take_out(tree: HtmlElement, *tags: str) -> None:
    """Take all elements of some kinds out of a page, but not the text behind them.

    All at once: one by one, each would move what follows.
    """
    from lxml.etree import strip_elements  # noqa: PLC0415 - heavy, and needed for pages alone

    strip_elements(tree, *tags, with_tail=False)

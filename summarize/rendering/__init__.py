"""How a briefing is printed: one file per format, one line per name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.rendering.data import render_json
from summarize.rendering.prose import render_markdown, render_plain, render_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from summarize.model import Article, Briefing

    Renderer = Callable[[Briefing, Mapping[str, Article]], str]


def render_html(briefing: Briefing, articles: Mapping[str, Article]) -> str:
    """Print one self-contained page; Jinja2 loads only here."""
    from summarize.rendering.html_page import render  # noqa: PLC0415

    return render(briefing, articles)


RENDERERS: dict[str, Renderer] = {
    "text": render_text,
    "plain": render_plain,
    "markdown": render_markdown,
    "json": render_json,
    "html": render_html,
}
"""Format -> renderer: `(briefing, articles by id) -> text` that ends with a line break."""

__all__ = ["RENDERERS"]

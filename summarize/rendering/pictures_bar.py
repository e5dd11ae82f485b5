"""The bar: how many words each source supplies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.rendering.pictures_svg import element, join

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from summarize.rendering.html_view import Origin


def bar(origins: Sequence[Origin]) -> Markup:
    """Draw one bar, divided by the words that each source supplies; a source with none has no part."""
    total = sum(origin.source.words for origin in origins)
    parts, at = [], 0.0
    for origin in origins:
        width = 400 * origin.source.words / total if total else 0.0
        if width:
            label = f"{origin.letter}, {origin.name}: {origin.source.words} words"
            shown = element(
                "rect", element("title", label), x=at, y=0, width=max(1.0, width - 2), height=22, rx=3
            )
            name = element("text", origin.letter, x=at + (width - 2) / 2, y=15.5) if width > 18 else join(())
            parts.append(element("g", shown, name, class_=f"c{origin.hue}"))
        at += width
    spoken = ", ".join(f"{origin.letter} {origin.source.words}" for origin in origins)
    return element(
        "svg",
        *parts,
        viewBox="0 0 400 22",
        class_="bar",
        role="img",
        aria_label=f"Words that each source supplies: {spoken}.",
    )

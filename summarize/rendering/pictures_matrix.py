"""The matrix: which source says which sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from summarize.rendering.html_text import fit
from summarize.rendering.pictures_svg import element

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from summarize.rendering.html_view import Origin, View

ROW, CELL, LABEL = 26, 30, 310
"""Height of a row, width of a column, width of the label with the sentence's first words."""
COLUMNS = 41
"""Letters that fit into the label."""


def matrix(view: View) -> Markup:
    """Draw a row per sentence and a column per source: a full dot for its own source, a ring for others that state it."""
    origins = view.columns
    head = (
        element(
            "g",
            element("circle", cx=LABEL + CELL * (i + 0.5), cy=13, r=11),
            element("text", origin.letter, x=LABEL + CELL * (i + 0.5), y=17),
            element("title", origin.name),
            class_=f"head c{origin.hue}",
        )
        for i, origin in enumerate(origins)
    )
    rows = (_row(view, origins, number) for number in range(1, len(view.briefing.excerpts) + 1))
    wide, high = LABEL + CELL * len(origins) + 4, ROW * (len(view.briefing.excerpts) + 1) + 6
    return element(
        "svg",
        *head,
        *rows,
        viewBox=f"0 0 {wide} {high}",
        width=wide,
        height=high,
        class_="matrix",
        role="img",
        aria_label="Which source says which sentence of the briefing; the table below has the same.",
    )


def _row(view: View, origins: Sequence[Origin], number: int) -> Markup:
    excerpt = view.briefing.excerpts[number - 1]
    y = ROW * number + 16
    own, bearers = view.origin(excerpt.sentence).letter, view.bearers(excerpt)
    cells = (
        element(
            "circle",
            cx=LABEL + CELL * (i + 0.5),
            cy=y,
            r=7 if origin.letter == own else 5.5 if origin.letter in bearers else 1.5,
            class_=f"{_kind(origin.letter, own, bearers)} c{origin.hue}",
        )
        for i, origin in enumerate(origins)
    )
    return element(
        "g",
        element("title", fit(excerpt.sentence.line)),
        element("line", x1=0, x2=LABEL + CELL * len(origins), y1=y - ROW / 2, y2=y - ROW / 2),
        element("text", str(number), x=18, y=y + 4.5, class_="number"),
        element("text", _clip(fit(excerpt.sentence.line)), x=30, y=y + 4.5),
        *cells,
    )


def _kind(letter: str, own: str, bearers: frozenset[str]) -> str:
    if letter == own:
        return "own"
    return "also" if letter in bearers else "none"


def _clip(line: str) -> str:
    """Cut a line to what fits into the label; a wide letter counts twice."""
    used = 0
    for i, mark in enumerate(line):
        used += 2 if east_asian_width(mark) in "WF" else 1
        if used > COLUMNS:
            return line[:i].rstrip() + "…"
    return line

"""Pictures of small numbers: words per source, coverage against length, which source says which sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from summarize.rendering.html_text import fit
from summarize.rendering.pictures_svg import element, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from summarize.model import Overview
    from summarize.rendering.html_view import Origin, View


def bar(origins: Sequence[Origin]) -> Markup:
    """Draw the words that each source supplies as stretches of one bar; zero words have none."""
    total = sum(origin.source.words for origin in origins)
    parts, at = [], 0.0
    for origin in origins:
        width = 400 * origin.source.words / total if total else 0.0
        if width:
            label = f"{origin.letter}, {origin.name}: {origin.source.words} words"
            shown = element(
                "rect", element("title", label), x=at, y=0, width=max(1.0, width - 2), height=22, rx=3
            )
            name = (
                element("text", origin.letter, x=at + (width - 2) / 2, y=15.5) if width > 18 else joined(())
            )
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


LEFT, TOP, WIDE, HIGH = 46, 14, 450, 220
"""The curve's field: margins for its labels, and its size."""


def curve(overview: Overview, words: int) -> Markup:
    """Draw coverage against length with this briefing's place on it; x from 0 to the longest, y from 0 to 1."""
    longest = max(words, overview.curve[-1][0])

    def at(length: float, share: float) -> tuple[float, float]:
        return LEFT + WIDE * length / longest, TOP + HIGH * (1 - share)

    points = [at(0, 0), *(at(length, share) for length, share in overview.curve)]
    line = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    floor = f"L{points[-1][0]:.1f} {TOP + HIGH}Z"
    parts = [
        _grid(longest),
        element("path", d=line + floor, class_="area"),
        element("path", d=line, class_="line"),
    ]
    if overview.covered is not None:
        parts.append(_here(*at(words, overview.covered), f"{words} words, {overview.covered:.0%}"))
    spoken = ", ".join(f"{share:.0%} in {length} words" for length, share in overview.curve)
    here = (
        "" if overview.covered is None else f" This briefing covers {overview.covered:.0%} in {words} words."
    )
    return element(
        "svg",
        *parts,
        viewBox=f"0 0 {LEFT + WIDE + 24} {TOP + HIGH + 40}",
        class_="curve",
        role="img",
        aria_label=f"Share of what several sources report, by length of the briefing: {spoken}.{here}",
    )


def _grid(longest: int) -> Markup:
    step = next((s for s in (10, 25, 50, 100, 250, 500, 1000) if longest / s <= 7), 5000)
    rows = [(TOP + HIGH * (1 - quarter / 4), f"{25 * quarter} %") for quarter in range(5)]
    columns = [(LEFT + WIDE * length / longest, str(length)) for length in range(0, longest + 1, step)]
    return element(
        "g",
        *(element("line", x1=LEFT, x2=LEFT + WIDE, y1=y, y2=y) for y, _ in rows),
        *(element("text", label, x=LEFT - 8, y=y + 4, text_anchor="end") for y, label in rows),
        *(element("text", label, x=x, y=TOP + HIGH + 18, text_anchor="middle") for x, label in columns),
        element("text", "words", x=LEFT + WIDE, y=TOP + HIGH + 35, text_anchor="end"),
        class_="grid",
    )


def _here(x: float, y: float, label: str) -> Markup:
    """Mark this briefing's place; the label stands where the curve leaves room, below and right of the point."""
    end = x > LEFT + WIDE / 2
    return element(
        "g",
        element("line", x1=x, x2=x, y1=y, y2=TOP + HIGH),
        element("line", x1=LEFT, x2=x, y1=y, y2=y),
        element("circle", cx=x, cy=y, r=6),
        element("text", label, x=x + (-10 if end else 12), y=y + 24, text_anchor="end" if end else "start"),
        class_="here",
    )


ROW, CELL, LABEL = 26, 30, 310
"""The matrix: height of a row, width of a column, room for the sentence's first words."""


def matrix(view: View) -> Markup:
    """Draw a row a sentence and a column a source: a full dot where it was taken from, a ring where it is said too."""
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
        element("text", _clipped(fit(excerpt.sentence.line)), x=30, y=y + 4.5),
        *cells,
    )


def _kind(letter: str, own: str, bearers: frozenset[str]) -> str:
    if letter == own:
        return "own"
    return "also" if letter in bearers else "none"


def _clipped(line: str, *, columns: int = 41) -> str:
    """Cut a line to what fits beside the dots; a wide letter takes two columns."""
    used = 0
    for i, mark in enumerate(line):
        used += 2 if east_asian_width(mark) in "WF" else 1
        if used > columns:
            return line[:i].rstrip() + "…"
    return line

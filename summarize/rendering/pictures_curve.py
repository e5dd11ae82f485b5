"""The curve: how much of what several sources report a briefing of each length covers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.rendering.pictures_svg import element

if TYPE_CHECKING:
    from markupsafe import Markup

    from summarize.model import Overview

LEFT, TOP, WIDE, HIGH = 46, 14, 450, 220
"""The plot area: left and top margins for labels, width and height."""


def curve(overview: Overview, words: int) -> Markup:
    """Draw coverage against length, with this briefing marked; x from 0 to the longest, y from 0 to 1."""
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
    """Mark this briefing; the label is below the point, where the curve leaves room: to its right, or in the right half to its left."""
    end = x > LEFT + WIDE / 2
    return element(
        "g",
        element("line", x1=x, x2=x, y1=y, y2=TOP + HIGH),
        element("line", x1=LEFT, x2=x, y1=y, y2=y),
        element("circle", cx=x, cy=y, r=6),
        element("text", label, x=x + (-10 if end else 12), y=y + 24, text_anchor="end" if end else "start"),
        class_="here",
    )

"""The sentence graph: articles on a circle, sentences as dots in reading order, similarity as lines ("threads")."""

from __future__ import annotations

from math import cos, pi, sin, sqrt
from typing import TYPE_CHECKING, NamedTuple

from summarize.rendering.html_text import fit, opening
from summarize.rendering.pictures_svg import element, join
from summarize.terminal import counted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from summarize.model import Overview, Sentence
    from summarize.rendering.html_view import View

THREADS = 120
"""Most lines drawn, the strongest: more would be a blot."""
SIZE, RADIUS, GAP = 520, 196, 0.16
"""Side of the picture, radius of the circle, and the gap between two articles in radians."""

NEAR = 0.11
"""Radians between two numbers below which they would touch."""


class Dot(NamedTuple):
    """A node: its angle on the circle, its size, and its sentence's number in the briefing, or 0."""

    angle: float
    radius: float
    number: int
    hue: int
    high: bool = False
    """True if its number is drawn further out, since its neighbour's is near."""


def graph(overview: Overview, view: View) -> Markup:
    """Draw the graph: a dot's area shows centrality, a line's width similarity; numbers are those of the briefing's sentences."""
    dots = _dots(overview, view)
    edges = [edge for edge in overview.edges if edge[0] in dots and edge[1] in dots][:THREADS]
    parts = (
        element("g", *(_thread(dots, i, j, weight) for i, j, weight in edges), class_="threads"),
        element("g", *(_letter(dots, overview, view, key) for key in view.origins), class_="letters"),
        element(
            "g",
            *(_dot(dot, i, overview.sentences[i]) for i, dot in dots.items() if not dot.number),
            class_="dots",
        ),
    )
    chosen = sorted((dot.number, i) for i, dot in dots.items() if dot.number)
    links = join(_dot(dots[i], i, overview.sentences[i]) for _, i in chosen)
    return element(
        "svg",
        element("g", *parts, aria_hidden="true"),
        links,
        viewBox=f"0 0 {SIZE} {SIZE}",
        class_="graph",
        role="group",
        aria_label=description(overview, len(chosen)),
    )


def description(overview: Overview, chosen: int) -> str:
    """Describe the picture in words."""
    articles = len({sentence.article_id for sentence in overview.sentences})
    return (
        f"Graph of {counted(len(overview.sentences), 'sentence', 'sentences')} of {counted(articles, 'article', 'articles')}, "
        f"joined where they are alike; {counted(chosen, 'is', 'are')} in the briefing."
    )


def _dots(overview: Overview, view: View) -> dict[int, Dot]:
    """Place the nodes clockwise from the top, article by article, in reading order."""
    rows = {key: [] for key in view.origins}  # type: dict[str, list[int]]
    for i, sentence in enumerate(overview.sentences):
        if sentence.article_id in rows:
            rows[sentence.article_id].append(i)
    filled = {key: sorted(row, key=lambda i: overview.sentences[i].start) for key, row in rows.items() if row}
    count = sum(map(len, filled.values()))
    step = (2 * pi - GAP * len(filled)) / max(1, count)
    numbers, last = _numbers(view), Dot(-9.0, 0.0, 0, 0)
    peak = max(overview.scores, default=1.0) or 1.0
    largest = min(9.0, max(4.0, 0.8 * RADIUS * step))
    dots, angle = {}, GAP / 2 - pi / 2
    for key, row in filled.items():
        for i in row:
            radius = 2.5 + (largest - 2.5) * sqrt(overview.scores[i] / peak)
            place = _place(overview.sentences[i])
            high = not last.high and angle + step / 2 - last.angle < NEAR
            dots[i] = Dot(angle + step / 2, radius, numbers.get(place, 0), view.origins[key].hue, high)
            last = dots[i] if dots[i].number else last
            angle += step
        angle += GAP
    return dots


def _numbers(view: View) -> Mapping[tuple[str, int], int]:
    return {_place(excerpt.sentence): n for n, excerpt in enumerate(view.briefing.excerpts, 1)}


def _place(sentence: Sentence) -> tuple[str, int]:
    return sentence.article_id, sentence.start


def _point(angle: float, radius: float) -> tuple[float, float]:
    return SIZE / 2 + radius * cos(angle), SIZE / 2 + radius * sin(angle)


def _thread(dots: Mapping[int, Dot], i: int, j: int, weight: float) -> Markup:
    """Draw a line that bends towards the centre, so that lines between neighbours and between opposites can be followed."""
    (x, y), (u, v) = _point(dots[i].angle, RADIUS - 4), _point(dots[j].angle, RADIUS - 4)
    pull = 0.3
    cx, cy = (pull * (x + u) + (1 - 2 * pull) * SIZE / 2, pull * (y + v) + (1 - 2 * pull) * SIZE / 2)
    chosen = next((dot for dot in (dots[i], dots[j]) if dot.number), None)
    return element(
        "path",
        d=f"M{x:.0f} {y:.0f}Q{cx:.0f} {cy:.0f} {u:.0f} {v:.0f}",
        class_=f"c{chosen.hue}" if chosen else None,
        stroke_width=0.6 + 2.4 * weight**2,
        stroke_opacity=f"{min(1.0, 0.15 + 0.75 * weight):.2f}",
        data_ends=f"{i} {j}",
    )


def _letter(dots: Mapping[int, Dot], overview: Overview, view: View, key: str) -> Markup:
    angles = [dot.angle for i, dot in dots.items() if overview.sentences[i].article_id == key]
    if not angles:
        return join(())
    origin = view.origins[key]
    x, y = _point((angles[0] + angles[-1]) / 2, RADIUS + 46)
    return element(
        "g",
        element("circle", cx=x, cy=y, r=13),
        element("text", origin.letter, x=x, y=y + 4.5),
        element("title", origin.name),
        class_=f"c{origin.hue}",
    )


def _dot(dot: Dot, i: int, sentence: Sentence) -> Markup:
    x, y = _point(dot.angle, RADIUS)
    text = fit(opening(sentence.text, width=120))
    circle = element(
        "circle", element("title", text), cx=x, cy=y, r=dot.radius, class_=f"c{dot.hue}", data_node=i
    )
    if not dot.number:
        return circle
    u, v = _point(dot.angle, RADIUS + (38 if dot.high else 21))
    number = element("text", str(dot.number), x=u, y=v + 4)
    return element(
        "a",
        circle,
        number,
        href=f"#s{dot.number}",
        aria_label=f"Sentence {dot.number}: {text}",
        class_="chosen",
    )

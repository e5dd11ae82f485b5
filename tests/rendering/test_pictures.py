import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from markupsafe import Markup

from summarize.model import Overview
from summarize.rendering.html_view import view
from summarize.rendering.pictures_bar import bar
from summarize.rendering.pictures_curve import curve
from summarize.rendering.pictures_graph import THREADS, graph
from summarize.rendering.pictures_matrix import matrix
from summarize.rendering.pictures_svg import element
from tests.rendering import page_example


def parsed(picture):
    return ET.fromstring(picture)  # noqa: S314 - we have just made it


@pytest.fixture(scope="module")
def shown():
    articles = page_example.seeds()
    return view(page_example.briefing(articles), {article.id: article for article in articles})


def test_an_element_escapes_what_is_not_markup():
    """Text and attributes of outside cannot end their element; names and floats are written as SVG has them."""
    made = element("g", "<b>&", Markup("<i></i>"), class_='"x"', stroke_width=1.04, x=2.0, skipped=None)
    assert made == '<g class="&#34;x&#34;" stroke-width="1" x="2">&lt;b&gt;&amp;<i></i></g>'


def test_the_bar_gives_each_source_its_share(shown):
    """Widths are proportional to words, and the text alternative says the same numbers."""
    picture = parsed(bar(list(shown.origins.values())))
    widths = [float(rect.get("width")) + 2 for rect in picture.iter("rect")]
    words = [origin.source.words for origin in shown.origins.values() if origin.source.words]
    assert [round(width / 400, 3) for width in widths] == [round(n / sum(words), 3) for n in words]
    assert picture.get("aria-label") == "Words that each source supplies: A 0, B 49, C 51, D 37, E 63."


def test_a_bar_of_nothing_is_empty(shown):
    """A briefing without words divides nothing by zero."""
    origins = [replace(o, source=replace(o.source, words=0)) for o in shown.origins.values()]
    assert "<rect" not in bar(origins)


def test_the_graph_draws_every_sentence_once_and_numbers_the_chosen(shown):
    """A dot per node; chosen ones link to their sentence, with a label for screen readers; edges are in the data."""
    overview = shown.briefing.overview
    picture = parsed(graph(overview, shown))
    nodes = [dot.get("data-node") for dot in picture.iter("circle") if dot.get("data-node")]
    assert sorted(map(int, nodes)) == list(range(len(overview.sentences)))
    links = list(picture.iter("a"))
    assert [link.get("href") for link in links] == [f"#s{n}" for n in range(1, 10)]
    assert all(link.get("aria-label").startswith("Sentence ") for link in links)
    ends = [thread.get("data-ends") for thread in picture.iter("path")]
    assert ends == [f"{i} {j}" for i, j, _ in overview.edges[:THREADS]]


def test_dots_of_the_graph_lie_on_the_circle_in_reading_order(shown):
    """Each article has an arc; no two dots share a place; larger is more central."""
    overview = shown.briefing.overview
    picture = parsed(graph(overview, shown))
    dots = {int(d.get("data-node")): d for d in picture.iter("circle") if d.get("data-node")}
    places = {(d.get("cx"), d.get("cy")) for d in dots.values()}
    assert len(places) == len(dots)
    assert all(
        abs((float(d.get("cx")) - 260) ** 2 + (float(d.get("cy")) - 260) ** 2 - 196**2) < 196
        for d in dots.values()
    )
    by_score = sorted(dots, key=lambda i: overview.scores[i])
    radii = [float(dots[i].get("r")) for i in by_score]
    assert radii == sorted(radii)
    assert radii[0] < radii[-1] <= 9


def test_a_graph_without_threads_or_of_one_sentence_is_drawn(shown):
    """One candidate, no edge, a score of zero: still a picture."""
    only = shown.briefing.excerpts[0].sentence
    drawn = graph(Overview((only,), (0.0,), ()), shown)
    assert "data-node" in drawn
    assert (
        'aria-label="Graph of 1 sentence of 1 article, joined where they are alike; 1 is in the briefing."'
        in drawn
    )
    assert "data-node" not in graph(Overview((), (), ()), shown)


def test_the_curve_rises_from_nothing_and_marks_the_briefing():
    """The line passes through the points handed over, on one scale with the mark."""
    overview = Overview((), (), (), curve=((100, 0.5), (200, 0.75)), covered=0.6)
    picture = parsed(curve(overview, 150))
    (line,) = [path.get("d") for path in picture.iter("path") if path.get("class") == "line"]
    numbers = [float(x) for x in re.findall(r"[\d.]+", line)]
    assert numbers == [46, 234, 46 + 225, 124, 46 + 450, 69]
    (here,) = picture.iter("circle")
    assert (float(here.get("cx")), float(here.get("cy"))) == (46 + 450 * 0.75, 102)
    assert "This briefing covers 60% in 150 words." in picture.get("aria-label")


def test_a_curve_without_the_briefings_own_share_has_no_mark(shown):
    """What is not known is not drawn."""
    overview = replace(shown.briefing.overview, covered=None)
    assert "This briefing" not in curve(overview, 90)
    assert "<circle" not in curve(overview, 90)
    assert '"start"' in curve(replace(overview, covered=0.1), 90)


def test_the_matrix_has_a_row_a_sentence_and_a_column_a_source(shown):
    """A full dot for the sentence's own source, a ring for others that state it, a point for the rest."""
    picture = parsed(matrix(shown))
    rows = [row for row in picture.findall("g") if "head" not in row.get("class", "")]
    kinds = [[dot.get("class").split()[0] for dot in row.iter("circle")] for row in rows]
    expected = [
        [
            "own" if o.letter == shown.origin(e.sentence).letter else "also" if o.letter in shown.bearers(e) else "none"
            for o in shown.origins.values()
        ]
        for e in shown.briefing.excerpts
    ]  # fmt: skip
    assert kinds == expected
    assert kinds[0] == ["also", "also", "own", "also", "also"]


def test_wide_letters_take_two_columns_of_the_matrix(shown):
    """A Chinese sentence is cut so that it does not run into the dots."""
    excerpt = shown.briefing.excerpts[0]
    chinese = replace(excerpt, sentence=replace(excerpt.sentence, text="新闻" * 40))
    page = replace(shown, briefing=replace(shown.briefing, excerpts=(chinese,)))
    (text,) = re.findall(r"<text[^>]*>(新[^<]*)</text>", matrix(page))
    assert len(text) == 21

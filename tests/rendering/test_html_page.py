import hashlib
import os
import re
import subprocess
import sys
from base64 import b64encode
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize import summarize
from summarize.model import SLIGHT, Article, Briefing, Excerpt, Sentence, Source
from summarize.rendering.html_page import render
from summarize.rendering.html_text import fit
from summarize.settings import Settings

VOID = {"meta", "link", "input", "br", "img"}


class Outline(HTMLParser):
    """Every element with its attributes, in order; unclosed or wrongly nested elements are an error."""

    def __init__(self, page):
        super().__init__()
        self.elements, self.stack, self.marked = [], [], []
        self.feed(page.replace("\r\n", "\n").replace("\r", "\n"))  # as a browser reads it
        assert not self.stack

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.stack.append(tag)
        if tag == "mark":
            self.marked.append("")

    def handle_data(self, data):
        if "mark" in self.stack:
            self.marked[-1] += data

    def handle_endtag(self, tag):
        assert self.stack.pop() == tag


def test_the_page_is_well_formed_and_names_nothing_twice(page):
    """Every element is closed where it should be, every id is unique, and every inner link has its target."""
    elements = Outline(page).elements
    ids = [attributes["id"] for _, attributes in elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    inner = {
        attributes["href"][1:] for _, attributes in elements if attributes.get("href", "").startswith("#")
    }
    assert inner <= set(ids)
    assert len(inner) > 20


def test_the_page_ends_with_its_last_element_and_a_line_break(page):
    """Like every format, so that files and pipes end as they should."""
    assert page.startswith("<!doctype html>\n")
    assert page.endswith("</html>\n")


def test_five_articles_make_a_page_under_200_kb(page):
    """The page can go into a mail."""
    assert len(page.encode()) < 200_000


def test_the_page_loads_nothing(page):
    """Nothing is loaded but the icon, which is inlined; links lead out only when followed."""
    loading = [
        (tag, name, value)
        for tag, attributes in Outline(page).elements
        for name, value in attributes.items()
        if name in {"src", "srcset", "data", "poster", "action", "formaction", "background", "xlink:href"}
        or (name == "href" and tag != "a")
    ]
    assert [(tag, name, value[:19]) for tag, name, value in loading] == [
        ("link", "href", "data:image/svg+xml,")
    ]
    assert "url(" not in page
    assert "@import" not in page


def test_the_policy_allows_the_inlined_style_and_script_and_nothing_else(page):
    """The policy's hashes are those of the page's style and script; no attribute has style or script."""
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', page)
    for element, directive in (("style", "style-src"), ("script", "script-src")):
        (inlined,) = re.findall(rf"<{element}>(.*?)</{element}>", page, re.DOTALL)
        digest = b64encode(hashlib.sha256(inlined.encode()).digest()).decode()
        assert f"{directive} &#39;sha256-{digest}&#39;;" in policy
    assert policy.startswith("default-src &#39;none&#39;;")
    names = {name for _, attributes in Outline(page).elements for name in attributes}
    assert "style" not in names
    assert not [name for name in names if name.startswith("on")]


def test_every_part_of_the_briefing_stands_in_the_page(page, briefing):
    """Sentences, sources, disagreements, what was left out, remarks and settings are all there."""
    text = page.replace("&#39;", "'")
    for excerpt in (*briefing.excerpts, *briefing.left_out):
        assert excerpt.sentence.line in text
    for source in briefing.sources:
        assert source.source in text
        assert source.url is None or source.url.replace("&", "&amp;") in text
    assert "the day of the warning" in text
    assert "Said by an official who is not named." in text
    assert "18 April 2025 to 19 April 2025" in text
    assert "ranker lexrank" in text
    assert text.count("single source") == 2


def test_where_one_article_alone_holds_news_no_sentence_is_called_one_source_s():
    """No other article could have said it."""
    articles = [
        Article("a", "The oil price fell to 50 dollars on Friday, traders said."),
        Article("b", "Photo by Jane Roe"),
    ]
    page = render(summarize(articles), {article.id: article for article in articles})
    assert "The oil price fell" in page
    assert "single source" not in page
    assert "No other source was found" not in page


@given(
    before=st.text(max_size=30),
    said=st.text(min_size=1, max_size=40).filter(str.strip),
    after=st.text(max_size=30),
)
def test_any_text_is_marked_to_the_letter_and_breaks_nothing(before, said, after):
    """Whatever the characters, the marked text equals the slice, and every element is closed properly."""
    article = Article("a", before + said + after, title=said, source=after)
    sentence = Sentence("a", len(before), len(before) + len(said), said, 0, 0)
    small = Briefing(
        said,
        (Excerpt(sentence, 1.0),),
        (Source("a", said, after, before, said, "", 1),),
        (),
        (),
        1,
        Settings(),
    )
    outline = Outline(render(small, {"a": article}))
    wanted = fit(said).replace("\r\n", "\n").replace("\r", "\n")
    assert outline.marked
    assert all(mark == wanted for mark in outline.marked)


def test_what_is_not_there_is_not_announced(briefing, articles):
    """Without pictures' data, differences, left-outs or warnings, their sections are missing, not empty."""
    bare = replace(briefing, disagreements=(), left_out=(), overview=None)
    page = render(bare, articles)
    for heading in (
        "Where the sources differ",
        "What the budget left out",
        "How the coverage hangs",
        "more words",
    ):
        assert heading not in page
    assert "Which source says what" in page
    Outline(page)


def test_what_differs_in_small_words_alone_is_folded(briefing, articles):
    """They are under one heading, after the other differences, if there are any."""
    first, second = briefing.disagreements
    slight = replace(first, about=SLIGHT)
    page = render(replace(briefing, disagreements=(second, slight, slight)), articles)
    Outline(page)
    plain, fold = page.split("<summary>In small words of 2 quotations</summary>")
    assert second.about in plain
    assert SLIGHT not in page
    assert fold.count('class="point"') == 2
    assert (
        'class="point"'
        not in render(replace(briefing, disagreements=(slight,)), articles).split(
            "<summary>In small words of 1 quotation</summary>"
        )[0]
    )


def test_warnings_updates_reprints_and_agencies_are_said(briefing, articles):
    """What an editor must know is shown where it belongs."""
    sources = (*briefing.sources[:4], replace(briefing.sources[4], reprint_of=briefing.sources[0].id))
    first = replace(briefing.excerpts[0], origin="Reuters")
    page = render(
        replace(
            briefing,
            warnings=("Only one source is dated.",),
            sources=sources,
            excerpts=(first, *briefing.excerpts[1:]),
            disagreements=(replace(briefing.disagreements[0], update=True),),
        ),
        articles,
    )
    for said in ("Only one source is dated.", "reprint of A", "Credits Reuters.", "The later report updates"):
        assert said in page


def test_a_warning_names_its_source_by_letter_and_name(briefing, articles):
    """The page shows no ids where it knows the outlet."""
    source = briefing.sources[1]
    page = render(replace(briefing, warnings=(f"{source.id} holds no news: caption (1)",)), articles)
    assert f">B ({source.source}) holds no news: caption (1)<" in page


def test_fewer_independent_sources_than_marked_are_said(briefing, articles):
    """Three articles that credit one agency get three marks but are not three sources."""
    first = replace(briefing.excerpts[0], independent=2)
    page = render(replace(briefing, excerpts=(first,)), articles)
    assert ">2 independent<" in page
    page = render(replace(briefing, excerpts=(replace(first, independent=1),)), articles)
    assert ">1 independent<" in page
    assert "Also in, but not independently" in page
    assert ">5 sources<" in render(briefing, articles)


def test_a_long_list_of_what_was_left_out_is_folded(briefing, articles):
    """Six are shown at once; the others are one click away, and none is lost."""
    many = replace(briefing, left_out=briefing.left_out * 4)
    page = render(many, articles)
    assert "<summary>2 more</summary>" in page
    assert page.count(briefing.left_out[1].sentence.line) >= 4
    Outline(page)


def test_a_briefing_of_many_sources_shows_only_those_that_say_it(briefing, articles):
    """Beyond eight sources there are no columns, so that no sentence is followed by a row of blanks."""
    blank = replace(briefing.sources[0], words=0, source="Another")
    others = {f"n{i}": replace(articles[briefing.sources[0].id], id=f"n{i}") for i in range(9)}
    sources = (*briefing.sources, *(replace(blank, id=key) for key in others))
    page = render(replace(briefing, sources=sources), {**articles, **others})
    assert '<span class="pip none">' not in page
    assert '<span class="pip none">' in render(briefing, articles)


def test_a_hundred_sources_make_no_page_of_a_hundred_pages(briefing, articles):
    """If all state a sentence, eight are named in full, the rest by letter; pictures show only sources that state something."""
    source = briefing.sources[0]
    copies = {f"n{i:02}": replace(articles[source.id], id=f"n{i:02}") for i in range(100)}
    own = briefing.excerpts[0]
    said = tuple(replace(own.support[0], article_id=key) for key in list(copies)[:20])
    many = replace(
        briefing,
        excerpts=(replace(own, support=said, independent=21), *briefing.excerpts[1:]),
        sources=(*briefing.sources, *(replace(source, id=key, words=0) for key in copies)),
    )
    page = render(many, {**articles, **copies})
    assert len(page.encode()) < 500_000
    assert page.count(own.support[0].line[:40]) > 20
    assert "The other 80 say none of these." in page
    links = re.findall(r'<p class="onward">And in(.*?)</p>', page, re.DOTALL)[0]
    assert len(re.findall("<a href", links)) == 12
    Outline(page)


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        (("18 April 2025", "April 19, 2025"), None),
        (("18 April 2025", "2025-04-19"), "19 April 2025"),
        (("2025-04-30T23:10:00+02:00", "2025-05-01", "2025-04-30"), "30 April 2025 to 1 May 2025"),
    ],
)
def test_only_dates_that_are_understood_make_the_days_of_the_page(briefing, articles, dates, said):
    """The first ten characters of any date used to be taken for a day: 18 April to April 19,."""
    days = (*dates, *[None] * len(briefing.sources))
    sources = [replace(source, published=day) for source, day in zip(briefing.sources, days, strict=False)]
    page = render(replace(briefing, sources=tuple(sources)), articles)
    assert re.findall('kicker">Briefing(?: <span class="date">(.*?)</span>)?</p>', page) == [said or ""]


@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_same_briefing_gives_the_same_page(page, seed):
    """Another process with another hash seed writes the same bytes."""
    code = (
        "import sys\nfrom tests.rendering import page_example as e\nfrom summarize.rendering.html_page import render\na = e.seeds()\n"
        "sys.stdout.buffer.write(render(e.briefing(a), {x.id: x for x in a}).encode())"
    )
    path = os.pathsep.join([str(Path(__file__).parents[2]), *sys.path])
    environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": path}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=True)
    assert done.stdout.decode() == page

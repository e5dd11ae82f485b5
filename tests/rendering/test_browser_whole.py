import re
from dataclasses import replace

import pytest

from summarize.model import Article
from summarize.overview import with_overview
from summarize.pipeline import draft, prepare
from summarize.reading import read
from summarize.rendering import RENDERERS
from summarize.settings import Settings
from tests.rendering import page_example
from tests.rendering.tabs import reach, unfold


def page_of(articles, **settings):
    made = draft(prepare(articles), Settings(**settings))
    return made, RENDERERS["html"](with_overview(made), {a.id: a for a in made.prepared.articles})


@pytest.fixture(scope="module")
def seeds():
    return page_of(read([str(page_example.SEEDS)]).articles, words=200)


def test_each_sentence_of_a_real_briefing_highlights_its_slice(visit, seeds):
    """From files to a page under 200 kB, by the program alone: what is marked is the slice."""
    made, page = seeds
    assert len(page.encode()) < 200_000
    texts = {article.id: article.text for article in made.prepared.articles}
    tab = visit(page)
    for number, excerpt in enumerate(made.briefing.excerpts, 1):
        tab.click(f"#s{number} > summary")
        sentence = excerpt.sentence
        marked = tab.locator(f"#s{number} mark").evaluate("e => e.textContent")
        assert marked == texts[sentence.article_id][sentence.start : sentence.end]


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_seeds_in_200_words_print_on_one_page(visit, seeds, paper):
    """Prose, sources and differences of the first input that a newcomer runs."""
    printed = visit(seeds[1]).pdf(format=paper)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1


def test_a_page_of_thirty_sources_holds_together(visit, violations):
    """More sources than columns fit: nothing is wider than a phone's window, and axe finds nothing."""
    articles = [
        Article(f"{i:02}", f"The mayor of Town {i} said on Friday that bridge number {i} will close for repairs. {day}")
        for i, day in enumerate([f"Repairs of bridge {i} begin in week {i} and cost {i} million." for i in range(30)])
    ]  # fmt: skip
    made, page = page_of(articles, words=150)
    assert len(made.briefing.sources) == 30
    tab = visit(page, width=390)
    unfold(tab)
    assert reach(tab) <= 390
    assert violations(tab) == []


def test_arabic_news_of_the_pipeline_keeps_its_direction(visit):
    """The language that the files say, or that was recognised, reaches every sentence of the page."""
    text = (
        "قال وزير الخارجية يوم الجمعة إن المحادثات بين الجانبين قد تنتهي خلال أيام قليلة.\n"
        "لم يصدر أي تعليق من موسكو على تصريحات الوزير حتى مساء الجمعة."
    )
    for said in ("ar", None):
        _, page = page_of([Article("a", text, language=said), Article("b", text[::-1][:40] + text)], words=60)
        sentences = visit(page).locator(".prose .sentence")
        assert set(sentences.evaluate_all("all => all.map(e => getComputedStyle(e).direction)")) == {"rtl"}
        assert set(sentences.evaluate_all("all => all.map(e => e.closest('[lang]').lang)")) == {"ar"}


def test_a_limit_in_sentences_is_named_where_something_is_left_out(seeds):
    """The reader is told the limit that was asked for."""
    made, _ = seeds
    left = replace(
        made.briefing,
        left_out=made.briefing.excerpts[:1],
        settings=Settings(words=300, sentences=5),
    )
    page = RENDERERS["html"](left, {a.id: a for a in made.prepared.articles})
    assert "but beyond 5 sentences." in page


def test_screenshots(visit, seeds, pictures):
    """The page as the README shows it; with SUMMARIZE_SCREENSHOTS=docs the files are kept."""
    for scheme in ("light", "dark"):
        tab = visit(seeds[1], color_scheme=scheme)
        tab.click("#s3 > summary")
        tab.mouse.move(0, 0)
        shot = tab.screenshot(path=pictures / f"briefing-{scheme}.png")
        assert shot[:8] == b"\x89PNG\r\n\x1a\n"
        assert len(shot) > 50_000

import re
from dataclasses import replace

import pytest

from summarize.model import Sentence
from summarize.rendering.html_page import render
from tests.rendering.tabs import reach, unfold

REACHABLE = """() => [...document.querySelectorAll('a[href], summary, input, button, [tabindex="0"]')]
    .filter(e => e.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}))
    .map(e => e.outerHTML.slice(0, 300))"""
FOCUSED = (
    "() => document.activeElement === document.body ? null : document.activeElement.outerHTML.slice(0, 300)"
)


def one_line(text):
    return " ".join(text.split())


def test_choosing_a_sentence_highlights_exactly_its_source_slice(visit, page, briefing, articles):
    """Beside the sentence stands its paragraph, with the slice marked to the letter, and the others that say it."""
    tab = visit(page)
    for number, excerpt in enumerate(briefing.excerpts, 1):
        tab.click(f"#s{number} > summary")
        open_ones = tab.locator(".prose details[open]")
        assert open_ones.count() == 1
        (mark,) = open_ones.locator("mark").all()
        sentence = excerpt.sentence
        assert mark.is_visible()
        assert (
            mark.evaluate("e => e.textContent")
            == articles[sentence.article_id].text[sentence.start : sentence.end]
        )
        around = open_ones.locator("blockquote").first.inner_text()
        assert one_line(around) in one_line(articles[sentence.article_id].text)
        others = open_ones.locator(".other blockquote").all_inner_texts()
        assert [one_line(text) for text in others] == [other.line for other in excerpt.support]
        sheet, prose = (
            open_ones.locator(".sheet").bounding_box(),
            tab.locator(f"#s{number} summary").bounding_box(),
        )
        assert sheet["x"] >= prose["x"] + prose["width"] - 1
        assert 0 <= sheet["y"] < 900
    tab.click(f"#s{number} > summary")
    assert tab.locator(".prose details[open]").count() == 0


@pytest.mark.parametrize("width", [320, 1280])
def test_the_page_never_scrolls_sideways(visit, page, width):
    """Nothing is wider than the window, on a phone or a desktop, folded or not."""
    tab = visit(page, width=width)
    unfold(tab)
    tab.click("#s1 > summary")
    assert reach(tab) <= width


def test_on_a_phone_the_source_opens_below_its_sentence(visit, page):
    """Touch, not hover: a narrow page unfolds in place."""
    tab = visit(page, width=390, has_touch=True)
    tab.tap("#s2 > summary")
    sheet, prose = tab.locator("#s2 .sheet").bounding_box(), tab.locator("#s2 summary").bounding_box()
    assert sheet["y"] >= prose["y"] + prose["height"]
    assert tab.locator("#s3 summary").bounding_box()["y"] > sheet["y"] + sheet["height"]


def test_the_keyboard_alone_reaches_everything(visit, page):
    """Tab visits everything that can be followed or opened, in page order, and leaves at the end."""
    tab = visit(page)
    expected = tab.evaluate(REACHABLE)
    visited = []
    for _ in range(len(expected) + 1):
        tab.keyboard.press("Tab")
        visited.append(tab.evaluate(FOCUSED))
    assert visited[: len(expected)] == expected
    assert len(expected) > 30


def test_the_keyboard_opens_walks_and_closes(visit, page):
    """Enter opens a sentence, the next Tab is in its source, arrows go on to the next, Escape closes."""
    tab = visit(page)
    tab.focus("#s1 > summary")
    tab.keyboard.press("Enter")
    assert tab.locator("#s1 mark").is_visible()
    tab.keyboard.press("Tab")
    assert tab.evaluate("() => document.activeElement.closest('#s1 .sheet') !== null")
    tab.focus("#s1 > summary")
    tab.keyboard.press("ArrowDown")
    assert tab.locator("#s2 mark").is_visible()
    assert not tab.locator("#s1 mark").is_visible()
    tab.keyboard.press("ArrowUp")
    assert tab.locator("#s1 mark").is_visible()
    tab.keyboard.press("Tab")
    tab.keyboard.press("Escape")
    assert tab.locator(".prose details[open]").count() == 0
    assert tab.evaluate("() => document.activeElement.parentElement.id") == "s1"


def test_links_unfold_what_they_lead_to(visit, page, briefing):
    """From a sentence into the whole article and back, and from a dot of the graph to its sentence."""
    tab = visit(page)
    tab.click("#s3 > summary")
    tab.click("#s3 .onward a")
    place = tab.locator(f"#B-{briefing.excerpts[2].sentence.start}")
    place.wait_for()
    assert 0 < place.bounding_box()["y"] < 900
    tab.locator("#s3").evaluate("e => e.open = false")
    tab.click(f"#B-{briefing.excerpts[2].sentence.start} + .back a")
    tab.locator("#s3 mark").wait_for()
    for _ in range(2):  # the second time the address does not change
        tab.focus(".graph a[href='#s5']")
        tab.keyboard.press("Enter")
        tab.locator("#s5 mark").wait_for()
        assert not tab.locator("#s3 mark").is_visible()
        tab.click("#s5 > summary")


def test_a_dot_of_the_graph_shows_its_threads(visit, page):
    """Pointing at a sentence highlights similar ones; leaving it ends that."""
    tab = visit(page)
    tab.focus(".graph a[href='#s1']")
    node = tab.locator(".graph a[href='#s1'] circle").get_attribute("data-node")
    lit = tab.locator(".graph path.lit").evaluate_all("paths => paths.map(p => p.dataset.ends.split(' '))")
    assert lit
    assert all(node in ends for ends in lit)
    tab.focus("#s1 > summary")
    assert tab.locator(".graph path.lit").count() == 0


def test_a_source_pointed_at_shows_what_it_bears_out(visit, page, briefing):
    """Pointing at or focusing a source in the list fades the sentences that it does not report."""
    tab = visit(page)
    source = briefing.sources[3].id
    expected = [
        source in {sentence.article_id for sentence in (excerpt.sentence, *excerpt.support)}
        for excerpt in briefing.excerpts
    ]
    shades = "items => items.map(e => getComputedStyle(e).opacity === '1')"
    for ask, leave in (
        (lambda: tab.hover("[data-letter=D] .name"), lambda: tab.mouse.move(0, 0)),
        (lambda: tab.focus("[data-letter=D] a"), lambda: tab.focus("#s1 > summary")),
    ):
        ask()
        assert tab.locator(".prose > li").evaluate_all(shades) == expected
        leave()
        assert all(tab.locator(".prose > li").evaluate_all(shades))
    assert len(set(expected)) == 2


def test_without_script_everything_can_be_read(visit, page, briefing, articles):
    """Sentences, evidence, differences, tables and whole articles open without JavaScript."""
    tab = visit(page, java_script_enabled=False)
    for number, excerpt in enumerate(briefing.excerpts, 1):
        assert excerpt.sentence.line in one_line(tab.locator(f"#s{number} > summary").inner_text())
        tab.click(f"#s{number} > summary")
        assert tab.locator(f"#s{number} mark").inner_text() == excerpt.sentence.text
    for summary in tab.locator("details:not([name]) > summary").all():
        summary.click()
    text = one_line(tab.locator("main").inner_text())
    for article in articles.values():
        for line in article.text.splitlines():
            assert all(part in text for part in re.split(r"(?<=[.”]) ", one_line(line)) if part)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_briefing_prints_on_one_page(visit, page, paper):
    """Its sources and differences are printed, whatever is unfolded on the screen."""
    tab = visit(page)
    tab.click("#s1 > summary")
    printed = tab.pdf(format=paper)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
    tab.emulate_media(media="print")
    for part in (".prose", ".who", ".differ", ".small"):
        assert tab.locator(part).is_visible()
    for part in (".sheet >> nth=0", ".pictures", ".whole", ".skip"):
        assert not tab.locator(part).is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing(visit, violations, page, scheme, width):
    """No violation of accessibility rules in either scheme, narrow or wide, with everything unfolded."""
    tab = visit(page, color_scheme=scheme, width=width)
    unfold(tab)
    tab.click("#s1 > summary")
    assert violations(tab) == []


def test_dark_is_dark_and_light_is_light(visit, page):
    """The page follows the reader's choice of colours."""
    shades = {
        scheme: visit(page, color_scheme=scheme).evaluate("() => getComputedStyle(document.documentElement).backgroundColor")
        for scheme in ("light", "dark")
    }  # fmt: skip
    assert shades == {"light": "rgb(253, 252, 249)", "dark": "rgb(21, 22, 26)"}


def test_right_to_left_text_runs_from_the_right(visit, violations, articles, briefing):
    """Arabic sentences are right-aligned and have their language; the page's own words stay left to right."""
    source = briefing.sources[0]
    text = "قال وزير الخارجية يوم الجمعة إن المحادثات قد تنتهي خلال أيام. لم يصدر تعليق من موسكو."
    arabic = replace(articles[source.id], text=text, language="ar", title="المحادثات قد تنتهي")
    end = text.index(".") + 1
    sentence = Sentence(source.id, 0, end, text[:end], 0, 0)
    excerpt = replace(briefing.excerpts[0], sentence=sentence, support=(), independent=1)
    small = replace(
        briefing, headline=arabic.title, excerpts=(excerpt,), sources=(replace(source, title=arabic.title),),
        disagreements=(), left_out=(), overview=None,
    )  # fmt: skip
    tab = visit(render(small, {source.id: arabic}))
    assert tab.locator("h1").get_attribute("lang") == "ar"
    for part in ("h1", "#s1 .sentence", "#s1 blockquote"):
        assert tab.locator(part).evaluate("e => getComputedStyle(e).direction") == "rtl"
    assert tab.locator(".dek").evaluate("e => getComputedStyle(e).direction") == "ltr"
    column, words = (
        tab.locator("#s1 .sentence").bounding_box(),
        tab.locator("#s1 .sentence span").bounding_box(),
    )
    assert abs(column["x"] + column["width"] - words["x"] - words["width"]) < 2
    tab.click("#s1 > summary")
    assert tab.locator("#s1 mark").inner_text() == sentence.text
    assert violations(tab) == []

import textwrap
from dataclasses import replace

import pytest

from summarize.model import Article, Sentence
from summarize.rendering.html_pieces import paragraphs
from summarize.rendering.html_view import direction, letter, view
from tests.rendering import page_example


def shown(**changes):
    articles = page_example.seeds()
    return view(page_example.briefing(articles, **changes), {article.id: article for article in articles})


@pytest.mark.parametrize(
    ("i", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")]
)
def test_letters_go_on_after_z_as_in_a_spreadsheet(i, name):
    """Every source has a letter of its own, however many there are."""
    assert letter(i) == name


@pytest.mark.parametrize(
    ("language", "way"),
    [("ar", "rtl"), ("he-IL", "rtl"), ("FA", "rtl"), ("iw", "rtl"), ("dv", "rtl"), ("en", "ltr")],
)
def test_the_language_says_which_way_a_text_runs(language, way):
    """Arabic, Hebrew and Persian run from right to left, with or without their country."""
    assert direction(language) == way


@pytest.mark.parametrize(
    ("stated", "language"),
    [
        ("english", "en"),
        ("en_GB", "en"),
        ("zh-TW", "zh-TW"),
        ("dv", "dv"),
        ("iw", "iw"),
        ("", "en"),
        (None, "en"),
    ],
)
def test_a_source_is_marked_with_a_language_that_browsers_know(stated, language):
    """A code is kept as stated, country included, even if unknown; a language's name is not a code, and the text decides."""
    articles = {
        article.id: replace(article, language=stated if i else "en")
        for i, article in enumerate(page_example.seeds())
    }
    page = view(page_example.briefing(page_example.seeds()), articles)
    assert [origin.language for origin in page.origins.values()] == ["en", *[language] * 4]


def test_the_pieces_of_a_source_are_its_text():
    """Put together again, the paragraphs hold every letter of the article, whatever is quoted from it."""
    page, articles = shown(), {article.id: article for article in page_example.seeds()}
    for key, origin in page.origins.items():
        text = "\n".join("".join(piece.text for piece in paragraph) for paragraph in origin.paragraphs)
        assert text.split() == articles[key].text.split()


def test_quoted_sentences_are_marked_in_their_source():
    """A chosen sentence, a supporting and a disagreeing one each have a place to jump to, with the right text."""
    page = shown()
    places = {
        piece.anchor: piece
        for origin in page.origins.values()
        for paragraph in origin.paragraphs
        for piece in paragraph
    }
    for number, excerpt in enumerate(page.briefing.excerpts, 1):
        own = places[page.anchor(excerpt.sentence)]
        assert own.text == excerpt.sentence.text
        assert own.chosen
        assert number in own.numbers
        for sentence in excerpt.support:
            assert places[page.anchor(sentence)].text == sentence.text
            assert number in places[page.anchor(sentence)].numbers
    vance = page.briefing.disagreements[1].values["Vance"][0]
    assert places[page.anchor(vance)].text == vance.text
    assert not places[page.anchor(vance)].chosen


def test_overlapping_slices_show_the_first_and_link_the_other_to_the_article():
    """Text is shown once even if two quoted slices overlap; no link leads nowhere."""
    page = shown()
    first = page.briefing.excerpts[0]
    sentence = first.sentence
    inner = Sentence(sentence.article_id, sentence.start + 5, sentence.end, sentence.text[5:], 0, 0)
    page = shown(left_out=(replace(first, sentence=inner, support=()),))
    assert page.anchor(inner) == page.origin(inner).letter
    assert page.anchor(sentence).startswith(page.origin(sentence).letter + "-")


def test_of_a_long_source_only_the_surroundings_of_the_quotes_are_shown():
    """A book is shortened to a few paragraphs; omissions are marked by an ellipsis."""
    text = "before " * 1000 + "QUOTE." + " between" * 1000 + " SECOND." + " after" * 1000
    spans = {(text.index(word), text.index(word) + len(word)): (True, (1,)) for word in ("QUOTE.", "SECOND.")}
    found = paragraphs(text, spans, "A", 4000)
    whole = "|".join("".join(piece.text for piece in paragraph) for paragraph in found)
    assert "QUOTE." in whole
    assert "SECOND." in whole
    assert len(whole) < 3000
    assert whole.count("…") == 4


def test_of_a_long_source_without_quotes_the_opening_is_shown():
    """A source that supplies nothing still shows how it begins."""
    (paragraph,) = paragraphs("word " * 3000, {}, "A", 4000)
    assert "".join(piece.text for piece in paragraph).startswith("word word")


def test_a_source_without_a_name_is_called_by_its_host_or_its_file():
    """There is always some name for the source, and its first words serve as title."""
    article = Article("x.txt", "Words of the text go on and on.", url="https://www.example.org/a")
    made = page_example.briefing(page_example.seeds())
    empty = replace(made, excerpts=(), disagreements=(), left_out=(), overview=None)
    for url, name in ((article.url, "example.org"), (None, "x.txt")):
        source = replace(made.sources[0], id="x.txt", title=None, source=None, url=url)
        page = view(replace(empty, sources=(source,)), {"x.txt": article})
        assert page.origins["x.txt"].name == name
        assert page.origins["x.txt"].title == "Words of the text go on and on."


def test_a_wrapped_source_is_shown_by_its_paragraphs():
    """Each of its lines used to be a paragraph, so that sentences were broken in the middle."""
    paragraph = (
        "The council of Halden voted on Monday to mend the northern wall of the dam, and to pay for it. "
    )
    text = "\n\n".join(textwrap.fill(paragraph * 3, 60) for _ in range(2))
    article, sentence = Article("x.txt", text), Sentence("x.txt", 0, 94, text[:94], 0, 0)
    made = page_example.briefing(page_example.seeds())
    empty = replace(made, excerpts=(), disagreements=(), left_out=(), overview=None)
    page = view(replace(empty, sources=(replace(made.sources[0], id="x.txt"),)), {"x.txt": article})
    assert len(page.origins["x.txt"].paragraphs) == 2
    assert page.passage(sentence).after.split() == (paragraph * 2).split()

"""Text and Markdown: marks, sections, and characters that must not act."""

from dataclasses import replace

import pytest

from summarize import Article, Disagreement, summarize
from summarize.model import SLIGHT
from summarize.rendering import render_markdown, render_plain, render_text
from summarize.rendering.escaping import escape

TEXT = "Ministers from *nine* countries met in Paris on Friday to talk about a [truce](http) at length."
ARTICLES = [
    Article(
        id="a.txt",
        text=TEXT,
        title="Talks_in_Paris",
        source="The Post",
        published="2025-04-18",
        url="https://example.org/a",
    ),
    Article(id="b.txt", text="Oil prices rose by nine dollars a barrel in London on Monday, traders said."),
]


@pytest.fixture(scope="module")
def briefing():
    """Two sentences, one of which another source supports, and a disagreement."""
    made = summarize(ARTICLES)
    first = next(e for e in made.excerpts if e.sentence.article_id == "a.txt")
    other = next(e for e in made.excerpts if e.sentence.article_id == "b.txt")
    return replace(
        made,
        excerpts=(replace(first, support=(other.sentence,), independent=2), other),
        disagreements=(
            Disagreement("the day", {"Friday": (first.sentence,), "Monday": (other.sentence,)}),
            Disagreement("the toll", {"3": (first.sentence,), "9": (other.sentence,)}, update=True),
        ),
        warnings=("one source supplies more than half",),
    )


def test_text_shows_what_an_editor_needs(briefing):
    """Source marks, sources with their details, differences, notes."""
    text = render_text(briefing, {})
    assert f"{TEXT} [1; also 2]" in " ".join(text.split())
    assert "[only in 2]" in text
    assert "[1] Talks_in_Paris (a.txt): The Post, 2025-04-18, https://example.org/a, 16 words" in " ".join(
        text.split()
    )
    assert "on the day: Friday [1], Monday [2]" in text
    assert "on the toll: 3 [1], 9 [2] (an update)" in text
    assert "Notes\n  one source supplies more than half" in text


def test_what_an_outlet_says_stands_on_one_line():
    """Titles made in Python may have line breaks, which would be shown as a replacement character."""
    told = {
        "title": "\n  Talks\n  in Paris\n",
        "source": " The\tPost ",
        "published": "2025-04-18\n",
        "url": "https://a.org/\n",
    }
    briefing = summarize([Article(id="a.txt", text=TEXT, **told), ARTICLES[1]])
    for rendered in (render_text(briefing, {}), render_markdown(briefing, {})):
        assert "Talks in Paris\n\n" in rendered
        assert "Talks in Paris (a.txt): The Post, 2025-04-18, https://a.org/, 16 words\n" in rendered


def test_text_tells_sources_that_are_not_independent(briefing):
    """If all reports of a sentence are one publisher's, or credit one agency, the mark says so, as the page does."""
    first, other = briefing.excerpts
    briefing = replace(briefing, excerpts=(replace(first, independent=1), other))
    assert f"{TEXT} [1; also 2, not independently]" in " ".join(render_text(briefing, {}).split())
    assert "\\[1; also 2, not independently\\]\n" in render_markdown(briefing, {})


def test_text_marks_what_is_new(briefing):
    """In a continuing story the mark says so, like the page and the data; other notes on sentences are only there."""
    first, other = briefing.excerpts
    notes = ("new since Thursday, 2025-04-17", "Friday is 2025-04-18")
    told = replace(briefing, excerpts=(replace(first, notes=notes), replace(other, notes=notes[1:])))
    text = " ".join(render_text(told, {}).split())
    assert f"{TEXT} [1; also 2; new]" in text
    assert "[only in 2]" in text
    alone = replace(first, notes=notes, independent=1)
    told = replace(briefing, excerpts=(alone, replace(other, notes=notes)))
    assert "\\[1; also 2, not independently; new\\]\n" in render_markdown(told, {})
    assert "\\[only in 2; new\\]\n" in render_markdown(told, {})


def test_where_one_article_alone_holds_news_one_number_stands_behind_all_that_it_says():
    """No other article could have said it, so "only in 2" would say nothing. New sentences are still marked."""
    facts = ("The bridge over the Rhine was closed on Friday.", "Its repair will take the city two years.")
    photo = Article(id="a.txt", text="Photo by Jane Roe")
    briefing = summarize([photo, Article(id="b.txt", text=" ".join(facts))])
    assert f"{' '.join(facts)} [2]\n\nSources" in render_text(briefing, {})
    assert f"{facts[0]}\n{facts[1]} \\[2\\]\n\n## Sources" in render_markdown(briefing, {})
    first, second = briefing.excerpts
    told = replace(briefing, excerpts=(first, replace(second, notes=("new since Thursday, 2025-04-17",))))
    assert f"{facts[0]} [2] {facts[1]} [2; new] Sources" in " ".join(render_text(told, {}).split())
    told = summarize([Article(id="a.txt", text="The oil price fell on Friday."), briefing_article(facts)])
    assert render_text(told, {}).count("[only in ") == len(told.excerpts) == 3


def briefing_article(facts):
    return Article(id="b.txt", text=" ".join(facts))


def test_a_note_calls_a_source_as_the_page_does(briefing):
    """The page uses its numbers for sources; the data, which name them by id, use ids."""
    notes = ("b.txt holds no news: caption (1)", "2 of 9 articles hold no news: b.txt, a.txt, 7 more")
    told = replace(briefing, warnings=notes)
    text, markdown = render_text(told, {}), render_markdown(told, {})
    for said in ("[2] holds no news: caption (1)", "2 of 9 articles hold no news: [2], [1], 7 more"):
        assert f"\n  {said}\n" in text
        assert f"\n- {escape(said)}\n" in markdown


def test_plain_is_one_line(briefing):
    """Nothing but the prose."""
    assert render_plain(briefing, {}) == briefing.text + "\n"


def test_markdown_shows_the_sources_to_the_letter(briefing):
    """Every character that Markdown would interpret is escaped."""
    text = render_markdown(briefing, {})
    assert text.startswith("# Talks\\_in\\_Paris\n")
    assert "\\*nine\\* countries" in text
    assert "\\[truce\\](http)" in text
    assert "## Sources" in text
    assert "- \\[1\\] Talks" in text


def test_a_line_does_not_become_a_list_item():
    """A number and a bracket at the start of a line are text."""
    made = summarize(
        [Article(id="a", text="100) The parties shall meet again in Paris on Friday, they said.")]
    )
    assert "100\\) The parties" in render_markdown(made, {})


def test_a_reprint_is_named():
    """It is the same text as another source."""
    text = f"{TEXT}\nNobody was hurt in the talks, ministers told reporters in the evening after all."
    made = summarize([Article(id="a", text=text, source="A"), Article(id="b", text=text, source="B")])
    assert "the same text as [1]" in render_text(made, {})


def test_no_line_breaks_inside_a_french_quotation_mark_or_a_number():
    """« Oui » and 3 200 stay on one line."""
    text = "Le maire de la ville a dit mardi soir aux habitants du port : « Nous avons compté 3 200 habitants évacués » !"
    for pad in range(40):
        made = summarize([Article(id="a.txt", text=f"{'A' * pad} {text}", language="fr")])
        for line in render_text(made, {}).splitlines():
            assert not line.endswith(("«", " 3"))
            assert not line.startswith(("»", "!", "200"))


def test_what_differs_in_small_words_alone_is_told_in_one_line(briefing):
    """After the other differences; each quotation by its sources, which are named once."""
    first, other = (excerpt.sentence for excerpt in briefing.excerpts)
    slight = Disagreement(SLIGHT, {"“for weeks”": (first,), "“for some weeks”": (other,)})
    briefing = replace(briefing, disagreements=(slight, *briefing.disagreements, slight))
    text, markdown = render_text(briefing, {}), render_markdown(briefing, {})
    assert text.index("on the toll: 3") < text.index("  in small words of 2 quotations: [1 2]\n")
    assert markdown.count("- in small words of 2 quotations: \\[1 2\\]\n") == 1
    assert "weeks”" not in text + markdown
    briefing = replace(briefing, disagreements=(slight,))
    assert "Sources differ\n  in small words of 1 quotation: [1 2]\n" in render_text(briefing, {})

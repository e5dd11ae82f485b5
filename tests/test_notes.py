"""What notes there are: docs/trust.md shows one of each, and every page calls the articles in it by names of its own."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from summarize import Article, summarize
from summarize.notes import Note, renamed
from summarize.rendering import render_markdown, render_text
from summarize.rendering.escaping import escape
from summarize.rendering.html_view import view

ROOT = Path(__file__).parents[1]
SECTION = re.split(
    r"\n## ", (ROOT / "docs/trust.md").read_text(encoding="utf-8").partition("briefing warns of")[2]
)[0]
LISTED = [note for note in re.findall(r"^\| (.+?) \|", SECTION, re.MULTILINE) if note != "note"]
ARTICLES = [
    Article(
        id="a.txt", text="Ministers from nine countries met in Paris on Friday to talk.", source="The Post"
    ),
    Article(id="b.txt", text="Oil prices rose by nine dollars a barrel in London.", source="The Mirror"),
]


@pytest.fixture(scope="module")
def briefing():
    """Two sources; what they say is no matter."""
    return summarize(ARTICLES)


def test_each_note_is_listed_once():
    """In its own words, so that who reads one on a page finds it there."""
    assert [[note for note in LISTED if each.read(note)] for each in Note] == [[note] for note in LISTED]


@pytest.mark.parametrize("note", LISTED)
def test_a_note_names_articles_as_the_page_does(briefing, note):
    """By number in text and Markdown, by letter and outlet on the page; a new note was shown with the bare id."""
    noted = replace(briefing, warnings=(note,))
    numbered = note.replace("a.txt", "[1]").replace("b.txt", "[2]")
    assert f" Notes {numbered}" in " ".join(render_text(noted, {}).split())
    assert f"\n- {escape(numbered)}\n" in render_markdown(noted, {})
    page = view(noted, {article.id: article for article in ARTICLES})
    assert page.note(note) == note.replace("a.txt", "A (The Post)").replace("b.txt", "B (The Mirror)")


@pytest.mark.parametrize(
    "note",
    [
        "a.txt.gz holds no news: caption (1)",
        "2 of 9 articles hold no news: old a.txt, a.txt.gz",
        "The story goes on from 2026-11-19: a.txt holds no news",
        "no sentence speaks of “a.txt”: the focus changes nothing",
    ],
)
def test_what_is_no_article_of_the_page_keeps_its_name(note):
    """An id within another, and one in a headline or in what was asked for."""
    assert renamed(note, {"a.txt": "[1]"}) == note


def test_an_id_may_look_like_a_part_of_a_note():
    """Files are called by their headlines, and ids are numbers: "2 more" is no article."""
    names = {"Who is in Paris": "[1]", "Who": "[2]", "2": "[3]", "x and 2": "[4]"}
    assert renamed(
        "Who is in Paris is in French, the story in Thai: what both report is not matched", names
    ) == ("[1] is in French, the story in Thai: what both report is not matched")
    assert renamed("4 of 9 articles hold no news: 2, x and 2, 2 more", names) == (
        "4 of 9 articles hold no news: [3], [4], 2 more"
    )

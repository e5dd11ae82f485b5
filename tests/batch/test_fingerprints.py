"""A slightly changed article: sentences that its outlet had before are not new."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace

import pytest

from summarize.batch import fingerprints as module
from summarize.batch.archive import ArchivedStory, open_archive
from summarize.batch.fingerprints import (
    SIZE,
    adds_nothing,
    fingerprint,
    fingerprints,
    fingerprints_by_outlet,
    unpack,
)
from summarize.model import Article
from tests.batch.invented import news
from tests.batch.runs import contents, index

DAYS = ("2026-11-19", "2026-11-20", "2026-11-21")
STAMPS = (
    "Updated at 9:15 a.m.",
    "Sources rechecked 9:15.",
    "Story updated at 9:15 a.m. to add what the mayor of the town said.",
)
"""Two that cleaning drops, and between them one that it takes for a sentence."""


def stamped(articles, stamp=STAMPS[0]):
    return [replace(article, text=f"{article.text}\n{stamp}") for article in articles]


def changed(article, old, new):
    assert old in article.text
    return replace(article, text=article.text.replace(old, new))


def printed(out):
    """The excerpts of the one story of an edition, and the texts of those that are marked as new."""
    [story] = index(out)["stories"]
    excerpts = json.loads((out / story["briefing"]).read_text(encoding="utf-8"))["excerpts"]
    return (
        story,
        excerpts,
        [each["text"] for each in excerpts if f"new since Thursday, {DAYS[0]}" in each["notes"]],
    )


@pytest.mark.parametrize("stamp", STAMPS)
def test_a_stamp_makes_no_news(press, stamp):
    """A story in which an outlet only added when it was checked is listed as unchanged, like one with the same text."""
    articles = news(1, day=DAYS[0])
    first = press(DAYS[0], articles)
    second = press(DAYS[1], [*articles[:2], *stamped(articles[2:], stamp)])
    assert index(second)["stories"] == []
    [told], [unchanged] = index(first)["stories"], index(second)["unchanged"]
    assert (unchanged["earlier"]["story"], unchanged["headline"]) == (told["id"], told["headline"])


def test_a_story_retouched_by_all_goes_back_to_the_one_that_told_the_most_of_it(press):
    """If no text is the same any more, and a later story of its thread had only a part of it."""
    articles = news(1, outlets=4, day=DAYS[0])
    first = press(DAYS[0], articles[:3])
    press(DAYS[1], [*articles[1:3], articles[3]])
    [unchanged] = index(press(DAYS[2], stamped(articles[:1])))["unchanged"]
    assert unchanged["earlier"]["story"] == index(first)["stories"][0]["id"]


def test_a_changed_word_makes_its_sentence_new(press):
    """Only the sentence with the changed word is new."""
    known = news(1, day=DAYS[0])
    press(DAYS[0], known, "--words", "30")
    retouched = [*known[:2], changed(known[2], "denied that", "disputed that")]
    story, excerpts, [marked] = printed(press(DAYS[1], retouched, "--words", "120"))
    assert "disputed that" in marked
    assert f"New since Thursday, {DAYS[0]}: 1 of {len(excerpts)} sentences." in story["notes"]
    assert len([each for each in excerpts if each["article"] == known[2].id]) > 1


def test_a_changed_figure_makes_its_sentence_new(press):
    """A toll that has risen is news, however little else has changed."""
    before, after = (news(1, day=DAYS[0], numbers=[number]) for number in (20, 31))
    press(DAYS[0], before, "--words", "30")
    story, excerpts, marked = printed(press(DAYS[1], after, "--words", "120"))
    assert marked == [each["text"] for each in excerpts if "31" in each["text"]]
    assert 0 < len(marked) < len(excerpts)
    assert f"New since Thursday, {DAYS[0]}: {len(marked)} of {len(excerpts)} sentences." in story["notes"]


def test_what_another_outlet_took_over_is_news_of_the_story(press):
    """The story has a new source, but no new sentence."""
    articles = news(1, day=DAYS[0])
    press(DAYS[0], articles)
    copies = [replace(each, source=f"{each.source} 2") for each in stamped(articles)]
    story, excerpts, _ = printed(press(DAYS[1], copies))
    assert f"New since Thursday, {DAYS[0]}: 0 of {len(excerpts)} sentences." in story["notes"]


def test_an_archive_without_sentences_knows_whole_articles(press, tmp_path):
    """In an archive from an older version, a changed article is new as a whole, an unchanged one is not."""
    known = news(1, day=DAYS[0])
    press(DAYS[0], known, "--words", "30")
    with sqlite3.connect(tmp_path / "out" / "archive.sqlite") as db:
        db.execute("DROP TABLE sentences")
        db.execute("ALTER TABLE editions DROP COLUMN place")
        db.execute("PRAGMA user_version = 4")
    db.close()
    _, excerpts, marked = printed(press(DAYS[1], [*known[:2], *stamped(known[2:])], "--words", "120"))
    fresh = [each["text"] for each in excerpts if each["article"] == known[2].id]
    assert 0 < len(fresh) < len(excerpts)
    assert marked == fresh
    assert index(press(DAYS[2], known))["stories"] == []


def test_a_past_day_made_again_gives_the_same_bytes(press):
    """Later editions do not count, also if it is made in an empty folder."""
    known = news(2, day=DAYS[0])
    late = [*stamped(known[:1]), *known[1:3], changed(known[3], "A fire", "A blaze"), *known[4:]]
    press(DAYS[0], known)
    second = press(DAYS[1], late)
    press(DAYS[2], stamped(late, "More is not known at this hour of the night."))
    before = contents(second)
    assert contents(press(DAYS[1], late)) == before
    for file in second.iterdir():
        file.unlink()
    assert contents(press(DAYS[1], late)) == before
    assert (len(index(second)["stories"]), len(index(second)["unchanged"])) == (1, 1)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mirna’s mayor said: “No.”", 'MIRNA\'S mayor said, "no"', True),
        ("The bill is 1,000 crowns.", "The bill is 1000 crowns.", True),
        ("Le chantier coûtera 35 millions.", "Le chantier coûtera 3,5 millions.", False),
        ("The bomb killed 31 people.", "The bomb killed 35 people.", False),
        ("Rates rose to 3.5 percent.", "Rates rose to 35 percent.", False),
        ("He did resign.", "He did not resign.", False),
    ],
)
def test_a_sentence_is_known_by_its_words_and_figures(one, other, same):
    """Case and punctuation do not count; each figure does."""
    assert (fingerprint(one, "en") == fingerprint(other, "en")) is same
    assert len(fingerprint(one, "en")) == len(fingerprint("word " * 300, "en")) == SIZE


def test_only_short_lines_may_be_untold():
    """An article with only short lines does not count as covered."""
    told = unpack(
        [fingerprints(Article("a", "The mayor of Mirna resigned today.\nNobody knows why he did so."))]
    )
    assert len(told) == 2
    for text, nothing in (
        ("Nobody knows why he did so.", True),
        ("Nobody knows why he did so.\nWho would know?", True),
        ("Nobody knows why he did so.\nThe vote is to be held in May.", False),
        ("Who would know?", False),
        ("", False),
    ):
        assert adds_nothing(fingerprints(Article("b", text)), told) is nothing


def test_an_article_that_cannot_be_cleaned_costs_no_edition(press, monkeypatch):
    """It has no sentences to be known by; the briefing says what is wrong with it."""

    def fails(*_):
        raise RecursionError

    monkeypatch.setattr(module, "clean", fails)
    assert len(index(press(DAYS[0], news(1, day=DAYS[0])))["stories"]) == 1
    assert index(press(DAYS[1], stamped(news(1, day=DAYS[0]))))["unchanged"] == []


def test_the_archive_keeps_them_by_outlet(tmp_path):
    """Each once, packed, and deleted with its story; articles without an outlet share one entry."""
    texts = ("The mayor resigned today in Mirna.", "Nobody knows why he did so.")
    articles = [
        Article("a", "\n".join(texts), source="Post"),
        Article("b", f"{texts[0]}\nMore is to follow here.", source="Post"),
        Article("c", texts[0]),
    ]
    told = fingerprints_by_outlet(articles, {article.id: fingerprints(article) for article in articles})
    assert {outlet: len(packed) for outlet, packed in told.items()} == {"Post": 3 * SIZE, "": SIZE}
    with open_archive(tmp_path / "a.sqlite") as kept:
        for _ in range(2):
            kept.keep(
                "monday", DAYS[0], "1", [ArchivedStory("a", "A", {1: 1.0}, ["One."], "a", ["1f"], told)], None
            )
        assert [past.story.fingerprints_by_outlet for past in kept.earlier_stories("tuesday", DAYS[1])] == [
            told
        ]
        kept.keep("monday", DAYS[0], "1", [], None)
    with sqlite3.connect(tmp_path / "a.sqlite") as db:
        assert db.execute("SELECT count(*) FROM sentences").fetchone() == (0,)
    db.close()

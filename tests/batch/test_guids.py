"""Feed readers recognise a story after a correction, and show it once."""

from __future__ import annotations

from dataclasses import replace

import feedparser
import pytest

from summarize.batch.stories import Group
from tests.batch.invented import news
from tests.batch.runs import contents, index

DAY = "2026-11-20"


def guids(out):
    """Return headline -> guid of each item in the feed."""
    entries = feedparser.parse((out / "feed.xml").read_bytes()).entries
    assert len({entry.id for entry in entries}) == len(entries)
    return {entry.title: entry.id for entry in entries}


def corrected(article):
    return replace(article, text=article.text.replace("Monday", "Thursday"))


@pytest.mark.parametrize("more", [(), ("--no-archive",)])
def test_a_story_that_is_corrected_keeps_its_name_in_the_feed(press, more):
    """Its key changes, but not its guid; nor after another correction or at another length."""
    articles = news(3, day=DAY)
    first = press(DAY, articles, *more)
    names, keys = guids(first), {story["id"] for story in index(first)["stories"]}
    assert set(names.values()) == keys
    before = contents(first)
    for inbox in ([corrected(articles[0]), *articles[1:]], [*map(corrected, articles[:2]), *articles[2:]]):
        assert guids(press(DAY, inbox, *more)) == names
        assert len(keys - {story["id"] for story in index(first)["stories"]}) == 1
    assert guids(press(DAY, inbox, *more, "--words", "60")) == names
    assert contents(press(DAY, articles, *more)) == before


def test_a_single_report_that_is_corrected_is_known_by_its_sentences(press):
    """None of its texts is the same, but its sentences are."""
    articles = news(2, outlets=1, day=DAY)
    names = guids(press(DAY, articles))
    assert guids(press(DAY, [corrected(articles[0]), articles[1]])) == names


def test_a_report_of_which_every_sentence_was_corrected_is_known_by_its_address(press):
    """None of its printed sentences is left, but its address is the same."""
    articles = [replace(each, url=f"https://example.org/{each.id}") for each in news(2, outlets=1, day=DAY)]
    names = guids(press(DAY, articles))
    later = replace(articles[0], text=articles[0].text.replace(".\n", " after all.\n") + " After all.")
    now = guids(press(DAY, [later, articles[1]]))
    assert now == names


def test_a_story_that_gains_an_article_keeps_its_name_and_a_new_one_gets_its_own(press):
    """Also if others now come first in the inbox."""
    articles = news(2, outlets=4, day=DAY)
    names = guids(press(DAY, [*articles[:3], *articles[4:]]))
    late = [replace(article, id=f"0-{article.id}") for article in news(1, seed=40, day=DAY)]
    now = guids(press(DAY, [*late, *articles]))
    assert now.items() > names.items()
    assert len(now) == 3


def test_of_two_stories_that_were_one_the_first_keeps_the_name(press, monkeypatch):
    """The other one is new to feed readers."""
    articles = news(1, day=DAY)
    [name] = guids(press(DAY, articles)).values()
    monkeypatch.setattr(
        "summarize.batch.edition.group", lambda cards, _: [Group((card.id,)) for card in cards]
    )
    out = press(DAY, articles)
    first, *others = index(out)["stories"]
    keys = [story["id"] for story in others]
    entries = feedparser.parse((out / "feed.xml").read_bytes()).entries
    assert [entry.id for entry in entries] == [name, *keys]
    assert name != first["id"]
    before = contents(out)
    assert contents(press(DAY, articles)) == before


def test_two_stories_that_are_parted_again_have_each_a_name(press, monkeypatch):
    """When one gets its old key back, the other does not have that as guid, so that no reader hides one of them."""
    articles = news(1, day=DAY)
    parted = lambda cards, _: [Group((card.id,)) for card in cards]  # noqa: E731
    press(DAY, articles[1:2])
    press(DAY, articles)
    monkeypatch.setattr("summarize.batch.edition.group", parted)
    out = press(DAY, articles)
    entries = feedparser.parse((out / "feed.xml").read_bytes()).entries
    names = [entry.id for entry in entries]
    assert len(set(names)) == len(names) == len(articles)


def test_an_edition_of_the_next_day_in_the_same_folder_names_its_stories_anew(press):
    """An inbox may be continued the next day: what is added to a story then is news."""
    articles = news(2, day=DAY)
    names = guids(press("today", articles, "--no-archive"))
    late = [*articles, *news(1, seed=40, day="2026-11-21")]
    now = guids(press("today", [corrected(late[0]), *late[1:]], "--no-archive"))
    assert len(set(now.values()) & set(names.values())) == 1


@pytest.mark.parametrize("damage", [None, b"\xff", b"<rss>"])
def test_without_its_feed_a_story_goes_by_its_key(press, damage):
    """Only the guids are lost with the feed."""
    articles = news(1, day=DAY)
    out = press(DAY, [corrected(articles[0]), *articles[1:]])
    before = contents(press(DAY, articles))
    (out / "feed.xml").unlink() if damage is None else (out / "feed.xml").write_bytes(damage)
    assert set(guids(press(DAY, articles)).values()) == {story["id"] for story in index(out)["stories"]}
    assert contents(out).keys() == before.keys()

"""An article that was grouped into a story but left out of its briefing becomes its own story: no news is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarize.batch.cli import main
from tests.batch.invented import news, with_a_stray
from tests.batch.runs import WORDS, contents, index, run
from tests.inbox import as_json_lines


@pytest.fixture
def lay(tmp_path):
    """Put articles into an inbox; return its folder."""

    def inbox(articles):
        (folder := tmp_path / "inbox").mkdir(exist_ok=True)
        (folder / "a.jsonl").write_bytes(as_json_lines(articles))
        return folder

    return inbox


def articles(listed):
    return [each["articles"] for each in listed]


def test_what_a_briefing_leaves_out_is_told_by_itself(lay, tmp_path):
    """It gets its own page and counts once; the first page keeps the note, and is dated by its own articles."""
    another, *pair = with_a_stray()
    another = replace(another, published="2026-11-21")
    ids = [article.id for article in pair]
    assert run(lay([another, *pair]), tmp_path / "out") == 0
    stories = index(tmp_path / "out")["stories"]
    assert articles(stories) == [ids, ["0"]]
    assert [story["published"] for story in stories] == ["2026-11-20", "2026-11-21"]
    assert "the cheese that they like best" in (tmp_path / "out" / stories[1]["markdown"]).read_text(
        encoding="utf-8"
    )
    assert ["0 shares hardly a word" in " ".join(story["notes"]) for story in stories] == [True, False]
    assert "2 stories, from 3 articles." in (tmp_path / "out" / "index.html").read_text(encoding="utf-8")


def test_its_copies_go_with_it(lay, tmp_path):
    """A reprint of the left-out article joins its story, and is not a second source."""
    another, *pair = with_a_stray()
    copy = replace(another, id="1", source="Copier")
    assert run(lay([another, copy, *pair]), tmp_path / "out") == 0
    stories = index(tmp_path / "out")["stories"]
    assert articles(stories) == [[article.id for article in pair], ["0", "1"]]
    assert [story["sources"] for story in stories] == [2, 1]


def test_where_it_is_too_few_outlets_it_is_listed(lay, tmp_path):
    """With --min-sources 2 the pair gets a briefing, and the left-out article is listed."""
    another, *pair = with_a_stray()
    assert run(lay([another, *pair]), tmp_path / "out", "--min-sources", "2") == 0
    listed = index(tmp_path / "out")
    assert articles(listed["stories"]) == [[article.id for article in pair]]
    assert articles(listed["single"]) == [["0"]]


def test_it_is_made_once_and_alike_by_any_number_of_helpers(lay, tmp_path, monkeypatch):
    """A second run reuses what is done, and two processes write the same bytes."""
    inbox, out = lay(with_a_stray()), tmp_path / "out"
    two = [str(inbox), "--out", str(tmp_path / "two"), "--words", str(WORDS), "--jobs", "2", "--no-archive"]
    assert main(two) == 0
    assert run(inbox, out, "--no-archive") == 0
    before = contents(out)
    assert contents(tmp_path / "two") == before
    monkeypatch.setattr("summarize.batch.making.brief", lambda _: pytest.fail("it was there"))
    assert run(inbox, out, "--no-archive") == 0
    assert contents(out) == before


def test_a_story_to_which_only_another_one_comes_is_unchanged(lay, tmp_path):
    """What was left out gets a briefing, the rest is unchanged; a day later each is listed with a link to its page."""
    another, *pair = with_a_stray()
    for day, inbox in ((19, pair), (20, [another, *pair]), (21, [another, *pair])):
        out = tmp_path / "out" / f"2026-11-{day}"
        assert run(lay(inbox), out) == 0
        if day == 20:
            assert articles(index(out)["stories"]) == [["0"]]
            assert articles(index(out)["unchanged"]) == [[article.id for article in pair]]
            before = contents(out)
            assert run(lay(inbox), out) == 0
            assert contents(out) == before
    assert index(out)["stories"] == []
    unchanged = index(out)["unchanged"]
    assert sorted(articles(unchanged)) == [["0"], [article.id for article in pair]]
    assert sorted(each["earlier"]["date"] for each in unchanged) == ["2026-11-19", "2026-11-20"]


def test_the_archive_knows_it_as_told_by_its_own_story(lay, tmp_path):
    """It counts as covered only once it had a briefing: if one edition only lists it, the next makes one."""
    another, *pair = with_a_stray()
    assert run(lay([another, *pair]), tmp_path / "out" / "2026-11-20", "--min-sources", "2") == 0
    third = news(1, outlets=3)[2]
    assert run(lay([another, *pair, third]), tmp_path / "out" / "2026-11-21") == 0
    told = index(tmp_path / "out" / "2026-11-21")["stories"]
    assert articles(told) == [[*(article.id for article in pair), third.id], ["0"]]
    assert [story["mark"] for story in told] == ["continued", "new"]


def test_a_story_that_was_told_in_two_editions_is_unchanged_once(lay, tmp_path):
    """The second continued the first: they are one thread."""
    articles_of_it = news(1, outlets=3)
    for day, inbox in ((20, articles_of_it[:2]), (21, articles_of_it), (22, articles_of_it)):
        out = tmp_path / "out" / f"2026-11-{day}"
        assert run(lay(inbox), out) == 0
    assert articles(index(out)["unchanged"]) == [[article.id for article in articles_of_it]]

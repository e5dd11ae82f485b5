"""An inbox in, an edition out: a briefing for each story, and the pages that show them."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import feedparser
import pytest

from summarize.batch import briefings, stories
from summarize.batch.cli import main
from summarize.errors import NotConverged, VerificationFailed
from summarize.model import count_words
from summarize.verifying import verify
from tests.batch.invented import news, with_a_stray
from tests.batch.runs import COMMAND, ROOT, WORDS, contents, index, run
from tests.inbox import as_json_lines


def test_one_briefing_for_each_story(inbox, tmp_path, capsys):
    """Six events by three outlets each: six stories in every form, listed in the index, within the budget."""
    out = tmp_path / "2026-11-20"
    assert run(inbox, out) == 0
    listed = index(out)
    assert [story["sources"] for story in listed["stories"]] == [3] * 6
    assert listed["date"] == "2026-11-20"
    assert (listed["single"], listed["failed"], listed["skipped"]) == ([], [], [])
    for story in listed["stories"]:
        saved = json.loads((out / story["briefing"]).read_text(encoding="utf-8"))
        assert saved["headline"] == story["headline"]
        assert 0 < count_words(saved["text"]) <= WORDS
        assert [source["id"] for source in saved["sources"]] == story["articles"]
        assert story["headline"] in (out / story["page"]).read_text(encoding="utf-8")
        assert saved["excerpts"][0]["text"] in (out / story["markdown"]).read_text(encoding="utf-8")
    assert "6 stories in" in capsys.readouterr().err


@pytest.mark.parametrize("address", ["https://example.org/today", "https://example.org/today/"])
def test_the_pages_of_the_day_show_every_story(inbox, tmp_path, address):
    """index.html, edition.md and feed.xml have each headline; a feed reader can read the feed."""
    out = tmp_path / "out"
    run(inbox, out, "--address", address)
    feed = feedparser.parse((out / "feed.xml").read_bytes())
    stories = index(out)["stories"]
    assert not feed.bozo
    assert [entry.title for entry in feed.entries] == [story["headline"] for story in stories]
    (own,) = (link.href for link in feed.feed.links if link.rel == "self")
    assert own == "https://example.org/today/feed.xml"
    assert [entry.link for entry in feed.entries] == [
        f"https://example.org/today/{story['page']}" for story in stories
    ]
    page, whole = (
        (out / "index.html").read_text(encoding="utf-8"),
        (out / "edition.md").read_text(encoding="utf-8"),
    )
    for story in stories:
        assert f'href="{story["page"]}"' in page
        assert '<a href="index.html">' in (out / story["page"]).read_text(encoding="utf-8")
        assert f"## {story['headline']}" in whole


def test_the_manifest_names_every_input_and_output(inbox, tmp_path):
    """The manifest lists every file that was read or written, with its digest, and no other."""
    out = tmp_path / "out"
    run(inbox, out)
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    read = {path.relative_to(inbox).as_posix(): path for path in inbox.rglob("*") if path.is_file()}
    assert {each["file"]: each["sha256"] for each in manifest["inputs"]} == {
        name: sha256(path.read_bytes()).hexdigest() for name, path in read.items()
    }
    written = {name: data for name, data in contents(out).items() if name != "manifest.json"}
    assert {each["file"]: each["sha256"] for each in manifest["outputs"]} == {
        name: sha256(data).hexdigest() for name, data in written.items()
    }


def test_the_same_input_gives_the_same_bytes(inbox, tmp_path):
    """Two runs, one on one process and one on two, write the same files."""
    one, two = tmp_path / "one", tmp_path / "two"
    assert run(inbox, one, "--no-archive") == 0
    assert main([str(inbox), "--out", str(two), "--words", str(WORDS), "--jobs", "2", "--no-archive"]) == 0
    assert contents(one) == contents(two)


def test_saved_briefings_verify_against_their_sources(inbox, tmp_path, monkeypatch):
    """What --verify checks holds for each briefing, whatever the format its sources came in."""
    out = tmp_path / "out"
    run(inbox, out)
    for place in (tmp_path, inbox, Path("/")):  # from wherever it is asked
        monkeypatch.chdir(place)
        for story in index(out)["stories"]:
            assert "verified" in verify(str(out / story["briefing"]))


def test_a_story_is_called_the_same_wherever_its_inbox_lies(inbox, tmp_path, monkeypatch):
    """Links and feed readers still find a story after a move, or if the path is written another way."""
    here, there = tmp_path / "here" / "day", tmp_path / "there" / "day"
    run(inbox, here, "--no-archive")
    monkeypatch.chdir(tmp_path)
    run("inbox/", "here/day", "--no-archive")
    same = contents(here)
    copy = tmp_path / "elsewhere" / "copy"
    shutil.copytree(inbox, copy)
    run(copy, there, "--no-archive")
    assert contents(there).keys() == same.keys()
    assert contents(there)["index.json"] == same["index.json"]
    assert contents(there)["feed.xml"] == same["feed.xml"]
    story = str(there / index(there)["stories"][0]["briefing"])
    shutil.rmtree(inbox)
    assert "verified" in verify(story)
    (tmp_path / "elsewhere").rename(tmp_path / "moved")
    with pytest.raises(VerificationFailed, match="the source is missing"):
        verify(story)
    run(
        tmp_path / "moved" / "copy", there, "--no-archive"
    )  # the same story: its file says where its sources lie now
    assert "verified" in verify(story)


def test_stories_are_ranked_by_independent_sources(tmp_path):
    """More outlets come first; the same text under another name is not another source."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    two, three = news(1, outlets=2, seed=5), news(1, outlets=3, seed=6)
    copies = [
        json.loads(line) | {"id": f"copy{n}", "source": f"Copier {n}"}
        for n in range(3)
        for line in as_json_lines(two[:1]).splitlines()
    ]
    (folder / "a.jsonl").write_bytes(
        as_json_lines(two) + "".join(json.dumps(c) + "\n" for c in copies).encode()
    )
    (folder / "b.jsonl").write_bytes(as_json_lines(three))
    run(folder, tmp_path / "out")
    assert [(story["sources"], len(story["articles"])) for story in index(tmp_path / "out")["stories"]] == [
        (3, 3),
        (2, 5),
    ]


def test_an_outlet_under_two_names_is_one_source(tmp_path):
    """The index counts as the page does, and so does --min-sources."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    pair = zip(news(1, outlets=2), ("BBC", "BBC News"), strict=True)
    (folder / "a.jsonl").write_bytes(as_json_lines(replace(article, source=name) for article, name in pair))
    assert run(folder, tmp_path / "out") == 0
    assert [(story["sources"], len(story["articles"])) for story in index(tmp_path / "out")["stories"]] == [
        (1, 2)
    ]
    assert run(folder, tmp_path / "two", "--min-sources", "2") == 3
    assert [each["sources"] for each in index(tmp_path / "two")["single"]] == [1]


def test_a_reprint_that_grouping_did_not_see_is_no_second_source(tmp_path, capsys):
    """A report and another outlet's shorter copy: the briefing's count of sources decides and is listed; the report gives the headline."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    (whole,) = news(1, outlets=1)
    more = "\n".join(
        f"The {name} of the region has asked for {number} days to study the papers."
        for number, name in enumerate(("harbour office", "water board", "school council"), 12)
    )
    whole = replace(whole, text=f"{whole.text}\n{more}")
    part = replace(whole, id="part", source="Copier", text="\n".join(whole.text.splitlines()[:3]))
    (folder / "a.jsonl").write_bytes(as_json_lines([whole, part]))
    assert run(folder, tmp_path / "one") == 0
    assert [(story["sources"], story["articles"]) for story in index(tmp_path / "one")["stories"]] == [
        (1, [whole.id, "part"])
    ]
    assert run(folder, tmp_path / "two", "--min-sources", "2") == 3
    assert [each["sources"] for each in index(tmp_path / "two")["single"]] == [1]
    assert not list((tmp_path / "two").glob("story-*"))
    assert "removed" not in capsys.readouterr().err
    part = replace(part, id="0")
    (folder / "a.jsonl").write_bytes(as_json_lines(replace(article, title=None) for article in (whole, part)))
    assert run(folder, tmp_path / "three", "--min-sources", "2") == 3
    assert [each["source"] for each in index(tmp_path / "three")["single"]] == [whole.source]


def test_single_reports_go_to_an_appendix(tmp_path):
    """With --min-sources 2, a story of one outlet is listed and gets no briefing."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    (alone,) = news(1, outlets=1, seed=9, day="2026-11-19")
    alone = replace(alone, url="https://example.org/alone")
    (folder / "a.jsonl").write_bytes(as_json_lines([*news(2), alone]))
    assert run(folder, tmp_path / "out", "--min-sources", "2") == 0
    listed = index(tmp_path / "out")
    assert len(listed["stories"]) == 2
    assert [each["articles"] for each in listed["single"]] == [["2026-11-19-000-0"]]
    page = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert f'<a href="https://example.org/alone" rel="noopener noreferrer external">{alone.title}</a>' in page
    assert "## Stories of one outlet" in (tmp_path / "out" / "edition.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("asked", [("--min-sources", "4"), ("--words", "2")])
def test_stories_that_are_only_listed_stand_in_the_order_of_those_told(tmp_path, asked):
    """Most outlets first, then most articles, then the latest; article names do not matter."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    articles = []
    for name, outlets, seed in (("a", 1, 3), ("b", 2, 4), ("c", 3, 5), ("d", 2, 6)):
        articles += [
            replace(a, id=f"{name}{a.id}", published=f"2026-11-{18 if name == 'b' else 19}")
            for a in news(1, outlets=outlets, seed=seed)
        ]
    articles.append(replace(articles[2], id="b9", text=f"{articles[2].text}\nMore is to follow on Friday."))
    (folder / "a.jsonl").write_bytes(as_json_lines(articles))
    assert run(folder, tmp_path / "out", *asked) == 3
    listed = index(tmp_path / "out")["single" if asked[0] == "--min-sources" else "failed"]
    assert [each["articles"][0][0] for each in listed] == ["c", "b", "d", "a"]
    whole = (tmp_path / "out" / "edition.md").read_text(encoding="utf-8")
    assert whole.index(listed[0]["headline"]) < whole.index(listed[-1]["headline"])


def test_of_stories_of_as_many_outlets_the_later_comes_first(tmp_path, monkeypatch):
    """Compared as points in time, across time zones; a date without a time counts as the end of its day."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    moments = (
        None, "2026-11-18", "2026-11-18T08:00:00Z", "2026-11-19T22:00:00Z", "2026-11-19T18:00:00-05:00",
    )  # fmt: skip
    alone = news(5, outlets=1)
    parted = lambda cards, _: [stories.Group((card.id,)) for card in cards]  # noqa: E731
    monkeypatch.setattr("summarize.batch.edition.group", parted)
    (folder / "a.jsonl").write_bytes(
        as_json_lines(
            replace(a, id=str(at), published=moment)
            for at, (a, moment) in enumerate(zip(alone, moments, strict=True))
        )
    )
    assert run(folder, tmp_path / "out") == 0
    told = [story["articles"] for story in index(tmp_path / "out")["stories"]]
    assert told == [["4"], ["3"], ["1"], ["2"], ["0"]]


def test_a_story_of_too_few_outlets_is_listed_as_one_article_heads_it(tmp_path):
    """Headline, outlet and link come from its first article with a title; all pages say how many outlets have it."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    first, second = news(1, outlets=2)
    pair = replace(first, title=None, url="https://a.example/"), replace(second, url="https://b.example/")
    (folder / "a.jsonl").write_bytes(as_json_lines([*pair, *news(1, outlets=3, seed=9)]))
    assert run(folder, tmp_path / "out", "--min-sources", "3") == 0
    (listed,) = index(tmp_path / "out")["single"]
    assert (listed["headline"], listed["source"], listed["url"], listed["sources"]) == (
        second.title, second.source, "https://b.example/", 2,
    )  # fmt: skip
    page = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "1 story, 1 more of fewer than 3 outlets, from 5 articles." in page
    assert f'{second.title}</a> <span class="why">{second.source}, 2 sources</span>' in page
    whole = (tmp_path / "out" / "edition.md").read_text(encoding="utf-8")
    assert f"## Stories of fewer than 3 outlets\n\n- {second.title} ({second.source}, 2 sources)" in whole


def test_an_article_of_another_story_is_no_source_and_heads_none(tmp_path):
    """An article that the briefing leaves out is not counted, with or without --min-sources, and its title and link are not the story's."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    another, first, second = with_a_stray()
    (folder / "a.jsonl").write_bytes(as_json_lines([another, first, second]))
    assert run(folder, tmp_path / "all") == 0
    story, _ = index(tmp_path / "all")["stories"]
    assert (story["sources"], len(story["articles"])) == (2, 2)
    assert any("0 shares hardly a word" in note for note in story["notes"])
    assert run(folder, tmp_path / "three", "--min-sources", "3") == 3
    listed, _ = index(tmp_path / "three")["single"]
    assert (listed["sources"], listed["source"]) == (2, first.source)
    argued = replace(first, title=f"Opinion: {first.title}")
    (folder / "a.jsonl").write_bytes(as_json_lines([another, argued, second]))
    assert run(folder, tmp_path / "four", "--min-sources", "3") == 3
    listed, _ = index(tmp_path / "four")["single"]
    assert (listed["headline"], listed["source"]) == (second.title, second.source)


def test_a_story_that_fails_costs_exit_code_4_and_not_the_edition(inbox, tmp_path, monkeypatch, capsys):
    """The other stories get briefings; the failed one is listed with its reason."""
    whole = briefings.draft

    def failing(prepared, settings, said=(), **known):
        if prepared.articles[0].id.startswith("2026-11-20-002"):
            raise NotConverged(500, 0.5)
        if prepared.articles[0].id.startswith("2026-11-20-003"):
            raise ZeroDivisionError("a bug")
        return whole(prepared, settings, said, **known)

    monkeypatch.setattr(briefings, "draft", failing)
    assert run(inbox, tmp_path / "out") == 4
    listed = index(tmp_path / "out")
    assert len(listed["stories"]) == 4
    assert [
        "did not converge" in each["reason"] or "ZeroDivisionError" in each["reason"]
        for each in listed["failed"]
    ] == [True] * 2
    assert "no briefing" in capsys.readouterr().err
    assert run(inbox, tmp_path / "out", "-q") == 4
    assert capsys.readouterr().err.count("no briefing") == 2
    monkeypatch.setattr(briefings, "draft", whole)
    assert run(inbox, tmp_path / "out") == 0
    assert len(index(tmp_path / "out")["stories"]) == 6


def test_a_budget_too_small_is_answered_as_the_command_line_asks(inbox, tmp_path):
    """The error names an option that the batch has."""
    assert run(inbox, tmp_path / "out", "--words", "2") == 3
    reasons = [each["reason"] for each in index(tmp_path / "out")["failed"]]
    assert reasons
    assert all(": use --words " in reason for reason in reasons)


def test_the_output_may_lie_in_the_inbox(inbox):
    """Briefings in a folder of the inbox are not read as news the next time."""
    out = inbox / "briefings"
    assert run(inbox, out, "--no-archive") == 0
    before = contents(out)
    assert run(inbox, out, "--no-archive") == 0
    assert contents(out) == before


def test_the_command_runs_on_its_own_and_says_where_time_goes(inbox, tmp_path):
    """`python -m summarize.batch` in a process of its own, with --profile."""
    command = [*COMMAND, str(inbox), "--out", str(tmp_path / "out"), "--profile"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout == ""
    for word in ("reading", "grouping", "briefing", "18 articles", "peak memory"):
        assert word in ended.stderr


@pytest.mark.parametrize("way", ["2026-11-22", ".", "today", "2026-11-25"])
def test_the_day_is_that_of_the_folder_however_it_is_named(inbox, tmp_path, monkeypatch, way):
    """Named as `.` or by a link with another name, it is still the edition of the folder's day, not of its latest article's."""
    (folder := tmp_path / "2026-11-22").mkdir()
    for link in ("today", "2026-11-25"):
        (tmp_path / link).symlink_to(folder)
    monkeypatch.chdir(folder if way == "." else tmp_path)
    assert run(inbox, way) == 0
    assert index(folder)["date"] == "2026-11-22"


def test_a_link_that_is_called_by_a_day_tells_it_where_its_folder_tells_none(inbox, tmp_path):
    """For example, if editions are stored in folders with other names."""
    (tmp_path / "store").mkdir()
    (tmp_path / "2026-11-22").symlink_to(tmp_path / "store")
    assert run(inbox, tmp_path / "2026-11-22") == 0
    assert index(tmp_path / "store")["date"] == "2026-11-22"


def test_an_edition_does_not_name_itself_as_a_remedy(tmp_path, monkeypatch):
    """It has grouped the articles already, so its note does not suggest that; --verify accepts the note."""
    (folder := tmp_path / "inbox").mkdir()
    (folder / "a.jsonl").write_bytes(as_json_lines(news(2)))
    joined = lambda cards, _: [stories.Group(tuple(card.id for card in cards))]  # noqa: E731
    monkeypatch.setattr("summarize.batch.edition.group", joined)
    assert run(folder, tmp_path / "out") == 0
    [story] = index(tmp_path / "out")["stories"]
    [note] = story["notes"]
    assert note.startswith("the articles look like several stories, as in ")
    assert note.endswith(": a briefing of each says more")
    saved = tmp_path / "out" / story["briefing"]
    assert verify(str(saved)).endswith("support, differences and notes are what the sources give")
    saved.write_text(saved.read_text(encoding="utf-8").replace(note, ""), encoding="utf-8")
    with pytest.raises(VerificationFailed):
        verify(str(saved))


def test_an_inbox_may_be_one_file(inbox, tmp_path):
    """A single file of JSON lines is an inbox."""
    assert run(inbox / "wire.jsonl.gz", tmp_path / "out") == 0
    assert sum(len(story["articles"]) for story in index(tmp_path / "out")["stories"]) == 6


def test_a_story_whose_articles_hardly_agree_is_marked(inbox, tmp_path, monkeypatch):
    """It gets a briefing, with a mark in the index and a note beside its prose."""
    monkeypatch.setattr(stories, "LOOSE", 99.0)
    assert run(inbox, tmp_path / "out") == 0
    for story in index(tmp_path / "out")["stories"]:
        assert story["loose"]
        assert "perhaps two events" in (tmp_path / "out" / story["markdown"]).read_text(encoding="utf-8")

"""An inbox in, an edition out: whole files, the same bytes, whatever happens on the way."""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import resource
import signal
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree as ET

import feedparser
import pytest

from summarize.batch import briefings, edition, stories
from summarize.batch.cli import main
from summarize.errors import NotConverged
from summarize.model import count_words
from summarize.reading import READERS
from summarize.verifying import verify
from tests.batch.invented import news
from tests.inbox import as_feed, as_json_lines, as_page, lay_out, packed

WORDS = 60
COMMAND = (sys.executable, "-m", "summarize.batch")
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def inbox(tmp_path):
    """Six events in pages, JSON lines and a feed."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    lay_out(news(6), folder)
    return folder


def run(inbox, out, *more):
    return main([str(inbox), "--out", str(out), "--words", str(WORDS), "--jobs", "1", *more])


def contents(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def index(out):
    return json.loads((out / "index.json").read_text(encoding="utf-8"))


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
    """index.html, edition.md and feed.xml hold each headline; the feed is read back by a feed reader."""
    out = tmp_path / "out"
    run(inbox, out, "--address", address)
    feed = feedparser.parse((out / "feed.xml").read_bytes())
    stories = index(out)["stories"]
    assert not feed.bozo
    assert [entry.title for entry in feed.entries] == [story["headline"] for story in stories]
    assert [entry.link for entry in feed.entries] == [
        f"https://example.org/today/{story['page']}" for story in stories
    ]
    page, whole = (
        (out / "index.html").read_text(encoding="utf-8"),
        (out / "edition.md").read_text(encoding="utf-8"),
    )
    for story in stories:
        assert f'href="{story["page"]}"' in page
        assert f"## {story['headline']}" in whole


def test_the_manifest_names_every_input_and_output(inbox, tmp_path):
    """Every file that was read and written stands in the manifest with its digest, and no other."""
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
    monkeypatch.chdir(tmp_path)
    for story in index(out)["stories"]:
        assert "verified" in verify(str(out / story["briefing"]))


def test_stories_are_ranked_by_independent_sources(tmp_path):
    """More outlets come first; the same text under another name is no further source."""
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


def test_single_reports_go_to_an_appendix(tmp_path):
    """With --min-sources 2, what one outlet alone tells is listed, not briefed."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "a.jsonl").write_bytes(as_json_lines(news(2) + news(1, outlets=1, seed=9, day="2026-11-19")))
    assert run(folder, tmp_path / "out", "--min-sources", "2") == 0
    listed = index(tmp_path / "out")
    assert len(listed["stories"]) == 2
    assert [each["articles"] for each in listed["single"]] == [["2026-11-19-000-0"]]
    assert "## Single reports" in (tmp_path / "out" / "edition.md").read_text(encoding="utf-8")


def test_a_story_that_fails_costs_exit_code_4_and_not_the_edition(inbox, tmp_path, monkeypatch, capsys):
    """The other stories are told, the failed one is listed with its reason."""
    whole = briefings.draft

    def failing(prepared, settings, said=()):
        if prepared.articles[0].id.startswith("2026-11-20-002"):
            raise NotConverged(500, 0.5)
        if prepared.articles[0].id.startswith("2026-11-20-003"):
            raise ZeroDivisionError("a bug")
        return whole(prepared, settings, said)

    monkeypatch.setattr(briefings, "draft", failing)
    assert run(inbox, tmp_path / "out") == 4
    listed = index(tmp_path / "out")
    assert len(listed["stories"]) == 4
    assert [
        "did not converge" in each["reason"] or "ZeroDivisionError" in each["reason"]
        for each in listed["failed"]
    ] == [True] * 2
    assert "no briefing" in capsys.readouterr().err
    monkeypatch.setattr(briefings, "draft", whole)
    assert run(inbox, tmp_path / "out") == 0
    assert len(index(tmp_path / "out")["stories"]) == 6


def test_articles_without_news_are_skipped_not_failed(inbox, tmp_path):
    """A page of nothing but boilerplate is named among what was skipped."""
    (inbox / "z.txt").write_text(
        "Leave a Reply\n\nYour email address will not be published.\n", encoding="utf-8"
    )
    assert run(inbox, tmp_path / "out") == 0
    assert [each["name"] for each in index(tmp_path / "out")["skipped"]] == ["z.txt"]


def undisturbed(inbox, out):
    start = time.monotonic()
    assert run(inbox, out, "-q") == 0
    return contents(out), time.monotonic() - start


def test_killed_at_ten_moments_it_goes_on_to_the_same_bytes(inbox, tmp_path):
    """Whatever moment kill -9 strikes, all files are whole, and the next run ends as an undisturbed one."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    expected, seconds = undisturbed(inbox, tmp_path / "a" / "2026-11-20")
    out = tmp_path / "b" / "2026-11-20"
    chance = random.Random(20)  # noqa: S311 - moments to strike at need no secret
    for _ in range(10):
        child = multiprocessing.get_context("fork").Process(target=run, args=(inbox, out, "-q"))
        child.start()
        time.sleep(chance.random() * seconds)
        os.kill(child.pid, signal.SIGKILL)
        child.join()
        whole = {
            name: data
            for name, data in (contents(out) if out.is_dir() else {}).items()
            if not name.startswith(".")
        }
        assert all(expected[name] == data for name, data in whole.items())
    assert run(inbox, out, "-q") == 0
    assert contents(out) == expected


@pytest.mark.parametrize("nth", [1, 5, 18, 19, 22, 23])
def test_killed_at_any_file_it_goes_on_to_the_same_bytes(inbox, tmp_path, nth):
    """The same, with the blow falling between the n-th temporary file and its renaming."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    expected, _ = undisturbed(inbox, tmp_path / "a" / "2026-11-20")
    out = tmp_path / "b" / "2026-11-20"

    def strike():
        written, rename = [], Path.replace

        def replace(self, target):
            written.append(target)
            if len(written) == nth:
                os.kill(os.getpid(), signal.SIGKILL)
            return rename(self, target)

        Path.replace = replace
        run(inbox, out, "-q")

    child = multiprocessing.get_context("fork").Process(target=strike)
    child.start()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    assert run(inbox, out, "-q") == 0
    assert contents(out) == expected


def test_what_is_done_is_not_done_again(inbox, tmp_path, monkeypatch):
    """A second run into the same folder makes no briefing."""
    out = tmp_path / "out"
    run(inbox, out)
    before = contents(out)
    monkeypatch.setattr(edition, "brief", lambda task: pytest.fail(f"{task.key} was made again"))
    assert run(inbox, out) == 0
    assert contents(out) == before


def test_a_run_with_other_words_leaves_no_stale_story(inbox, tmp_path):
    """The stories of an earlier run with other settings are gone from the folder."""
    out = tmp_path / "out"
    run(inbox, out)
    main([str(inbox), "--out", str(out), "--words", "40", "--jobs", "1", "-q"])
    kept = {
        name
        for story in index(out)["stories"]
        for name in (story["briefing"], story["page"], story["markdown"])
    }
    assert {name for name in contents(out) if name.startswith("story-")} == kept


def test_a_full_disk_is_one_line(inbox, tmp_path, capfd):
    """Where the disk takes no more, the run ends with a line that names the file, and leaves whole files only."""
    out = tmp_path / "out"

    def cramped():
        resource.setrlimit(resource.RLIMIT_FSIZE, (8_000, 8_000))
        sys.exit(run(inbox, out, "--no-archive", "-q"))

    child = multiprocessing.get_context("fork").Process(target=cramped)
    child.start()
    child.join()
    error = capfd.readouterr().err
    assert child.exitcode == 1
    assert error.count("\n") == 1
    assert "cannot be written" in error
    assert all(len(data) <= 8_000 for data in contents(out).values())
    assert not [name for name in contents(out) if name.endswith(".part")]


@pytest.mark.parametrize("out", ["/proc/nowhere/out", "/dev/null/out"])
def test_an_output_folder_that_cannot_be_made_is_one_line(inbox, out, capsys):
    """A folder that nobody may write says so, by name."""
    assert run(inbox, out) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert out in error
    assert "cannot be written" in error


def test_an_inbox_without_news_is_exit_code_3(tmp_path, capsys):
    """An empty folder, or one of boilerplate alone, is nothing to summarize."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    assert run(folder, tmp_path / "out") == 3
    (folder / "z.txt").write_text("Leave a Reply\n", encoding="utf-8")
    assert run(folder, tmp_path / "out") == 3
    assert "nothing to summarize" in capsys.readouterr().err


def test_a_budget_that_no_sentence_fits_is_said_of_the_story(inbox, tmp_path, capsys):
    """Before the run ends with exit code 3, each story is named with the length that would do."""
    assert main([str(inbox), "--out", str(tmp_path / "out"), "--words", "2", "--jobs", "1"]) == 3
    said = capsys.readouterr().err.splitlines()
    assert sum("no briefing: no sentence fits in 2 words" in line for line in said) == 6
    assert said[-1].endswith(f"no story could be told: {tmp_path / 'out'}/index.json says why")


@pytest.mark.parametrize("option", ["--ranker", "--selector"])
def test_an_unknown_name_is_refused_before_anything_is_read(inbox, tmp_path, capsys, option):
    """A usage error in one line that lists the names, and no folder is made."""
    assert run(inbox, tmp_path / "out", option, "magic") == 2
    assert f"no {option[2:]} named 'magic'; there are " in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_missing_inbox_is_one_line(tmp_path, capsys):
    """No such folder: exit code 1 and its name, and no folder is made for an edition that cannot be."""
    assert run(tmp_path / "nowhere", tmp_path / "out") == 1
    assert "nowhere: no such file or folder" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_an_interruption_is_one_line_and_exit_code_130(inbox, tmp_path, monkeypatch, capsys):
    """Ctrl-C ends the run at once and says how to go on."""

    def interrupted(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(edition, "brief", interrupted)
    assert run(inbox, tmp_path / "out") == 130
    assert "interrupted" in capsys.readouterr().err.splitlines()[-1]


def test_the_output_may_lie_in_the_inbox(inbox):
    """Briefings in a folder of the inbox are not read as news the next time."""
    out = inbox / "briefings"
    assert run(inbox, out, "--no-archive") == 0
    before = contents(out)
    assert run(inbox, out, "--no-archive") == 0
    assert contents(out) == before


def broken_items():
    """Fifty things that go wrong in an inbox: (file, bytes, how many items are named)."""
    good = news(1, seed=77)
    page, line = as_page(good[0]), as_json_lines(good[:1])
    yield from ((f"cut-{n}.jsonl.gz", packed(line)[: -8 - n], 1) for n in range(1, 9))
    yield from ((f"cut-{n}.html.gz", packed(page)[: 40 + n], 1) for n in range(9))
    yield from ((f"not-{n}.gz", bytes([n]) * 20, 1) for n in range(3))
    yield "bytes.txt", b"\x00\x01\x02" * 50, 1
    yield "bytes.md", bytes(range(256)), 1
    yield "tag.html", b"<p title='" + b"a" * 10_000_000, 1
    yield from ((f"empty-{n}.html", b" " * n, 1) for n in range(3))
    yield "menu.html", b"<nav><a href=/>Home</a></nav>", 1
    yield "empty.xml", as_feed([]), 1
    yield from ((f"not-{n}.rss", b"<html>" * n, 1) for n in range(3))
    yield (
        "types.jsonl",
        b'[1]\n"text"\n3\n{"text": 5}\n{"text": ["a"]}\n{"title": "x"}\n{"text": " "}\nnull\ntrue\n{"text',
        10,
    )
    yield "deep.json", b"[" * 100_000, 1
    yield "half.json", line[:50], 1
    yield "bad.parquet", b"PAR1", 1
    yield "bad.warc.gz", packed(b"no archive"), 1
    yield "bad.warc", b"no archive", 1
    yield "photo.jpg", b"\xff\xd8", 1
    yield "sheet.xlsx", b"PK", 1
    yield "twice.jsonl", line + line + line, 2


def test_fifty_malformed_items_are_named_and_none_stops_the_run(inbox, tmp_path, capsys):
    """Everything broken is named once in index.json and on stderr; the good stories come out as without it."""
    run(inbox, tmp_path / "good")
    named = 0
    (inbox / "broken").mkdir()
    for name, data, count in broken_items():
        (inbox / "broken" / name).write_bytes(data)
        named += count
    capsys.readouterr()
    assert named >= 50
    assert run(inbox, tmp_path / "out") == 0
    skipped = index(tmp_path / "out")["skipped"]
    assert len(skipped) == named
    assert {each["name"].split("/")[-1].split("#")[0] for each in skipped} == {
        name for name, _, _ in broken_items()
    }
    said = capsys.readouterr().err
    assert all(each["name"] in said for each in skipped)
    assert {story["id"] for story in index(tmp_path / "good")["stories"]} < {
        s["id"] for s in index(tmp_path / "out")["stories"]
    }


def test_an_id_that_is_taken_twice_is_named(inbox, tmp_path):
    """Two articles of one id and other texts are both told; the second under an id of its own, which is said."""
    lines = [{"id": "x", "text": article.text} for article in news(2, outlets=1, seed=8)]
    (inbox / "x.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    assert run(inbox, tmp_path / "out") == 0
    assert [each["reason"] for each in index(tmp_path / "out")["skipped"]] == [
        "its id is taken by another article: it goes on as x~2"
    ]


def test_names_from_outside_never_become_file_names(tmp_path):
    """An id that climbs out of the folder, or steers a terminal, does neither."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    hostile = [
        {"id": "../../../etc/passwd\x1b[2J", "text": a.text, "title": "<script>\x1b[2J"}
        for a in news(1, outlets=1)
    ]
    (folder / "a.jsonl").write_text(json.dumps(hostile[0]), encoding="utf-8")
    assert run(folder, tmp_path / "out") == 0
    assert all(path.parent == tmp_path / "out" for path in (tmp_path / "out").rglob("*"))
    page = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "<script>\x1b" not in page
    assert ET.fromstring((tmp_path / "out" / "feed.xml").read_bytes()) is not None  # noqa: S314 - our own file


def test_the_command_runs_on_its_own_and_says_where_time_goes(inbox, tmp_path):
    """`python -m summarize.batch` in a process of its own, with --profile."""
    command = [*COMMAND, str(inbox), "--out", str(tmp_path / "out"), "--profile"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout == ""
    for word in ("reading", "grouping", "briefing", "18 articles", "peak memory"):
        assert word in ended.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["inbox"],
        ["", "--out", "x"],
        ["inbox", "--out", ""],
        ["inbox", "--out", "x", "--words", "0"],
        ["inbox", "--out", "x", "--date", "Friday"],
        ["inbox", "--out", "x", "--jobs", "two"],
    ],
)
def test_wrong_arguments_are_exit_code_2_and_one_line(arguments, capsys):
    """What cannot be meant is refused before anything is read."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith("summarize.batch: ")


def test_an_inbox_may_be_one_file(inbox, tmp_path):
    """A single file of JSON lines is an inbox."""
    assert run(inbox / "wire.jsonl.gz", tmp_path / "out") == 0
    assert sum(len(story["articles"]) for story in index(tmp_path / "out")["stories"]) == 6


def test_a_parser_that_breaks_on_a_file_costs_that_file(inbox, tmp_path, monkeypatch):
    """Whatever a library throws at a hostile file, the file is named and the rest is told."""

    def breaking(name, data):
        yield from ()
        raise AssertionError(f"deep inside {name}, {len(data)} bytes")

    monkeypatch.setitem(READERS, ".xml", breaking)
    assert run(inbox, tmp_path / "out") == 0
    [skipped] = index(tmp_path / "out")["skipped"]
    assert skipped["name"] == "feed-000.xml"
    assert "AssertionError: deep inside" in skipped["reason"]


def test_a_file_that_cannot_be_opened_is_named(inbox, tmp_path):
    """A dangling link and a file of another kind are named; hidden files are left alone."""
    (inbox / "gone.html").symlink_to(inbox / "nowhere.html")
    (inbox / ".hidden.html").write_text("<p>", encoding="utf-8")
    assert run(inbox, tmp_path / "out") == 0
    assert [each["name"] for each in index(tmp_path / "out")["skipped"]] == ["gone.html"]


def test_a_story_whose_articles_hardly_agree_is_marked(inbox, tmp_path, monkeypatch):
    """It is told, and says so in the index and beside its prose."""
    monkeypatch.setattr(stories, "LOOSE", 99.0)
    assert run(inbox, tmp_path / "out") == 0
    for story in index(tmp_path / "out")["stories"]:
        assert story["loose"]
        assert "perhaps two events" in (tmp_path / "out" / story["markdown"]).read_text(encoding="utf-8")

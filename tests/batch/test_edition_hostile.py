"""Broken or malicious items are named, and cost nothing but themselves."""

from __future__ import annotations

import json
import os
from html import unescape
from xml.etree import ElementTree as ET

from summarize.reading import READERS, Skipped, parse
from tests.batch.invented import news
from tests.batch.runs import index, run
from tests.inbox import as_feed, as_json_lines, as_page, packed


def broken_items():
    """Yield fifty broken inputs: (file, bytes, how many items are named)."""
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
    yield "prices.csv", b"name,price\na,1\n", 1
    yield "rows.tsv", b'title\ttext\na\nb\t"c"d\ne\t\nf\t"g\n', 4
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


def test_an_edition_is_the_same_however_the_path_of_its_inbox_is_written(inbox, tmp_path, monkeypatch):
    """Skipped items are named by their path in the inbox, and no folder of this machine is published."""
    (inbox / "sub").mkdir()
    (inbox / "sub" / "again.html").write_bytes((inbox / "pages-0/00000.html").read_bytes())
    monkeypatch.chdir(tmp_path)
    assert run(inbox, tmp_path / "whole", "--no-archive") == 0
    assert run("./inbox/", tmp_path / "part", "--no-archive") == 0
    assert index(tmp_path / "whole")["skipped"] == [
        {"name": "sub/again.html", "reason": "the same article as pages-0/00000.html"}
    ]
    assert (tmp_path / "whole" / "index.json").read_bytes() == (tmp_path / "part" / "index.json").read_bytes()


def test_a_folder_that_cannot_be_listed_goes_by_its_name_in_the_inbox(inbox, tmp_path, monkeypatch):
    """Like everything that is skipped."""
    (inbox / "shut").mkdir()
    scan = os.scandir

    def refusing(path):
        if str(path).endswith("shut"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refusing)
    assert run(inbox, tmp_path / "out") == 0
    assert index(tmp_path / "out")["skipped"] == [
        {"name": "shut", "reason": "cannot be opened (permission denied)"}
    ]


def test_an_id_that_is_taken_twice_is_named(inbox, tmp_path):
    """Two articles with one id and different texts are both used; the second gets another id, which is reported."""
    lines = [{"id": "x", "text": article.text} for article in news(2, outlets=1, seed=8)]
    (inbox / "x.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    assert run(inbox, tmp_path / "out") == 0
    assert [each["reason"] for each in index(tmp_path / "out")["skipped"]] == [
        "its id alone, which another article has: it goes on as x~2"
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


def test_a_feed_shows_markup_and_does_not_obey_it(tmp_path):
    """Readers take a description as HTML: text in the source must be text there, too."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    text = (
        'The council of Iona voted on Monday for "<img src=x onerror=alert(1)>" as the text of its new sign.'
    )
    (folder / "a.txt").write_text(text, encoding="utf-8")
    assert run(folder, tmp_path / "out") == 0
    feed = ET.fromstring((tmp_path / "out" / "feed.xml").read_bytes())  # noqa: S314 - our own file
    assert unescape(feed.findtext("channel/item/description")) == text
    assert "<img" not in feed.findtext("channel/item/description")


def test_a_parser_that_breaks_on_a_file_costs_that_file(inbox, tmp_path, monkeypatch):
    """Whatever a library raises on a hostile file, the file is named and the rest is used."""

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


def test_a_pipe_in_the_inbox_is_named_and_not_waited_for(inbox, tmp_path):
    """Perhaps nobody ever writes to it; pipes and dangling links are not regular files, whatever their names."""
    os.mkfifo(inbox / "pipe.txt")
    (inbox / "gone.html").symlink_to(inbox / "nowhere.html")
    assert run(inbox, tmp_path / "out") == 0
    assert index(tmp_path / "out")["skipped"] == [
        {"name": name, "reason": "no regular file"} for name in ("gone.html", "pipe.txt")
    ]


def test_a_link_to_a_folder_is_named(inbox, tmp_path):
    """It may lead in a circle or out of the inbox, so it is not followed, and that is reported."""
    (inbox / "wires").symlink_to(inbox)
    assert run(inbox, tmp_path / "out") == 0
    assert index(tmp_path / "out")["skipped"] == [
        {"name": "wires", "reason": "a link to a folder is not followed"}
    ]


def test_an_edition_in_the_inbox_is_named_and_bears_nothing_out(inbox, tmp_path):
    """Yesterday's folder among the articles is one line; the same stories come out with the same sources."""
    assert run(inbox, tmp_path / "out", "--no-archive") == 0
    assert run(inbox, inbox / "old" / "yesterday", "--no-archive") == 0
    assert run(inbox, tmp_path / "again", "--no-archive") == 0
    before, after = index(tmp_path / "out"), index(tmp_path / "again")
    assert after["stories"] == before["stories"]
    assert after["skipped"] == [{"name": "old/yesterday", "reason": "an edition of briefings, not articles"}]


def test_what_an_edition_wrote_is_no_article_wherever_it_lies(inbox, tmp_path):
    """Its pages, JSON and feed are recognised by their content, under any name."""
    assert run(inbox, tmp_path / "out") == 0
    story = index(tmp_path / "out")["stories"][0]
    for number, name in enumerate(("index.html", "index.json", "feed.xml", story["page"], story["briefing"])):
        kind, data = name.rsplit(".", 1)[1], (tmp_path / "out" / name).read_bytes()
        assert list(parse(f"{number}.{kind}", data)) == [
            Skipped(f"{number}.{kind}", "a briefing, not an article")
        ]
        if kind != "xml":
            assert list(parse("stdin", data)) == [Skipped("stdin", "a briefing, not an article")]


def test_articles_without_news_are_skipped_not_failed(inbox, tmp_path, capsys):
    """A page of boilerplate only is listed as skipped."""
    (inbox / "z.txt").write_text(
        "Leave a Reply\n\nYour email address will not be published.\n", encoding="utf-8"
    )
    assert run(inbox, tmp_path / "out") == 0
    assert [each["name"] for each in index(tmp_path / "out")["skipped"]] == ["z.txt"]
    assert "z.txt: no briefing: nothing to summarize" in capsys.readouterr().err
    assert run(inbox, tmp_path / "out", "-q") == 0  # cron sends no mail
    assert capsys.readouterr().err == ""

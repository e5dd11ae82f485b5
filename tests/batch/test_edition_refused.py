"""What a batch cannot do is refused in one line, with its exit code."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace

import pytest

from summarize.batch.cli import main
from summarize.batch.fingerprints import fingerprint
from summarize.batch.publishing import SavedEdition, Texts, locked_folder
from tests.batch.invented import news
from tests.batch.runs import contents, index, run
from tests.inbox import as_json_lines


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
        ["inbox", "--out", "x", "--jobs", "2", "--scheduler", "tcp://host:8786"],
        ["inbox", "--out", "x", "--since", "2026-11-01", "--no-archive"],
        ["inbox", "--out", "x", "--address", "example.org/briefings"],
        ["inbox", "--out", "x", "--address", "javascript:alert(1)"],
        ["inbox", "--out", "x", "--address", "http://[example"],
        ["history", " "],
    ],
)
def test_wrong_arguments_are_exit_code_2_and_one_line(arguments, capsys):
    """Wrong arguments are refused before anything is read."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith("summarize.batch: ")
    assert said.count("\n") == 1


@pytest.mark.parametrize("out", ["/proc/nowhere/out", "/dev/null/out"])
def test_an_output_folder_that_cannot_be_made_is_one_line(inbox, out, capsys):
    """A folder that nobody may write says so, by name."""
    assert run(inbox, out) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert out in error
    assert "cannot be written" in error


def test_a_file_in_place_of_the_output_folder_is_one_line(inbox, tmp_path, capsys):
    """Nothing of it is touched, and the line says what to do."""
    (out := tmp_path / "out").write_text("mine", encoding="utf-8")
    assert run(inbox, out) == 1
    said = f"summarize.batch: {out}: is a file: name a folder with --out\n"
    assert capsys.readouterr().err == said
    assert out.read_text(encoding="utf-8") == "mine"


def test_an_inbox_without_news_is_exit_code_3(tmp_path, capsys):
    """An empty folder, or one of boilerplate alone, is nothing to summarize."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    assert run(folder, tmp_path / "out") == 3
    (folder / "z.txt").write_text("Leave a Reply\n", encoding="utf-8")
    assert run(folder, tmp_path / "out") == 3
    assert "nothing to summarize" in capsys.readouterr().err


def test_a_day_on_which_nothing_came_in_leaves_no_folder(tmp_path):
    """An empty folder would look like an edition; one that existed before is not removed."""
    (folder := tmp_path / "inbox").mkdir()
    assert run(folder, tmp_path / "briefings" / "2026-11-20") == 3
    assert not (tmp_path / "briefings" / "2026-11-20").exists()
    (tmp_path / "mine").mkdir()
    assert run(folder, tmp_path / "mine") == 3
    assert (tmp_path / "mine").is_dir()


def test_an_inbox_from_which_all_was_withdrawn_leaves_the_edition_and_says_so(inbox, tmp_path, capsys):
    """Whoever withdrew the last article is told that its page still exists."""
    out = tmp_path / "out"
    assert run(inbox, out) == 0
    before = contents(out)
    (tmp_path / "empty").mkdir()
    assert run(tmp_path / "empty", out) == 3
    assert capsys.readouterr().err.endswith(f"/empty; the edition in {out} is left as it was\n")
    assert contents(out) == before
    assert run(tmp_path / "empty", tmp_path / "other") == 3
    assert capsys.readouterr().err.endswith("/empty\n")


def test_a_budget_that_no_sentence_fits_is_said_of_the_story(inbox, tmp_path, capsys):
    """Before the run ends with exit code 3, each story is named with the length that would do."""
    assert main([str(inbox), "--out", str(tmp_path / "out"), "--words", "2", "--jobs", "1"]) == 3
    said = capsys.readouterr().err.splitlines()
    assert sum("no briefing: no sentence fits in 2 words" in line for line in said) == 6
    assert said[-1].endswith(f"no story could be told: {tmp_path / 'out'}/index.json says why")


def test_more_outlets_than_any_story_has_are_named_as_the_reason(inbox, tmp_path, capsys):
    """All stories are listed, none could fail; the line says which option to lower."""
    assert run(inbox, tmp_path / "out", "--min-sources", "9", "-q") == 3
    said = f"no story has 9 outlets: 6 are listed in {tmp_path / 'out'}/index.json; lower --min-sources"
    assert capsys.readouterr().err == f"summarize.batch: {said}\n"


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        (("--min-sources", "9"), "no story has 9 outlets: lower --min-sources"),
        (("--words", "2"), "nothing to summarize: no story could be told"),
    ],
)
def test_an_edition_is_not_emptied_by_asking_too_much(tmp_path, capsys, asked, reason):
    """Its stories stay on disk and in the archive, and the line says so; also if a story was covered the day before."""
    (inbox := tmp_path / "inbox").mkdir()
    (inbox / "a.jsonl").write_bytes(as_json_lines(news(1)))
    assert run(inbox, tmp_path / "2026-11-19", "-q") == 0
    (inbox / "a.jsonl").write_bytes(as_json_lines(news(3)))
    out = tmp_path / "2026-11-20"
    assert run(inbox, out, "-q") == 0
    assert len(index(out)["unchanged"]) == 1
    kept = tmp_path / "archive.sqlite"
    before = contents(out), kept.read_bytes()
    capsys.readouterr()
    assert run(inbox, out, "-q", *asked) == 3
    said = capsys.readouterr().err
    assert said.endswith(f"summarize.batch: {reason}; the edition in {out} is left as it was\n")
    assert (contents(out), kept.read_bytes()) == before


def test_an_edition_whose_stories_were_withdrawn_is_made_anew(tmp_path):
    """The rest has too few outlets, but no story of its articles is lost."""
    (inbox := tmp_path / "inbox").mkdir()
    (alone,) = news(1, outlets=1, seed=9, day="2026-11-19")
    (inbox / "a.jsonl").write_bytes(as_json_lines([*news(2), alone]))
    out = tmp_path / "2026-11-20"
    assert run(inbox, out, "-q", "--min-sources", "2") == 0
    (inbox / "a.jsonl").write_bytes(as_json_lines([alone]))
    for _ in "again":
        assert run(inbox, out, "-q", "--min-sources", "2") == 3
        assert (index(out)["stories"], len(index(out)["single"])) == ([], 1)


def test_an_edition_whose_stories_were_told_before_is_made_anew(tmp_path):
    """If the day before is made later, they get briefings there and are unchanged here."""
    (inbox := tmp_path / "inbox").mkdir()
    (inbox / "a.jsonl").write_bytes(as_json_lines(news(1)))
    for day in ("2026-11-20", "2026-11-19", "2026-11-20"):
        assert run(inbox, tmp_path / day, "-q") == 0
    assert (index(tmp_path / day)["stories"], len(index(tmp_path / day)["unchanged"])) == ([], 1)


@pytest.mark.parametrize("option", ["--ranker", "--selector"])
def test_an_unknown_name_is_refused_before_anything_is_read(inbox, tmp_path, capsys, option):
    """A usage error in one line that lists the names, and no folder is made."""
    assert run(inbox, tmp_path / "out", option, "magic") == 2
    assert f"no {option[2:]} named 'magic'; there are " in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_folder_that_another_run_is_filling_is_left_to_it(inbox, tmp_path, capsys):
    """Each would remove the other's files; the lock ends with the first run, however that ends."""
    out = tmp_path / "out"
    with locked_folder(str(out)):
        part = out / ".story.part"
        part.write_bytes(b"half")
        assert run(inbox, out) == 1
        said = f"summarize.batch: {out}: another run is filling it: wait for its end, or name another folder with --out\n"
        assert capsys.readouterr().err == said
        assert list(out.iterdir()) == [part]
    assert run(inbox, out, "-q") == 0
    assert not part.exists()


@pytest.mark.parametrize("way", ["{}", "{}/", "{}/../inbox", "{}-link"])
def test_an_inbox_is_not_its_own_output_folder(inbox, tmp_path, capsys, way):
    """Tomorrow its briefings would be read as articles; it is refused, however the path is written, before anything is."""
    (tmp_path / "inbox-link").symlink_to(inbox)
    before = sorted(inbox.rglob("*"))
    assert run(inbox, way.format(inbox)) == 2
    said = capsys.readouterr().err
    assert said.endswith(": is the inbox itself: name another folder with --out\n")
    assert said.count("\n") == 1
    assert sorted(inbox.rglob("*")) == before


ABOUT = "All of it was invented."
"""A file that is in every inbox."""


def test_a_folder_that_holds_the_edition_of_another_day_is_left_as_it_is(inbox, tmp_path, capsys):
    """Its stories would be lost, also from the archive; the same day is made again, recognised by articles or --date."""
    out = tmp_path / "today"
    (inbox / "about.txt").write_text(ABOUT, encoding="utf-8")
    assert run(inbox, out, "-q") == 0
    before = contents(out), (tmp_path / "archive.sqlite").read_bytes()
    (late := tmp_path / "late").mkdir()
    (late / "about.txt").write_text(ABOUT, encoding="utf-8")
    (late / "a.jsonl").write_bytes(as_json_lines(news(1, seed=7, day="2026-11-21")))
    assert run(late, out) == 2
    said = (
        f"summarize.batch: {out}: holds the edition of 2026-11-20, of other articles, and this one is of 2026-11-21: "
        "name another folder with --out, or --date 2026-11-20 to make that one anew\n"
    )
    assert capsys.readouterr().err == said
    (late / "a.jsonl").write_bytes(as_json_lines(replace(a, published=None) for a in news(1, seed=7)))
    assert run(late, out) == 2
    assert "and this one is of no day: name" in capsys.readouterr().err
    assert (contents(out), (tmp_path / "archive.sqlite").read_bytes()) == before
    assert run(late, out, "--date", "2026-11-20") == 0
    assert len(index(out)["stories"]) == 2
    assert f"6 stories of an earlier run removed from {out}\n" in capsys.readouterr().err


def test_articles_go_by_their_texts_and_not_by_their_places_in_a_file(tmp_path, capsys):
    """An export without ids has the same file name and line numbers each day."""
    (inbox := tmp_path / "inbox").mkdir()
    for day, code in (("2026-11-20", 0), ("2026-11-21", 2)):
        told = [json.loads(line) for line in as_json_lines(news(2, seed=int(day[-2:]), day=day)).splitlines()]
        (inbox / "feed.jsonl").write_text(
            "\n".join(json.dumps({k: v for k, v in each.items() if k != "id"}) for each in told),
            encoding="utf-8",
        )
        assert run(inbox, tmp_path / "out") == code
    assert "holds the edition of 2026-11-20, of other articles" in capsys.readouterr().err


def test_an_inbox_that_shrinks_to_half_is_made_anew(tmp_path, capsys):
    """The withdrawn articles were the only ones of that day; the others are covered again."""
    out = tmp_path / "out"
    (inbox := tmp_path / "inbox").mkdir()
    (inbox / "a.jsonl").write_bytes(
        as_json_lines([*news(1, day="2026-11-20"), *news(1, seed=7, day="2026-11-21")])
    )
    assert run(inbox, out, "-q") == 0
    (inbox / "a.jsonl").write_bytes(as_json_lines(news(1, day="2026-11-20")))
    assert run(inbox, out) == 0
    assert f"1 story of an earlier run removed from {out}\n" in capsys.readouterr().err


def test_a_day_that_loses_most_of_its_texts_says_so_however_quiet(inbox, tmp_path, capsys):
    """As after a truncated export; the folder is named by the day, so the edition is made again."""
    out = tmp_path / "2026-11-20"
    assert run(inbox, out, "-q") == 0
    (half := tmp_path / "half").mkdir()
    (half / "a.jsonl").write_bytes(as_json_lines(news(5)))
    assert run(half, out, "-q") == 0
    assert capsys.readouterr().err == ""
    (half / "a.jsonl").write_bytes(as_json_lines(news(1)))
    assert run(half, out, "-q") == 0
    assert capsys.readouterr().err == f"summarize.batch: 4 stories of an earlier run removed from {out}\n"


def test_stories_that_are_told_again_are_not_removed(inbox, tmp_path, capsys):
    """At another length they have other keys."""
    assert run(inbox, tmp_path / "out", "-q") == 0
    assert run(inbox, tmp_path / "out", "--words", "60") == 0
    assert "removed" not in capsys.readouterr().err


def corrected(article, line="Correction: an earlier report called the town by another name."):
    """The article with a line added below by its outlet."""
    return replace(article, text=f"{article.text}\n{line}")


@pytest.mark.parametrize("outlets", [1, 3])
def test_stories_that_were_corrected_are_not_removed(tmp_path, capsys, outlets):
    """Also if every text was stamped, or each story has one outlet only: their sentences are printed again."""
    (inbox := tmp_path / "inbox").mkdir()
    out = tmp_path / "2026-11-20"
    articles = news(3, outlets=outlets)
    (inbox / "a.jsonl").write_bytes(as_json_lines(articles))
    assert run(inbox, out, "-q") == 0
    keys = {story["id"] for story in index(out)["stories"]}
    (inbox / "a.jsonl").write_bytes(as_json_lines(map(corrected, articles)))
    assert run(inbox, out) == 0
    assert not keys & {story["id"] for story in index(out)["stories"]}
    assert "removed" not in capsys.readouterr().err


@pytest.mark.parametrize(("page", "removed"), [("{id}", False), ("", True)])
def test_a_story_whose_only_sentence_was_corrected_is_known_by_its_address(tmp_path, capsys, page, removed):
    """It was counted as removed. A site's front page, which many articles give as address, identifies none."""
    (inbox := tmp_path / "inbox").mkdir()
    out = tmp_path / "2026-11-20"
    articles = [replace(a, url=f"https://example.org/{page.format(id=a.id)}") for a in news(3, outlets=1)]
    (inbox / "a.jsonl").write_bytes(as_json_lines(articles))
    assert run(inbox, out, "-q", "--words", "20") == 0
    leads = {story["articles"][0]: story["lead"] for story in index(out)["stories"]}
    later = [
        replace(a, text=a.text.replace(leads[a.id][:-1], f"Later, {leads[a.id][:-1]}")) for a in articles
    ]
    (inbox / "a.jsonl").write_bytes(as_json_lines(later))
    assert run(inbox, out, "--words", "20") == 0
    assert leads.keys() == {name for story in index(out)["stories"] for name in story["articles"]}
    assert (f"3 stories of an earlier run removed from {out}" in capsys.readouterr().err) == removed


def test_of_stories_that_were_corrected_one_that_is_gone_is_named(tmp_path, capsys):
    """The other stories share no text or sentence with it."""
    (inbox := tmp_path / "inbox").mkdir()
    out = tmp_path / "2026-11-20"
    articles = news(2, outlets=1)
    (inbox / "a.jsonl").write_bytes(as_json_lines(articles))
    assert run(inbox, out, "-q") == 0
    (inbox / "a.jsonl").write_bytes(as_json_lines(map(corrected, articles[1:])))
    assert run(inbox, out) == 0
    assert f"1 story of an earlier run removed from {out}\n" in capsys.readouterr().err


def test_a_line_of_a_few_words_is_no_sentence_by_which_a_story_is_known():
    """Another story may have the same line."""
    short, line = "No train runs today.", "The mayor of Mirna resigned today."
    held = SavedEdition(None, {"a": frozenset(["1f"])}, {"a": frozenset([short, line])})
    for digest, said, gone in (("2e", short, 1), ("2e", line, 0), ("1f", "", 0), ("2e", "", 1)):
        assert held.count_gone(Texts(frozenset([digest]), frozenset([fingerprint(said, "en")]))) == gone


def test_a_corrected_inbox_that_goes_on_into_the_next_day_keeps_its_folder(tmp_path):
    """All its texts changed, but their sentences are those in the folder."""
    out = tmp_path / "today"
    (inbox := tmp_path / "inbox").mkdir()
    (inbox / "a.jsonl").write_bytes(as_json_lines(news(2)))
    assert run(inbox, out, "-q") == 0
    late = [*map(corrected, news(2)), *news(1, seed=7, day="2026-11-21")]
    (inbox / "a.jsonl").write_bytes(as_json_lines(late))
    assert run(inbox, out, "-q") == 0
    assert index(out)["date"] == "2026-11-21"


def test_corrected_stories_are_not_emptied_by_asking_too_much(tmp_path, capsys):
    """Their texts changed, but they are still in the inbox."""
    (inbox := tmp_path / "inbox").mkdir()
    out = tmp_path / "2026-11-20"
    (inbox / "a.jsonl").write_bytes(as_json_lines(news(2)))
    assert run(inbox, out, "-q") == 0
    before = contents(out)
    (inbox / "a.jsonl").write_bytes(as_json_lines(map(corrected, news(2))))
    assert run(inbox, out, "-q", "--min-sources", "9") == 3
    assert capsys.readouterr().err.endswith("is left as it was\n")
    assert contents(out) == before


def test_an_inbox_that_goes_on_into_the_next_day_keeps_its_folder(tmp_path):
    """As one file that grows, and as a file beside the one that was there."""
    out = tmp_path / "today"
    (inbox := tmp_path / "inbox").mkdir()
    (inbox / "a.jsonl").write_bytes(as_json_lines(news(2)))
    assert run(inbox, out, "-q") == 0
    (inbox / "a.jsonl").write_bytes(as_json_lines([*news(2), *news(1, seed=7, day="2026-11-21")]))
    assert run(inbox, out, "-q") == 0
    assert index(out)["date"] == "2026-11-21"
    (inbox / "b.jsonl").write_bytes(as_json_lines(news(1, seed=8, day="2026-11-22")))
    assert run(inbox, out, "-q") == 0
    assert index(out)["date"] == "2026-11-22"


@pytest.mark.parametrize("damage", [b"", b"[]", b'{"date": 5}', b"[" * 99_999])
def test_what_is_no_index_holds_no_day(inbox, tmp_path, damage):
    """Whatever lies under its name, an edition can be made there."""
    (out := tmp_path / "out").mkdir()
    (out / "index.json").write_bytes(damage)
    assert run(inbox, out, "-q") == 0
    assert index(out)["date"] == "2026-11-20"


def test_a_name_that_is_no_utf_8_is_one_line(inbox, tmp_path, capsys):
    """For a folder, as old systems leave them, and for a requested story: the archive stores only valid text."""
    old = os.fsdecode(b"f\xe9vrier")
    assert main([str(inbox), "--out", str(tmp_path / old), "--jobs", "1"]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "an archive cannot hold a name that is not UTF-8" in error
    assert run(inbox, tmp_path / "out") == 0
    capsys.readouterr()
    assert main(["history", old, "--archive", str(tmp_path / "archive.sqlite")]) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "no story 'f\ufffdvrier'" in error


def test_a_missing_inbox_is_one_line(tmp_path, capsys):
    """No such folder: exit code 1 and its name, and no output folder is made."""
    assert run(tmp_path / "nowhere", tmp_path / "out") == 1
    assert "nowhere: no such file or folder" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_two_desks_of_one_archive_do_not_take_each_others_day(inbox, tmp_path, monkeypatch, capsys):
    """The second is told which folder has the edition of that name, and nothing is lost; making a day again is allowed."""
    kept = tmp_path / "kept" / "archive.sqlite"
    kept.parent.mkdir()
    monkeypatch.chdir(tmp_path)
    assert run(inbox, "sport/2026-11-20", "--archive", "kept/archive.sqlite", "-q") == 0
    before = kept.read_bytes()
    (wire := tmp_path / "wire.jsonl").write_bytes(as_json_lines(news(1, seed=7)))
    assert run(wire, "politics/2026-11-20", "--archive", str(kept), "-q") == 2
    assert capsys.readouterr().err == (
        f"summarize.batch: {kept}: has the edition of this name in {tmp_path}/sport/2026-11-20, which would be lost: "
        "name another file with --archive, or another folder with --out\n"
    )
    assert kept.read_bytes() == before
    assert run(wire, "politics/2026-11-20", "-q") == 0
    assert run(wire, "sport/2026-11-20", "--archive", str(kept), "-q") == 0


@pytest.mark.parametrize("way", ["moved", "removed"])
def test_an_edition_whose_folder_is_gone_may_be_made_elsewhere(inbox, tmp_path, way):
    """After its folders were moved, or its own was made again, it replaces itself in the archive."""
    out, kept = tmp_path / "a" / "2026-11-20", tmp_path / "archive.sqlite"
    assert run(inbox, out, "--archive", str(kept)) == 0
    if way == "moved":
        out = out.parent.rename(tmp_path / "b") / out.name
    else:
        shutil.rmtree(out)
    assert run(inbox, out, "--archive", str(kept)) == 0
    assert run(inbox, tmp_path / "c" / out.name, "--archive", str(kept)) == 2

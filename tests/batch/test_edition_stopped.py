"""Killed, interrupted, out of space, or run again: files are whole, and the next run completes the edition."""

from __future__ import annotations

import gzip
import multiprocessing
import os
import random
import resource
import shutil
import signal
import sys
import time
from pathlib import Path

import pytest

from summarize.batch import making
from summarize.batch.cli import main
from tests.batch.runs import contents, index, run


def undisturbed(inbox, out):
    start = time.monotonic()
    assert run(inbox, out, "-q") == 0
    return contents(out), time.monotonic() - start


def test_killed_at_ten_moments_it_goes_on_to_the_same_bytes(inbox, tmp_path):
    """Whenever kill -9 comes, all files are whole, and the next run ends with the same bytes as an undisturbed one."""
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
    """The same, killed between writing the n-th temporary file and renaming it."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    expected, _ = undisturbed(inbox, tmp_path / "a" / "2026-11-20")
    out = tmp_path / "b" / "2026-11-20"
    strike(inbox, out, nth)
    assert run(inbox, out, "-q") == 0
    assert contents(out) == expected


@pytest.mark.parametrize("nth", [3, 4, 5, 6, 8])
def test_killed_while_it_corrects_a_story_it_goes_on_to_the_same_bytes(inbox, tmp_path, nth):
    """The story's guid is not lost on the way."""
    out, other = tmp_path / "a" / "2026-11-20", tmp_path / "b" / "2026-11-20"
    undisturbed(inbox, out)
    shutil.copytree(out, other)
    wire = inbox / "wire.jsonl.gz"
    wire.write_bytes(gzip.compress(gzip.decompress(wire.read_bytes()).replace(b"Monday", b"Friday", 1)))
    expected, _ = undisturbed(inbox, out)
    strike(inbox, other, nth)
    assert run(inbox, other, "-q") == 0
    assert contents(other) == expected


def strike(inbox, out, nth):
    """Run it in a child process that is killed when it would rename its n-th temporary file."""

    def run_and_die():
        written, rename = [], Path.replace

        def replace(self, target):
            written.append(target)
            if len(written) == nth:
                os.kill(os.getpid(), signal.SIGKILL)
            return rename(self, target)

        Path.replace = replace
        run(inbox, out, "-q")

    child = multiprocessing.get_context("fork").Process(target=run_and_die)
    child.start()
    child.join()
    assert child.exitcode == -signal.SIGKILL


def test_what_is_done_is_not_done_again(inbox, tmp_path, monkeypatch):
    """A second run into the same folder makes no briefing."""
    out = tmp_path / "out"
    run(inbox, out)
    before = contents(out)
    monkeypatch.setattr(making, "brief", lambda task: pytest.fail(f"{task.key} was made again"))
    assert run(inbox, out) == 0
    assert contents(out) == before


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"sources": [1]}'])
def test_a_story_that_was_damaged_is_made_again(inbox, tmp_path, damage):
    """By a disk or by hand: its file exists but is no briefing. A folder with such a name is left alone."""
    out = tmp_path / "out"
    run(inbox, out)
    before = contents(out)
    (out / index(out)["stories"][0]["briefing"]).write_text(damage, encoding="utf-8")
    (out / "story-mine.html").mkdir()
    assert run(inbox, out) == 0
    (out / "story-mine.html").rmdir()
    assert contents(out) == before


@pytest.mark.parametrize(
    ("form", "damage"), [("page", "<html>"), ("markdown", ""), ("briefing", '{"sources": []}')]
)
def test_a_file_that_is_not_as_it_was_sealed_is_made_again(inbox, tmp_path, form, damage):
    """The manifest has each file's hash; without a manifest, an existing page is taken as it is."""
    out = tmp_path / "out"
    run(inbox, out)
    before = contents(out)
    (out / index(out)["stories"][0][form]).write_text(damage, encoding="utf-8")
    assert run(inbox, out) == 0
    assert contents(out) == before
    (out / "manifest.json").write_text("[]", encoding="utf-8")
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
    """On a full disk the run ends with a line that names the file, and leaves only whole files."""
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


def test_an_interruption_is_one_line_and_exit_code_130(inbox, tmp_path, monkeypatch, capsys):
    """Ctrl-C ends the run at once and says how to go on."""

    def interrupted(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(making, "brief", interrupted)
    assert run(inbox, tmp_path / "out") == 130
    assert "interrupted" in capsys.readouterr().err.splitlines()[-1]

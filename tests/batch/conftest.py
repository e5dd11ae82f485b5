"""Fixtures for the batch's tests."""

from __future__ import annotations

import pytest

from summarize.batch.cli import main
from tests.batch.invented import news
from tests.inbox import as_json_lines, lay_out


@pytest.fixture
def inbox(tmp_path):
    """Six events in pages, JSON lines and a feed."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    lay_out(news(6), folder)
    return folder


@pytest.fixture
def press(tmp_path):
    """Make the edition of a day from articles; return its folder."""

    def make(day, articles, *more):
        folder = tmp_path / f"inbox-{day}"
        folder.mkdir(exist_ok=True)
        (folder / "wire.jsonl").write_bytes(as_json_lines(articles))
        out = tmp_path / "out" / day
        assert main([str(folder), "--out", str(out), "--words", "45", "--jobs", "1", "-q", *more]) == 0
        return out

    return make

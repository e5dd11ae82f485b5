"""Progress messages: a bar on a terminal, plain lines in a log, nothing when quiet."""

from __future__ import annotations

import io
import itertools

import pytest

from summarize.batch import progress as module
from summarize.batch.progress import Progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_terminal_gets_a_bar_with_what_is_left(monkeypatch):
    """The bar is redrawn in place and shows stories, articles per second and the time left."""
    now = iter([10.0 + second for second in range(1, 40)])
    monkeypatch.setattr(module.time, "monotonic", lambda: next(now))
    stream = Terminal()
    bar = Progress(stream)
    bar.stories(1, 4, 5, 10.0)
    bar.stories(4, 4, 20, 10.0)
    drawn = stream.getvalue()
    assert drawn.startswith("\r[######..................] 1 of 4 stories, 5 articles a second, 0:03 left")
    assert drawn.count("\n") == 1
    bar.say("done\x1b[2J")
    assert stream.getvalue().endswith("summarize.batch: done\ufffd[2J\n")


@pytest.mark.parametrize(("pace", "lines"), [(1.0, 10), (0.01, 1)])
def test_a_log_gets_ten_plain_lines(monkeypatch, pace, lines):
    """A hundred stories give ten lines without carriage returns or escapes, or one line if they take a second."""
    now = itertools.count(1.0, pace)
    monkeypatch.setattr(module.time, "monotonic", lambda: next(now))
    stream = io.StringIO()
    log = Progress(stream)
    for done in range(101):
        log.stories(done, 100, done, 1.0)
    assert stream.getvalue().count("\n") == lines
    assert "\r" not in stream.getvalue()
    assert "\x1b" not in stream.getvalue()


def test_what_is_not_known_yet_is_not_said():
    """No rate before the first article, no time left when all is done; "1 story", not "1 stories"."""
    stream = io.StringIO()
    log = Progress(stream)
    log.stories(0, 1, 0, 0.0)
    log.stories(1, 1, 0, 0.0)
    assert stream.getvalue() == "summarize.batch: 1 of 1 story\n"


def test_quiet_says_nothing_but_errors():
    """Neither lines nor bar, but errors that change the exit code."""
    stream = Terminal()
    quiet = Progress(stream, quiet=True)
    quiet.say("hello")
    quiet.stories(1, 1, 1, 0.0)
    assert stream.getvalue() == ""
    quiet.say("no briefing", error=True)
    assert stream.getvalue().endswith("summarize.batch: no briefing\n")


def test_the_profile_shares_out_the_time():
    """Seconds and percent of each phase, articles a second, peak memory."""
    watch = Progress(io.StringIO())
    watch.articles = 12
    for name in ("reading", "briefing", "reading"):
        with watch.phase(name):
            pass
    watch.seconds = {"reading": 3.0, "briefing": 1.0}
    first, second, rate, memory = watch.profile().splitlines()
    assert first.split() == ["reading", "3.00", "s", "75.0", "%"]
    assert second.split() == ["briefing", "1.00", "s", "25.0", "%"]
    assert rate == "12 articles, 3.0 a second"
    assert "peak memory" in memory


def test_a_phase_is_timed_when_it_fails():
    """An error in a phase does not lose its time."""
    watch = Progress(io.StringIO())
    with pytest.raises(ValueError, match="x"), watch.phase("reading"):
        raise ValueError("x")
    assert "reading" in watch.seconds

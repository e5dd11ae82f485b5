"""What an earlier briefing told is worth little in the next one."""

from __future__ import annotations

from pathlib import Path

from summarize.pipeline import draft, prepare
from summarize.reading import READERS, read
from summarize.settings import Settings

SEEDS = Path(__file__).resolve().parents[1] / "seeds"


def made(said=()):
    prepared = prepare(read([str(SEEDS)], READERS).articles)
    return [e.sentence.line for e in draft(prepared, Settings(words=120), said).briefing.excerpts]


def test_a_briefing_does_not_repeat_the_one_before():
    """With the first briefing already said, the second one of the same articles is another."""
    first = made()
    second = made(first)
    assert second
    assert not set(first) & set(second)


def test_what_was_said_of_something_else_changes_nothing_much():
    """A sentence without a word in common discounts nothing."""
    assert made(["Kumquat zzyzx qwertz."]) == made()


def test_where_all_has_been_said_it_is_said_again():
    """A briefing is never empty because nothing is new."""
    prepared = prepare(read([str(SEEDS)], READERS).articles)
    everything = [sentence.line for sentence in prepared.sentences]
    assert draft(prepared, Settings(words=120), everything).briefing.excerpts

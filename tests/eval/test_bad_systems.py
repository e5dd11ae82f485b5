"""The table cannot be fooled: each way to cheat shows in the column made for it."""

import pytest

from eval.columns import COLUMNS
from eval.rouge import Options
from eval.running import run
from eval.systems.base import System
from eval.topics import OPEN, Topic, events
from tests.eval.places import ROOT

(SEEDS,) = events(OPEN)
NEWS = next(s.line for s in SEEDS.sentences if s.words > 20 and s.line.startswith("U.S. President"))
WHOLE = tuple(sentence.line for sentence in SEEDS.sentences)

FAULTS = ("not_verbatim", "not_news", "near_duplicates", "orphan_quotes", "loose_openings", "over")
CHEATS = {
    "repeats one sentence": ((NEWS, NEWS, NEWS), {"near_duplicates": 3}),
    "prints boilerplate": (("Leave a Reply", "Your email address will not be published."), {"not_news": 2}),
    "prints a headline": (
        ("Trump Threatens to Abandon Russia-Ukraine Peace Effort Without Swift Progress",),
        {"not_news": 1},
    ),
    "invents a sentence": ((NEWS, "Rubio resigned on Friday."), {"not_verbatim": 1}),
    "changes one word": ((NEWS.replace("Ukraine", "Belarus"),), {"not_verbatim": 1}),
    "cuts a sentence from its context": (
        ("He added that the talks were constructive.",),
        {"loose_openings": 1},
    ),
    "is honest": ((NEWS,), {}),
}


def row_of(lines, words=200, topic=SEEDS):
    (row,) = run(
        {"it": System(lambda *_: [tuple(lines)])}, [topic], words, options=Options(), tick=lambda _: None
    )
    return row


@pytest.mark.parametrize("cheat", CHEATS)
def test_a_cheat_is_caught_by_its_column(cheat):
    """The matching column counts it, and no other fault is imputed."""
    lines, expected = CHEATS[cheat]
    row = row_of(lines)
    seen = {name: row.mean(name) for name in FAULTS if row.mean(name)}
    if cheat == "cuts a sentence from its context":
        seen.pop("not_verbatim", None)
    assert seen == expected


def test_going_over_the_budget_is_caught_and_measured():
    """All sentences of all articles tell everything, and go over by the words that they have too many."""
    row = row_of(WHOLE)
    assert row.mean("share") > 1
    assert row.mean("over") == sum(len(line.split()) for line in WHOLE) - 200
    assert row.mean("unused") == 0


def test_saying_nothing_covers_nothing():
    """An empty briefing has no fault, no fact, and the whole budget left."""
    row = row_of(())
    assert row.mean("share") == 0
    assert row.mean("unused") == 200
    assert not any(row.mean(name) for name in FAULTS)


def test_repeating_the_reference_words_does_not_raise_rouge_precision():
    """A summary that says one sentence five times is no better than one that says it once."""
    topic = Topic("t", SEEDS.articles, references=(NEWS,))
    once, five = row_of([NEWS], topic=topic), row_of([NEWS] * 5, topic=topic)
    assert once.mean("rouge2_f1") == 1
    assert five.mean("rouge2_f1") < 0.4
    assert five.mean("rouge2_recall") == 1


def test_every_column_is_described_in_the_docs():
    """docs/evaluation.md has a line for each head of the table, with the name that options take."""
    page = (ROOT / "docs/evaluation.md").read_text(encoding="utf-8")
    rows = [f"| {column.head} | `{name}` |" for name, column in COLUMNS.items()]
    assert [row for row in rows if row not in page] == []

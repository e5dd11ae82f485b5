"""What sources differ on, whatever the rule: each value with its sentences, and stories that are not compared."""

from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize import Article, summarize
from summarize.composing import RULES
from summarize.composing.dating import publication_day, publication_days
from tests.composing.differing import differ

SEEDS = Path(__file__).parents[2] / "seeds"

DIFFERING = [
    "The fire in Sarova killed at least 146 people, the mayor said.",
    "The mayor said that the fire in Sarova killed at least 130 people.",
    "A 6.4 magnitude earthquake hit the harbour of Sarova, the survey said.",
    "The survey said that a 6.1 magnitude earthquake hit the harbour of Sarova.",
    "The ferry Corvina hit the harbour wall at about 4:10 a.m., the coast guard said.",
    "The coast guard said that the ferry Corvina hit the harbour wall at 4:35 a.m.",
    "The ferry Corvina hit the harbour wall at 4 a.m. EST, the coast guard said.",
    "The coast guard said that the ferry Corvina hit the harbour wall at 5 a.m. EST.",
    "Shares in the airline fell more than 2 percent on the news of the merger.",
    "Shares in the airline fell 3 percent after the news of the merger.",
]
"""Ten sentences of which two at a time differ."""


def test_the_seeds_differ_on_the_day_and_on_two_quotations_and_on_nothing_else():
    """Friday in four articles, Thursday in one; one quotation in four wordings."""
    articles = [Article(id=path.name[:3], text=path.read_text()) for path in sorted(SEEDS.glob("*.txt"))]
    day, *quotations = summarize(articles).disagreements
    assert day.about == "the day of the warning"
    assert {value: [s.article_id for s in held] for value, held in day.values.items()} == {
        "Friday": ["000", "001", "002", "003"],
        "Thursday": ["004"],
    }
    assert [d.about for d in quotations] == ["the wording of a quotation"] * 2
    assert len(quotations[0].values) == 4
    assert all("determine very quickly" in value for value in quotations[1].values)


QUAKES = (
    "The quake struck the coast of Sarova at a depth of 28 kilometers, the survey said.",
    "The survey said that the quake struck the coast of Sarova at a depth of 32 kilometers.",
)


@pytest.mark.parametrize(
    ("published", "differing"),
    [
        (None, True),
        (["2024-03-01", None], True),
        (["2024-03-01", "2024-03-08"], True),
        (["2024-03-01", "2024-03-09"], False),
        (["2024-03-01", "2024-07-15T08:00:00Z"], False),
        (["2024-03-01", "no date"], True),
    ],
)
def test_articles_of_other_weeks_tell_of_other_things(published, differing):
    """Of two quakes a week apart or more, each has its own depth."""
    assert bool(differ(*QUAKES, published=published)) == differing


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Quake hits coast\n\nFriday, May 21, 2010\nA quake hit.", "2010-05-21"),
        ("Quake hits coast\n21 May 2010\nA quake hit.", "2010-05-21"),
        ("Quake hits coast\nSept. 3, 2010.\nA quake hit.", "2010-09-03"),
        ("Quake hits coast\nThe last one was on May 21, 2010\nA quake hit.", None),
        ("Quake hits coast\nFebruary 30, 2010\nA quake hit.", None),
        ("Quake hits coast. " * 40 + "\nMay 21, 2010\n", None),
    ],
)
def test_a_dateline_tells_when_an_article_appeared(head, day):
    """A line of the head that is nothing but a date; a date that its sentence tells is none."""
    expected = date.fromisoformat(day).toordinal() if day else None
    assert publication_day(Article(id="a", text=head)) == expected


def test_the_days_of_articles_stand_in_their_order():
    """Not a number where an article does not say."""
    dated = Article(id="a", text="Quake hits coast.", published="2010-05-21T08:00:00Z")
    expected = [np.nan, date(2010, 5, 21).toordinal()]
    assert np.array_equal(publication_days([Article(id="b", text="Quake."), dated]), expected, equal_nan=True)


@settings(max_examples=30)
@given(st.permutations(DIFFERING))
def test_every_value_is_asserted_by_the_sentences_it_names(texts):
    """Whatever the order: the sentence holds the value, and two articles are involved."""
    for found in differ(*texts):
        assert len({s.article_id for held in found.values.values() for s in held}) > 1
        for value, held in found.values.items():
            assert all(value.strip("“”") in s.line or found.update for s in held)


def test_in_another_language_only_quotations_are_compared():
    """A rule that reads English would take any noun for a thing that is counted."""
    texts = (
        "Neuf chars étaient dans la rue devant le palais.",
        "Trois chars étaient dans la rue devant le palais.",
    )
    assert differ(*texts, language="fr") == ()
    said = ("« Nous allons reconstruire chaque maison de la rue », a dit le maire.",)
    other = ("« Nous allons aussi reconstruire chaque maison de la rue », a dit le maire.",)
    assert [d.about for d in differ(*said, *other, language="fr")] == ["the wording of a quotation"]


def test_a_table_is_not_compared():
    """A line of numbers without end is no sentence; comparing each of them with each would not end either."""
    tanks = "Nine armoured troop carriers were in the street outside the palace."
    assert differ(tanks, tanks.replace("Nine", "Three"))
    assert differ(tanks, "Three armoured troop carriers were in the street outside the palace; " * 50) == ()


def test_there_is_a_rule_for_each_kind():
    """Days, times, tolls, numbers, spellings, quotations."""
    assert list(RULES) == ["days", "times", "tolls", "numbers", "spellings", "quotations"]


def test_two_sentences_on_two_things_differ_in_nothing():
    """No rule cries wolf."""
    one, other = "The talks failed.", "The storm passed."
    assert differ(one, other) == () == differ(other, one)

"""Tolls of one event: what differs, and what only looks so."""

import numpy as np
import pytest

from summarize import Article
from summarize.composing import disagreements, features_of
from summarize.language.terms import encode
from summarize.model import Sentence
from summarize.ranking import vectorize
from tests.composing.differing import FILLER, differ, must, must_not

MUST = [
    (
        "two counts that may still grow",
        "The fire in Sarova killed at least 146 people, the mayor said.",
        "The mayor said that the fire in Sarova killed at least 130 people.",
        ("the number killed in Sarova", {"130", "146"}),
    ),
    (
        "a toll with some of its victims between the number and what happened",
        "Officials in Sarova said 29 people, including eight children, had been killed by the shelling.",
        "Officials in Sarova said 19 villagers - 11 farmers and 8 herdsmen, among them a mayor - had been killed by the shelling.",
        ("the number killed in Sarova", {"29", "19"}),
    ),
    (
        "tolls of one side",
        "The shelling of the border has killed 19 Sarovians and three Veltans since dawn.",
        "The shelling of the border has killed 29 Sarovians since dawn.",
        ("the number killed", {"19", "29"}),
    ),
    (
        "a toll since somebody came, whose name begins like a month",
        "A flood has killed 44 people in Haiti since Mayor Jane Roe took office.",
        "The flood killed nine people in Haiti, officials said.",
        ("the number killed in Haiti", {"44", "nine"}),
    ),
    (
        "a count of the evacuated in a country",
        "Authorities in the Dominican Republic evacuated more than 18,100 people after the storm.",
        "Also in the Dominican Republic, 8,755 people had to be evacuated due to the storm.",
        ("the number evacuated in Dominican Republic", {"18,100", "8,755"}),
    ),
    (
        "a count of arrests",
        "Police arrested 13 people after the acquittal of the officer.",
        "After the acquittal of the officer 33 people were arrested.",
        ("the number arrested", {"13", "33"}),
    ),
    (
        "a toll in two parts, which add up",
        "The attacks killed four civilians and 11 soldiers in the province on Wednesday.",
        "The attacks on Wednesday killed at least 20 soldiers and policemen in the province.",
        ("the number killed", {"four civilians and 11", "20"}),
    ),
    (
        "a toll",
        "At least seven people have been killed in clashes outside the palace.",
        "Three demonstrators were shot dead during clashes outside the palace.",
        ("the number killed", {"seven", "Three"}),
    ),
    (
        "a toll of a place, however the sentences are built",
        "The official death toll in Haiti stood at 44 on the weekend.",
        "Nine deaths were reported in Haiti and one in Jamaica.",
        ("the number killed in Haiti", {"44", "Nine"}),
    ),
    (
        "the injured",
        "A bomb exploded on a bus at noon, wounding at least 30 people.",
        "An explosion on a bus injured 19 people, three of them seriously.",
        ("the number injured", {"30", "19"}),
    ),
    (
        "the injured, told as others than the dead",
        "The blast on a bus in Sarova killed four people and 12 others were injured, police said.",
        "The blast on a bus in Sarova injured 14 people, police said.",
        ("the number injured in Sarova", {"12", "14"}),
    ),
    (
        "the injured, told as others than the dead right behind their word",
        "The blast on a bus in Sarova left four people dead and injured 12 others.",
        "Besides the four dead, 14 other people were injured by the blast on a bus in Sarova.",
        ("the number injured in Sarova", {"12", "14"}),
    ),
    (
        "the injured whose work is told",
        "Five stokers were injured by the blast in the ferry, the mayor said.",
        "The blast in the ferry injured seven people, the mayor said.",
        ("the number injured", {"Five", "seven"}),
    ),
]
MUST_NOT = [
    (
        "others than those who were injured, too",
        "The blast on a bus in Sarova wounded an officer and 12 others, police said.",
        "The blast on a bus in Sarova wounded 13 people, police said.",
    ),
    (
        "others than those who were killed, too",
        "The blast on a bus in Sarova killed the driver, and 12 others were killed by the fire.",
        "The blast and the fire on a bus in Sarova killed 13 people.",
    ),
    (
        "the wounded of a camp, where a name is told with what kind of place it is, and those of nowhere in particular",
        "Shelling of houses in the Velta refugee camp left at least 16 wounded, the medics said.",
        "Shelling of houses at noon wounded 40 people, the medics said.",
    ),
    (
        "the toll of a war and that of one day of it",
        "In Sarova the death toll in the Veltan operation has topped 1,360, officials said.",
        "The Veltan operation went on and killed 12 people in Sarova on Sunday, officials said.",
    ),
    (
        "a count, and a round number that it is more than",
        "The fire in Sarova killed at least 146 people, the mayor said.",
        "The mayor said that the fire in Sarova killed more than 130 people.",
    ),
    (
        "tolls of two sides",
        "The shelling of the border has killed 19 Sarovians and three Veltans since dawn.",
        "The shelling of the border has killed three Veltans since dawn.",
    ),
    (
        "some of all, of whom a nation is told",
        "The crash of the airliner near Sarova killed all 157 people aboard.",
        "The crash of the airliner near Sarova killed nine Veltans.",
    ),
    (
        "the killed, and others who were injured",
        "The blast on a bus in Sarova killed four people and 12 others were injured, police said.",
        "The blast on a bus in Sarova killed four people, police said.",
    ),
    (
        "those who died at the scene, as others did in hospital",
        "The crash at the Sarova crossing killed three people, police said.",
        "Two people died at the scene of the crash at the Sarova crossing, police said.",
    ),
    (
        "two strikes are no conflict",
        "A recent Russian missile strike in Sumy killed 35 civilians, a strike Trump called a mistake.",
        "Overnight, Russian missiles and drones struck several Ukrainian cities, killing at least two civilians.",
    ),
    (
        "a strike and a bakery in one city are two events",
        "A recent Russian missile strike in Sumy killed 35 civilians, a strike Trump called a mistake.",
        "In the northeastern city of Sumy, a drone hit a bakery preparing Easter cakes, killing one person.",
    ),
    (
        "part of a toll is no other toll",
        "An explosion on a bus injured 19 people.",
        "The explosion injured 19 people on the bus, three of them seriously.",
    ),
    (
        "the toll of another year",
        "A bomb exploded on a bus in Tel Aviv, killing three people.",
        "In April 2006 a bomber killed 11 people at a stand in Tel Aviv.",
    ),
    (
        "a round toll is the same toll",
        "The official death toll rose to 23 after the flood in the city.",
        "More than 20 people are dead after the flood in the city.",
    ),
    (
        "the day of a month is no toll",
        "George Floyd died May 25 after an officer pressed his neck for minutes.",
        "At least four people died after an officer pressed for an inquiry.",
    ),
    (
        "the infected are not the killed",
        "The virus has infected more than 14 million people globally and killed more than 606,200, officials said.",
        "The virus has killed more than 600,000 people globally, officials said.",
    ),
    (
        "the missing are not the dead",
        "At least 15 people are dead and more than 200 have been reported missing in the fires.",
        "Firefighters found 15 people dead in the fires.",
    ),
    (
        "the age of one who was killed is no toll",
        "The suspect, Patrick Dowdell, 61, was shot and killed by police at the warehouse.",
        "A woman shot and killed three people at the warehouse.",
    ),
    (
        "the toll of another month",
        "All 157 people on the plane were killed.",
        "In October a Lion Air plane crashed into the sea, killing all 189 people on board.",
    ),
    (
        "some of those killed",
        "The gunman killed 39 people in the nightclub.",
        "When it was over, 39 people, including 27 foreigners, had been killed in the nightclub.",
    ),
    (
        "weeks after a death are no toll",
        "Two weeks after the death of the officer the talks began again.",
        "At least four people died before the talks began again.",
    ),
    (
        "twelve students and a teacher are thirteen people",
        "The shooting in Littleton left 12 students and a teacher dead.",
        "The shooting in Littleton killed 13 people.",
    ),
    (
        "the number of a flight is no toll",
        "The search began hours after Flight 447 went missing over the sea.",
        "The search began for 228 people missing over the sea.",
    ),
    (
        "the injured of a fire that came before",
        "The harbour fire happened two weeks after another one injured nine people in Corvina.",
        "The harbour fire injured 14 people in Corvina.",
    ),
]


test_a_difference_is_found_with_its_values = must(MUST)
test_what_only_looks_like_a_difference_is_none = must_not(MUST_NOT)


@pytest.mark.parametrize(
    ("depth", "opening"),
    [(0, {"three", "five"}), (9, {"three", "seven"})],
)
def test_the_toll_of_an_opening_is_that_of_the_event(depth, opening):
    """What an article tells of another event further down is no toll of this one, though it is larger."""
    articles = {name: Article(id=name, text="") for name in ("a", "b")}
    lines = [
        ("a", "The fire in the harbour killed three people, police said.", 0),
        ("b", "The fire in the harbour killed five people, police said.", depth),
        ("b", "A fire in the harbour killed seven people, police said.", 9),
    ]
    sentences = [Sentence(name, 0, len(line), line, position, 0) for name, line, position in lines]
    sentences += [Sentence("ab"[at % 2], 0, len(line), line, 9, 0) for at, line in enumerate(FILLER)]
    terms = encode([s.text for s in sentences])
    (found,) = disagreements(
        range(len(sentences)),
        sentences=sentences,
        groups=np.array(["ab".index(s.article_id) for s in sentences]),
        vectors=vectorize(terms.ids, terms.indptr, terms.content),
        vocabulary=terms.vocabulary,
        features=features_of(sentences, "en"),
        articles=articles,
        language="en",
    )
    assert set(found.values) == opening


def test_a_toll_that_grew_between_dated_reports_is_an_update():
    """Shown with its times, in their order."""
    (found,) = differ(
        "The hurricane killed at least 58 people.",
        "The hurricane killed at least 21 people.",
        published=["2012-10-28", "2012-10-26"],
    )
    assert found.update
    assert list(found.values) == ["21 (2012-10-26)", "58 (2012-10-28)"]


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        (
            ("T08:00:00+00:00", "T09:30:00+00:00", "T11:00:00+00:00", "T12:00:00+00:00"),
            (", 08:00", ", 11:00"),
        ),
        (("", "", "T11:00:00+00:00", "T12:00:00+00:00"), ("", ", 11:00")),
        (
            ("T16:00:00+08:00", "T09:30:00+00:00", "T11:00:00+00:00", "T12:00:00+00:00"),
            (", 08:00 UTC", ", 11:00 UTC"),
        ),
        (
            ("T16:00:00+08:00", "T17:30:00+08:00", "T19:00:00+08:00", "T20:00:00+08:00"),
            (", 16:00", ", 19:00"),
        ),
    ],
)
def test_a_toll_of_several_reports_is_one_value(published, shown):
    """It has the hour of the first of them, in words or figures, where all are of one day."""
    tolls = ("six", "Six", "seven", "7")
    texts = [f"The fire in the harbour of Sarova killed {toll} people, the mayor said." for toll in tolls]
    (found,) = differ(*texts, published=[f"2025-05-14{hour}" for hour in published])
    assert found.update
    assert {value: len(told) for value, told in found.values.items()} == {
        f"six (2025-05-14{shown[0]})": 2,
        f"seven (2025-05-14{shown[1]})": 2,
    }


def test_a_toll_of_several_days_has_no_hours():
    """The day tells which came first."""
    (found,) = differ(
        "The hurricane killed at least 58 people.",
        "The hurricane killed at least 21 people.",
        published=["2012-10-28T08:00:00+00:00", "2012-10-26T09:30:00+00:00"],
    )
    assert list(found.values) == ["21 (2012-10-26)", "58 (2012-10-28)"]


def test_a_toll_is_no_update_by_the_clocks_alone():
    """Nine in the evening in Mirna is before three in the afternoon in Iona, however they read; one moment is none after another."""
    six, seven = (
        f"The fire in the harbour of Sarova killed {toll} people, the mayor said."
        for toll in ("six", "seven")
    )
    for clocks in (("T21:00:00+08:00", "T15:00:00-05:00"), ("T21:00:00+08:00", "T13:00:00Z")):
        (found,) = differ(seven, six, published=[f"2025-05-14{clock}" for clock in clocks])
        assert not found.update
        assert list(found.values) == ["seven", "six"]


RISEN = "The death toll of the missile strike on a market hall in Kherson rose to 35."


def test_a_toll_told_far_behind_its_word_is_an_update():
    """The earlier report has the smaller number."""
    earlier = "A missile strike on a market hall in Kherson killed 30 people."
    (found,) = differ(RISEN, earlier, published=["2025-04-18", "2025-04-17"])
    assert found.update
    assert list(found.values) == ["30 (2025-04-17)", "35 (2025-04-18)"]


def test_an_article_that_tells_an_earlier_toll_too_has_the_later_one():
    """It agrees with one that gives the later alone."""
    earlier = "The missile strike on a market hall in Kherson killed 30 people, the mayor had said at first."
    assert not differ([RISEN, earlier], "A missile strike on a market hall in Kherson killed 35 people.")


@pytest.mark.parametrize(
    "published",
    [
        ["2012-10-26", "2012-10-28"],
        ["2012-10-28", "2012-10-28"],
        ["2012-10-28", None],
        ["9999-12-31T23:00:00-05:00", "9999-12-31T22:00:00Z"],
    ],
)
def test_a_toll_that_shrank_or_has_no_dates_is_a_difference(published):
    """Only growth over time is an update, and the last year of the calendar is no date."""
    (found,) = differ(
        "The hurricane killed at least 58 people.",
        "The hurricane killed at least 21 people.",
        published=published,
    )
    assert not found.update
    assert set(found.values) == {"58", "21"}

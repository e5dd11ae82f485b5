"""On what sources differ, and what only looks like it: a table of what each rule must and must not flag."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize import Article, summarize
from summarize.composing import RULES, disagreements, reading
from summarize.language import encode
from summarize.model import Sentence
from summarize.ranking import vectorize

SEEDS = Path(__file__).parents[2] / "seeds"

FILLER = (
    "The market opened late that morning.",
    "Rain fell over most of the northern valleys.",
    "A choir sang for the visiting ministers.",
    "Engineers praised the new bridge design.",
    "Local schools will close early for the holidays.",
    "The museum lent two paintings to a gallery abroad.",
)
"""Other sentences of each article, so that words have a rarity."""


def differ(*texts, published=None, language="en"):
    """What the rules say of articles of one sentence (or several, in a list) each."""
    articles, sentences = {}, []
    for at, text in enumerate(texts):
        lines = [text] if isinstance(text, str) else text
        name = f"{at}.txt"
        articles[name] = Article(id=name, text="", published=published[at] if published else None)
        sentences += [Sentence(name, 0, len(line), line, 0, 0) for line in (*lines, *FILLER[at::2])]
    terms = encode([s.text for s in sentences])
    vectors = vectorize(terms.ids, terms.indptr, terms.content)
    return disagreements(
        range(len(sentences)),
        sentences=sentences,
        groups=np.array([int(s.article_id.split(".")[0]) for s in sentences]),
        vectors=vectors,
        vocabulary=terms.vocabulary,
        named=reading(sentences, "en"),
        articles=articles,
        language=language,
    )


MUST = [
    (
        "the day of a warning",
        "Secretary of State Marco Rubio warned on Friday that the United States may walk away from peace talks.",
        "The United States may walk away from peace talks, Secretary of State Marco Rubio warned on Thursday.",
        ("the day of the warning", {"Friday", "Thursday"}),
    ),
    (
        "a count of things",
        "Nine armoured troop carriers were also reported on the street outside the palace.",
        "Three armored troop carriers were also in the street outside the palace.",
        ("the number of troop carriers", {"Nine", "Three"}),
    ),
    (
        "figures and words",
        "Florence's projected path includes half a dozen nuclear power plants and waste pits.",
        "The path of Florence includes two nuclear power plants near the coast.",
        ("the number of nuclear power plants", {"half a dozen", "two"}),
    ),
    (
        "a distance, and Cuban is no other name than Cuba",
        "Santiago de Cuba, the second city of Cuba, lies 860 km east of Havana near the old coffee farms.",
        "The Cuban city of Santiago de Cuba lies about 750km east of Havana near the old coffee farms.",
        ("the number of km", {"860", "750"}),
    ),
    (
        "a speed",
        "The hurricane drove maximum sustained winds of 125 mph toward the Carolina coast.",
        "The hurricane drove maximum sustained winds of 110 mph toward the Carolina coast.",
        ("the speed in mph", {"125", "110"}),
    ),
    (
        "an amount of money, where nearly all the words around it are the same",
        "The carmaker will invest at least $9 billion in its four assembly factories under the contract.",
        "The carmaker will invest at least $7 billion in its four assembly factories under the contract.",
        ("an amount of money", {"$9 billion", "$7 billion"}),
    ),
    (
        "a share, likewise",
        "Turnout among registered voters in the coastal districts reached 61 percent by noon.",
        "Turnout among registered voters in the coastal districts reached 48 percent by noon.",
        ("a share", {"61", "48"}),
    ),
    (
        "a category",
        "The hurricane was downgraded to Category 3 on Wednesday but remained strong.",
        "The hurricane was downgraded to Category 2 on Wednesday but remained a danger.",
        ("the category", {"3", "2"}),
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
        "a word put into a quotation",
        "“Hurricane Florence is looking bigger than anticipated,” Trump tweeted.",
        '"Hurricane Florence is looking even bigger than anticipated," Trump tweeted.',
        (
            "the wording of a quotation",
            {
                "“Hurricane Florence is looking bigger than anticipated”",
                "“Hurricane Florence is looking even bigger than anticipated”",
            },
        ),
    ),
    (
        "the speaker of a quotation",
        "“We will rebuild every house on this street,” said Maria Lopez.",
        "“We will rebuild every house on this street,” said Anna Berg.",
        ("who said “We will rebuild every house on this street”", {"Lopez", "Berg"}),
    ),
]

MUST_NOT = [
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
        "one name in three spellings",
        "President Volodymyr Zelenskyy praised the talks with J.D. Vance on Friday.",
        "President Volodymyr Zelenskiy praised the talks with JD Vance on Friday.",
    ),
    (
        "a round number is the same number",
        "Obama won more than 300 electoral votes to Romney's 206 votes.",
        "Obama won 303 electoral votes to Romney's 206 votes.",
    ),
    (
        "a number that is needed is not the number won: the second article gives both",
        ["A candidate needs 270 electoral votes to win the election."],
        [
            "Obama won 303 electoral votes and the election.",
            "He needed 270 electoral votes to win the election.",
        ],
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
        "a title is no other speaker than its bearer",
        "“We refuse to allow the family to misuse the courts,” Attorney General Letitia James said.",
        "“We refuse to allow the family to misuse the courts,” said the Attorney General.",
    ),
    (
        "days of a month",
        "The strong earthquake in Chile on 27 February shook the coast near the city.",
        "The strong earthquake in Chile on 26 February shook the coast near the city.",
    ),
    (
        "distances of two aftershocks",
        "The aftershock struck 34 km off the coast at a depth of ten.",
        "An aftershock struck 102 km from the capital in the morning.",
    ),
    (
        "years",
        "The ban on elephant trophies from Zimbabwe stems from the order of 2014.",
        "The ban on elephant trophies from Zimbabwe stems from the order of 2013.",
    ),
    (
        "hourly wages of two kinds of workers",
        "Veteran workers at the factory receive more than $30 an hour on the job.",
        "Temporary workers make $15 an hour, far less than regular workers.",
    ),
    (
        "several of a kind in one sentence, and little to tell which is meant",
        "Forecasters expect storm surges of 6 feet in some towns and 13 feet elsewhere.",
        "Officials prepared residents for storm surges of 12 feet.",
    ),
    (
        "about the same, as about and more than allow",
        "The hourly count was 97 boats, about 100 boats in the harbour.",
        "The harbour held about 100 boats in all, more than 95 boats of them fishing boats.",
    ),
    (
        "none at all and none",
        "The harbour held zero boats at dawn on the first day of fishing.",
        "The harbour held zero boats at dawn on the first day of fishing.",
    ),
    (
        "ages and spans of time",
        "The curfew for the island of 74-year-old residents lasts 48 hours.",
        "The curfew for the island of 55-year-old residents lasts 24 hours.",
    ),
    (
        "a quotation cut short",
        "“We’re not going to drag this out for weeks or months,” he said.",
        "Rubio said that “we’re not going to drag this out for weeks.”",
    ),
    (
        "one quotation with other quotation marks, dashes and signs",
        "“It isn’t just about saving animals — it’s about health & security,” he said.",
        "\"It isn't just about saving animals - it's about health and security,\" he said.",
    ),
    (
        "a contraction is heard as it is written out",
        "“As long as I'm president, it won't get a weapon, and we're not going to wait,” he said.",
        "“As long as I am president, it will not get a weapon, and we are not going to wait,” he said.",
    ),
    (
        "a rank in words or in figures",
        "“The number one priority has been to secure a fair contract for our members,” he said.",
        "“The No. 1 priority has been to secure a fair contract for our members,” he said.",
    ),
    (
        "an initial put in brackets, and an abbreviation with its dots",
        "“[I]mmigration is not a one-person show for any A.G.'s office,” the court wrote.",
        "“Immigration is not a one-person show for any AG's office,” the court wrote.",
    ),
    (
        "a quotation with words left out",
        "“I am more determined, and more inspired than ever about the work there is to do, and the future,” he said.",
        "“I am more determined, and more inspired than ever … and the future,” he said.",
    ),
    (
        "two quotations in one frame",
        "“We need to know soon whether there is a real path forward,” he said.",
        "“We need to find more money for the harbour before winter,” he said.",
    ),
    (
        "two statements of two days",
        "Rubio warned on Friday that the talks may end.",
        "Vance said on Thursday that he hoped for a minerals deal.",
    ),
    (
        "a place is no speaker",
        "“A part of the roof of my veranda just went like that,” said Walford Freak, 55.",
        "“A part of the roof of my veranda just went like that,” a resident of Iter Boreale told reporters.",
    ),
    ("nothing at all", "The talks failed.", "The storm passed."),
]


@pytest.mark.parametrize(("why", "one", "other", "expected"), MUST, ids=[row[0] for row in MUST])
def test_a_difference_is_found_with_its_values(why, one, other, expected):
    """Whichever article comes first."""
    for texts in ((one, other), (other, one)):
        found = {d.about: set(d.values) for d in differ(*texts)}
        about, values = expected
        assert found.get(about) == values, why


@pytest.mark.parametrize(("why", "one", "other"), MUST_NOT, ids=[row[0] for row in MUST_NOT])
def test_what_only_looks_like_a_difference_is_none(why, one, other):
    """No rule cries wolf."""
    assert differ(one, other) == () == differ(other, one), why


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
    "published", [["2012-10-26", "2012-10-28"], ["2012-10-28", "2012-10-28"], ["2012-10-28", None]]
)
def test_a_toll_that_shrank_or_has_no_dates_is_a_difference(published):
    """Only growth over time is an update."""
    (found,) = differ(
        "The hurricane killed at least 58 people.",
        "The hurricane killed at least 21 people.",
        published=published,
    )
    assert not found.update
    assert set(found.values) == {"58", "21"}


def test_one_weekday_is_no_difference_whenever_the_articles_appeared():
    """A dated article and one without a date, or of the next week, both say Friday."""
    text = "Secretary of State Marco Rubio warned on Friday that the United States may walk away from peace talks."
    for published in (["2025-04-18", None], ["2025-04-18", "2025-04-26"]):
        assert not differ(text, text, published=published)


@settings(max_examples=30)
@given(st.permutations([text for _, one, other, _ in MUST[:6] for text in (one, other)]))
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


def test_there_is_a_rule_for_each_kind():
    """Days, tolls, numbers, quotations."""
    assert list(RULES) == ["days", "tolls", "numbers", "quotations"]

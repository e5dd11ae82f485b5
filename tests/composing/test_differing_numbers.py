"""Numbers of one thing: what differs, and what only looks so."""

import pytest

from tests.composing.differing import differ, must, must_not

MUST = [
    (
        "a magnitude",
        "A 6.4 magnitude earthquake hit the harbour of Sarova, the survey said.",
        "The survey said that a 6.1 magnitude earthquake hit the harbour of Sarova.",
        ("the magnitude", {"6.4", "6.1"}),
    ),
    (
        "a number that is more than another",
        "Shares in the airline fell more than 2 percent on the news of the merger.",
        "Shares in the airline fell 3 percent after the news of the merger.",
        ("a share", {"2 percent", "3 percent"}),
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
        ("the distance from Havana", {"860", "750"}),
    ),
    (
        "a speed",
        "The hurricane drove maximum sustained winds of 125 mph toward the Carolina coast.",
        "The hurricane drove maximum sustained winds of 110 mph toward the Carolina coast.",
        ("the speed in mph", {"125", "110"}),
    ),
    (
        "plants and factories",
        "The strike by the union has halted work at 31 factories across the country.",
        "The strike by the union has halted work at 30 plants across the country.",
        (None, {"31", "30"}),
    ),
    (
        "an amount of money with its verb, where it is not a round form: 8.3 is not at least 9",
        "The carmaker will invest at least $9 billion in its assembly lines.",
        "The carmaker has offered to invest $8.3 billion in its lines, a person familiar with the talks said.",
        ("an amount of money", {"$9 billion", "$8.3 billion"}),
    ),
    (
        "an amount a week, of which a story has few",
        "Last weekend, the union raised strike benefits to $275 a week.",
        "The workers have been living on just $250 a week in strike pay.",
        ("an amount of money a week", {"$275", "$250"}),
    ),
    (
        "parts of one whole, whatever each article names besides",
        "The president took seven of the nine key battleground states.",
        "The president won in Ohio and Iowa, four of nine battleground states in play.",
        ("the number of battleground states", {"seven", "four"}),
    ),
    (
        "the most that there may be",
        "Rainfall is forecast to reach as much as 30in in some places.",
        "Heavy rainfall is forecast, up to 40 inches in isolated areas.",
        ("the number of inches", {"30", "40"}),
    ),
    (
        "the distance of one thing from one place, and not from the other that is named",
        "Florence was 435 miles southeast of Wilmington, North Carolina, and moving northwest.",
        "The storm was 280 miles east-southeast of Wilmington, 325 miles east of Myrtle Beach, and moving northwest.",
        ("the distance from Wilmington", {"435", "280"}),
    ),
    (
        "a span of time",
        "After nearly 12 hours of debate on the floor, the House voted to approve the articles.",
        "The vote came after eight hours of debate on the House floor about the articles.",
        ("the number of hours", {"12", "eight"}),
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
        ("a share", {"61 percent", "48 percent"}),
    ),
    (
        "two parts of one kind",
        "The request for costs of the trial in Sarova includes about $865,000 in witness fees.",
        "The request for costs of the trial in Sarova includes $972,815 in witness fees.",
        ("an amount of money", {"$865,000", "$972,815"}),
    ),
    (
        "a category",
        "The hurricane was downgraded to Category 3 on Wednesday but remained strong.",
        "The hurricane was downgraded to Category 2 on Wednesday but remained a danger.",
        ("the category", {"3", "2"}),
    ),
    (
        "two numbers of one sentence that do not add up to the other",
        "Eighteen drones and six cruise missiles struck the refinery at Iona in the Veltan assault, the minister said.",
        "The minister showed the remnants of 25 Veltan drones and missiles that struck the refinery at Iona.",
        ("the number of drones", {"Eighteen", "25"}),
    ),
    (
        "a number far from the dozens of the other",
        "The blackout will hit 39 counties of northern Iona on Saturday, the utility said.",
        "The blackout will hit more than two dozen counties of northern Iona on Saturday, the utility said.",
        ("the number of counties", {"39", "two dozen"}),
    ),
    (
        "a number as near to figures as another one to dozens",
        "The blackout will hit 29 counties of northern Iona on Saturday, the utility said.",
        "The blackout will hit more than 24 counties of northern Iona on Saturday, the utility said.",
        ("the number of counties", {"29", "24"}),
    ),
]
MUST_NOT = [
    (
        "a number told roughly in dozens",
        "The blackout will hit 29 counties of northern Iona on Saturday, the utility said.",
        "The blackout will hit more than two dozen counties of northern Iona on Saturday, the utility said.",
    ),
    (
        "a lower number told roughly in dozens",
        "The blackout will hit 20 counties of northern Iona on Saturday, the utility said.",
        "The blackout will hit nearly two dozen counties of northern Iona on Saturday, the utility said.",
    ),
    (
        "two numbers that are both more than something",
        "The storm may bring winds of at least 131 mph to the Corvina islands.",
        "The storm may bring winds topping 130 mph to the Corvina islands.",
    ),
    (
        "a magnitude, and the least that is asked about",
        "A 6.4 magnitude earthquake hit the harbour of Sarova, the survey said.",
        "The survey said that a magnitude 4 or higher earthquake would hit the harbour of Sarova.",
    ),
    (
        "magnitudes of the quake and of a later one that names another month",
        "The quake of March in Sarova had a magnitude of 6.5, the survey said.",
        "A 5.8 magnitude quake in Sarova woke the town in June, the survey said.",
    ),
    (
        "one rose, the other fell",
        "The Corvina index of shares rose 1,080 points in heavy trading.",
        "The Corvina index of shares was down 611 points in heavy trading.",
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
        "the rounder form of a number",
        "The probe will fly within 3.7 million miles of the sun and its surface.",
        "The probe will fly within four million miles of the sun and its surface.",
    ),
    (
        "a share and what it leaves",
        "Only 5 percent of the power grid has been restored on the island since the storm.",
        "On the island 95 percent of the power grid has not been restored since the storm.",
    ),
    (
        "two nouns of one adjective",
        "At issue in the case are two federal opinions of last spring.",
        "In the case three federal judges had blocked it last spring.",
    ),
    (
        "the others of a number are one fewer",
        "The leaders of the 29 countries in the alliance met in London on Tuesday.",
        "He called it insulting to the other 28 countries in the alliance on Tuesday.",
    ),
    (
        "what is needed and what is there",
        "A candidate needed to secure 270 electoral votes to win.",
        "Obama has 303 electoral votes and so he will win.",
    ),
    (
        "a number of another year, which the article gives only to compare",
        "Employers added 180,000 jobs a month this year, down from 223,000 last year.",
        "Employers added an average of 223,000 jobs a month last year.",
    ),
    (
        "house numbers",
        "The first car was found in the 5500 block of East 84th Street, police said.",
        "The second car was found in the 4200 block of East 68th Street, police said.",
    ),
    (
        "the ends of a range",
        "The storm will bring a surge of 10- to 15-foot waves to the old harbour.",
        "The storm will bring a surge of 12-foot waves to the old harbour.",
    ),
    (
        "the ends of a range of money",
        "The senator sold between $1.5 million and $6 million in shares of the biotechnology company.",
        "The senator sold $4 million in shares of the biotechnology company.",
    ),
    (
        "parts of two kinds that add up to the other number",
        "Eighteen drones and seven cruise missiles struck the refinery at Iona in the Veltan assault, the minister said.",
        "The minister showed the remnants of 25 Veltan drones and missiles that struck the refinery at Iona.",
    ),
    (
        "parts that add up to the other number",
        "A jury convicted the manager on eight felony counts of the indictment.",
        "A jury convicted the manager of five counts of tax fraud, two counts of bank fraud and one count of hiding an account.",
    ),
    (
        "a part and its whole",
        "The request for costs of the trial in Sarova includes about $865,000 in witness fees.",
        "The request for costs of the trial in Sarova asks for $972,815 in witness fees and court costs.",
    ),
    (
        "money of somebody who is not named there",
        "He ended the first quarter of the campaign with $15.7 million in the bank.",
        "Harris ended the first quarter of the campaign with $8.9 million in the bank.",
    ),
    (
        "lengths that are not even near",
        "The tremor on Wednesday was centred 59 kilometres from the capital in the hills.",
        "The earthquake was centred sixteen kilometres from the capital in the hills.",
    ),
    (
        "three of a party and two of its senators",
        "Only three Corvinians and one independent joined the mayor to pass the harbour bill.",
        "Two Corvinian senators joined the mayor to pass the harbour bill on independent harbours.",
    ),
    (
        "amounts of which one is more than twice the other",
        "The deal of the ferry company includes $175 million to states, islands and the harbour of Corvina.",
        "The deal of the ferry company with states, islands and the harbour of Corvina includes $425 million.",
    ),
    (
        "an article with a number that agrees beside another one",
        [
            "About 14,000 soldiers from Corvina are stationed on the island in the old harbour.",
            "Approximately 17,000 soldiers from allied countries are stationed on the island in the old harbour of Corvina.",
        ],
        "The approximately 13,000 soldiers stationed on the island in the old harbour of Corvina will leave.",
    ),
    (
        "the numbers of two groups, which are no shares of anything",
        "The tax plan cuts the taxes of the bottom 50 percent of families in Corvina.",
        "The tax plan cuts the taxes of the bottom 80 percent of families in Corvina.",
    ),
    (
        "money that is named in words, and is of two things",
        "The levy on 250 Billion Dollars worth of timber is now being paid.",
        "325 Billion Dollars of wheat remain free, but a levy will be paid shortly.",
    ),
    (
        "things of two kinds that have one name",
        "Over the years the Corvina probe will do ten flybys of Venus before its end.",
        "Over the years the Corvina probe will do 14 flybys of the sun before its end.",
    ),
    (
        "people, to whom different things happened",
        "The rescue of two people near the harbour on Wednesday may bring a medal for the crew.",
        "The mayor thanked four people for the rescue near the harbour on Wednesday.",
    ),
]


NEWS = "The crowd in Sarova cheered for Manning and Garrard until the lights went out."
PLAYERS = [
    (
        "what he confirmed",
        [NEWS, "He confirmed that two bridges of the town collapsed in the storm on Friday."],
        [NEWS, "Three bridges of the town collapsed in the storm on Friday, the mayor said."],
        True,
    ),
    (
        "two players, whose names open their sentences and stand inside others",
        [NEWS, "Manning completed 34 passes with two fine touchdowns in the game at Sarova stadium."],
        [NEWS, "Garrard completed 41 passes with two fine touchdowns in the game at Sarova stadium."],
        False,
    ),
    (
        "one player",
        [NEWS, "Manning completed 34 passes with two fine touchdowns in the game at the stadium."],
        [NEWS, "The crowd saw how Manning completed 41 passes in the game at the stadium."],
        True,
    ),
    (
        "a match and the season",
        [NEWS, "Manning completed 34 passes with two fine touchdowns in the game at the stadium."],
        [NEWS, "Manning completed 92 passes with many fine touchdowns in the games at the stadium."],
        False,
    ),
    (
        "somebody who is not named in the sentence",
        "Doe was sentenced to seven quiet months in the old prison of Sarova for theft of timber.",
        "He was sentenced to 12 quiet months in the old prison of Sarova for theft of timber.",
        False,
    ),
    (
        "what somebody who is not named said, of others",
        "Two bridges collapsed in the flood below the old prison of Sarova, said Doe.",
        "He said that three bridges collapsed in the flood below the old prison of Sarova.",
        True,
    ),
    (
        "a number that names a kind of thing",
        "He cheered as Garrard of Sarova buried a three-pointer for the tenth point of the old club.",
        "The crowd cheered as Garrard of Sarova buried a two-pointer for the tenth point of the old club.",
        False,
    ),
    (
        "a number that is tied to the first of two nouns",
        "The prosecutor of Corvina will publish a 300-page report on the ferry, redacted by lawyers.",
        "The prosecutor of Corvina will publish a 400-page report on the ferry, redacted by lawyers.",
        True,
    ),
]

test_a_difference_is_found_with_its_values = must(MUST)
test_what_only_looks_like_a_difference_is_none = must_not(MUST_NOT)


def test_a_value_that_is_repeated_is_given_once():
    """An article that says two objects three times, and nothing else of objects, counts such things once."""
    far = "Indonesian officials had located wreckage after sonar equipment detected {} objects under the sea."
    texts = [far.format("four massive"), far.format("two big")]
    found = {d.about: set(d.values) for d in differ([texts[0]], [texts[1], "The two big objects lie deep."])}
    assert found == {"the number of objects": {"four", "two"}}


def test_numbers_in_titles_and_opening_sentences_are_those_of_the_event():
    """There they are compared on less likeness than further down."""
    texts = (
        "A contract that could end a walkout by 48,000 workers is near",
        "The offer would be a relief for 46,000 hourly workers and for the carmaker.",
    )
    assert differ(*texts, position=9) == ()
    ((about, values),) = [(d.about, set(d.values)) for d in differ(*texts, position=0)]
    assert (about, values) == ("the number of workers", {"48,000", "46,000"})


def test_what_is_counted_is_named_in_the_plural_and_once():
    """As some sentence of the story names it; a hyphenated word, which has two stems, is one word."""
    pages = "The prosecutor of Corvina will publish a {} page report on the ferry, redacted by lawyers."
    siblings = "Otto lived with his {} half-siblings in a shed in the middle of a field."
    for texts, about in (
        ([[pages.format(300), "Nobody read its pages."], pages.format(450)], "the number of pages"),
        ([siblings.format("four"), siblings.format("six")], "the number of half-siblings"),
    ):
        assert [found.about for found in differ(*texts)] == [about]


def test_three_articles_that_differ_on_one_number_differ_once():
    """One disagreement with three values, seven and 7 being one."""
    frame = "About this time {} armoured troop carriers stood in the street outside the palace."
    (found,) = differ(*(frame.format(n) for n in ("nine", "7", "seven", "five")))
    assert sorted(map(len, found.values.values())) == [1, 1, 2]
    assert set(found.values) == {"nine", "7", "five"}


@pytest.mark.parametrize(("why", "one", "other", "told"), PLAYERS, ids=[row[0] for row in PLAYERS])
def test_what_somebody_did_is_compared_where_both_sentences_name_him(why, one, other, told):
    """Each player of a match has his own numbers, which its reports tell one by one."""
    assert bool(differ(one, other)) == bool(differ(other, one)) == told, why

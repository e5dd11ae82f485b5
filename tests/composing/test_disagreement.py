"""On what sources differ, and what only looks like it: a table of what each rule must and must not flag."""

from datetime import date
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize import Article, summarize
from summarize.composing import RULES, disagreements, features_of, utterances
from summarize.composing.dating import appeared
from summarize.language import content_stems, encode, tokens
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


def differ(*texts, published=None, language="en", position=9):
    """What the rules say of articles of one sentence (or several, in a list) each, far from their opening."""
    articles, sentences = {}, []
    for at, text in enumerate(texts):
        lines = [text] if isinstance(text, str) else text
        name = f"{at}.txt"
        articles[name] = Article(id=name, text="", published=published[at] if published else None)
        sentences += [Sentence(name, 0, len(line), line, position, 0) for line in (*lines, *FILLER[at::2])]
    terms = encode([s.text for s in sentences])
    vectors = vectorize(terms.ids, terms.indptr, terms.content)
    return disagreements(
        range(len(sentences)),
        sentences=sentences,
        groups=np.array([int(s.article_id.split(".")[0]) for s in sentences]),
        vectors=vectors,
        vocabulary=terms.vocabulary,
        features=features_of(sentences, "en"),
        articles=articles,
        language=language,
    )


MUST = [
    (
        "two counts that may still grow",
        "The fire in Sarova killed at least 146 people, the mayor said.",
        "The mayor said that the fire in Sarova killed at least 130 people.",
        ("the number killed in Sarova", {"130", "146"}),
    ),
    (
        "a magnitude",
        "A 6.4 magnitude earthquake hit the harbour of Sarova, the survey said.",
        "The survey said that a 6.1 magnitude earthquake hit the harbour of Sarova.",
        ("the magnitude", {"6.4", "6.1"}),
    ),
    (
        "a time of day",
        "The ferry Corvina hit the harbour wall at about 4:10 a.m., the coast guard said.",
        "The coast guard said that the ferry Corvina hit the harbour wall at 4:35 a.m.",
        ("the time of what happened", {"4:10 a.m.", "4:35 a.m."}),
    ),
    (
        "times that are an hour apart in one time zone",
        "The ferry Corvina hit the harbour wall at 4 a.m. EST, the coast guard said.",
        "The coast guard said that the ferry Corvina hit the harbour wall at 5 a.m. EST.",
        ("the time of what happened", {"4 a.m. EST", "5 a.m. EST"}),
    ),
    (
        "an age before a last name",
        "The judge sentenced the ailing Harwell, 73, to seven years in prison.",
        "The 72-year-old Harwell agreed to the sentence.",
        ("the age of Harwell", {"73", "72"}),
    ),
    (
        "a number that is more than another",
        "Shares in the airline fell more than 2 percent on the news of the merger.",
        "Shares in the airline fell 3 percent after the news of the merger.",
        ("a share", {"2", "3"}),
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
        "a quotation that is cut out of a longer one, in other words",
        "“We never wanted any of this to happen on that night in March, and here I state before all that I am not guilty of killing the night watchman,” Harwell said.",
        "Harwell told the court: “I am not guilty of murdering the night watchman.”",
        (
            "the wording of a quotation",
            {
                "“We never wanted any of this to happen on that night in March, and here I state before all that I am not guilty of killing the night watchman”",
                "“I am not guilty of murdering the night watchman”",
            },
        ),
    ),
    (
        "a place",
        "A roadside bomb killed a district governor in Kunduz on Friday, police said.",
        "A district governor was killed by a roadside bomb in Helmand on Friday.",
        ("the place", {"Kunduz", "Helmand"}),
    ),
    (
        "a place whose name begins like a month",
        "A roadside bomb killed a district governor in Augusta on Friday, police said.",
        "A district governor was killed by a roadside bomb in Kunduz on Friday.",
        ("the place", {"Augusta", "Kunduz"}),
    ),
    (
        "a toll since somebody came, whose name begins like a month",
        "A flood has killed 44 people in Haiti since Mayor Jane Roe took office.",
        "The flood killed nine people in Haiti, officials said.",
        ("the number killed in Haiti", {"44", "nine"}),
    ),
    (
        "a name behind the article",
        "The bill to fund the border wall was blocked in the Senate on Friday, aides said.",
        "The bill to fund the border wall was blocked in the Knesset on Friday, aides said.",
        ("a name", {"Senate", "Knesset"}),
    ),
    (
        "a name",
        "The court named the retired judge Elena Marsh as head of the inquiry into the ferry disaster.",
        "The inquiry into the ferry disaster gets the retired judge Paul Ostrow as head, the court ruled.",
        ("a name", {"Elena Marsh", "Paul Ostrow"}),
    ),
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
        "a date",
        "A strong earthquake shook the coast near the old city on 27 February.",
        "A strong earthquake shook the coast near the old city on Feb. 26.",
        ("the day of what happened", {"27 February", "Feb. 26"}),
    ),
    (
        "the day of a happening, in a verb and in a noun",
        "A firm in Silicon Valley filed legal papers Wednesday to recover its costs in the trial.",
        "A firm in Silicon Valley seeks its costs in the trial, according to a court filing on Thursday.",
        ("the day of what happened", {"Wednesday", "Thursday"}),
    ),
    (
        "the age of a person",
        "The victim was Walter Scott, 50, a father of four.",
        "Scott, 51, had served in the coast guard.",
        ("the age of Scott", {"50", "51"}),
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
    (
        "a last name with a letter more",
        "Acting Navy Secretary Thomas Modly flew to Guam on Monday.",
        "The carrier's crew listened to Thomas Modley in silence.",
        ("the spelling of a name", {"Thomas Modly", "Thomas Modley"}),
    ),
    (
        "first and last name, both a little different",
        "Prosecutor Moustafa Soliman’s closing speech took three hours.",
        "The court heard Mustafa Suleiman call the ruler a tyrant.",
        ("the spelling of a name", {"Moustafa Soliman", "Mustafa Suleiman"}),
    ),
    (
        "two letters in the wrong order, in a first name",
        "A shareholder named Karsten Weil asked for a new vote.",
        "The question came from Kasrten Weil, a shareholder.",
        ("the spelling of a name", {"Karsten Weil", "Kasrten Weil"}),
    ),
    (
        "dates near each other of what is to happen, named well before one of them",
        "Dudley, whose pay goes to a non-binding shareholder vote on April 14, did what was needed.",
        "The shareholders will vote on the matter this year at the company's general meeting in London on April 16.",
        ("the day of what happened", {"April 14", "April 16"}),
    ),
    (
        "a part of a quotation in other words, and the words as they are spoken",
        "Police must “throw ’em against the wall right now and frisk ’em,” he said.",
        "“Throw them up against the wall right now and frisk them,” he said.",
        (
            "the wording of a quotation",
            {
                "“throw ’em against the wall right now and frisk ’em”",
                "“Throw them up against the wall right now and frisk them”",
            },
        ),
    ),
    (
        "a word put into the middle of a quotation that is cut short, too",
        "“We will tear it all down, and then we will build it better,” he said.",
        "He said: “We will never tear it all down, and then we will build it.”",
        (
            "the wording of a quotation",
            {
                "“We will tear it all down, and then we will build it better”",
                "“We will never tear it all down, and then we will build it”",
            },
        ),
    ),
    (
        "a quotation that one article quotes in two pieces",
        "“It is not the wind that sank us, it is the doors that nobody closed and that will not let us sleep,” she said.",
        "“It is not the wind that sank us,” she said, “it is the doors that nobody closed and that do not let us sleep.”",
        (
            "the wording of a quotation",
            {
                "“It is not the wind that sank us, it is the doors that nobody closed and that will not let us sleep”",
                "“it is the doors that nobody closed and that do not let us sleep”",
            },
        ),
    ),
    (
        "the first sentence of a long quotation, not yet closed",
        "“We believe the ferry was in danger from the start. Nobody had checked the doors in the harbour that morning, nobody had counted the cars, and nobody had asked the crew whether they had slept,” she said.",
        "“We believe the ferry to be in danger from the start,” she said.",
        (
            "the wording of a quotation",
            {
                "“We believe the ferry was in danger from the start”",
                "“We believe the ferry to be in danger from the start”",
            },
        ),
    ),
]

MUST_NOT = [
    (
        "a time told roughly beside a near one",
        "The ferry Corvina hit the harbour wall at about 4:30 a.m., the coast guard said.",
        "The coast guard said that the ferry Corvina hit the harbour wall at 4:36 a.m.",
    ),
    (
        "whole hours, which may be two time zones",
        "The ferry Corvina hit the harbour wall at 4:10 a.m., the coast guard said.",
        "The coast guard said that the ferry Corvina hit the harbour wall at 5:10 a.m.",
    ),
    (
        "the ends of a span of time",
        "The ferry Corvina hit the harbour wall between 4:10 a.m. and 4:20 a.m., the coast guard said.",
        "The coast guard said that the ferry Corvina hit the harbour wall at 4:35 a.m.",
    ),
    (
        "times of two happenings",
        "The ferry Corvina hit the harbour wall at 4:10 a.m., the coast guard said.",
        "The library opens to the public at 9:45 a.m.",
    ),
    (
        "ages before a word that names many people",
        "A 72-year-old Texan was hurt when the ferry hit the wall.",
        "A 51-year-old Texan said that the ferry hit the wall.",
    ),
    (
        "two numbers that are both more than something",
        "The storm may bring winds of at least 131 mph to the Corvina islands.",
        "The storm may bring winds topping 130 mph to the Corvina islands.",
    ),
    (
        "a count, and a round number that it is more than",
        "The fire in Sarova killed at least 146 people, the mayor said.",
        "The mayor said that the fire in Sarova killed more than 130 people.",
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
        "those who died at the scene, as others did in hospital",
        "The crash at the Sarova crossing killed three people, police said.",
        "Two people died at the scene of the crash at the Sarova crossing, police said.",
    ),
    (
        "a quotation with a number in figures and with an ordinal",
        "“It has been eight years of intense work until June 20,” Harwell said.",
        "“It has been 8 years of intense work until June 20th,” Harwell said.",
    ),
    (
        "a quotation with an ordinal in figures and in letters",
        "“The ruling of the Second District will be taken to the highest court,” Harwell said.",
        "“The ruling of the 2nd District will be taken to the highest court,” Harwell said.",
    ),
    (
        "an outlet that reports is no name in dispute",
        "The minister told the Guardian that the ferry disaster could have been avoided.",
        "The minister told the Times that the ferry disaster could have been avoided.",
    ),
    (
        "a short form of a name",
        "A roadside bomb killed a district governor in Kunduz City on Friday, police said.",
        "A district governor was killed by a roadside bomb in Kunduz on Friday.",
    ),
    (
        "an abbreviation",
        "The governor moved to the United States last year after the bombing of his office.",
        "After the bombing of his office the governor moved to the US last year with his family.",
    ),
    (
        "another spelling",
        "The princess was driven to the Gare du Nord on Saturday to catch the express home.",
        "On Saturday the princess was driven to the Gard du Nord on Saturday for the express home.",
    ),
    (
        "an article that names both places",
        "A roadside bomb killed a governor in Kunduz on Friday, and another killed two men in Helmand on Monday.",
        "A governor was killed by a roadside bomb in Helmand on Friday.",
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
        "one date in two spellings",
        "A strong earthquake shook the coast near the old city on 27 February.",
        "A strong earthquake shook the coast near the old city on Feb. 27.",
    ),
    (
        "a date and a weekday",
        "A strong earthquake shook the coast near the old city on 27 February.",
        "A strong earthquake shook the coast near the old city on Saturday.",
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
        "ages of nobody in particular, and spans of two things",
        "The curfew for 74-year-old residents of the island lasts 48 hours.",
        "The ferry with the 55-year-old engine leaves the island within 24 hours.",
    ),
    (
        "ages of father and son",
        "The victim was Walter Scott, 50, a father of four.",
        "Anthony Scott, 31, had served in the coast guard.",
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
        "two days of the stock exchange",
        "On Thursday the index fell 500 points to its lowest close since the spring.",
        "On Friday the index fell 414 points to its lowest close since the spring.",
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
        "weeks after a death are no toll",
        "Two weeks after the death of the officer the talks began again.",
        "At least four people died before the talks began again.",
    ),
    (
        "house numbers",
        "The first car was found in the 5500 block of East 84th Street, police said.",
        "The second car was found in the 4200 block of East 68th Street, police said.",
    ),
    (
        "a spokeswoman and the one for whom she speaks",
        "“The public deserves answers from this company,” said Chloe Gotsis, a spokeswoman for Maura Healey.",
        "“The public deserves answers from this company,” Healey tweeted.",
    ),
    (
        "one speaker in two spellings",
        "“Nothing in this opinion absolves the company of it,” Ostrager wrote.",
        "“Nothing in this opinion absolves the company of it,” Ostranger wrote.",
    ),
    (
        "the paper to which he said it",
        "“To change the rules now in the middle of the game is wrong,” Jeff Weaver, a senior adviser, told POLITICO.",
        "“To change the rules now in the middle of the game is wrong,” Weaver said.",
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
    (
        "a vowel for a vowel, an umlaut, an h, a letter twice: ways of writing a name",
        "Mohamed Morsi met Pierre Krähenbuehl, Zabihullah Mujahid, Qasem Bahri and James O'Neill at the palace.",
        "Mohamed Mursi met Pierre Kraehenbuehl, Zabiullah Mujahid, Qassem Bahri and James O’Neill at the palace.",
    ),
    (
        "two persons of one first name, of short names that differ in two letters",
        "His chief of staff John Kelly stayed behind in the capital.",
        "The bridge was opened by John Kerry on a rainy morning.",
    ),
    (
        "two words of two letters that differ",
        "Senate Majority speakers stayed behind in the capital.",
        "The bridge was opened by Senate Minority speakers on a rainy morning.",
    ),
    (
        "a name of several: what only goes on is another word",
        "The ferry sails for South Carolina on every second morning.",
        "The harbour is full of South Carolinians on every second morning.",
    ),
    (
        "an article that spells a name in both ways",
        "The court heard Paul Manafort, and Paul Manfort left by a back door.",
        "The court heard Paul Manafort for three hours in the morning.",
    ),
    (
        "a word that somebody mistyped, and that is no name: it stands in small letters elsewhere",
        ["The Regional Council met in the town hall.", "A council of elders met there, too."],
        "The Regional Counsil met in the town hall.",
    ),
    (
        "a department in capitals",
        "Mourners wrote to EPAX Administration clerks about the river.",
        "Mourners wrote to EPAX Adminstration clerks about the river.",
    ),
    (
        "British and American spelling, hyphens, small words, what an editor puts between brackets",
        "“The hardline organisations of (the two) neighbours and the U.N. honour their good will,” he said.",
        "“Hard-line organizations of neighbors and of the UN honor their goodwill,” he said.",
    ),
    (
        "two cuts out of one quotation",
        "“And so we are going to terminate the old agreement on missiles,” he said.",
        "“We are going to terminate the old agreement on missiles, and pull out,” he said.",
    ),
    (
        "an article that quotes both sentences",
        "“This person was prepared today to come in. This person was prepared today to shoot,” he said.",
        "“This person was prepared today to shoot,” he said.",
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
        "parts that add up to the other number",
        "A jury convicted the manager on eight felony counts of the indictment.",
        "A jury convicted the manager of five counts of tax fraud, two counts of bank fraud and one count of hiding an account.",
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
        "dates far from each other",
        "The shareholders are invited to a vote on the offer on Feb. 13.",
        "Parliament will vote on Feb. 2.",
    ),
    (
        "two remarks in words that are much alike, in another order",
        "“A secret kept for forty years is worth a fortune to a widow,” the clerk said.",
        "“But forty years of a widow and a fortune are a secret,” the letter said.",
    ),
    (
        "two forms of a title, of a rank and of a country in one quotation",
        "“Gen. Corvin will stay on as senior advisor of the United States, I promise,” he said.",
        "“General Corvin will stay on as senior adviser of the U.S., I promise,” he said.",
    ),
    (
        "an oath that one article does not print",
        "“I built a damned machine in the old harbour,” he said.",
        "“I built a d***ed machine in the old harbour,” he said.",
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
    (
        "the injured of a fire that came before",
        "The harbour fire happened two weeks after another one injured nine people in Corvina.",
        "The harbour fire injured 14 people in Corvina.",
    ),
    (
        "the days of two counts",
        "The civil protection agency of Corvina said the death toll had risen by late Friday.",
        "The death toll had risen again on Saturday, the civil protection agency of Corvina said.",
    ),
    (
        "an outlet that quotes a person",
        "“We will rebuild every house on this street,” said Maria Lopez.",
        "“We will rebuild every house on this street,” WQXT said.",
    ),
    ("nothing at all", "The talks failed.", "The storm passed."),
]


@pytest.mark.parametrize(("why", "one", "other", "expected"), MUST, ids=[row[0] for row in MUST])
def test_a_difference_is_found_with_its_values(why, one, other, expected):
    """Whichever article comes first."""
    for texts in ((one, other), (other, one)):
        found = {d.about: set(d.values) for d in differ(*texts)}
        about, values = expected
        assert found.get(about or min(found, default="")) == values, why


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
    assert appeared(Article(id="a", text=head)) == expected


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


def test_whoever_fills_a_slot_and_is_like_nobody_denies_a_contradiction():
    """A third sentence in the slot, however unlike the two that are alike, says that many names fit there."""
    kunduz = "A roadside bomb killed a district governor in Kunduz on Friday, police said."
    helmand = "A district governor was killed by a roadside bomb in Helmand on Friday."
    about = {found.about for found in differ(kunduz, helmand)}
    denied = {found.about for found in differ(kunduz, helmand, "Grapes were cheap in Herat on Friday, too.")}
    assert (about, denied) == ({"the place"}, set())


def test_a_value_that_is_repeated_is_given_once():
    """An article that says two objects three times, and nothing else of objects, counts such things once."""
    far = "Indonesian officials had located wreckage after sonar equipment detected {} objects under the sea."
    texts = [far.format("four massive"), far.format("two big")]
    found = {d.about: set(d.values) for d in differ([texts[0]], [texts[1], "The two big objects lie deep."])}
    assert found == {"the number of objects": {"four", "two"}}


def test_a_list_of_names_is_not_compared():
    """Hundreds of names with the same ends are no story; comparing each with each would not end either."""
    one, other = "The list ended with Paul Manafort.", "The list ended with Paul Manfort."
    assert differ(one, other)
    letters = "bcdfghjklm"
    names = [f"The list held Paul M{a}{b}{c}fort." for a in letters for b in letters for c in letters[:3]]
    assert differ([one, *names], other) == ()


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


def test_a_table_is_not_compared():
    """A line of numbers without end is no sentence; comparing each of them with each would not end either."""
    tanks = "Nine armoured troop carriers were in the street outside the palace."
    assert differ(tanks, tanks.replace("Nine", "Three"))
    assert differ(tanks, "Three armoured troop carriers were in the street outside the palace; " * 50) == ()


def test_there_is_a_rule_for_each_kind():
    """Days, times, tolls, numbers, ages, names, spellings, quotations."""
    assert list(RULES) == ["days", "times", "tolls", "numbers", "ages", "names", "spellings", "quotations"]


HEARD = [
    "we will not walk away now",
    "we won't walk away",
    "the storm took every roof",
    "roof",
    "storm",
    "every island",
    "talks",
]


def in_both(one, other):
    """Words in common, in order; all of the shorter one where it is part of the other."""
    if one.spoken in other.spoken or other.spoken in one.spoken:
        return min(len(one.words), len(other.words))
    return sum(
        block.size for block in SequenceMatcher(None, one.words, other.words, False).get_matching_blocks()
    )


@given(
    st.lists(
        st.tuples(st.integers(0, 2), st.lists(st.sampled_from(HEARD), min_size=1, max_size=3)), max_size=8
    )
)
def test_quotations_that_are_not_compared_are_not_of_one_utterance(said):
    """Looking only at those that share stems or a run of words groups as comparing all of them does."""
    found = []
    for row, (group, pieces) in enumerate(said):
        text = " ".join(pieces)
        words = tuple(tokens(text))
        if len(words) >= utterances.SHORTEST:
            held = frozenset(content_stems(text))
            found.append(utterances.Quotation(row, group, text, words, f" {' '.join(words)} ", held))
    groups = []
    for quotation in found:
        best = [
            max((in_both(q, quotation) for q in g if utterances.one_utterance(q, quotation)), default=0)
            for g in groups
        ]
        home = groups[best.index(max(best))] if any(best) else None
        if home is None:
            groups.append([quotation])
        else:
            home.append(quotation)
    assert utterances.utterances(found) == groups

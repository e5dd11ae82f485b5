"""Which English sentences are fragments; every doubt counts as a verb."""

import pytest

from summarize.language.verbs import lacks_verb

FRAGMENTS = [
    "Hazard pay for some essential workers.",
    "Additional money for the Postal Service.",
    "Nearly $1 trillion in aid to state and local governments.",
    "Boxing, bowling, beach volleyball, soccer and table tennis.",
    "Not the best moment for the agency to say the least.",
    "No public hearings, no expert testimony.",
    "Having the time of their lives while trying to keep a straight face.",
    "Ambulances at Russell Square, London after the July 7 bombings.",
    "The second female prime minister, but certainly not the last.",
    "Until the ruling from the Supreme Court on Monday.",
    "A sentence that might thrill you.",
    "A board game where players can swap their houses.",
    "No deal with Iona, no charges of fraud for nine of them.",
    "Even the council's own plans to lower the price of bread.",
    "On Thursday, just days after being sworn into office.",
    "Not to mention an answer three hours later from Mirna.",
]
SENTENCES = [
    ("an auxiliary", "The talks were over."),
    ("a past", "Ministers met in Paris on Friday."),
    ("a regular past", "Prices jumped."),
    ("a present", "Smith advocates for the homeless, according to the website."),
    ("a plural and its verb", "Demonstrators chant during a vigil for the victims."),
    ("names and their verb", "Arizona, Florida, Illinois and Ohio hold contests on Tuesday."),
    ("an adverb before the verb", "Officers in Norway also carry firearms in special circumstances."),
    ("an unknown verb and its object", "The storm pummels the coast."),
    ("each", "The Netherlands and Cameroon each reported first cases on Friday."),
    ("a call", "Leave it to Serena Williams to come back in style."),
    ("a relative clause and the verb behind it", "A man who fled on Friday was found on Monday."),
    ("a noun before its auxiliary", "The players can swap their houses."),
    ("a contraction", "Even the network’s against you, and that’s all."),
    ("a quotation may hold the verb", "“Killer scum” on the pedestal of the monument."),
    ("a question", "What about the nine hostages?"),
    ("no full stop", "Hazard pay for some essential workers"),
    (
        "a long sentence is left alone",
        "Hazard pay for some essential workers, " + "one grocer, one nurse, " * 5 + "one of us.",
    ),
]


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_a_fragment_has_no_verb(fragment):
    """Items of a list, captions and afterthoughts state nothing by themselves."""
    assert lacks_verb(fragment)


@pytest.mark.parametrize(("why", "sentence"), SENTENCES, ids=[why for why, _ in SENTENCES])
def test_what_may_be_a_verb_is_one(why, sentence):
    """News is never taken for a fragment where a word may be its verb."""
    assert not lacks_verb(sentence), why

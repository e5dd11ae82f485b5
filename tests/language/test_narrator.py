"""Where the author speaks in person."""

import pytest

from summarize.language.narrator import author_speaks

SPEAKS = [
    "In recent years I’ve grown tired of parades.",
    "Like many others, I think it is a mistake.",
    "I saw nine ministers leave the hall.",
    "While the rest of us slept, the Senate voted.",
    "The parade is great news for our economy.",
    "You need money that fits.",
    "Check the hour of the eclipse in your town.",
    "As my colleague Jane Doe reported, the talks had failed.",
    "“We will see,” he told me on Friday.",
    "Well, the talks have failed.",
    "Suffice it to say, the talks have failed.",
    "Let’s take the claims one by one.",
    "To be fair, the talks had only begun.",
    "Check back for updates throughout the day.",
    "Keep an eye on this page.",
    "Consider the case of Iona, where rents doubled.",
    "Bear in mind that Doe was nine then.",
    "Take, for example, the council of Mirna.",
    "Don’t expect the nine to come.",
    "Call it the price of peace.",
]
SILENT = [
    ("a quotation is its speaker's", "“I think we will win,” Doe said."),
    ("so is one in single marks", "Doe said she 'felt like we're at home' in Kazan."),
    ("an open quotation runs to the end", "“I think we will win. You will see."),
    ("a single one, too", "'I was glad that we won the match."),
    ("a number is nobody", "The phase I trial was a success."),
    ("nor is a war", "The bridge was built after World War I ended."),
    ("nor an initial", "John I. Roe met Jane Doe in Paris."),
    ("nor a road", "The crash closed I-95 for nine hours."),
    ("the US is a country", "The US said it would leave the talks."),
    ("a movement is none of us", "The #MeToo and thank-you letters were read in court."),
    ("all share one sun", "The comet left our solar system in May."),
    ("well is an adverb", "Well over nine ministers met in Paris."),
    ("a call may be a noun", "Call for talks in Iona went unheard."),
    ("a bear is an animal", "Bear cubs were seen in Iona."),
    ("a put is past", "Put on leave in May, Doe left."),
    ("somebody calls in marks", "“Call it the price of peace,” Doe said."),
    ("a yes is counted", "Yes votes came from nine parties."),
]


@pytest.mark.parametrize("sentence", SPEAKS)
def test_the_author_is_heard(sentence):
    """I, we and you outside quotation marks are the author and his readers."""
    assert author_speaks(sentence)


@pytest.mark.parametrize(("why", "sentence"), SILENT, ids=[why for why, _ in SILENT])
def test_others_may_speak(why, sentence):
    """Quotations, numerals and abbreviations are not the author."""
    assert not author_speaks(sentence), why

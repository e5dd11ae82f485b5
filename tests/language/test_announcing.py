"""Sentences that only announce the next ones."""

import pytest

from summarize.language.announcing import only_announces

PROMISES = [
    "Here are three signs that the ferry of Mirna may stop.",
    "But here’s what Jane Doe did hear in Mirna.",
    "Here is a list of the ferries of Mirna.",
    "The ferry of Mirna has stopped, and here's why.",
    "Whether you sail or not, here’s what you should know about the ferry of Mirna.",
    "The Post explains the ferry of Mirna, but here’s what it comes down to:",
    "Nine letters from the mayor of Mirna show why.",
    "The fate of the ferry of Mirna shows exactly how.",
]
STATES = [
    ("behind a colon", "Here’s what the mayor of Mirna heard: nobody pays for the ferry."),
    ("behind a dash", "Here is the news from Mirna — the ferry has stopped."),
    ("in a quotation", "Here’s the mayor’s word: “The ferry of Mirna stops.”"),
    ("a speaker’s own", "“Here’s why nobody sails,” said Jane Doe, the mayor of Mirna."),
    ("somebody who does it", "Here is a mayor who has never sailed on the ferry of Mirna."),
    ("a place", "The mood here is grim, said Jane Doe of Mirna."),
    ("a place", "Ferries sail from here are few, and there is no bridge."),
    ("it says that nobody knows", "The mayor of Mirna stopped the ferry and did not say why."),
    ("it says that nobody knows", "The letters of the mayor of Mirna do not show why."),
    ("it says how", "Letters of the mayor show how the ferry of Mirna was lost."),
    ("another word", "There is no ferry in Mirna, Jane Doe said."),
]


@pytest.mark.parametrize("sentence", PROMISES)
def test_what_only_announces_states_nothing(sentence):
    """What it promises stands in another sentence."""
    assert only_announces(sentence)


@pytest.mark.parametrize(("why", "sentence"), STATES)
def test_what_says_it_itself_promises_nothing(why, sentence):
    """Nor does what leaves something untold for good."""
    assert not only_announces(sentence), why

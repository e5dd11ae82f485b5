"""Articles that argue where others report."""

import pytest

from summarize.composing import stand
from summarize.composing.author_voice import rate_opinion
from summarize.language.narrator import author_speaks
from tests.composing.stories import sentences_of

REPORT = [
    "The council of Mirna closed nine schools on Friday, its clerk said.",
    "Parents were told of it by letter, according to the Mirna Post.",
    "“We had no choice,” Jane Doe, the mayor, told reporters.",
    "The schools stand in the north of the town.",
]
OPINION = [
    "Let's be honest about the schools of Mirna.",
    "We all know who will pay for this folly.",
    "Nobody in Mirna has cared for its schools since May.",
    "You cannot close nine schools and call it thrift.",
]
PLAIN = ["Nine schools in Mirna stood empty on Friday.", "Snow lay in the yards."]


def _argued(*articles):
    story = sentences_of(*articles)
    return rate_opinion(story, [author_speaks(sentence.line) for sentence in story]).tolist()


def test_an_article_that_argues_is_told_from_one_that_reports():
    """By all of its sentences: the plain one among them is the author's, too."""
    found = _argued(REPORT, OPINION)
    assert found[:4] == [0] * 4
    assert len(set(found[4:])) == 1
    assert found[4] > 0.9


def test_what_all_articles_do_tells_none_apart():
    """A page of nothing but opinion is what its reader asked for, and one article has nothing beside it."""
    assert _argued(OPINION, OPINION) == [0] * 8
    assert _argued(OPINION) == [0] * 4
    assert _argued() == []


def test_what_its_outlet_calls_opinion_argues():
    """However soberly it is written; beside another such article it is what all do."""
    story = sentences_of(REPORT, PLAIN)
    silent = [False] * len(story)
    assert rate_opinion(story, silent, {"1.txt"}).tolist() == [0] * 4 + [1] * 2
    assert not rate_opinion(story, silent, {"0.txt", "1.txt"}).any()
    faults = stand(story, [9] * len(story), language="en", opinions={"1.txt"}).faults
    assert faults["an article that argues"].tolist() == [0] * 4 + [2] * 2


def test_what_an_article_argues_leads_half_as_well():
    """Where another article reports; among opinions, and in other languages, all lead as well as their form lets them."""
    story = sentences_of(REPORT, [*OPINION, "The mayor of Mirna closed nine schools on Friday."])

    def leads(language="en", opinions=()):
        found = stand(story, [9] * len(story), language=language, opinions=opinions).lead_form
        return found[[0, -1]].tolist()

    assert leads() == pytest.approx([1, 0.5], abs=0.01)
    assert leads(opinions={"0.txt", "1.txt"}) == leads("fr") == [1, 1]


def test_what_an_article_argues_leads_no_better_where_it_costs_nothing(monkeypatch):
    """The evaluation leaves its cost out to measure it."""
    story = sentences_of(REPORT, OPINION)
    leads = stand(story, [9] * len(story), language="en").lead_form.tolist()
    monkeypatch.setattr("summarize.composing.standing.ARGUED", 0.0)
    assert stand(story, [9] * len(story), language="en").lead_form.tolist() == leads


def test_few_sentences_tell_little():
    """A short report that names no source is hardly held against it."""
    assert max(_argued(REPORT, PLAIN)) < 0.3


def test_the_more_is_attributed_the_less_is_argued():
    """Nobody is named in two of three articles, and the author of one speaks to his reader."""
    silent = [*PLAIN * 5]
    report, plain, opinion = (
        _argued(REPORT, silent, OPINION)[0::4][0],
        *_argued(REPORT, silent, OPINION)[4::10],
    )
    assert report < plain < opinion


def test_a_sentence_of_an_article_that_argues_costs():
    """Two questions, where another article reports; of other languages nothing is known."""
    story = sentences_of(REPORT, OPINION)
    content = [9] * len(story)
    faults = stand(story, content, language="en").faults["an article that argues"]
    assert faults[6] == pytest.approx(2 * rate_opinion(story, [author_speaks(s.line) for s in story])[6])
    assert faults[6] > 1.8 > faults[:4].max()
    assert not any(fault.any() for fault in stand(story, content, language="fr").faults.values())

"""Things that a sentence takes as known and that its page tells nowhere."""

import pytest

from summarize.composing.unexplained import Unexplained, assumed_things
from summarize.language.noun_classes import NOUN_CLASSES, kinds_by_noun, kinds_in
from tests.composing.stories import sentences_of

FIRST = "The council of Mirna met on Friday."
TELLS = "Jane Doe sent the mayor a letter in May."
KNOWN = "Roe never answered the letter."
OTHER = "Nine houses burnt down in Iona."


def _untold(story, page):
    return [story[row].line for row in Unexplained(story).on(page)]


def test_what_no_other_sentence_tells_is_untold():
    """The letter, on a page without the sentence that speaks of one."""
    story = sentences_of([FIRST, TELLS, OTHER, KNOWN])
    assert _untold(story, [0, 3]) == [KNOWN]
    assert _untold(story, [0, 1, 3]) == []


@pytest.mark.parametrize("other", ["She wrote to the mayor twice.", "An email reached the town hall."])
def test_what_is_told_in_another_word_is_told(other):
    """By its kind: who wrote has sent something written."""
    story = sentences_of([FIRST, OTHER, KNOWN], [other])
    assert _untold(story, [0, 2]) == [KNOWN]
    assert _untold(story, [0, 2, 3]) == []


def test_the_sentence_before_tells_whatever_it_says():
    """It is what the readers of the article had just read."""
    story = sentences_of([FIRST, TELLS, OTHER, KNOWN])
    assert _untold(story, [2, 3]) == []
    assert _untold(story, [0, 3]) == [KNOWN]


def test_the_first_sentence_of_an_article_introduces_what_it_names():
    """Its readers knew as little."""
    assert _untold(sentences_of([KNOWN, OTHER], [FIRST]), [0, 2]) == []


@pytest.mark.parametrize(
    ("line", "known"),
    [
        ("The company said that it would wait.", True),
        ("Before the vigil, Doe spoke to the police.", True),
        ("Doe praised the announcement.", True),
        ("The ads were seen by nine million people.", True),
        ("Roe waits for the company’s answer.", True),
        ("The committee didn't vote.", True),
        ("The deal Monday came late.", True),
        ("Doe read the letter that Roe had sent.", False),
        ("Doe read the letter to the mayor.", False),
        ("Doe read the letter of the mayor.", False),
        ("Doe read the letter he had sent.", False),
        ("The client and the company, Iona Air, agreed.", False),
        ("The company, a maker of pumps, agreed.", False),
        ("The letter written by Roe came late.", False),
        ("The letter sent by Roe came late.", False),
        ("The first letter came late.", False),
        ("The pump company came late.", False),
        ("The company-wide party came late.", False),
        ("The dam broke.", False),
        ("A letter came, and the letter said no.", False),
        ("She wrote that the letter was hers.", False),
    ],
)
def test_a_thing_is_known_where_nothing_says_which_one_is_meant(line, known):
    """The article and the noun alone, and what may follow a whole phrase."""
    assert bool(list(assumed_things(line))) is known


def test_a_word_names_its_kinds_in_whatever_number():
    """And every word of a kind tells of it."""
    nouns = kinds_by_noun()
    assert nouns["letter"] == nouns["letters"] <= kinds_in("Two memos.")
    assert nouns["agency"] == nouns["agencies"]
    assert nouns["survey"] == nouns["surveys"]
    assert nouns["crash"] == nouns["crashes"] <= kinds_in("They collided.")
    assert all(
        noun in nouns and kinds_in(noun) >= nouns[noun]
        for kind in NOUN_CLASSES
        for noun in kind.partition(":")[0].split()
    )
    assert not kinds_in("Nobody in Mirna knew.")

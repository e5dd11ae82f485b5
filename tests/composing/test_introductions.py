"""Who must have been introduced before a sentence can be read."""

import pytest

from summarize.composing import stand
from summarize.composing.introductions import unintroduced
from summarize.model import Sentence

FIRST = "A neighbour, Jane Doe, was woken by the noise in Mirna."
OTHER = "Firefighters needed nine hours to put out the blaze in Mirna."


def _story(*articles):
    return [
        Sentence(f"{at}.txt", 0, len(line), line, place, place)
        for at, lines in enumerate(articles)
        for place, line in enumerate(lines)
    ]


@pytest.mark.parametrize(
    ("line", "unknown"),
    [
        ("Doe called the police at midnight.", True),
        ("Ms. Doe also lost her dog.", True),
        ("Doe, a nurse, called the police.", True),
        ("“I heard a bang,” Doe said on Friday.", True),
        ("Doe-Roe called the police at midnight.", False),
        ("Roe called the police at midnight.", False),
        ("Police called for more hoses.", False),
        ("Jane Doe called the police at midnight.", False),
        ("The noise had woken Doe before midnight.", False),
        ("She called the police at midnight.", False),
    ],
)
def test_a_last_name_that_one_article_introduced_needs_that(line, unknown):
    """As the one who acts or speaks; somebody whom the article never gives in full is no such case."""
    assert unintroduced(_story([FIRST, line], [OTHER])).tolist() == [False, unknown, False]


def test_whom_another_article_names_is_known():
    """The story is about such a person, and so it is where one article names somebody again and again."""
    line = "Doe called the police at midnight."
    assert not unintroduced(_story([FIRST, line], ["Doe was not hurt in the fire."])).any()
    assert not unintroduced(_story([FIRST, line, *["The dog of Doe ran away."] * 4], [OTHER])).any()


def test_a_name_is_introduced_before_not_after():
    """What stands further down the article has introduced nobody yet; one article alone has no strangers."""
    assert not unintroduced(_story(["Doe called the police at midnight.", FIRST], [OTHER])).any()
    assert not unintroduced(_story([FIRST, "Doe called the police at midnight."])).any()
    assert unintroduced([]).tolist() == []


def test_the_end_of_a_sentence_is_no_first_name():
    """Inside a quotation one sentence may end before a name; a title and an initial end in a point, too."""
    line = "Doe called the police at midnight."
    for first, unknown in (
        ("“They are from Iona. Doe knows them,” a clerk said.", False),
        ("Sgt. Doe slept.", True),
        ("J. Doe slept.", True),
    ):
        assert unintroduced(_story([first, line], [OTHER])).tolist()[1] is unknown


def test_a_stranger_is_a_fault_of_the_sentence():
    """Less than a question is; only English names are known."""
    story = _story([FIRST, "Doe called the police at midnight after all."], [OTHER])
    content = [9] * len(story)
    assert stand(story, content, language="en").faults.tolist() == [0, 0.5, 0]
    assert stand(story, content, language="de").faults.tolist() == [0, 0, 0]

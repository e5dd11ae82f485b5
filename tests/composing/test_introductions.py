"""Who must have been introduced before a sentence can be read."""

import pytest

from summarize.composing import introduced_first, stand
from summarize.composing.introductions import PAGE
from summarize.composing.unintroduced import under_last_names
from summarize.model import Sentence

FIRST = "A neighbour, Jane Doe, was woken by the noise in Mirna."
OTHER = "Firefighters needed nine hours to put out the blaze in Mirna."


def _story(*articles):
    return [
        Sentence(f"{at}.txt", 0, len(line), line, place, place)
        for at, lines in enumerate(articles)
        for place, line in enumerate(lines)
    ]


def unintroduced(story):
    """Sentences about somebody whom nothing else of the page would introduce."""
    return under_last_names(story)[1]


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


def test_no_page_opens_on_a_last_name_that_was_introduced_before():
    """Whoever the story is about; where the article begins so, it expects its readers to know him."""
    line = "Doe called the police in Mirna at midnight after all."
    told = _story([FIRST, line], [line, "Doe slept in Mirna."])
    assert under_last_names(told)[0].tolist() == [False, True, False, False]
    assert stand(told, [9] * 4, language="en").leads.tolist() == [True, False, True, True]
    assert stand(told, [9] * 4, language="de").leads.all()


def test_a_stranger_is_a_fault_of_the_sentence():
    """Less than a question is; only English names are known."""
    story = _story([FIRST, "Doe called the police at midnight after all."], [OTHER])
    content = [9] * len(story)
    assert stand(story, content, language="en").faults.tolist() == [0, 0.5, 0]
    assert stand(story, content, language="de").faults.tolist() == [0, 0, 0]


LEAD = "A fire destroyed nine houses in Mirna on Friday."
IN_FULL = "Neighbours were woken by Jane Doe and her dog."


def _read(*lines, requires=()):
    chains = []
    for row in range(len(lines)):
        chains += [] if (row, row - 1) in requires else [[]]
        chains[-1].append(row)
    return introduced_first(chains, dict(enumerate(lines)))


@pytest.mark.parametrize(
    "bare",
    [
        "Doe called the police at midnight.",
        "“I heard a bang,” Doe said.",
        "At midnight, according to the police, Doe was awake.",
        "Ms. Doe told them what she had seen.",
        "But Doe says that nobody came.",
        "The police believe that Doe could not have slept.",
    ],
)
def test_who_is_named_in_full_is_so_first(bare):
    """A reader meets Jane Doe before Doe; the first sentence of the page stays."""
    assert _read(LEAD, bare, OTHER, IN_FULL) == [0, 3, 1, 2]
    assert _read(bare, LEAD, IN_FULL) == [0, 1, 2]


@pytest.mark.parametrize(
    "line",
    [
        "Jane Doe called the police at midnight.",
        "Chief Doe called the police at midnight.",
        "Roe called the police at midnight.",
        "The Doe opened its doors to all.",
        "Friday was the day of the fire.",
        "Iona was not hurt.",
    ],
)
def test_who_is_introduced_or_nobody_moves_nothing(line):
    """In full, by an office, as a thing, or not on this page."""
    assert _read(
        LEAD,
        line,
        OTHER,
        IN_FULL,
        "It came late Friday, or Early Friday, to Mirna, Iona.",
    ) == [0, 1, 2, 3, 4]


def test_a_word_of_the_page_is_no_name():
    """Police said, and police came: the Iona Police introduce nobody."""
    assert _read(LEAD, "Police said so.", "The police came.", "Iona Police were there.") == [0, 1, 2, 3]


def test_what_needs_the_one_before_it_moves_with_it():
    """And stays behind it."""
    assert _read(LEAD, "Doe called the police.", IN_FULL, "She ran.", requires=[(3, 2)]) == [0, 2, 3, 1]
    assert _read(LEAD, OTHER, "It said that Doe called.", IN_FULL, requires=[(2, 1)]) == [0, 3, 1, 2]


def test_more_than_a_page_stays_as_it_is():
    """Every sentence would be looked at for every name; of nothing nothing is made."""
    many = [LEAD, "Doe called the police.", *[OTHER] * PAGE, IN_FULL]
    assert _read(*many) == list(range(len(many)))
    assert _read() == []

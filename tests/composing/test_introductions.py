"""Who must have been introduced before a sentence can be read."""

import pytest

from summarize.composing import Unintroduced, introduce_first, stand
from summarize.composing.introductions import PAGE, TOGETHER
from summarize.composing.unintroduced import STRANGER, under_last_names
from tests.composing.stories import sentences_of

FIRST = "A neighbour, Jane Doe, was woken by the noise in Mirna."
OTHER = "Firefighters needed nine hours to put out the blaze in Mirna."


def _strangers(story, page=None):
    """Lines of a page, all of the story unless it is said, on which somebody is not introduced."""
    rows = list(range(len(story))) if page is None else page
    found = Unintroduced(story).on(rows)
    return [story[row].line for row, fault in found.items() for _ in range(round(fault / STRANGER))]


@pytest.mark.parametrize(
    ("line", "stranger"),
    [
        ("Doe called the police at midnight.", True),
        ("Ms. Doe also lost her dog.", True),
        ("The noise had woken Doe before midnight.", True),
        ("“I heard a bang,” Doe said on Friday.", True),
        ("Doe-Roe called the police at midnight.", False),
        ("Roe called the police at midnight.", False),
        ("Jane Doe called the police at midnight.", False),
        ("Doe Street was closed at midnight.", False),
        ("Doe of Mirna was closed at midnight.", False),
        ("She called the police at midnight.", False),
    ],
)
def test_whom_a_page_does_not_introduce_is_a_stranger(line, stranger):
    """His article has introduced him further up, and the page lacks that."""
    story = sentences_of([FIRST, line, "Doe said so."], [OTHER])
    assert _strangers(story, [1, 3]) == [line] * stranger
    assert _strangers(story, [0, 1, 3]) == []


def test_a_stranger_counts_once_and_each_of_two():
    """In the sentence that comes first."""
    two = "Ann Roe lost a cat and Roe told Doe. Doe said so."
    story = sentences_of([FIRST, "Doe slept.", "Doe said so.", two, "Roe and Doe left."], [OTHER])
    assert _strangers(story, [1, 2]) == ["Doe slept."]
    assert _strangers(story, [4]) == ["Roe and Doe left."] * 2


def test_sentences_that_introduce_a_stranger():
    """Whichever article they stand in; whoever else a sentence names is no stranger."""
    story = sentences_of(
        [FIRST, "Doe called.", "Roe and Doe left Mirna."],
        ["Ann Roe and Jane Doe left.", OTHER, "Roe called."],
    )
    assert Unintroduced(story).mended_by(1) == [0, 3]
    assert Unintroduced(story).mended_by(5) == [3]
    assert Unintroduced(story).mended_by(4) == []


def test_whom_most_articles_take_as_known_is_known():
    """Articles that never say who he is, or say it late, expect their readers to know; one of two is not enough."""
    line, late = "Doe called the police at midnight.", ["Doe was not hurt.", "Jane Doe was awake."]
    assert _strangers(sentences_of([FIRST, line], late), [1]) == [line]
    assert _strangers(sentences_of([FIRST, line], late, [line]), [1]) == []
    assert _strangers(sentences_of([line], [FIRST], [OTHER]), [0]) == [line]
    assert _strangers(sentences_of([line, FIRST, line]), [2]) == []
    assert _strangers(sentences_of([FIRST, line], ["Ann, the sister of Jane Doe, was not hurt."]), [1]) == [
        line
    ]


@pytest.mark.parametrize("office", ["President", "the Prime Minister", "Former president Jane A."])
def test_who_is_called_president_needs_no_introduction(office):
    """Readers know their heads of state."""
    line = "Doe called the police at midnight."
    assert _strangers(sentences_of([FIRST, line], [f"Nobody saw {office} Doe on Friday."]), [1]) == []
    assert _strangers(sentences_of([FIRST, line], ["Nobody saw Sheriff Doe on Friday."]), [1]) == [line]


@pytest.mark.parametrize(
    "tells",
    [
        "Doe also said so.",
        "Doe, however, would not leave.",
        "Smoke woke Doe, who slept.",
        "Doe’s office burnt down.",
        "At midnight Doe finally called.",
        "At midnight Doe, 78, slept.",
    ],
)
def test_a_person_does_something_or_has_something(tells):
    """Somewhere in the story, by the last name alone; in the passive, or in a list, nobody is told from a place."""
    line = "The noise had woken Doe before midnight."
    assert _strangers(sentences_of([FIRST, line, tells], [OTHER]), [1]) == [line]
    assert _strangers(sentences_of([FIRST, line, "Near Doe and Roe."], [OTHER]), [1]) == []


@pytest.mark.parametrize("owner", ["Ross’", "Ross'", "Ross’s"])
def test_whose_name_ends_in_s_has_something_too(owner):
    """Behind any other name such a mark closes a quotation."""
    story = sentences_of(
        ["A neighbour, Ann Ross, slept.", "The noise woke Ross.", f"Smoke filled {owner} house."], [OTHER]
    )
    assert _strangers(story, [1]) == ["The noise woke Ross."]
    assert under_last_names(sentences_of([FIRST, "Ann Ross slept.", f"{owner} doors burnt."])).tolist()[2]
    line = "The noise had woken Doe before midnight."
    assert _strangers(sentences_of([FIRST, line, "All sang ‘Remember Doe’ in Mirna."], [OTHER]), [1]) == []


@pytest.mark.parametrize(
    "other",
    ["Nobody in Doe had heard it.", "The Doe was closed.", "Nobody was hurt at Doe on Friday.", "A doe ran."],
)
def test_what_is_no_person_is_no_stranger(other):
    """A place stands behind in or at, what is no name of a person behind an article, in more than one of five mentions; a person acts somewhere."""
    line, many = "Doe called the police at midnight.", ["Doe slept.", "Doe left."]
    assert _strangers(sentences_of([FIRST, line, other]), [1]) == []
    assert bool(_strangers(sentences_of([FIRST, line, *many, other]), [1])) is (" Doe" in other)
    assert _strangers(sentences_of([FIRST, "Smoke lay over Doe."]), [1]) == []
    assert _strangers(sentences_of(["The Old Republicans won.", "Republicans said so."]), [1]) == []
    assert _strangers(sentences_of(["The White House won.", "Both Senate and House agreed."]), [1]) == []


def test_the_end_of_a_sentence_is_no_first_name():
    """Inside a quotation one sentence may end before a name; a title and an initial end in a point, too."""
    line = "Doe called the police at midnight."
    for first, stranger in (
        ("“They are from Iona. Doe knows them,” a clerk said.", False),
        ("“We were all in Iona,” Doe said.", False),
        ("She asked about a raid called “Long Night,” Doe said.", False),
        ("‘Nobody left Iona,’ Doe said.", False),
        ('"Is she from Iona?" Doe asked.', False),
        ("Nobody was left in Iona! Doe slept.", False),
        ("Jane “Jo” Doe slept.", True),
        ("The “Sheriff” Doe slept.", True),
        ("Sgt. Doe slept.", True),
        ("J. Doe slept.", True),
        ("Jane A. Doe slept.", True),
    ):
        assert bool(_strangers(sentences_of([first, line], [OTHER]), [1])) is stranger
    assert _strangers([]) == []


def test_no_page_opens_on_a_last_name_that_was_introduced_before():
    """Whoever the story is about."""
    line = "Doe called the police in Mirna at midnight after all."
    told = sentences_of([OTHER, FIRST, line, line, line], ["Roe slept in Mirna until noon."])
    assert under_last_names(told).tolist() == [False, False, True, True, True, False]
    leads = stand(told, [9] * 6, language="en").lead_form
    assert (leads > 0).tolist() == [True, True, False, False, False, True]
    assert stand(told, [9] * 6, language="de").lead_form.all()


@pytest.mark.parametrize(("others", "known"), [([[FIRST]], False), ([["Doe slept."], ["Doe left."]], True)])
def test_no_page_opens_on_a_last_name_that_most_articles_introduce(others, known):
    """Where an article begins with one that the others take as known, so may the page; deep in an article it is not asked."""
    line = "Doe called the police in Mirna at midnight after all."
    told = sentences_of([line, line, line, line], *others)
    assert under_last_names(told).tolist()[:4] == [not known] * 3 + [False]


LEAD = "A fire destroyed nine houses in Mirna on Friday."
IN_FULL = "Neighbours were woken by Jane Doe and her dog."
PEOPLE = ["A neighbour, Jane Doe, and a clerk, Ann Roe, were woken.", "Doe called.", "Roe called."]


def _read(*lines, requires=(), people=PEOPLE):
    """The order of a page of one article, where another one has some people."""
    chains = []
    for row in range(len(lines)):
        chains += [] if (row, row - 1) in requires else [[]]
        chains[-1].append(row)
    return introduce_first(chains, dict(enumerate(lines)), Unintroduced(sentences_of(lines, people)))


@pytest.mark.parametrize(
    "bare",
    [
        "Doe called the police at midnight.",
        "“I heard a bang,” Doe said.",
        "At midnight, according to the police, Doe was awake.",
        "Ms. Doe told them what she had seen.",
        "But Doe says that nobody came.",
        "The police believe that Doe could not have slept.",
        "Doe on Friday called the police.",
        "The noise had woken Doe before midnight.",
        "At midnight Doe’s dog ran away.",
        "The police received a call from Doe, 47.",
    ],
)
def test_who_is_named_in_full_is_so_first(bare):
    """A reader meets Jane Doe before Doe, whatever is said of him; the first sentence of the page stays."""
    assert _read(LEAD, bare, OTHER, IN_FULL) == [0, 3, 1, 2]
    assert _read(bare, LEAD, IN_FULL) == [0, 1, 2]


@pytest.mark.parametrize(
    "line",
    [
        "Jane Doe called the police at midnight.",
        "Chief Doe called the police at midnight.",
        "Doe, a clerk, called the police at midnight.",
        "The police were called by Doe, 47, the clerk.",
        "Roe called the police at midnight.",
        "The Doe opened its doors to all.",
        "Friday was the day of the fire.",
        "Iona was not hurt.",
    ],
)
def test_who_is_introduced_or_nobody_moves_nothing(line):
    """In full, by an office, by what he is, as a thing, or not on this page."""
    assert _read(
        LEAD,
        line,
        OTHER,
        IN_FULL,
        "It came late Friday, or Early Friday, to Mirna, Iona.",
    ) == [0, 1, 2, 3, 4]


def test_whom_readers_know_moves_nothing():
    """A president, and whom most articles never introduce; in other languages nobody is asked."""
    lines = LEAD, "Doe called the police.", OTHER, IN_FULL
    assert _read(*lines, people=[*PEOPLE, "President Doe left."]) == [0, 1, 2, 3]
    assert _read(*lines, people=["Doe called."]) == [0, 1, 2, 3]
    assert introduce_first([[row] for row in range(4)], dict(enumerate(lines)), None) == [0, 1, 2, 3]


def test_who_was_told_further_up_moves_nothing():
    """He is given in full once; that he is again, later, brings nobody up."""
    assert _read(LEAD, IN_FULL, "Doe called the police.", OTHER, "Jane Doe left.") == [0, 1, 2, 3, 4]


def test_a_word_of_the_page_is_no_name():
    """Police said, and police came: the Iona Police introduce nobody."""
    people = ["The Iona Police were there."]
    lines = LEAD, "Police said so.", "The police came.", "Iona Police were there."
    assert _read(*lines, people=people) == [0, 1, 2, 3]


def test_what_needs_the_one_before_it_moves_with_it():
    """And stays behind it."""
    assert _read(LEAD, "Doe called the police.", IN_FULL, "She ran.", requires=[(3, 2)]) == [0, 2, 3, 1]
    assert _read(LEAD, OTHER, "It said that Doe called.", IN_FULL, requires=[(2, 1)]) == [0, 3, 1, 2]


@pytest.mark.parametrize(("follow", "moves"), [(TOGETHER - 1, True), (TOGETHER, False)])
def test_a_long_passage_stays(follow, moves):
    """The page would be told from its end."""
    lines = LEAD, "Doe called the police.", IN_FULL, *["She ran."] * follow
    moved = [0, *range(2, len(lines)), 1]
    found = _read(*lines, requires=[(row, row - 1) for row in range(3, len(lines))])
    assert found == (moved if moves else list(range(len(lines))))


def test_nobody_is_introduced_at_the_cost_of_somebody_else():
    """Where each of two sentences has bare whom the other gives in full, they stay; somebody told before costs nothing."""
    both = "Ann Roe left when Doe called.", OTHER, "Jane Doe told Roe to leave."
    assert _read(LEAD, *both) == [0, 1, 2, 3]
    assert _read("Ann Roe lost nine houses in Mirna.", *both) == [0, 3, 1, 2]


def test_more_than_a_page_stays_as_it_is():
    """Every sentence would be looked at for every name; of nothing nothing is made."""
    many = [LEAD, "Doe called the police.", *[OTHER] * PAGE, IN_FULL]
    assert _read(*many) == list(range(len(many)))
    assert _read() == []

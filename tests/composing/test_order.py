"""One reading order, and the headline."""

import numpy as np
import pytest
from scipy import sparse

from summarize.composing import headline, reading_order


def _order(vectors, groups, places, merits, *, chosen=None, requires=None, leads=None):
    n = len(groups)
    chains = reading_order(
        np.arange(n) if chosen is None else np.array(chosen),
        lead_merit=np.array(merits, float),
        vectors=sparse.csr_array(np.array(vectors, float)),
        groups=np.array(groups),
        places=np.array(places, float),
        requires=np.full(n, -1) if requires is None else np.array(requires),
        lead_form=np.ones(n) if leads is None else np.array(leads),
    )
    return [row for chain in chains for row in chain]


def test_the_best_lead_stands_first():
    """Wherever its article has it; equal ones tie to the lower row."""
    assert _order(np.eye(3), [0, 1, 2], [0, 0, 0], [0.2, 0.5, 0.3])[0] == 1
    assert _order(np.eye(2), [0, 0], [0, 1], [0.1, 0.2])[0] == 1
    assert _order(np.eye(2), [0, 1], [0, 0], [0.5, 0.5])[0] == 0


def test_who_names_nobody_does_not_lead():
    """The company, the storm: a reader must know which."""
    assert _order(np.eye(2), [0, 1], [0, 0], [0.8, 0.2], leads=[0, 1])[0] == 1
    assert _order(np.eye(2), [0, 1], [0, 0], [0.8, 0.5], leads=[0.5, 1])[0] == 1
    assert _order(np.eye(2), [0, 1], [0, 0], [0.2, 0.8], leads=[0, 0])[0] == 1


def test_sources_agree_on_the_place_of_a_matter():
    """A sentence from the end of its article moves up when the others open with its matter."""
    vectors = [[1, 0, 0], [1, 1, 0], [0, 1, 0], [1, 1, 0], [0, 0, 1], [0, 0, 1]]
    places, merits = [0, 0.3, 0.6, 0.8, 1, 0], [4, 1, 1, 1, 1, 1]
    assert _order(vectors, [0, 0, 0, 0, 0, 1], places, merits, chosen=[0, 2, 4, 5]) == [0, 4, 5, 2]


def test_what_needs_the_sentence_before_follows_at_once():
    """Whatever stands between them in the sources."""
    assert _order(np.eye(3), [0, 0, 1], [0, 1, 0.1], [3, 1, 1], requires=[-1, 0, -1]) == [0, 1, 2]


def test_neighbours_of_an_article_stand_together():
    """What others open with moves both of them up, and nothing comes between them."""
    vectors = [[1, 0, 0, 0], [1, 1, 1, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 1, 0], [0, 0, 0, 1]]
    groups, merits, chosen = [0, 0, 0, 0, 1, 2], [4, 1, 1, 1, 1, 1], [0, 2, 3, 4, 5]
    assert _order(vectors, groups, [0, 0.3, 0.6, 1, 0, 0.58], merits, chosen=chosen) == [0, 4, 2, 3, 5]
    assert _order(np.eye(6), groups, [0, 0.3, 0.5, 1, 0.7, 0.1], merits, chosen=chosen) == [0, 5, 4, 2, 3]


def test_the_lead_takes_along_what_follows_it():
    """Not what stands before it in its article: that does not bury it, and has a place of its own."""
    assert _order(np.eye(5), [0, 0, 0, 0, 1], [0, 0.4, 0.7, 1, 0.2], [1, 4, 1, 1, 1]) == [1, 2, 3, 0, 4]
    assert _order(np.eye(4), [0, 0, 0, 1], [0, 0.5, 1, 0.2], [1, 4, 1, 1], chosen=[0, 1, 3]) == [1, 0, 3]


@pytest.mark.parametrize(("place", "order"), [(0.6, [0, 2, 1]), (0.7, [0, 1, 2])])
def test_what_goes_on_from_the_sentence_before_moves_up(place, order):
    """By as much of an article as the two are alike; from further down, what stands earlier is read first."""
    assert _order([[1, 0, 0], [0, 1, 0], [0.35, 0, 0.9]], [0, 1, 2], [0, 0.3, place], [4, 1, 1]) == order


def test_nothing_has_no_order():
    """An empty choice is an empty briefing."""
    assert _order(np.zeros((0, 1)), [], [], []) == []


TITLES = ["Storm kills nine in Cuba", "Is the storm over?", "A singer marries"]


def test_the_headline_is_the_title_nearest_to_the_centre():
    """A question stands back; so does what few sentences speak of."""
    sentences = sparse.csr_array(np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0]]))
    titles = sparse.csr_array(np.array([[0.8, 0.6], [1.0, 0.0], [0.0, 1.0]]))
    scores = np.array([0.4, 0.4, 0.2])
    assert headline(TITLES, titles, sentences, scores, "en") == TITLES[0]
    assert headline(TITLES[1:2], titles[1:2], sentences, scores, "en") == TITLES[1]


LISTS = (
    "Five key takeaways from the storm",
    "Storm in Cuba: 3 things it did",
    "Things to know before the storm",
    "Meet the mayor who left Cuba",
    "What to expect of the storm",
    "Storm hits Cuba: what we know",
    "Here’s what the storm did",
    "Fact-checking the mayor of Cuba",
    "Who is Jane Roe, mayor of Cuba",
    "The storm in Cuba, explained",
)


@pytest.mark.parametrize(
    "view",
    [
        "OPINION: The Storm Was Our Fault",
        "Analysis | The storm in Cuba",
        "Op-ed: The storm was our fault",
        "The storm of the year is...",
        "Why the storm killed nine",
        "How Cuba failed the storm’s victims",
        "Cuba should have seen the storm coming",
        "The mayor was right to leave Cuba",
        "After the storm, Cuba needs to build higher",
        "Cuba needs our help!",
        "Cuba's talks failed. Here's why.",
        "Jane Roe, Storm in Cuba, Havana, Federal Security, UN",
        "Mayor Roe is right -- Cuba can wait",
        *LISTS,
    ],
)
def test_a_title_that_announces_no_news_is_no_headline(view):
    """A view, a reason, a teaser and a list of tags stand back, however central; not a topic, a place, or a view that the title says whose it is."""
    rows, scores = sparse.csr_array(np.eye(2)), np.array([0.9, 0.1])
    assert headline([view, "Nine die in Cuba"], rows, rows, scores, "en") == "Nine die in Cuba"
    for news in (
        "Cuba: storm kills nine",
        "Opinions differ on the storm",
        "Cuba should pay for the storm, court rules",
        "Mayor: Cuba needs to build higher",
        "US wins in Cuba!",
        "Our dam is safe, minister of Cuba says!",
        "Fires, floods, storms, and two quakes hit Cuba",
        "Doctors meet the mayor of Cuba",
        "WHO is short of money in Cuba",
        "Nine winners of the Cuba lottery",
        "Cuba explained its vote",
        "Fact-checkers leave Cuba",
    ):
        assert headline([news, "Nine die in Cuba"], rows, rows, scores, "en") == news


@pytest.mark.parametrize("title", LISTS)
def test_what_lists_or_explains_stands_before_a_view(title):
    """A page of lists and opinion is headed by a list, however central the opinion."""
    rows, scores = sparse.csr_array(np.eye(2)), np.array([0.9, 0.1])
    assert headline(["Cuba should have seen it coming", title], rows, rows, scores, "en") == title


def test_a_loaded_title_stands_back_behind_a_plain_one_nearly_as_central():
    """Not behind one that says something else, and not in a language whose loaded words nobody knows."""
    titles = ["Mayor delivers a stark ultimatum", "Mayor sets a date for the budget"]
    sentences, scores = sparse.csr_array(np.eye(2)), np.array([0.55, 0.45])
    rows = sparse.csr_array(np.eye(2))
    assert headline(titles, rows, sentences, scores, "en") == titles[1]
    assert headline(titles, rows, sentences, scores, "de") == titles[0]
    assert headline(titles, rows, sentences, np.array([0.9, 0.1]), "en") == titles[0]


@pytest.mark.parametrize(
    ("titles", "old", "headed"),
    [
        (["Storm kills nine", "Storm moves on"], [], 0),
        (["Storm kills nine", "Storm moves on"], [0], 1),
        (["Storm kills nine", "Storm moves on"], [0, 1], 0),
        (["Storm kills nine", "Why the storm killed so many"], [0], 0),
        (["Is the storm over?", "Storm moves on"], [0, 1], 1),
        (["Is the storm over?", "Why the storm killed so many"], [0], 1),
    ],
)
def test_an_old_title_stands_back_behind_new_news_alone(titles, old, headed):
    """However central; a new teaser tells less than an old headline, but as much as an old teaser."""
    rows, scores = sparse.csr_array(np.eye(2)), np.array([0.9, 0.1])
    assert headline(titles, rows, rows, scores, "en", old={titles[at] for at in old}) == titles[headed]


def test_without_titles_there_is_no_headline():
    """Nothing is made up."""
    empty = sparse.csr_array((0, 2))
    assert headline([], empty, empty, np.array([]), "en") == ""


@pytest.mark.parametrize("first", [0, 1])
def test_equal_titles_tie_to_the_first(first):
    """The order of the articles decides."""
    rows = sparse.csr_array(np.ones((2, 1)))
    titles = ["One", "Two"] if first == 0 else ["Two", "One"]
    assert headline(titles, rows, rows, np.array([0.5, 0.5]), "en") == titles[0]

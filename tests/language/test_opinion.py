"""How outlets mark what is somebody's opinion."""

import pytest

from summarize.language.opinion import is_marked_as_opinion

MARKED = [
    "OPINION: The town must pay for its ferry",
    "Opinion | The town must pay for its ferry",
    "ANALYSIS/OPINION:",
    "Editorial: Mirna’s ferry is no toy",
    "Op-ed: A ferry for all",
    "The ferry is no toy | Jane Doe | Opinion",
    "The ferry is no toy | Opinion | The Mirna Post",
    "Opinion contributor",
    "Jane Doe, opinion columnist",
    "By Jane Doe, Opinion Contributor",
    "The Editorial Board",
    "COMMENTARY",
    "The opinions expressed by columnists are their own.",
    "The author is a columnist of the Mirna Post; the views expressed are her own.",
]
PLAIN = [
    ("what opinions are about", "Opinions differ on the ferry of Mirna"),
    ("news of an editorial", "Mayor answers scathing editorial on ferry"),
    ("news of an opinion writer", "Opinion columnist leaves the Mirna Post, which closes its editorial page"),
    ("a column that stands", "Column falls in Mirna: two hurt"),
    ("it may report", "Analysis: What the vote on the ferry means"),
    ("it may report", "EXPLAINER: How Mirna lost its ferry"),
    ("it may report", "Review: A ferry at last"),
    ("another's views", "Council rebukes the views expressed by its clerk"),
    ("no mark", ""),
]


@pytest.mark.parametrize("line", MARKED)
def test_an_outlet_says_that_it_is_opinion(line):
    """Before or behind a title, as a line of its own, by who wrote it, or in a notice."""
    assert is_marked_as_opinion(line)


@pytest.mark.parametrize(("why", "line"), PLAIN)
def test_what_only_speaks_of_opinions_is_none(why, line):
    """A title that holds the word may be that of a report."""
    assert not is_marked_as_opinion(line), why

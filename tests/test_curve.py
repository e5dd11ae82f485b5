"""How much of the shared content other lengths hold."""

from pathlib import Path

import pytest

from summarize import Article
from summarize.cli import main
from summarize.composing import points_left_out
from summarize.curve import coverage, curve
from summarize.explaining import explain
from summarize.pipeline import draft, prepare
from summarize.settings import Settings
from tests.unspaced.events import events

SEEDS = Path(__file__).parents[1] / "seeds"


@pytest.fixture(scope="module")
def made():
    articles = [Article(id=path.name[:3], text=path.read_text()) for path in sorted(SEEDS.glob("*.txt"))]
    return draft(prepare(articles), Settings(words=200))


def test_more_words_state_more_points(made):
    """Twice the words never state fewer points; the words keep the budget."""
    short, long = coverage(made, [100, 400])
    assert short[1] <= 100 < long[1] <= 400
    assert 0 < short[2] < long[2] <= len(made.points)
    assert 0 < short[3] < long[3] <= 1


def test_the_briefing_itself_is_a_point_of_the_curve(made):
    """What it does not state is what it left out."""
    ((budget, words, stated, _),) = coverage(made, [200])
    assert (budget, words) == (200, made.briefing.words)
    assert stated == len(made.points) - len(made.briefing.left_out)


@pytest.mark.parametrize("words", [60, 100, 400])
def test_a_line_is_what_a_briefing_of_that_length_states(made, words):
    """Short pages weigh the lead, the depth and what was said otherwise than long ones."""
    other = draft(made.prepared, Settings(words=words))
    ((_, used, stated, _),) = coverage(made, [words])
    assert used == other.briefing.words
    assert stated == len(made.points) - len(
        points_left_out(made.points, other.chosen.tolist(), made.support_of)
    )


def test_where_no_space_stands_between_words_a_budget_means_sentences():
    """Each of so many English words; half the budget, half the sentences."""
    found = draft(prepare(next(iter(events("zh"))).articles), Settings(words=200))
    lines = {budget: share for budget, _, _, share in coverage(found, [50, 100, 200])}
    assert 0 < lines[50] < lines[100] < lines[200]


def test_a_budget_that_nothing_fits_has_no_line(made):
    """No sentence of the seeds has two words."""
    assert list(coverage(made, [2])) == []


def test_the_table_marks_the_length_that_was_asked_for(made):
    """One line a length, one of them marked."""
    lines = curve(made).splitlines()
    assert next(line for line in lines if "this briefing" in line).split()[0] == str(made.briefing.words)
    assert len(lines) == 2 + 8


def test_what_the_budget_cost_is_explained_by_support(made):
    """The best supported first."""
    lines = explain(made).splitlines()
    at = next(i for i, line in enumerate(lines) if line.startswith("Stated by two articles or more"))
    counts = [int(line.split()[0]) for line in lines[at + 1 :]]
    assert len(counts) == len(made.briefing.left_out) > 0
    assert counts == sorted(counts, reverse=True)


def test_curve_prints_beside_the_briefing(capfdbinary):
    """On stderr; stdout stays the result."""
    assert main([str(SEEDS), "--curve"]) == 0
    out, err = capfdbinary.readouterr()
    assert b"against length" in err
    assert b"against length" not in out


def test_where_nothing_is_stated_twice_there_is_no_curve():
    """One article has no other that could state it."""
    alone = draft(prepare([Article(id="a", text="A dam broke near Sumy on Monday night.")]), Settings())
    assert curve(alone) == "Coverage: no point is stated by two articles or more\n"

"""The second look at a page: what is at fault on it leaves, where the page is better for that."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array

from summarize.selection import SELECTORS, price, revise
from summarize.selection.problem import rank_of
from summarize.selection.revising import CHAIN, LONGEST_PAGE
from tests.oracles import is_legal
from tests.selection.problems import make, problems


def _nowhere(_):
    return []


def _judged(problem, rows, at_fault):
    missing, beyond, below, page = rank_of(problem, rows)
    return missing, beyond, below + float(price(1.0, problem.weights)) * sum(at_fault(page).values()), page


ROWS = st.frozensets(st.integers(0, 6))


@given(problems(), ROWS, ROWS, st.sampled_from([-0.2, 0.0, 0.1, 1.0, 20.0]), st.booleans())
@settings(deadline=None)
def test_a_second_look_keeps_the_rules_and_makes_no_page_worse(problem, faulty, mending, fault, cured):
    """Whatever is at fault, also only without the one before or without others, and however much it costs; where nothing is, nothing changes."""
    mending = mending & set(range(len(problem.lengths)))

    def at_fault(page):
        if not mending.isdisjoint(page):
            return {}
        return {row: fault for row in page if row in faulty and not (cured and row - 1 in page)}

    chosen = SELECTORS["coverage"](problem)
    revised = revise(problem, chosen, at_fault, lambda _: sorted(mending))
    assert revised.dtype == np.intp
    assert revised.tolist() == sorted(set(revised.tolist()))
    assert is_legal(problem, revised.tolist())
    assert _judged(problem, revised, at_fault) <= _judged(problem, chosen, at_fault)
    assert revised is chosen or at_fault(chosen.tolist())


@pytest.mark.parametrize(("fault", "left"), [(1.0, [0, 1]), (20.0, [0, 2])])
def test_what_is_at_fault_leaves_for_what_is_worth_nearly_as_much(fault, left):
    """A fault costs a fiftieth of all worth: here .2, where the other sentence says .5 less."""
    problem = make([[0], [1], [2]], weights=[8.0, 1.5, 1.0])
    revised = revise(
        problem, np.array([0, 1]), lambda page: {row: fault for row in page if row == 1}, _nowhere
    )
    assert revised.tolist() == left


@pytest.mark.parametrize(
    ("costs", "left"),
    [
        ({1: 0.29}, [0, 1]),
        ({1: 0.3}, [0, 2]),
        ({1: 0.35, 2: 0.2}, [0, 1]),
        ({1: 0.35, 2: -0.2}, [0, 2]),
        ({0: -0.2, 1: 0.29}, [0, 1]),
    ],
)
def test_the_page_pays_for_all_and_what_is_dear_is_looked_at(costs, left):
    """A fault costs .219 here, and the third sentence is worth .05 less than the second."""
    problem = make([[0], [1], [2]], weights=[8.0, 1.5, 1.45])

    def at_fault(page):
        return {row: cost for row, cost in costs.items() if row in page}

    assert revise(problem, np.array([0, 1]), at_fault, _nowhere).tolist() == left


def test_a_fault_that_another_sentence_cures_is_none():
    """Rows 1 and 2 are at fault unless row 3 stands beside them, which their worth does not know."""
    problem = make([[0], [1], [2], [3]], weights=[8.0, 1.0, 0.9, 0.8], budget=30)

    def at_fault(page):
        return {} if 3 in page else {row: 5.0 for row in page if row in (1, 2)}

    assert SELECTORS["coverage"](problem).tolist() == [0, 1, 2]
    assert 3 in revise(problem, np.array([0, 1, 2]), at_fault, _nowhere).tolist()


@pytest.mark.parametrize(("mending", "left"), [([3], [0, 1, 3]), ([2, 3], [0, 1, 3]), ([], [0, 2, 3])])
def test_what_mends_a_fault_comes_in(mending, left):
    """Wherever it stands, though it is worth less by itself than what would come in where the sentence at fault leaves."""
    problem = make([[0], [1], [2], [3]], weights=[8.0, 2.0, 1.5, 0.1], budget=30)

    def at_fault(page):
        return {} if 3 in page else {row: 10.0 for row in page if row == 1}

    assert revise(problem, np.array([0, 1, 2]), at_fault, lambda _: mending).tolist() == left


@pytest.mark.parametrize(("faulty", "left"), [(CHAIN, 0), (CHAIN + 1, 1)])
def test_what_comes_in_may_be_at_fault_too(faulty, left):
    """So many sentences are tried for one; then the page is given up."""
    weights = [8.0, *np.linspace(2, 1, faulty), 0.9]
    problem = make([[row] for row in range(faulty + 2)], weights=weights)
    revised = revise(
        problem, np.array([0, 1]), lambda page: {row: 10.0 for row in page if 0 < row <= faulty}, _nowhere
    )
    assert sum(0 < row <= faulty for row in revised.tolist()) == left


def test_with_a_row_leaves_what_requires_it():
    """And it does not come back by way of a row that requires it."""
    problem = make(
        [[0], [1], [2], [3], [4]], weights=[8, 3, 3, 1, 1], requires=[-1, -1, 1, -1, -1], budget=30
    )
    revised = revise(
        problem, np.array([0, 1, 2]), lambda page: {row: 40.0 for row in page if row == 1}, _nowhere
    )
    assert revised.tolist() == [0, 3, 4]


def test_a_book_is_not_looked_at_again():
    """More sentences than a page has stay as they are."""
    rows = np.arange(LONGEST_PAGE + 1)
    problem = make([[row] for row in range(LONGEST_PAGE + 2)], budget=10 * len(rows))
    assert revise(problem, rows, lambda page: dict.fromkeys(page, 50.0), _nowhere) is rows


def _introduced(concepts=((0,), (1,), (2,), (3,)), **options):
    """Rows 1 and 2 follow each other in their article, and row 2 is at fault where row 1 does not stand before it."""
    return make(concepts, **{"groups": [0, 1, 1, 2], "share": 1.0, "budget": 30, **options})


def _unless_introduced(fault):
    return lambda page: {row: fault for row in page if row == 2 and 1 not in page}


@pytest.mark.parametrize(("fault", "left"), [(0.1, [0, 2, 3]), (20.0, [0, 1, 2])])
def test_what_introduces_a_sentence_comes_in_before_it_where_that_is_worth_it(fault, left):
    """For the one that says least, though it says less itself."""
    problem = _introduced(weights=[8.0, 0.5, 3.0, 1.0])
    assert revise(problem, np.array([0, 2, 3]), _unless_introduced(fault), _nowhere).tolist() == left


@pytest.mark.parametrize(
    "barrier",
    [
        {"allowed": [True, False, True, True]},
        {"groups": [0, 1, 2, 3]},
        {"lengths": [10, 25, 10, 10]},
        {"limit": 1},
    ],
)
def test_what_cannot_come_in_before_it_does_not(barrier):
    """It may not be printed, stands in another article, or the two are too long together."""
    problem = _introduced(weights=[3.0, 0.0, 8.0, 1.0], **barrier)
    revised = revise(problem, SELECTORS["coverage"](problem), _unless_introduced(0.1), _nowhere)
    assert is_legal(problem, revised.tolist())
    assert 1 not in revised
    assert 2 in revised


def test_what_repeats_the_one_that_comes_in_leaves():
    """Rows 0 and 1 say the same, and the page has room for both."""
    same = csr_array([[1.0, 0.0, 0.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
    problem = _introduced(((0,), (0,), (1,), (2,)), weights=[1.0, 9.0, 1.0], budget=40, pairs=same)
    assert revise(problem, np.array([0, 2, 3]), _unless_introduced(5.0), _nowhere).tolist() == [1, 2, 3]


def test_what_may_not_be_printed_does_not_come_in_however_dear_the_fault():
    """The rules of a choice do not know it any more."""
    problem = _introduced(weights=[8.0, 0.5, 3.0, 1.0], allowed=[True, False, True, True])
    assert 1 not in revise(problem, np.array([0, 2, 3]), _unless_introduced(20.0), _nowhere)


def test_nothing_stands_before_the_first_sentence():
    """Not the last one either, though it is of the same article."""
    problem = _introduced(weights=[3.0, 2.0, 1.0, 9.0], groups=[0, 1, 1, 0], budget=20)
    revised = revise(
        problem, np.array([0, 1]), lambda page: {row: 20.0 for row in page if row == 0}, _nowhere
    )
    assert revised.tolist() == [1, 3]


def test_what_makes_room_leaves_with_what_requires_it():
    """Row 3 says more than the others, and leans on the row that says least."""
    problem = _introduced(weights=[0.1, 0.5, 3.0, 2.0], requires=[-1, -1, -1, 0])
    revised = revise(problem, np.array([0, 2, 3]), _unless_introduced(40.0), _nowhere)
    assert is_legal(problem, revised.tolist())
    assert {1, 2} <= set(revised.tolist())

"""The second look at a page: what is at fault on it leaves, where the page is better for that."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.selection import SELECTORS, price, revise
from summarize.selection.problem import rank_of
from summarize.selection.revising import CHAIN, LONGEST
from tests.oracles import is_legal
from tests.selection.problems import make, problems


def _nothing(_):
    return []


def _judged(problem, rows, at_fault, fault):
    missing, beyond, below, page = rank_of(problem, rows)
    return missing, beyond, below + float(price(fault, problem.weights)) * len(at_fault(page)), page


ROWS = st.frozensets(st.integers(0, 6))


@given(problems(), ROWS, ROWS, st.sampled_from([0.0, 1.0, 20.0]))
@settings(deadline=None)
def test_a_second_look_keeps_the_rules_and_makes_no_page_worse(problem, faulty, mending, fault):
    """Whatever is at fault, and however much it costs; where nothing is, nothing changes."""
    mending = mending & set(range(len(problem.lengths)))

    def at_fault(page):
        return [] if mending & set(page) else [row for row in page if row in faulty]

    chosen = SELECTORS["coverage"](problem)
    revised = revise(problem, chosen, at_fault, lambda _: sorted(mending), fault)
    assert revised.dtype == np.intp
    assert revised.tolist() == sorted(set(revised.tolist()))
    assert is_legal(problem, revised.tolist())
    assert _judged(problem, revised, at_fault, fault) <= _judged(problem, chosen, at_fault, fault)
    assert revised is chosen or at_fault(chosen.tolist())


@pytest.mark.parametrize(("fault", "left"), [(1.0, [0, 1]), (20.0, [0, 2])])
def test_what_is_at_fault_leaves_for_what_is_worth_nearly_as_much(fault, left):
    """A fault costs a fiftieth of all worth: here .2, where the other sentence says .5 less."""
    problem = make([[0], [1], [2]], weights=[8.0, 1.5, 1.0])
    assert (
        revise(
            problem, np.array([0, 1]), lambda page: [row for row in page if row == 1], _nothing, fault
        ).tolist()
        == left
    )


def test_a_fault_that_another_sentence_cures_is_none():
    """Rows 1 and 2 are at fault unless row 3 stands beside them, which their worth does not know."""
    problem = make([[0], [1], [2], [3]], weights=[8.0, 1.0, 0.9, 0.8], budget=30)

    def at_fault(page):
        return [] if 3 in page else [row for row in page if row in (1, 2)]

    assert SELECTORS["coverage"](problem).tolist() == [0, 1, 2]
    assert 3 in revise(problem, np.array([0, 1, 2]), at_fault, _nothing, 5.0).tolist()


@pytest.mark.parametrize(("mending", "left"), [([3], [0, 1, 3]), ([2, 3], [0, 1, 3]), ([], [0, 2, 3])])
def test_what_mends_a_fault_comes_in(mending, left):
    """Though it is worth less by itself than what would come in where the sentence at fault leaves."""
    problem = make([[0], [1], [2], [3]], weights=[8.0, 2.0, 1.5, 0.1], budget=30)

    def at_fault(page):
        return [] if 3 in page else [row for row in page if row == 1]

    assert revise(problem, np.array([0, 1, 2]), at_fault, lambda _: mending, 10.0).tolist() == left


@pytest.mark.parametrize(("faulty", "left"), [(CHAIN, 0), (CHAIN + 1, 1)])
def test_what_comes_in_may_be_at_fault_too(faulty, left):
    """So many sentences are tried for one; then the page is given up."""
    weights = [8.0, *np.linspace(2, 1, faulty), 0.9]
    problem = make([[row] for row in range(faulty + 2)], weights=weights)
    revised = revise(
        problem, np.array([0, 1]), lambda page: [row for row in page if 0 < row <= faulty], _nothing, 10.0
    )
    assert sum(0 < row <= faulty for row in revised.tolist()) == left


def test_with_a_row_leaves_what_requires_it():
    """And it does not come back by way of a row that requires it."""
    problem = make(
        [[0], [1], [2], [3], [4]], weights=[8, 3, 3, 1, 1], requires=[-1, -1, 1, -1, -1], budget=30
    )
    revised = revise(
        problem, np.array([0, 1, 2]), lambda page: [row for row in page if row == 1], _nothing, 40.0
    )
    assert revised.tolist() == [0, 3, 4]


def test_a_book_is_not_looked_at_again():
    """More sentences than a page has stay as they are."""
    rows = np.arange(LONGEST + 1)
    problem = make([[row] for row in range(LONGEST + 2)], budget=10 * len(rows))
    assert revise(problem, rows, list, list, 50.0) is rows

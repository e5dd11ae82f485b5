"""The concept of a page that opens well."""

import numpy as np
import pytest
from scipy.sparse import csr_array

from summarize.selection import dearer_lead, lacks_lead, with_lead
from tests.selection.problems import make

HELD = csr_array(np.array([[1.0, 0.0], [0.0, 1.0], [0.0, 1.0]]))
WORTH = np.array([3.0, 2.0])


def test_who_leads_nearly_as_well_as_the_best_holds_it():
    """Seven tenths of the best merit are enough; what was there stays as it was."""
    held, worth, lead = with_lead(HELD, WORTH, np.array([1.0, 0.69, 0.71]), 0.5)
    assert held.toarray().tolist() == [[1, 0, 1], [0, 1, 0], [0, 1, 1]]
    assert worth.tolist() == [3.0, 2.0, 0.5]
    assert lead == 2


def test_where_nobody_can_lead_nothing_is_added():
    """A concept that no row holds would be one for nothing."""
    held, worth, lead = with_lead(HELD, WORTH, np.zeros(3), 0.5)
    assert held is HELD
    assert worth is WORTH
    assert lead is None


@pytest.mark.parametrize(
    ("lead", "rows", "lacking"),
    [(2, [1], True), (2, [], True), (2, [1, 2], False), (None, [1], False)],
)
def test_a_choice_lacks_a_lead_where_there_is_one_that_it_does_not_hold(lead, rows, lacking):
    """An empty one, too; where nobody can lead nothing is lacking."""
    problem = make([[0, 2], [1], [1, 2]], lead=lead)
    assert lacks_lead(problem, np.array(rows, np.intp)) is lacking


def test_a_lead_grows_dearer_and_nothing_else():
    """The problem that was given stays as it was."""
    problem = make([[0, 2], [1], [1, 2]], weights=[3, 2, 0.5], lead=2)
    assert dearer_lead(problem, 1.5).weights.tolist() == [3, 2, 2]
    assert problem.weights.tolist() == [3, 2, 0.5]

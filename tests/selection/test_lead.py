"""The concept of a page that opens well."""

import numpy as np
from scipy.sparse import csr_array

from summarize.selection import with_lead

HELD = csr_array(np.array([[1.0, 0.0], [0.0, 1.0], [0.0, 1.0]]))
WORTH = np.array([3.0, 2.0])


def test_who_leads_nearly_as_well_as_the_best_holds_it():
    """Seven tenths of the best merit are enough; what was there stays as it was."""
    held, worth = with_lead(HELD, WORTH, np.array([1.0, 0.69, 0.71]), 0.5)
    assert held.toarray().tolist() == [[1, 0, 1], [0, 1, 0], [0, 1, 1]]
    assert worth.tolist() == [3.0, 2.0, 0.5]


def test_where_nobody_can_lead_nothing_is_added():
    """A concept that no row holds would be one for nothing."""
    held, worth = with_lead(HELD, WORTH, np.zeros(3), 0.5)
    assert held is HELD
    assert worth is WORTH

"""The highest values, found without ordering all, where runs begin, and single rows."""

from itertools import groupby

import numpy as np
import pytest
import scipy.sparse as sp
from hypothesis import given
from hypothesis import strategies as st

from summarize.arrays import begins, highest, inner, row_as_dict


@given(st.lists(st.integers(-3, 9), max_size=400), st.integers(0, 40))
def test_the_highest_are_those_that_sorting_finds(values, size):
    """Equal values keep their order; what may not be chosen (here -3) is left out."""
    values = np.where(np.array(values, float) == -3, -np.inf, np.array(values, float))
    ranked = [place for place in np.argsort(-values, kind="stable").tolist() if values[place] > -np.inf]
    assert highest(values, size).tolist() == sorted(ranked[:size])


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 1)), max_size=40))
def test_a_run_begins_where_one_of_its_keys_changes(entries):
    """As `groupby` has it, whatever the number of keys; no entry, no run."""
    first, second = np.array(entries, int).reshape(-1, 2).T
    for keys, found in (([*zip(first)], begins(first)), (entries, begins(first, second))):
        assert found.tolist() == [place == 0 for _, run in groupby(keys) for place, _ in enumerate(run)]


@given(st.lists(st.lists(st.integers(-3, 3), min_size=4, max_size=4), min_size=2, max_size=2))
def test_two_rows_are_multiplied_as_matrices_are(rows):
    """A column that one of them lacks adds nothing; neither does that they lie in another order."""
    held = sp.csr_array(np.array(rows, float) / 7)
    one, two = row_as_dict(held, 0), row_as_dict(held, 1)
    assert inner(one, two) == inner(two, dict(reversed(one.items())))
    assert inner(one, two) == pytest.approx((held @ held.T).toarray()[0, 1])

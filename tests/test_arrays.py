"""The highest values, found without ordering all, and where runs begin."""

from itertools import groupby

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from summarize.arrays import begins, highest


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

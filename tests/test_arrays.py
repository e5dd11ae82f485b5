"""The highest values, found without ordering all."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from summarize.arrays import highest


@given(st.lists(st.integers(-3, 9), max_size=400), st.integers(0, 40))
def test_the_highest_are_those_that_sorting_finds(values, size):
    """Equal values keep their order; what may not be chosen (here -3) is left out."""
    values = np.where(np.array(values, float) == -3, -np.inf, np.array(values, float))
    ranked = [place for place in np.argsort(-values, kind="stable").tolist() if values[place] > -np.inf]
    assert highest(values, size).tolist() == sorted(ranked[:size])

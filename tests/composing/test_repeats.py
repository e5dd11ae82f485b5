"""Two sentences of a page that tell the same in other words."""

import numpy as np
import pytest
from scipy import sparse

from summarize.composing import Repeats
from summarize.composing.repeats import ALIKE, REPEATED


def _rows(cosine):
    """Rows 0 and 1, and rows 1 and 2, of one cosine."""
    side = np.sqrt(1 - cosine**2)
    return sparse.csr_array(np.array([[1.0, 0.0], [cosine, side], [2 * cosine**2 - 1, 2 * cosine * side]]))


STATED = {0: (1,), 1: (0, 2), 2: (1,)}


def test_each_of_two_that_state_the_same_is_at_fault():
    """For each other of the page that states it; a sentence that repeats none has no fault."""
    repeats = Repeats(_rows(0.4), STATED)
    assert repeats.on((0, 1)) == {0: REPEATED, 1: REPEATED}
    assert repeats.on((0, 1, 2)) == {0: REPEATED, 1: 2 * REPEATED, 2: REPEATED}
    assert repeats.on((0, 2)) == repeats.on(()) == {}


@pytest.mark.parametrize(
    ("cosine", "stated"),
    [
        (ALIKE - 0.01, STATED),
        (0.4, {0: (1,), 1: ()}),
        (0.4, {0: (1,)}),
        (0.4, {}),
    ],
)
def test_what_goes_on_or_holds_a_part_repeats_nothing(cosine, stated):
    """Sentences in other words, support one way alone, and one whose support is not known."""
    assert Repeats(_rows(cosine), stated).on((0, 1)) == {}

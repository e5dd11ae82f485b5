"""Word pairs, by which repetition is found."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from summarize.selection import word_pairs
from tests.oracles import rows_of


@given(st.lists(st.lists(st.integers(0, 5), max_size=6), max_size=6))
def test_two_rows_share_the_pairs_that_both_hold(rows):
    """Equal columns mean equal pairs, and no pair runs over two sentences."""
    ids = np.array([stem for row in rows for stem in row], np.int32)
    indptr = np.cumsum([0, *map(len, rows)])
    held = word_pairs(ids, indptr)
    size = max(map(max, filter(None, rows)), default=0) + 1
    expected = [{first * size + second for first, second in pairwise(row)} for row in rows]
    assert [set(row) for row in rows_of(held.indices, held.indptr)] == expected


def test_pairs_of_a_large_vocabulary_stay_apart():
    """Columns outgrow 32 bits without meeting."""
    held = word_pairs(np.array([3_000_000, 2_999_999, 3_000_000], np.int32), np.array([0, 3]))
    assert len(set(held.indices.tolist())) == 2

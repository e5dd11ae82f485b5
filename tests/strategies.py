"""Inputs that several files of tests draw."""

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays


@st.composite
def terms(draw):
    """Sentences as stem ids in order of first appearance or not, some empty, some of stop words only."""
    stems = draw(st.integers(1, 6))
    rows = draw(st.lists(st.lists(st.integers(0, stems - 1), max_size=8), max_size=8))
    ids = np.array([stem for row in rows for stem in row], np.int32)
    indptr = np.cumsum([0, *map(len, rows)]).astype(np.int64)
    return ids, indptr, draw(arrays(bool, stems))

"""TF-IDF rows against the one-number-at-a-time oracle."""

import numpy as np
import pytest
from hypothesis import given

from summarize.ranking import vectorize
from tests.oracles import dense_vectors
from tests.strategies import terms


@given(terms())
def test_rows_equal_the_formula(case):
    """Every entry is tf x (1 + ln((1 + n) / (1 + sf))) over the length of its row."""
    vectors = vectorize(*case)
    assert vectors.toarray() == pytest.approx(dense_vectors(*case), abs=1e-6)


@given(terms())
def test_rows_have_unit_length_or_none(case):
    """A row has length 1, or 0 where the sentence holds stop words only; types are the small ones."""
    vectors = vectorize(*case)
    filled = np.diff(vectors.indptr) > 0
    assert np.linalg.norm(vectors.toarray(), axis=1) == pytest.approx(filled.astype(float), abs=1e-6)
    assert (vectors.dtype, vectors.indices.dtype, vectors.indptr.dtype) == (np.float32, np.int32, np.int32)
    assert vectors.has_canonical_format


def test_leaves_its_arguments_alone():
    """Summing a repeated stem happens in a copy."""
    ids = np.array([1, 0, 1], np.int32)
    vectorize(ids, np.array([0, 3]), np.array([True, True]))
    assert ids.tolist() == [1, 0, 1]

"""The product with the graph, in blocks and on several cores, against the plain one."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import csr_array, random_array

from summarize.ranking import lexrank
from summarize.ranking.product import gram_product


@given(st.integers(1, 30), st.integers(1, 8), st.integers(1, 9), st.integers(0, 99))
def test_blocks_multiply_as_the_whole_does(rows, columns, block, seed):
    """However the rows are cut, z -> X (X^T z) is the dense product."""
    rng = np.random.default_rng(seed)
    vectors = random_array((rows, columns), density=0.4, format="csr", rng=rng)
    z = rng.random(rows)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("summarize.blocks.BLOCK", block)
        assert gram_product(vectors)(z) == pytest.approx(
            vectors.toarray() @ (vectors.toarray().T @ z), abs=1e-12
        )


def test_the_same_bits_on_one_core_and_on_many(monkeypatch):
    """Scores do not depend on how many threads shared the blocks, or in what order they came back."""
    monkeypatch.setattr("summarize.blocks.BLOCK", 64)
    rng = np.random.default_rng(5)
    vectors = csr_array(random_array((1000, 300), density=0.03, format="csr", dtype=np.float32, rng=rng))
    vectors.data /= np.repeat(np.sqrt(vectors.power(2).sum(axis=1)), np.diff(vectors.indptr)).astype(
        np.float32
    )
    found = []
    for cores in (1, 2, 7):
        monkeypatch.setattr("summarize.blocks.cores", lambda cores=cores: cores)
        found.append(lexrank(vectors).tobytes())
    assert len(set(found)) == 1


def test_cutting_copies_no_entry(monkeypatch):
    """Blocks are views: twice the rows' memory is never needed."""
    monkeypatch.setattr("summarize.blocks.BLOCK", 10)
    from summarize.blocks import cut

    vectors = csr_array(random_array((100, 50), density=0.2, format="csr", rng=np.random.default_rng(1)))
    for block in cut(vectors):
        assert np.shares_memory(block.rows.data, vectors.data)
        assert np.shares_memory(block.columns.indices, vectors.indices)

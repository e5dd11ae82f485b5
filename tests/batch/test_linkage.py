"""Average linkage on a sparse graph, against the full matrix of SciPy."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.cluster.hierarchy import fcluster, linkage

from summarize.batch.linkage import UNKNOWN, join


@given(st.integers(2, 9).flatmap(lambda n: st.tuples(st.just(n), st.permutations(range(n * (n - 1) // 2)))))
def test_equals_upgma_where_every_pair_is_known(drawn):
    """With all pairs given, the groups are those of SciPy's average linkage."""
    n, ranks = drawn
    left, right = np.triu_indices(n, 1)
    evidence = np.array(ranks) / len(ranks) * 4 - 2 + np.arange(len(ranks)) * 1e-3
    ours = join(list(zip(left.tolist(), right.tolist(), strict=True)), evidence.tolist(), [False] * n, 0.0)
    theirs = fcluster(linkage(5 - evidence, "average"), 5.0, "distance")
    assert {tuple(np.flatnonzero(np.array(ours) == g)) for g in ours} == {
        tuple(np.flatnonzero(theirs == g)) for g in theirs
    }


def test_a_pair_that_was_not_compared_speaks_against_joining():
    """A chain of two links does not make a story of three: the ends have nothing in common."""
    assert join([(0, 1), (1, 2)], [2.0, 1.5], [False] * 3, 0.0) == [0, 0, 2]
    assert (1.5 + UNKNOWN) / 2 < 0


def test_a_large_story_need_not_know_all_its_pairs():
    """Two hundred articles, each compared with about forty others at random, are one story."""
    drawn = np.random.default_rng(5).random((200, 200)) < 0.2
    pairs = [(i, j) for i in range(200) for j in range(i + 1, 200) if drawn[i, j]]
    assert set(join(pairs, [2.0] * len(pairs), [True] * 200, 0.0)) == {0}
    assert len(set(join(pairs, [2.0] * len(pairs), [False] * 200, 0.0))) > 1


def test_nothing_is_joined_below_the_cut():
    """Evidence under the cut leaves all apart, and no pair at all does too."""
    assert join([(0, 1)], [-0.1], [False] * 2, 0.0) == [0, 1]
    assert join([], [], [False] * 3, 0.0) == [0, 1, 2]

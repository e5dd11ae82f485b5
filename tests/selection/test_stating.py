"""Statements against a loop over pairs, their place among the concepts, and what depth and sharing do to votes."""

import itertools
from unittest import mock

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.sparse import csr_array

from summarize.selection import Concepts, article_likeness, blend, covered_before, depth_discount, statements
from summarize.selection.stating import LEVELS, STEPS
from tests.oracles import dictionary_statements


def rows_of(values):
    """Unit rows of a list of lists, as CSR."""
    matrix = np.asarray(values, float)
    lengths = np.linalg.norm(matrix, axis=1, keepdims=True)
    return csr_array(matrix / np.where(lengths == 0, 1, lengths))


@st.composite
def sentences(draw):
    """Unit rows, some of zeros, with articles and scores."""
    size = draw(st.integers(1, 8))
    counts = draw(arrays(np.int64, (size, 5), elements=st.integers(0, 3)))
    groups = np.sort(draw(arrays(np.intp, size, elements=st.integers(0, 2))))
    return rows_of(counts), groups, draw(arrays(float, size, elements=st.sampled_from([0.1, 0.2, 0.4])))


def columns_of(matrix):
    """Set of columns of each row."""
    return [set(matrix.indices[a:b].tolist()) for a, b in zip(matrix.indptr, matrix.indptr[1:], strict=False)]


@given(sentences(), st.integers(1, 9))
def test_statements_equal_the_loop_over_pairs(case, pool):
    """Same columns as comparing each sentence with each statement, one by one."""
    vectors, groups, scores = case
    likeness = (vectors @ vectors.T).toarray()
    assume(np.abs(likeness[..., None] - LEVELS).min() > 1e-9)  # no level is met to the last bit
    with mock.patch("summarize.selection.stating.MOST_STATEMENTS", pool):
        found = statements(vectors, groups, scores)
    expected, owners = dictionary_statements(vectors.toarray(), groups, scores, pool=pool, levels=LEVELS)
    assert columns_of(found.rows) == expected
    assert found.owners.tolist() == owners
    assert found.rows.shape == (len(groups), len(LEVELS) * len(owners))
    assert (found.rows.data == 1).all()


def test_a_sentence_says_its_own_statement_with_certainty():
    """Each row of content holds all levels of its own statement; a row of stop words states nothing."""
    found = statements(rows_of([[1, 0], [0, 0]]), np.array([0, 1]), np.array([0.5, 0.5]))
    assert columns_of(found.rows) == [set(range(len(LEVELS))), set()]


def test_a_sentence_of_the_same_article_says_something_else():
    """Two like sentences cover each other across articles and not within one."""
    like = rows_of([[1, 1, 1, 0], [1, 1, 0, 1]])
    apart = statements(like, np.array([0, 1]), np.array([0.5, 0.5])).rows
    within = statements(like, np.array([0, 0]), np.array([0.5, 0.5])).rows
    assert apart.nnz > within.nnz == 2 * len(LEVELS)


def test_the_more_alike_the_more_surely_said():
    """Cosines of .33 and 1 reach three levels and all four."""
    rows = statements(rows_of([[1, 1], [1, 1], [1, 0]]), np.arange(3), np.full(3, 0.3)).rows.toarray()
    assert rows[1][: len(LEVELS)].tolist() == [1, 1, 1, 1]
    third = statements(
        rows_of([[1, 1, 1, 0, 0], [1, 0, 0, 1, 1]]), np.arange(2), np.full(2, 0.5)
    ).rows.toarray()
    assert third[1][: len(LEVELS)].tolist() == [1, 1, 1, 0]


@given(sentences())
def test_what_was_printed_before_marks_what_it_says(case):
    """A sentence that stood in yesterday's briefing has said its own statement, at every level."""
    vectors, groups, scores = case
    found = statements(vectors, groups, scores)
    again = covered_before(found, vectors, vectors[[0]])
    own = again[: len(LEVELS)]
    assert own.all() or not vectors[[0]].nnz
    assert not covered_before(found, vectors, vectors[:0]).any()


@given(sentences())
def test_concepts_and_statements_share_one_whole(case):
    """The blended weights sum to 1, three tenths of it for the statements, each by its prior."""
    vectors, groups, scores = case
    found = statements(vectors, groups, scores)
    index = Concepts(csr_array(np.ones((len(groups), 2), np.float32)), np.zeros(2, np.int8), np.arange(2))
    with mock.patch("summarize.selection.weighing.STATEMENTS_SHARE", 0.3):
        rows, weights = blend(index, np.array([1.0, 3.0]), found, np.linspace(1, 0.5, len(groups)))
    assert rows.shape == (len(groups), len(weights))
    assert weights[:2] == pytest.approx([0.175, 0.525])
    assert weights.sum() == pytest.approx(1)


def test_the_levels_of_a_statement_are_worth_their_steps(monkeypatch):
    """A sentence that says a statement half has half of its worth."""
    monkeypatch.setattr("summarize.selection.weighing.STATEMENTS_SHARE", 1.0)
    found = statements(rows_of([[1, 0]]), np.array([0]), np.array([1.0]))
    index = Concepts(csr_array((1, 0), dtype=np.float32), np.zeros(0, np.int8), np.zeros(0, np.intp))
    assert blend(index, np.zeros(0), found, np.ones(1))[1] == pytest.approx(STEPS)
    assert sum(STEPS) == 1
    assert len(STEPS) == len(LEVELS)


@given(sentences())
def test_sharing_is_the_mean_cosine_of_two_articles(case):
    """The same as comparing the sums of the rows article by article."""
    vectors, groups, _ = case
    sums = [vectors.toarray()[groups == group].sum(axis=0) for group in np.unique(groups)]
    units = [row / np.linalg.norm(row) for row in sums if row.any()]
    pairs = [float(one @ other) for one, other in itertools.combinations(units, 2)]
    assert article_likeness(vectors, groups) == pytest.approx(np.mean(pairs) if pairs else 0)


def test_depth_counts_where_the_budget_holds_openings_only():
    """At 28 words an article the place counts, at twice as many it does not."""
    places = np.array([0, 10])
    assert depth_discount(places, 4, 4 * 28, 0.45).tolist() == pytest.approx([1, 0.45], abs=0.01)
    assert (
        depth_discount(places, 4, 4 * 14, 0.45).tolist() == depth_discount(places, 4, 4 * 28, 0.45).tolist()
    )
    assert depth_discount(places, 4, 4 * 56, 0.45)[1] > 0.99


def test_depth_counts_more_the_less_articles_share():
    """Parts of a long story differ: what opens each is its news."""
    places = np.array([10])
    votes = [depth_discount(places, 4, 100, shared)[0] for shared in (0.6, 0.45, 0.3, 0.15, 0.1, 0.0)]
    assert votes == sorted(votes, reverse=True)
    assert votes[-1] == pytest.approx(1 / 11)  # never below one place, one vote

"""LexRank against the published example, other implementations and its laws."""

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import sparse
from scipy.sparse import csr_array

from summarize.errors import NotConverged
from summarize.ranking import RANKERS, lexrank, lexrank_threshold
from summarize.ranking.graph import Graph
from summarize.ranking.walk import walk
from tests.oracles import stationary, transitions

# Erkan & Radev (2004), figure 2: cosines of 11 sentences about Iraq and the United Nations.
COSINES = np.array(
    [
        [1.00, 0.45, 0.02, 0.17, 0.03, 0.22, 0.03, 0.28, 0.06, 0.06, 0.00],
        [0.45, 1.00, 0.16, 0.27, 0.03, 0.19, 0.03, 0.21, 0.03, 0.15, 0.00],
        [0.02, 0.16, 1.00, 0.03, 0.00, 0.01, 0.03, 0.04, 0.00, 0.01, 0.00],
        [0.17, 0.27, 0.03, 1.00, 0.01, 0.16, 0.28, 0.17, 0.00, 0.09, 0.01],
        [0.03, 0.03, 0.00, 0.01, 1.00, 0.29, 0.05, 0.15, 0.20, 0.04, 0.18],
        [0.22, 0.19, 0.01, 0.16, 0.29, 1.00, 0.05, 0.29, 0.04, 0.20, 0.03],
        [0.03, 0.03, 0.03, 0.28, 0.05, 0.05, 1.00, 0.06, 0.00, 0.00, 0.01],
        [0.28, 0.21, 0.04, 0.17, 0.15, 0.29, 0.06, 1.00, 0.25, 0.20, 0.17],
        [0.06, 0.03, 0.00, 0.00, 0.20, 0.04, 0.00, 0.25, 1.00, 0.26, 0.38],
        [0.06, 0.15, 0.01, 0.09, 0.04, 0.20, 0.00, 0.20, 0.26, 1.00, 0.12],
        [0.00, 0.00, 0.00, 0.01, 0.18, 0.03, 0.01, 0.17, 0.38, 0.12, 1.00],
    ]
)
# Table 2 of the paper: LexRank with threshold 0.1, largest value 1, damping 0.85.
PUBLISHED = [0.6007, 0.8466, 0.3491, 0.7520, 0.5907, 0.7993, 0.3548, 1.0000, 0.5921, 0.6910, 0.5921]
# The same sentences as the package crabcamp/lexrank reads them, and the continuous scores of its test, largest 1.
CRABCAMP_COSINES = np.array(
    [
        [1.00, 0.17, 0.02, 0.03, 0.00, 0.01, 0.00, 0.17, 0.03, 0.00, 0.00],
        [0.17, 1.00, 0.32, 0.19, 0.02, 0.03, 0.03, 0.04, 0.01, 0.02, 0.01],
        [0.02, 0.32, 1.00, 0.13, 0.02, 0.02, 0.05, 0.05, 0.01, 0.03, 0.02],
        [0.03, 0.19, 0.13, 1.00, 0.05, 0.05, 0.19, 0.06, 0.05, 0.06, 0.03],
        [0.00, 0.02, 0.02, 0.05, 1.00, 0.33, 0.09, 0.05, 0.03, 0.03, 0.06],
        [0.01, 0.03, 0.02, 0.05, 0.33, 1.00, 0.09, 0.04, 0.06, 0.08, 0.04],
        [0.00, 0.03, 0.05, 0.19, 0.09, 0.09, 1.00, 0.05, 0.01, 0.01, 0.01],
        [0.17, 0.04, 0.05, 0.06, 0.05, 0.04, 0.05, 1.00, 0.04, 0.05, 0.04],
        [0.03, 0.01, 0.01, 0.05, 0.03, 0.06, 0.01, 0.04, 1.00, 0.20, 0.24],
        [0.00, 0.02, 0.03, 0.06, 0.03, 0.08, 0.01, 0.05, 0.20, 1.00, 0.10],
        [0.00, 0.01, 0.02, 0.03, 0.06, 0.04, 0.01, 0.04, 0.24, 0.10, 1.00],
    ]
)
CRABCAMP = [0.78, 1.00, 0.91, 1.00, 0.91, 0.95, 0.83, 0.86, 0.90, 0.86, 0.84]
# Two pairs of sentences, alike, with no word in common.
PAIRS = csr_array([[1.0, 0.0, 0.0, 0.0], [0.6, 0.8, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.6, 0.8]])


def rows_with(cosines):
    """Rows whose products are these cosines."""
    return csr_array(np.linalg.cholesky(cosines))


def dense_graph(weights):
    matrix = np.asarray(weights, float)
    return Graph(lambda z: matrix @ z, matrix.diagonal(), matrix.sum(axis=1))


@st.composite
def tables(draw, max_rows=8):
    """Non-negative rows of unit length or of zeros, with many overlaps, repeats and isolated rows."""
    shape = (draw(st.integers(1, max_rows)), draw(st.integers(1, 6)))
    counts = draw(arrays(np.int8, shape, elements=st.sampled_from([0, 0, 0, 1, 1, 2])))
    lengths = np.linalg.norm(counts, axis=1, keepdims=True)
    return counts / np.where(lengths, lengths, 1)


def test_reproduces_the_published_example():
    """The thresholded graph of the paper's 11 sentences gives the paper's scores."""
    scores = lexrank_threshold(rows_with(COSINES), damping=0.85)
    assert scores / scores.max() == pytest.approx(PUBLISHED, abs=1e-3)


def test_reproduces_the_continuous_example_where_every_link_to_itself_counts_whole():
    """Undamped and with enough company for the rule on self-links to rest, scores are the shares of the degree."""
    company = np.ones((5, 5))
    weights = np.kron(company, CRABCAMP_COSINES)
    scores = walk(dense_graph(weights), damping=1.0)[:11]
    # Ten cosines a row, printed to two places, leave a degree of about 1.7 uncertain by 0.02.
    assert scores / scores.max() == pytest.approx(CRABCAMP, abs=0.02)


def test_star_without_loops_or_damping_is_half_and_two_quarters():
    """A graph of two sides does not make the undamped walk swing (crabcamp/lexrank says .667 .167 .167)."""
    star = dense_graph([[0, 1, 1], [1, 0, 0], [1, 0, 0]])
    assert walk(star, damping=1.0) == pytest.approx([0.5, 0.25, 0.25])


def test_star_with_loops_is_shared_by_degree():
    """With each node linked to itself, as in the paper, an undamped walk rests in proportion to 3, 2, 2."""
    star = dense_graph([[1, 1, 1], [1, 1, 0], [1, 0, 1]])
    assert walk(star, damping=1.0) == pytest.approx([3 / 7, 2 / 7, 2 / 7])


@given(tables(), st.sampled_from([0.0, 0.5, 0.85, 0.9, 0.95]), st.data())
def test_agrees_with_networkx_and_the_linear_system(rows, damping, data):
    """Matrix-free scores equal networkx.pagerank and the solved system on the written-out transitions."""
    prior = data.draw(arrays(float, len(rows), elements=st.floats(0.1, 1)))
    scores = lexrank(csr_array(rows), prior, damping)
    table = transitions(rows @ rows.T, prior)
    graph = nx.from_numpy_array(table, create_using=nx.DiGraph)
    start = dict(enumerate(prior / prior.sum()))
    expected = nx.pagerank(graph, alpha=damping, personalization=start, max_iter=1000, tol=1e-12)
    assert scores == pytest.approx([expected[row] for row in range(len(rows))], abs=1e-8)
    assert scores == pytest.approx(stationary(rows @ rows.T, prior, damping), abs=1e-8)


@given(tables(), st.sampled_from([0.1, 0.3]))
def test_threshold_agrees_with_the_linear_system(rows, threshold):
    """The sparse thresholded graph scores as the written-out 0/1 matrix does."""
    scores = lexrank_threshold(csr_array(rows), damping=0.85, threshold=threshold)
    links = (csr_array(rows) @ csr_array(rows).T).toarray() > threshold
    assert scores == pytest.approx(stationary(links.astype(float), [1.0] * len(rows), 0.85), abs=1e-8)


def test_equals_the_plain_formula_where_every_sentence_has_company():
    """With links to others that outweigh its own, a row scores p = .1 q + .9 X X^T (p / d), nothing added."""
    rng = np.random.default_rng(4)
    rows = rng.random((40, 12)) * (rng.random((40, 12)) < 0.6)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    prior = 1 / (1 + 0.1 * (np.arange(40) % 8))
    cosines = rows @ rows.T
    assert (cosines.sum(axis=1) > 2).all()
    expected = np.full(40, 1 / 40)
    for _ in range(500):
        expected = 0.1 * prior / prior.sum() + 0.9 * cosines @ (expected / cosines.sum(axis=1))
    assert lexrank(csr_array(rows), prior) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("name", RANKERS)
@given(rows=tables(), seed=st.integers(0, 9))
def test_scores_are_shares_and_follow_their_sentences(name, rows, seed):
    """Scores sum to 1, none is negative, and permuting sentences permutes scores."""
    order = np.random.default_rng(seed).permutation(len(rows))
    scores = RANKERS[name](csr_array(rows), prior=None, damping=0.9)
    assert scores.sum() == pytest.approx(1)
    assert (scores >= 0).all()
    assert RANKERS[name](csr_array(rows[order]), prior=None, damping=0.9) == pytest.approx(
        scores[order], abs=1e-8
    )


@pytest.mark.parametrize("name", RANKERS)
@given(rows=tables())
def test_isolated_sentence_never_outranks_another(name, rows):
    """A sentence that shares nothing with any other scores the least of all sentences with its prior."""
    alone = np.zeros((len(rows) + 1, rows.shape[1] + 1))
    alone[:-1, :-1] = rows
    alone[-1, -1] = 1
    scores = RANKERS[name](csr_array(alone), prior=None, damping=0.9)
    assert scores[-1] <= scores.min() + 1e-9


@pytest.mark.parametrize("name", RANKERS)
def test_isolated_sentence_scores_below_every_corroborated_one(name):
    """Boilerplate that no one repeats stands below news, not at the average (as in sumy and crabcamp/lexrank)."""
    rows = csr_array([[0.8, 0.6, 0.0], [0.6, 0.8, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
    scores = RANKERS[name](rows, prior=None, damping=0.9)
    assert scores[3] < 0.3 * scores[:3].min()


def test_nearly_isolated_sentence_gains_next_to_nothing():
    """One weak link does not buy back the score that isolation lost: the rule has no jump."""
    faint = 0.001
    table = np.array([[0.8, 0.6, 0.0], [0.6, 0.8, 0.0], [1.0, 0.0, 0.0], [faint, 0.0, np.sqrt(1 - faint**2)]])
    isolated = table.copy()
    isolated[3] = [0, 0, 1]
    assert lexrank(csr_array(table))[3] < 1.02 * lexrank(csr_array(isolated))[3]


@pytest.mark.parametrize("name", RANKERS)
def test_equal_sentences_score_equal(name):
    """Four copies share the mass evenly."""
    rows = csr_array(np.tile([0.6, 0.8], (4, 1)))
    assert RANKERS[name](rows, prior=None, damping=0.9) == pytest.approx([0.25] * 4)


@pytest.mark.parametrize("name", RANKERS)
def test_a_single_sentence_has_all(name):
    """One sentence scores 1, with content or without."""
    assert RANKERS[name](csr_array([[1.0]]), prior=None, damping=0.9) == pytest.approx([1])
    assert RANKERS[name](csr_array([[0.0]]), prior=None, damping=0.9) == pytest.approx([1])


@pytest.mark.parametrize("name", RANKERS)
def test_no_sentence_no_score(name):
    """No rows give no scores, not an error."""
    assert RANKERS[name](csr_array((0, 3)), prior=None, damping=0.9).shape == (0,)


@pytest.mark.parametrize("name", RANKERS)
def test_sentences_of_stop_words_stand_last(name):
    """A row of zeros has degree zero: no division by it, and no score above that of an isolated sentence."""
    rows = csr_array([[0.6, 0.8], [0.0, 0.0], [1.0, 0.0]])
    scores = RANKERS[name](rows, prior=None, damping=0.9)
    assert np.isfinite(scores).all()
    assert scores.argmin() == 1
    assert RANKERS[name](csr_array((3, 2)), prior=None, damping=0.9) == pytest.approx([1 / 3] * 3)


@given(tables())
def test_four_byte_floats_rank_alike(rows):
    """Single precision moves no score by more than its own rounding."""
    exact = lexrank(csr_array(rows))
    assert lexrank(csr_array(rows.astype(np.float32))) == pytest.approx(exact, abs=1e-5)


@pytest.mark.parametrize("name", RANKERS)
def test_prior_leans_the_scores(name):
    """Of two equal pairs the one that a prior prefers scores more, and more than without a prior."""
    scores = RANKERS[name](PAIRS, prior=np.array([4.0, 4.0, 1.0, 1.0]), damping=0.9)
    assert scores.sum() == pytest.approx(1)
    assert scores[:2].min() > 0.26
    assert scores[2:].max() < 0.24


@pytest.mark.parametrize("name", RANKERS)
def test_the_scale_of_a_prior_means_nothing(name):
    """Nor does one whose sum is beyond floats."""
    even = RANKERS[name](PAIRS, prior=None, damping=0.9)
    for scale in (1.0, 7.0, 1e308):
        assert RANKERS[name](PAIRS, prior=np.full(4, scale), damping=0.9) == pytest.approx(even)


def test_a_restart_on_one_sentence_is_passed_on_to_its_neighbour():
    """And to nothing that no link leads to."""
    scores = lexrank(PAIRS, np.array([1.0, 0.0, 0.0, 0.0]))
    assert scores[1] > 0.1
    assert scores[2:] == pytest.approx([0, 0], abs=1e-9)


@pytest.mark.parametrize("name", RANKERS)
@pytest.mark.parametrize(
    "prior",
    [np.ones(3), np.zeros(2), np.array([1.0, -0.1]), np.array([1.0, np.nan]), np.array([np.inf, 1.0])],
    ids=["length", "zero", "negative", "nan", "infinite"],
)
def test_refuses_a_prior_out_of_range(name, prior):
    """A prior of the wrong shape or range is an error, not a silent default."""
    with pytest.raises(ValueError, match="prior"):
        RANKERS[name](csr_array(np.eye(2)), prior=prior, damping=0.9)


@pytest.mark.parametrize("name", RANKERS)
@pytest.mark.parametrize("damping", [-0.1, 1.1, np.nan])
def test_refuses_a_damping_out_of_range(name, damping):
    """Damping is a probability."""
    with pytest.raises(ValueError, match="damping"):
        RANKERS[name](csr_array(np.eye(2)), prior=None, damping=damping)


def test_says_when_it_does_not_converge(monkeypatch):
    """Too few iterations raise NotConverged with the number and the last change, not a half-made ranking."""
    monkeypatch.setattr("summarize.ranking.walk.ITERATIONS", 2)
    with pytest.raises(NotConverged, match="2 iterations") as failure:
        lexrank(rows_with(COSINES))
    assert failure.value.change > 1e-10


@pytest.mark.parametrize("name", RANKERS)
@pytest.mark.parametrize(
    "held",
    [
        sparse.csc_array,
        sparse.coo_array,
        sparse.csr_matrix,
        sparse.lil_array,
        lambda rows: rows.toarray(),
        lambda rows: rows.toarray().tolist(),
    ],
)
def test_rows_may_be_held_in_any_way(name, held):
    """The scores are those of the same numbers as CSR."""
    rows = sparse.csr_array([[1.0, 0.0, 0.0], [0.6, 0.8, 0.0], [0.0, 0.6, 0.8]])
    assert RANKERS[name](held(rows)) == pytest.approx(RANKERS[name](rows))


@pytest.mark.parametrize("name", RANKERS)
def test_whole_numbers_are_numbers(name):
    """Three sentences without a word in common, counted."""
    assert RANKERS[name](sparse.csr_array(np.eye(3, dtype=int))) == pytest.approx([1 / 3] * 3)


@pytest.mark.parametrize("name", RANKERS)
@pytest.mark.parametrize("number", [np.nan, np.inf])
def test_rows_of_no_number_are_refused(name, number):
    """They were walked for 1,000 steps, or ranked as if they were empty."""
    with pytest.raises(ValueError, match="the vectors must be finite"), np.errstate(invalid="ignore"):
        RANKERS[name](sparse.csr_array([[number, 1.0], [1.0, 0.0]]))


@pytest.mark.parametrize("name", RANKERS)
def test_what_is_no_rows_is_refused(name):
    """One list of numbers is one row, or one column: nobody can say."""
    with pytest.raises(ValueError, match=r"^the vectors must be rows \(n, m\), not of the shape \(3,\)$"):
        RANKERS[name]([1.0, 0.0, 0.0])


def test_a_row_of_stored_zeros_is_an_empty_one():
    """A matrix may hold zeros as entries."""
    rows = sparse.csr_array(
        (np.array([1.0, 0.0, 1.0]), np.array([0, 1, 0]), np.array([0, 1, 2, 3])), shape=(3, 2)
    )
    assert lexrank(rows) == pytest.approx(lexrank(sparse.csr_array([[1.0, 0.0], [0.0, 0.0], [1.0, 0.0]])))

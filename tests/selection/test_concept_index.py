"""Concept index and weights against dictionaries."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from summarize.selection import concept_weights, concepts_with, index_concepts
from summarize.selection.concept_index import PAIR, STEM, bring_together
from summarize.selection.weighing import FIGURE, ITSELF, UNIGRAM
from tests.oracles import dictionary_concepts, dictionary_weights
from tests.strategies import terms


@given(terms())
def test_index_equals_the_dictionary_of_tuples(case):
    """Same columns, same order, same kinds and same first places as the obvious loop."""
    rows, kinds, firsts = index_concepts(*case)
    expected, keys = dictionary_concepts(*case)
    assert [sorted(row.tolist()) for row in np.split(rows.indices, rows.indptr[1:-1])][
        : len(expected)
    ] == expected
    assert kinds.tolist() == [len(key) - 1 for key in keys]
    stems = case[0].tolist()
    assert [tuple(stems[k : k + len(key)]) for k, key in zip(firsts.tolist(), keys, strict=True)] == keys
    assert rows.shape == (len(case[1]) - 1, len(kinds))
    assert (rows.data == 1).all()


def test_a_pair_never_runs_over_two_sentences():
    """The last stem of a row and the first of the next are no pair, empty rows between them or not."""
    rows, kinds, _ = index_concepts(
        np.array([0, 1], np.int32), np.array([0, 1, 1, 2]), np.array([True, True])
    )
    assert kinds.tolist() == [STEM, STEM]
    assert rows.toarray().tolist() == [[1, 0], [0, 0], [0, 1]]


def test_numbers_survive_a_large_vocabulary():
    """Codes of pairs outgrow 32 bits; they must not meet."""
    content = np.ones(3_000_000, bool)
    ids = np.array([2_999_999, 2_999_998, 2_999_998, 2_999_999], np.int32)
    _, kinds, _ = index_concepts(ids, np.array([0, 4]), content)
    assert kinds.tolist() == [STEM, PAIR, STEM, PAIR, PAIR]


@given(terms(), st.data())
def test_weights_equal_the_sum_over_pairs_of_articles(case, data):
    """Each article speaks once for a concept, with the best of its sentences that hold it."""
    index = index_concepts(*case)
    size = index.rows.shape[0]
    scores = data.draw(arrays(float, size, elements=st.floats(0, 1)))
    groups = np.sort(data.draw(arrays(np.intp, size, elements=st.integers(0, 3))))
    rows, keys = dictionary_concepts(*case)
    expected = dictionary_weights(rows, keys, scores, groups, unigram=UNIGRAM, itself=ITSELF)
    assert concept_weights(index, scores, groups) == pytest.approx(expected)


def test_two_articles_count_more_than_twice_two_mentions_in_one_do_not():
    """The same pair said by two articles weighs six times as much as said twice by one."""
    index = index_concepts(np.array([0, 1, 0, 1], np.int32), np.array([0, 2, 4]), np.array([True, True]))
    scores = np.array([0.5, 0.5])
    one = concept_weights(index, scores, np.array([0, 0]))
    two = concept_weights(index, scores, np.array([0, 1]))
    assert two == pytest.approx(6 * one)


@given(terms(), st.data())
def test_a_concept_holds_a_number_when_one_of_its_stems_is_one(case, data):
    """Both places of a pair count."""
    numeric = data.draw(arrays(bool, len(case[2])))
    _, keys = dictionary_concepts(*case)
    assert concepts_with(index_concepts(*case), case[0], numeric).tolist() == [
        bool(numeric[list(key)].any()) for key in keys
    ]


def test_a_number_is_worth_more_than_a_word():
    """Of two concepts that the same sentence holds, the one with a number weighs more."""
    index = index_concepts(np.array([0, 1], np.int32), np.array([0, 2]), np.array([True, True]))
    plain = concept_weights(index, np.array([1.0]), np.array([0]))
    figured = concept_weights(index, np.array([1.0]), np.array([0]), figures=np.array([False, True, True]))
    assert (figured / plain).tolist() == [1, FIGURE, FIGURE]


@given(
    st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), st.booleans()), max_size=60),
    st.sampled_from([6, 40_000, 1 << 30]),
)
def test_equal_keys_are_brought_together_as_comparing_does(found, size):
    """The first key leads and equal keys keep their order: in two bytes, packed into one number, and in more."""
    tokens = np.flatnonzero(np.array([holds for *_, holds in found], np.bool_)).astype(np.int32)
    first, second = (np.array([pair[side] for pair in found], np.int32)[tokens] for side in (0, 1))
    order = np.lexsort((second, first))
    places, opens = bring_together(tokens, (first, second), size)
    assert places.tolist() == tokens[order].tolist()
    keys = list(zip(first[order].tolist(), second[order].tolist(), strict=True))
    assert opens.tolist() == [at == 0 or keys[at - 1] != key for at, key in enumerate(keys)]

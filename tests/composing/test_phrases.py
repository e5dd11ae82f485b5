"""Phrases: words side by side, which two sentences have in common or not."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.composing.phrases import phrases
from summarize.language.terms import encode


def told(sentences, rows, names=()):
    """Row -> its phrases in stems."""
    terms = encode(sentences)
    flags = np.array([stem in names for stem in terms.vocabulary], np.bool_)
    found = phrases(np.array(rows, dtype=np.intp), terms, flags)
    stems, many = terms.vocabulary, len(terms.vocabulary)
    return {row: {f"{stems[code // many]} {stems[code % many]}" for code in found[row]} for row in found}


def test_a_phrase_is_two_words_side_by_side_of_which_one_says_something():
    """Not "of the"; not two words with a third between them."""
    assert told(["Half of the town burned."], [0]) == {0: {"half of", "the town", "town burn"}}


def test_the_words_of_a_name_are_no_phrase():
    """A first name and its surname are one thing; a name and what it did are a phrase."""
    found = told(["Walter Scott ran."], [0], names={"walter", "scott"})
    assert found == {0: {"scott ran"}}


@pytest.mark.parametrize("line", ["", "Fire.", "of the"])
def test_a_row_with_nothing_side_by_side_has_no_phrase(line):
    """Also where it stands between rows that have some, and at the end."""
    found = told(["Roofs burned.", line, "Towns burned.", line], [0, 1, 3])
    assert found == {0: {"roof burn"}, 1: set(), 3: set()}


@given(st.lists(st.lists(st.sampled_from(["the", "of", "storm", "coast", "rain"]), max_size=6), min_size=1))
def test_phrases_are_those_that_a_reader_finds_word_by_word(sentences):
    """Whatever stands before and behind the row."""
    content = {"storm", "coast", "rain"}
    lines = [" ".join(words) for words in sentences]
    expected = {
        row: {f"{one} {two}" for one, two in pairwise(words) if content & {one, two}}
        for row, words in enumerate(sentences)
    }
    assert told(lines, range(len(lines))) == expected

"""Reprints vote once: what counts as one, and which of two is the original."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from summarize.cleaning import reprints


def _found(*articles):
    ids = np.array([stem for article in articles for stem in article], dtype=np.int32)
    indptr = np.cumsum([0, *(len(article) for article in articles)])
    return reprints(ids, indptr)


LONG = list(range(100))


def test_an_article_inside_another_is_its_reprint():
    """Nearly all of the shorter stands in the longer."""
    assert _found(LONG[:60], LONG) == {0: 1}


def test_of_two_equal_articles_the_later_is_the_reprint():
    """One of the two must vote."""
    assert _found(LONG, LONG) == {1: 0}


def test_three_copies_have_one_original():
    """No reprint stands for another reprint."""
    assert _found(LONG[:50], LONG, LONG[:80]) == {0: 1, 2: 1}


def test_half_a_text_in_common_is_no_reprint():
    """Agency paragraphs in an article of its own do not silence it."""
    assert _found(LONG[:50] + list(range(200, 250)), LONG) == {}


def test_short_texts_are_never_reprints():
    """A few equal words are a coincidence."""
    assert _found(LONG[:8], LONG) == {}
    assert _found([], LONG) == {}


@given(st.lists(st.lists(st.integers(0, 5), max_size=40), max_size=5))
def test_an_original_is_never_a_reprint(articles):
    """Somebody always votes."""
    found = _found(*articles)
    assert not set(found) & set(found.values())

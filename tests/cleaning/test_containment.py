"""Reprints vote once: what counts as one, and which of two is the original."""

from datetime import UTC, datetime

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from summarize.cleaning import reprints
from summarize.cleaning.containment import FEWEST, NEARLY_ALL, SHINGLE


def _found(*articles, moments=()):
    ids = np.array([stem for article in articles for stem in article], dtype=np.int32)
    indptr = np.cumsum([0, *(len(article) for article in articles)])
    return reprints(ids, indptr, moments)


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


def _on(*days):
    return [day and datetime(2025, 4, day, tzinfo=UTC) for day in days]


def test_the_last_version_of_an_article_holds_the_others():
    """And what these hold; where one has no date, or is only a part, length decides."""
    update = [*LONG[:90], 900]
    assert _found(LONG, update, moments=_on(1, 2)) == {0: 1}
    assert _found(LONG, update, moments=_on(2, 1)) == {1: 0}
    assert _found(LONG, update, LONG[:50], moments=_on(1, 3, 2)) == {0: 1, 2: 1}
    assert _found(LONG, update, LONG, moments=_on(1, 2, 3)) == {0: 2, 1: 2}
    assert _found(LONG, update, moments=_on(1, None)) == _found(LONG, update, moments=_on(None, 2)) == {1: 0}
    assert _found(LONG, LONG[:50], moments=_on(1, 2)) == {1: 0}


def test_half_a_text_in_common_is_no_reprint():
    """Agency paragraphs in an article of its own do not silence it."""
    assert _found(LONG[:50] + list(range(200, 250)), LONG) == {}


def test_short_texts_are_never_reprints():
    """A few equal words are a coincidence."""
    assert _found(LONG[:8], LONG) == {}
    assert _found([], LONG) == {}


@given(st.lists(st.lists(st.integers(0, 5), max_size=40), max_size=5), st.data())
def test_an_original_is_never_a_reprint(articles, data):
    """Somebody always votes."""
    days = st.none() | st.integers(1, 3)
    found = _found(*articles, moments=_on(*(data.draw(days) for _ in articles)))
    assert not set(found) & set(found.values())


@given(st.lists(st.lists(st.integers(0, 3), max_size=30), max_size=5), st.integers(0, 30))
def test_reprints_are_those_that_sets_of_shingles_tell(articles, common):
    """Articles with a part in common, so that some stand in others."""
    texts = [list(range(100, 100 + common)) + article for article in articles]
    shingles = [{tuple(text[at : at + SHINGLE]) for at in range(len(text) - SHINGLE + 1)} for text in texts]
    pairs = [
        (-len(large), j, i)
        for i, small in enumerate(shingles)
        for j, large in enumerate(shingles)
        if len(small) >= FEWEST
        and len(small & large) >= NEARLY_ALL * len(small)
        and (len(large) > len(small) or (len(large) == len(small) and j < i))
    ]
    expected = {}
    for _, large, small in sorted(pairs):
        if large not in expected:
            expected.setdefault(small, large)
    assert _found(*texts) == expected

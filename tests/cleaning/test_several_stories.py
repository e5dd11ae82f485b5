"""Several stories in one input: what counts as that, and what must not."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from summarize.cleaning import stories
from summarize.cleaning.several_stories import ALIKE, SAMPLE, _merge_steps
from tests.cleaning.stems import STOP_WORD, stems_of

STORY, OTHER, THIRD = list(range(40)), list(range(50, 90)), list(range(100, 140))


def _found(*articles, apart=()):
    return stories(*stems_of(*articles), apart)


def test_articles_of_two_stories_are_told_apart():
    """The larger one comes first, wherever its articles stand; a stem or two in common do not join them."""
    assert _found(STORY, STORY[:30], OTHER, OTHER[:30]) == [[0, 1], [2, 3]]
    assert _found(OTHER, STORY, OTHER[1:], STORY, STORY[2:] + OTHER[:2], STORY) == [[1, 3, 5], [0, 2]]


def test_three_stories_are_three():
    """They are not taken for two, of which one shares nothing within."""
    assert _found(STORY, STORY[:30], OTHER, OTHER[:30], THIRD, THIRD[5:]) == [[0, 1], [2, 3], [4, 5]]


def test_one_story_is_not_parted():
    """Articles that share some of their words, in pairs that share more."""
    assert _found(STORY, STORY[:30], STORY[10:], STORY[20:]) == []
    assert _found(STORY, STORY[:30], STORY[8:] + OTHER[:8], STORY[10:] + OTHER[:10]) == []


def test_a_stray_is_no_story():
    """An article alone is the matter of outliers; so are three articles, of which one must be alone."""
    assert _found(STORY, STORY[:30], STORY[10:], OTHER) == []
    assert _found(STORY, STORY[:30], OTHER) == []


def test_parts_of_a_long_story_are_not_several():
    """Where most articles are like nobody, two that are alike prove nothing, and neither do pairs that hardly are."""
    parts = [list(range(start, start + 20)) for start in (40, 60, 80, 100)]
    assert _found(STORY, STORY[:30], *parts) == []
    faint = [[stem, *range(start, start + 20)] for stem, start in ((0, 10), (0, 30), (1, 50), (1, 70))]
    assert _found(*faint) == []


def test_stop_words_join_no_stories():
    """Of and the stand in both."""
    said = [STOP_WORD] * 60
    assert _found(STORY + said, STORY[:30] + said, OTHER + said, OTHER[:30] + said) == [[0, 1], [2, 3]]
    assert _found(said, said, said, said) == []


def test_empty_articles_and_those_apart_are_not_asked():
    """What cleaning left nothing of, and what stands in another language, is no story of its own."""
    assert _found(STORY, [], STORY[:30], OTHER, [], OTHER[:30]) == [[0, 2], [3, 5]]
    assert _found(STORY, STORY[:30], OTHER, OTHER[:30], apart=[2]) == []
    assert _found() == []


def test_of_very_many_articles_some_are_asked():
    """Taken evenly, so that both stories are among them."""
    one, other = _found(*[STORY] * SAMPLE, *[OTHER] * SAMPLE)
    assert 0.75 * SAMPLE <= len(one) + len(other) <= SAMPLE
    assert {number // SAMPLE for number in one} | {number // SAMPLE for number in other} == {0, 1}


@given(st.lists(st.lists(st.integers(1, 1000), min_size=7, max_size=7), min_size=7, max_size=7))
def test_groups_are_joined_by_average_linkage(numbers):
    """SciPy's average linkage of 1 - cosine joins the same ones, but where two pairs are about as near."""
    cosines = (np.array(numbers) + np.array(numbers).T) / 2001
    np.fill_diagonal(cosines, 1)
    tree = linkage(squareform(1 - cosines), "average")
    if np.diff(tree[:, 2]).min() < 1e-9:
        return
    for groups, sums in _merge_steps(cosines.copy()):
        cut = fcluster(tree, len(groups), "maxclust")
        assert sorted(map(sorted, groups)) == sorted(
            np.flatnonzero(cut == c).tolist() for c in np.unique(cut)
        )
        assert sums == pytest.approx(
            np.array([[cosines[np.ix_(one, other)].sum() for other in groups] for one in groups])
        )


def test_the_edge_is_where_it_is_said_to_be():
    """Pairs as alike as `ALIKE` asks for are stories, and a little less alike none."""
    assert ALIKE == 0.1
    near = [
        [stem] * 4 + list(range(start, start + 20)) for stem, start in ((0, 10), (0, 30), (1, 50), (1, 70))
    ]
    assert _found(*near) == [[0, 1], [2, 3]]

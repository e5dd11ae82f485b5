"""Outliers are left out: which articles count as one, and which must not."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from summarize.cleaning import outliers
from summarize.cleaning.outlier_detection import ALIKE, APART
from tests.cleaning.stems import STOP_WORD, stems_of

STORY, OTHER = list(range(40)), list(range(100, 140))


def _found(*articles, reprints=()):
    """Stems of one article each; every ten are a sentence."""
    ids, indptr, content = stems_of(*articles)
    return outliers(ids, indptr, content, sentences=max(len(ids) // 10, 1), reprints=reprints)


def test_an_article_of_another_story_is_a_stray():
    """Two articles share most of their words, the third none: it is found wherever it stands."""
    assert _found(STORY, STORY[:30], OTHER) == [2]
    assert _found(OTHER, STORY, STORY[:30]) == [0]


def test_several_strays_are_found_at_once():
    """A page that was not found and a notice on cookies stand among three reports."""
    assert _found(STORY, OTHER[:8], STORY[:30], STORY[10:], list(range(150, 158))) == [1, 4]


def test_of_two_articles_neither_is_the_stray():
    """There is nobody to say which of them belongs."""
    assert _found(STORY, OTHER) == []


def test_parts_of_a_long_story_are_no_outliers():
    """Where no two articles have much in common, none stands out."""
    assert _found(STORY, OTHER, list(range(150, 190))) == []


def test_stop_words_in_common_are_nothing_in_common():
    """Of and the stand in every story."""
    assert _found(STORY, STORY[:30], OTHER + [STOP_WORD] * 40) == [2]


def test_a_reprint_vouches_for_nobody():
    """An article and its copy do not make an outlier of the only other report."""
    assert _found(STORY, STORY, OTHER) == [2]
    assert _found(STORY, STORY, OTHER, reprints=[1]) == []


def test_an_empty_article_is_passed_over():
    """What cleaning left nothing of is neither an outlier nor one of three."""
    assert _found(STORY, [], STORY[:30], OTHER) == [3]
    assert _found(STORY, [], OTHER) == []


def _cosine(one, two):
    length = np.sqrt(sum(x * x for x in one.values()) * sum(x * x for x in two.values()))
    return sum(one[stem] * two[stem] for stem in one.keys() & two.keys()) / length if length else 0.0


@given(
    st.lists(
        st.sampled_from([0, 10]).flatmap(lambda a: st.lists(st.integers(a, a + 11), max_size=20)), max_size=6
    )
)
def test_strays_are_those_of_the_spoken_rule(articles):
    """Likeness pair by pair, with dictionaries, finds the same articles, but for those on the edge."""
    stems = [stem for article in articles for stem in article]
    sentences = max(len(stems) // 10, 1)
    worth = {t: np.log((1 + sentences) / (1 + min(stems.count(t), sentences))) for t in set(stems)}
    held = {i: {t: a.count(t) * worth[t] for t in a} for i, a in enumerate(articles) if a}
    surely, perhaps = set(), set()
    for article in held if len(held) > 2 else ():
        others = [other for other in held if other != article]
        among = np.mean([_cosine(held[a], held[b]) for a in others for b in others if a != b])
        alike = np.mean([_cosine(held[article], held[b]) for b in others])
        for found, edge in ((surely, 1e-9), (perhaps, -1e-9)):
            if among >= ALIKE + edge and alike < APART * among - edge:
                found.add(article)
    assert surely <= set(_found(*articles)) <= perhaps

"""Support: the same content, not the same topic."""

from itertools import pairwise
from operator import itemgetter
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import sparse

from summarize.composing import features_of, nearby, support
from summarize.composing.overlap import overlap
from summarize.language.terms import encode
from summarize.model import Article, Sentence
from summarize.pipeline import prepare
from summarize.ranking import vectorize
from tests import oracles

SEEDS = Path(__file__).parents[2] / "seeds"


def read(pairs):
    """Sentences of articles (article, text), their vectors, the number of each one's article, and their stems."""
    rows = [Sentence(article, 0, len(text), text, at, at) for at, (article, text) in enumerate(pairs)]
    terms = encode([text for _, text in pairs])
    groups = np.unique([article for article, _ in pairs], return_inverse=True)[1]
    return rows, vectorize(terms.ids, terms.indptr, terms.content), groups, terms


def found(pairs, sentence, **options):
    """Articles' sentences (article, text) -> texts that support `sentence`."""
    pairs = sorted(pairs, key=itemgetter(0))
    rows, vectors, groups, terms = read(pairs)
    chosen = np.array([[row.text for row in rows].index(sentence)])
    answers = support(chosen, vectors, groups, terms, features_of(rows, "en"), **options)
    return {rows[at].text for at in answers[0]}


@pytest.fixture(scope="module")
def story():
    articles = [Article(id=path.name[:3], text=path.read_text()) for path in sorted(SEEDS.glob("*.txt"))]
    return [(s.article_id, s.line) for s in prepare(articles).sentences]


MUST = [
    ("could walk away from efforts", "001", "warned on Friday"),
    ("The Paris discussions were the first", "004", "Thursday’s Paris talks marked the first"),
    ("Rubio, following the Paris talks, briefed", "000", "reached out to Russian Foreign Minister"),
    (
        "including a recent Russian missile strike in Sumy that killed 35 civilians—a strike",
        "001",
        "which killed 35",
    ),
    ("Trump campaigned on a promise", "000", "who once vowed to end the war"),
    ("Kremlin spokesman Dmitry Peskov", "004", "Kremlin spokesperson Dmitry Peskov"),
    ("Three European diplomatic sources told Reuters that Rubio", "004", "According to European diplomats"),
]
MUST_NOT = [
    ("Three European diplomatic sources told", "Three European diplomatic sources told Reuters that while"),
    ("President Trump recently stated", "Rubio’s stark remarks stood in contrast"),
    ("A recent Russian missile strike on Sumy", "Overnight, Russian missiles and drones"),
    (
        "a recent Russian missile strike in Sumy that killed 35 civilians—a strike",
        "Overnight, Russian missiles and drones",
    ),
    ("a recent Russian missile strike in Sumy that killed 35 civilians—a strike", "a drone hit a bakery"),
    ("Talks are set to continue in London", "for weeks and months on end"),
    ("Kremlin spokesman Dmitry Peskov", "the Kremlin has hinted at future"),
]


@pytest.mark.parametrize(("sentence", "article", "other"), MUST)
def test_another_wording_of_the_same_statement_supports_it(story, sentence, article, other):
    """The seeds state these in words of their own."""
    text = next(line for _, line in story if sentence in line)
    assert any(other in line and (article, line) in story for line in found(story, text))


@pytest.mark.parametrize(("sentence", "other"), MUST_NOT)
def test_another_statement_about_the_same_topic_does_not(story, sentence, other):
    """A different strike, a different sense of `continue`, another remark of the Kremlin."""
    text = next(line for _, line in story if sentence in line)
    assert not any(other in line for line in found(story, text))


def test_a_name_alone_is_no_support_however_short_the_sentences():
    """A name is one thing, as many words as it has; a word beside it is another."""
    about = [
        ("a", "They left Walter Scott."),
        ("b", "Here is Walter Scott."),
        ("c", "Walter Scott had left."),
    ]
    assert found(about, "They left Walter Scott.", enough=0) == {"Walter Scott had left."}


def test_a_question_states_nothing_and_supports_nothing():
    """However alike it is to what another article states."""
    told = "The dam near Bellville burst after three days of rain."
    about = [("a", told), ("b", "Bellville saw the dam burst after days of rain."), ("c", told[:-1] + "?")]
    assert found(about, told, enough=0) == {"Bellville saw the dam burst after days of rain."}
    assert not found(about, told[:-1] + "?", enough=0)


def test_an_article_of_another_week_supports_only_what_it_states_in_nearly_the_same_words():
    """What both say of the theme is no evidence; where one does not say when it appeared nothing changes."""
    told = "The dam near Bellville burst after three days of rain."
    near, same = (
        "The dam near Bellville will be rebuilt in a year.",
        "After three days of rain the dam near Bellville burst.",
    )
    about = [("a", told), ("b", near), ("c", same)]
    assert found(about, told, enough=6) == {near, same}
    assert found(about, told, enough=6, days=np.array([1, np.nan, 2])) == {near, same}
    assert found(about, told, enough=6, days=np.array([1.0, 30, 30])) == {same}


def test_an_article_never_supports_itself_and_answers_once(story):
    """One best sentence of each other article."""
    own = next(article for article, line in story if "Trump campaigned on a promise" in line)
    text = next(line for _, line in story if "Trump campaigned on a promise" in line)
    articles = [article for line in found(story, text, enough=0) for article, other in story if other == line]
    assert own not in articles
    assert len(articles) == len(set(articles)) >= 3


def test_a_lower_threshold_finds_more(story):
    """What is enough at 9.1 is enough at 6."""
    for _, text in story[:20]:
        assert len(found(story, text)) <= len(found(story, text, enough=6.0))


def beside(groups, at):
    """The sentences before and after, in one article."""
    return [n for n in (at - 1, at + 1) if 0 <= n < len(groups) and groups[n] == groups[at]]


WORDS = ["storm", "coast", "rain", "wind", "flood", "curfew", "island", "homes", "roof", "power"]


@given(
    st.permutations(range(12)),
    st.lists(st.integers(0, 11), min_size=1, max_size=4, unique=True),
    st.sampled_from([1, 3]),
)
def test_cosines_and_neighbours_are_those_of_all_pairs(order, rows, nearest):
    """The sparse products agree with the obvious matrix of all pairs, and so do the rows that they put first."""
    terms = encode([" ".join(WORDS[(at * k) % 10] for k in range(1, 5)) if at else "of the" for at in order])
    vectors = vectorize(terms.ids, terms.indptr, terms.content)
    groups = np.repeat(np.arange(4), 3)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nearby, "NEAREST", nearest)
        found = list(zip(*nearby.near(np.array(rows), vectors, groups), strict=True))
    held, dense = vectors.toarray(), (vectors @ vectors.T).toarray()
    around = np.array([held[beside(groups, at)].sum(axis=0) for at in range(12)])
    lengths = np.linalg.norm(around, axis=1)
    around /= np.where(lengths > 0, lengths, 1)[:, None]
    expected = []
    for place, row in enumerate(rows):
        for group in range(4):
            theirs = [at for at in range(12) if groups[at] == group != groups[row]]
            theirs = [at for at in theirs if dense[row, at] >= nearby.LIKELY]
            for at in sorted(theirs, key=lambda at: (-dense[row, at], at))[:nearest]:
                next_to = [dense[row, n] for n in beside(groups, at)]
                next_to += [dense[n, at] for n in beside(groups, row)]
                expected.append((place, at, dense[row, at], max(next_to), around[row] @ around[at]))
    assert [near[:2] for near in found] == [near[:2] for near in expected]
    assert np.allclose([near[2:] for near in found], [near[2:] for near in expected], atol=1e-6)


def test_support_owes_nothing_to_how_many_rows_are_looked_at_together(story, monkeypatch):
    """One row at a time finds what thirty-two find."""
    rows, vectors, groups, terms = read(story)
    every = np.arange(len(rows))
    together = support(every, vectors, groups, terms, features_of(rows, "en"))
    monkeypatch.setattr(nearby, "COSINES_IN_MEMORY", 1)
    alone = support(every, vectors, groups, terms, features_of(rows, "en"))
    assert [list(one) for one in together] == [list(one) for one in alone]
    assert any(len(one) for one in alone)


@given(st.integers(0, 200), st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=12))
def test_what_pairs_have_in_common_is_what_sets_have_in_common(seed, pairs):
    """Every pair with its stems, in order, and where each stands in both rows."""
    rng = np.random.default_rng(seed)
    vectors = sparse.csr_array(rng.random((8, 6)) * (rng.random((8, 6)) < 0.4))
    rows, others = np.array(pairs, dtype=np.intp).reshape(-1, 2).T
    both = overlap(rows, others, vectors)
    held = [set(vectors.indices[a:b].tolist()) for a, b in pairwise(vectors.indptr)]
    expected = [
        (at, column) for at, (one, other) in enumerate(pairs) for column in sorted(held[one] & held[other])
    ]
    for places, side in ((both.one, rows), (both.other, others)):
        assert list(zip(both.pair.tolist(), vectors.indices[places].tolist(), strict=True)) == expected
        owners = np.searchsorted(vectors.indptr, places, side="right") - 1
        assert owners.tolist() == side[both.pair].tolist()


def test_evidence_of_many_pairs_is_that_of_each_pair_by_itself(story):
    """The arrays say what the formula says with sets of words, for every pair of sentences that are near."""
    rows, vectors, groups, terms = read(story)
    answers = support(np.arange(len(rows)), vectors, groups, terms, features_of(rows, "en"))
    expected = oracles.support(vectors, groups, terms, features_of(rows, "en"))
    assert [found.tolist() for found in answers] == expected

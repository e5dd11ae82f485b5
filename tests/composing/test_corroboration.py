"""Support: the same content, not the same topic."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.composing import reading, support
from summarize.composing.corroboration import _near
from summarize.language import encode
from summarize.model import Article, Sentence
from summarize.pipeline import prepare
from summarize.ranking import vectorize

SEEDS = Path(__file__).parents[2] / "seeds"


def found(pairs, sentence, **options):
    """Articles' sentences (article, text) -> texts that support `sentence`."""
    rows = [Sentence(article, 0, len(text), text, at, at) for at, (article, text) in enumerate(pairs)]
    terms = encode([row.text for row in rows])
    names = sorted({article for article, _ in pairs})
    groups = np.array([names.index(article) for article, _ in pairs])
    order = np.argsort(groups, kind="stable")
    vectors = vectorize(terms.ids, terms.indptr, terms.content)
    rows = [rows[at] for at in order]
    chosen = np.array([[row.text for row in rows].index(sentence)])
    answers = support(chosen, vectors[order], groups[order], terms.vocabulary, reading(rows, "en"), **options)
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
]
MUST_NOT = [
    ("President Trump recently stated", "Rubio’s stark remarks stood in contrast"),
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


def test_two_short_sentences_about_one_name_do_not_support_each_other():
    """Fewer than three things in common are a coincidence, however short the sentences."""
    assert not found([("a", "Scott spoke."), ("b", "Scott spoke again.")], "Scott spoke.", enough=0)
    assert found(
        [("a", "They met Scott in Paris."), ("b", "Scott was met in Paris.")],
        "They met Scott in Paris.",
        enough=0,
    )


def test_an_article_never_supports_itself_and_answers_once(story):
    """One best sentence of each other article."""
    own = next(article for article, line in story if "Trump campaigned on a promise" in line)
    text = next(line for _, line in story if "Trump campaigned on a promise" in line)
    articles = [article for line in found(story, text, enough=0) for article, other in story if other == line]
    assert own not in articles
    assert len(articles) == len(set(articles)) >= 3


def test_a_lower_threshold_finds_more(story):
    """What is enough at 5.4 is enough at 3."""
    for _, text in story[:20]:
        assert len(found(story, text)) <= len(found(story, text, enough=3.0))


@given(st.permutations(range(12)), st.integers(0, 11))
def test_cosines_and_bridges_are_those_of_all_pairs(order, row):
    """The sparse products agree with the obvious matrix of all pairs."""
    words = ["storm", "coast", "rain", "wind", "flood", "curfew", "island", "homes", "roof", "power"]
    texts = [" ".join(words[(at * k) % 10] for k in range(1, 5)) for at in order]
    terms = encode(texts)
    vectors = vectorize(terms.ids, terms.indptr, terms.content)
    groups = np.repeat(np.arange(4), 3)
    ((_, near, cosines, bridges),) = _near(np.array([row]), vectors, vectors.T.tocsr(), groups)
    dense = (vectors @ vectors.T).toarray().astype(float)
    np.fill_diagonal(dense, 0)
    beside = np.argsort(-dense[row], kind="stable")[:8]
    for at, cosine, bridge in zip(near, cosines, bridges, strict=True):
        assert groups[at] != groups[row]
        assert cosine == pytest.approx(dense[row, at], abs=1e-6)
        assert bridge == pytest.approx(max(min(dense[row, u], dense[u, at]) for u in beside), abs=1e-6)

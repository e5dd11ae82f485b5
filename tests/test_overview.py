from dataclasses import replace
from pathlib import Path

import pytest

from summarize.curve import coverage
from summarize.model import Article
from summarize.overview import EDGES, LEAST, LENGTHS, NODES, overview
from summarize.pipeline import draft, prepare
from summarize.reading import read
from summarize.settings import Settings

SEEDS = Path(__file__).parents[1] / "seeds"


@pytest.fixture(scope="module")
def made():
    return draft(prepare(read([str(SEEDS)]).articles), Settings(words=200))


def test_every_chosen_sentence_is_in_the_graph_and_the_rest_are_the_most_central(made, monkeypatch):
    """A picture bears so many sentences; those left away are the least central, never a chosen one."""
    monkeypatch.setattr("summarize.overview.NODES", 20)
    found = overview(made)
    chosen = {excerpt.sentence for excerpt in made.briefing.excerpts}
    assert len(found.sentences) == 20
    assert chosen <= set(found.sentences)
    score = dict(zip(made.prepared.sentences, made.study.problem.scores, strict=True))
    assert [score[sentence] for sentence in found.sentences] == list(found.scores)
    drawn = [score[s] for s in found.sentences if s not in chosen]
    away = [score[s] for s in made.prepared.sentences if s not in found.sentences]
    assert min(drawn) >= max(away)


def test_edges_are_the_likest_pairs_of_different_articles(made):
    """Against every pair looked at one by one."""
    found = overview(made)
    rows = [made.prepared.sentences.index(sentence) for sentence in found.sentences]
    assert len(rows) <= NODES
    dense = made.study.ranked.vectors[rows].toarray()
    pairs = [
        (float(dense[i] @ dense[j]), i, j)
        for j in range(len(rows))
        for i in range(j)
        if found.sentences[i].article_id != found.sentences[j].article_id
    ]
    likest = sorted((pair for pair in pairs if pair[0] >= LEAST), reverse=True)[:EDGES]
    assert [weight for _, _, weight in found.edges] == pytest.approx([pair[0] for pair in likest])
    weight = {(i, j): likeness for likeness, i, j in pairs}
    assert all(likeness == pytest.approx(weight[i, j]) for i, j, likeness in found.edges)


def test_the_curve_is_the_one_that_is_printed(made):
    """The picture and `--curve` never say two things about one length."""
    curve = dict(overview(made).curve)
    budgets = [made.study.problem.budget, *(round(length * made.briefing.words) for length in LENGTHS)]
    printed = {words: share for _, words, _, share in coverage(made, budgets)}
    assert curve == printed
    assert overview(made).covered == printed[made.briefing.words]


def test_the_curve_runs_from_little_to_much(made):
    """Lengths rise, no budget is broken, and three times the words cover more than an eighth of them."""
    curve = overview(made).curve
    lengths = [length for length, _ in curve]
    assert lengths == sorted(set(lengths))
    assert lengths[-1] <= 3 * made.briefing.words
    assert len(curve) >= 6
    assert (made.briefing.words, overview(made).covered) in curve
    assert all(0 <= share <= 1 for _, share in curve)
    assert curve[0][1] < curve[len(curve) // 2][1] < curve[-1][1]


def test_one_article_shares_nothing_and_has_no_curve():
    """What no second source reports is no shared content: the graph has dots, no threads, and no coverage."""
    text = (SEEDS / "001_e234f15a0ecb3760.txt").read_text(encoding="utf-8")
    found = overview(draft(prepare([Article("a", text)]), Settings(words=60)))
    assert found.sentences
    assert (found.edges, found.curve, found.covered) == ((), (), None)


def test_the_curve_is_one_yardstick_whatever_chose(made):
    """A slow selector is not run again at every length: but for the briefing's own point, the quick one draws it."""
    slow = replace(made.briefing, settings=Settings(words=200, selector="thorough"))
    assert overview(made._replace(briefing=slow)).curve == overview(made).curve

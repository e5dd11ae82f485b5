"""Coverage and the extractive oracle: no choice of sentences does better, found by trying them all."""

from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.coverage import covered, expressed, runs, weights
from eval.events import Event, Fact
from eval.oracle import oracle
from summarize.model import Article, Sentence


def make(texts, facts):
    """Build an event of articles given as lists of sentences, and facts as (weight, snippets)."""
    articles, sentences = [], []
    for name, lines in texts.items():
        text = " ".join(lines)
        articles.append(Article(id=name, text=text))
        at = 0
        for position, line in enumerate(lines):
            sentences.append(Sentence(name, at, at + len(line), line, position, 0))
            at += len(line) + 1
    key_facts = tuple(
        Fact(f"f{row}", "", {f"{source}": tuple(snippets) for source in range(weight)})
        for row, (weight, snippets) in enumerate(facts)
    )
    return Event("e", "", tuple(articles), key_facts, (), ()), sentences


def told(event, sentences, rows):
    """Weight of the facts that rows tell, with a bar between sentences that are no neighbours in their article."""
    text = ""
    for before, row in pairwise((-2, *rows)):
        follows = row == before + 1 and sentences[row].article_id == sentences[before].article_id
        text += (" " if follows else " | ") + sentences[row].text
    return int(weights(event.facts)[covered(event.facts, text)].sum())


def best_by_trying(event, sentences, budget):
    """Slow and obvious: every subset in order of the text."""
    return max(
        told(event, sentences, rows)
        for size in range(len(sentences) + 1)
        for rows in combinations(range(len(sentences)), size)
        if sum(sentences[row].words for row in rows) <= budget
    )


LINE = st.lists(st.sampled_from("abcd"), min_size=1, max_size=4).map(" ".join)
SNIPPET = st.lists(st.sampled_from("abcd"), min_size=1, max_size=4).map(" ".join)


@given(
    st.lists(LINE, min_size=1, max_size=4),
    st.lists(LINE, max_size=3),
    st.lists(st.tuples(st.integers(1, 3), st.lists(SNIPPET, min_size=1, max_size=2)), min_size=1, max_size=4),
    st.integers(1, 12),
)
def test_no_choice_of_sentences_covers_more(one, two, facts, budget):
    """The integer program is exact, also for snippets that run over sentence boundaries of one article."""
    event, sentences = make({"one": one, "two": two} if two else {"one": one}, facts)
    rows = oracle(event, sentences, budget)
    assert sum(sentences[row].words for row in rows) <= budget
    assert told(event, sentences, rows.tolist()) == best_by_trying(event, sentences, budget)


def test_a_snippet_over_a_boundary_needs_both_sentences():
    """A fact of "He left. He died." is covered by the two side by side, and by neither alone."""
    event, sentences = make(
        {"a": ["He left.", "He died.", "She stayed on."]}, [(1, ["left. he died"]), (1, ["stayed"])]
    )
    single = expressed(event, sentences)
    assert single.tolist() == [[False, False], [False, False], [False, True]]
    assert [(list(rows), facts.tolist()) for rows, facts in runs(event, sentences, single)] == [
        ([0, 1], [True, False])
    ]
    assert oracle(event, sentences, 7).tolist() == [0, 1, 2]
    assert oracle(event, sentences, 4).tolist() == [2]  # one sentence does it in fewer words


def test_the_oracle_takes_no_sentence_without_a_fact():
    """Words that carry no fact are not spent."""
    event, sentences = make({"a": ["x x x", "fact one", "y y"]}, [(2, ["fact one"])])
    assert oracle(event, sentences, 100).tolist() == [1]


def test_a_heavier_fact_beats_two_light_ones():
    """Weight is the number of sources, not the number of facts."""
    event, sentences = make({"a": ["one two", "three four"]}, [(3, ["one"]), (1, ["three"]), (1, ["four"])])
    assert oracle(event, sentences, 2).tolist() == [0]


def test_no_sentence_and_no_room_give_nothing():
    """An empty event and a budget below every sentence are no error."""
    event, sentences = make({"a": ["one two three"]}, [(1, ["one"])])
    assert oracle(event, sentences, 2).tolist() == []
    assert oracle(event, [], 10).tolist() == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("He said “no” to  THEM", True),
        ('he said "no" to\nthem', True),
        ("He said 'no' to them", False),  # another quotation, another mark
        ("He said no to them", False),
        ("He said “no”", False),
        ("He said “no” to themselves", False),  # whole words only
    ],
)
def test_case_white_space_and_quote_marks_are_folded_and_nothing_else(text, told):
    """Every word and every other mark has to stand."""
    fact = Fact("f", "", {"a": ("said “no” to them",)})
    assert covered([fact], text).tolist() == [told]


def test_weights_count_sources():
    """(facts,) of whole numbers."""
    facts = [Fact("f", "", {"a": ("x",), "b": ("x",)}), Fact("g", "", {"a": ("y", "z")})]
    assert np.array_equal(weights(facts), [2, 1])

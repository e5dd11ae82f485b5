"""Selectors: the rules of the page hold for each, and the coverage ones reach what brute force reaches."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from scipy.sparse import csr_array

from summarize.selection import SELECTORS, WEIGHLESS, NotProven, price, refill, worth
from summarize.selection.candidates import candidates_for
from summarize.selection.exact import solve
from summarize.selection.exchange import LONGEST_PAGES, best_exchange, exchange
from summarize.selection.greedy import EXPONENTS, greedy
from summarize.selection.parts import part_of
from summarize.selection.problem import rank_of, violations
from summarize.selection.search_space import CACHED_POOLS, survey
from tests.oracles import best_choice, eager_exchange, eager_pass, is_legal, judge
from tests.selection.problems import make, problems

every = pytest.mark.parametrize("name", SELECTORS)
EXCHANGES_NOTHING = {"mmr"}


@every
@given(problems())
@settings(deadline=None)
def test_a_choice_is_always_legal(name, problem):
    """Never over budget or limit, nothing forbidden, nothing without what it requires, nothing said twice."""
    rows = SELECTORS[name](problem)
    assert rows.dtype == np.intp
    assert rows.tolist() == sorted(set(rows.tolist()))
    assert is_legal(problem, rows.tolist())


@every
@given(problems())
@settings(deadline=None)
def test_something_is_chosen_where_something_fits(name, problem):
    """A budget that a row fits is not left empty, unless all that fits costs more than it says and none is wanted."""
    if not len(SELECTORS[name](problem)):
        *_, best = best_choice(problem)
        assert not best or judge(problem, best)[2] <= 0 or name in WEIGHLESS


@given(problems())
@settings(deadline=None, max_examples=200)
def test_exact_reaches_what_brute_force_reaches(problem):
    """No subset is better filled, better balanced or worth more than the solver's."""
    (missing, beyond, value), _ = best_choice(problem)
    rows = SELECTORS["exact"](problem)
    assert violations(problem, rows) == (missing, beyond)
    assert worth(problem, rows) == pytest.approx(value, abs=1e-5)


def test_what_pools_say_is_not_kept_without_end():
    """The pools of a long page are many and grow with it: it took gigabytes. What was forgotten is read anew."""
    space = survey(make([[row, row + 1] for row in range(4 * CACHED_POOLS)]))
    first = space.unit_concepts(np.array([0], np.intp))
    for row in range(4 * CACHED_POOLS):
        space.unit_concepts(np.array([row], np.intp))
        assert len(space._pools) <= CACHED_POOLS
    assert space.unit_concepts(np.array([0], np.intp)).concepts.tolist() == first.concepts.tolist()


@given(problems())
@settings(deadline=None, max_examples=200)
def test_lazy_passes_choose_what_eager_ones_choose(problem):
    """Valuing only the row on top takes the very rows that valuing all of them takes."""
    for exponent in EXPONENTS:
        assert sorted(greedy(survey(problem), exponent)) == eager_pass(problem, exponent)


@given(problems())
@settings(deadline=None, max_examples=200)
def test_a_narrow_pool_chooses_what_a_wide_one_chooses(problem):
    """Valuing two rows at a time changes nothing: the rest come in when their bound is reached."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("summarize.selection.greedy.POOL", 2)
        for exponent in (0.0, 0.9):
            assert sorted(greedy(survey(problem), exponent)) == eager_pass(problem, exponent)


@given(problems())
@settings(deadline=None)
def test_thorough_is_never_worse_than_coverage(problem):
    """It starts from what exchanges of two rows lead to, and accepts improvements only."""
    quick, slow = (SELECTORS[name](problem).tolist() for name in ("coverage", "thorough"))
    assert _standing(problem, slow) <= _standing(problem, quick)


@given(problems())
@settings(deadline=None)
def test_worth_and_faults_equal_the_spoken_rule(problem):
    """The measure that selectors compare by agrees with sets and sums."""
    for rows in ([], [0], list(range(0, len(problem.lengths), 2)), list(range(len(problem.lengths)))):
        missing, beyond, value = judge(problem, rows)
        assert violations(problem, rows) == (missing, beyond)
        assert worth(problem, rows) == pytest.approx(value, abs=1e-9)


def _standing(problem, rows):
    missing, beyond, value = judge(problem, rows)
    return missing, beyond, round(-value, 9)


@every
def test_no_sentence_no_choice(name):
    """An empty problem gives an empty choice, not an error."""
    assert SELECTORS[name](make([])).tolist() == []


@every
def test_nothing_allowed_no_choice(name):
    """Where every row is barred, none is chosen."""
    assert SELECTORS[name](make([[0], [1]], allowed=[False, False])).tolist() == []


@every
def test_no_sentence_fits_no_choice(name):
    """A budget below every length gives an empty choice."""
    assert SELECTORS[name](make([[0], [1]], budget=9)).tolist() == []


@every
def test_the_same_is_not_said_twice(name):
    """Of two copies, the first is taken and the other concept after it."""
    pairs = csr_array(np.array([[1, 1, 0], [1, 1, 0], [0, 0, 1]], np.float32))
    assert SELECTORS[name](make([[0, 1], [0, 1], [2]], pairs=pairs)).tolist() == [0, 2]


@every
def test_what_is_said_in_nearly_the_same_words_is_not_said_twice(name):
    """Two rows with a cosine above `likeness` do not stand together, though they share no word pair."""
    vectors = csr_array(np.array([[1.0, 0.0], [0.6, 0.8], [0.0, 1.0]], np.float32))
    scores = np.array([0.5, 0.3, 0.2])
    problem = make(
        [[0], [1, 2], [3]], vectors=vectors, scores=scores, weights=[3.0, 1.0, 1.0, 1.0], likeness=0.5
    )
    assert SELECTORS[name](problem).tolist() == [0, 2]


@every
def test_who_wrote_both_may_come_nearer_to_saying_it_twice(name):
    """Two rows of one article stand together up to a cosine of `own`; of two articles they would repeat each other."""
    vectors = csr_array(np.array([[1.0, 0.0], [0.6, 0.8], [0.0, 1.0]], np.float32))
    rules = {
        "vectors": vectors,
        "weights": [3.0, 2.0, 2.0, 1.0],
        "likeness": 0.5,
        "likeness_within": 0.7,
        "share": 1.0,
    }
    scores = np.array([0.5, 0.45, 0.05])
    one = make([[0], [1, 2], [3]], scores=scores, groups=[0, 0, 1], **rules)
    two = make([[0], [1, 2], [3]], scores=scores, groups=[0, 1, 1], **rules)
    assert SELECTORS[name](one).tolist() == [0, 1]
    assert SELECTORS[name](two).tolist() == [0, 2]


@every
def test_a_pronoun_brings_its_antecedent(name):
    """A row that requires another is taken with it or not at all."""
    scores = np.array([0.1, 0.1, 0.8])
    problem = make([[0], [1], [2, 3, 4]], scores=scores, requires=[-1, -1, 1], share=1.0)
    assert SELECTORS[name](problem).tolist() == [1, 2]
    barred = dataclasses.replace(problem, allowed=np.array([True, False, True]))
    assert SELECTORS[name](barred).tolist() == [0]


@every
def test_a_question_that_costs_more_than_it_says_is_left_out(name):
    """A costly row waits until nothing else fills the page, where costs are weighed."""
    problem = make([[0, 1], [2], [3]], costs=[5.0, 0.0, 0.0])
    assert name in WEIGHLESS or SELECTORS[name](problem).tolist() == [1, 2]


@every
def test_the_budget_is_used_where_sentences_fit(name):
    """A short rich row does not leave half of the page empty when exchanging it fills the page."""
    problem = make([[0, 1, 2], [3], [4]], lengths=[11, 10, 10], budget=20)
    assert SELECTORS[name](problem).tolist() == [1, 2]


@every
def test_a_limit_of_sentences_frees_from_filling(name):
    """With --sentences 1 the best row is taken, not the longest."""
    problem = make([[0, 1, 2], [3], [4]], lengths=[5, 10, 20], limit=1, scores=np.array([0.6, 0.2, 0.2]))
    assert SELECTORS[name](problem).tolist() == [0]


@every
def test_a_limit_of_sentences_leaves_no_page_empty(name):
    """A sentence that costs more than it is worth is better than none: the one that costs least more."""
    problem = make([[0], [1], [2]], lengths=[5, 5, 30], limit=2, costs=np.array([9.0, 8.0, 0.0]), budget=10)
    chosen = SELECTORS[name](problem).tolist()
    assert chosen == ([0, 1] if name in WEIGHLESS else [1])


@every
def test_no_article_supplies_more_than_half_where_others_can(name):
    """Of three articles the richest gives two sentences of five, not all; alone, it may give all."""
    rows = [[number] for number in range(12)]
    weights = [5.0] * 6 + [1.0] * 6
    scores = np.array([0.15] * 6 + [0.1 / 6] * 6)
    groups = [0] * 6 + [1] * 3 + [2] * 3
    problem = make(rows, weights=weights, scores=scores, groups=groups, budget=50)
    chosen = SELECTORS[name](problem)
    assert len(chosen) == 5
    assert np.bincount(problem.groups[chosen]).max() == 2
    alone = dataclasses.replace(problem, allowed=problem.groups == 0)
    assert len(SELECTORS[name](alone)) == 5


@every
def test_half_is_counted_by_what_is_printed(name):
    """Of a page that only 45 of 50 words fill, an article with 25 has more than half; of a full page not; only an exchange finds it."""
    lengths, scores = [13, 12, 20, 25], np.array([0.4, 0.3, 0.2, 0.1])
    groups, weights = [0, 0, 1, 2], [4.0, 3.0, 2.0, 1.0]
    problem = make(
        [[0], [1], [2], [3]], lengths=lengths, groups=groups, weights=weights, scores=scores, budget=50
    )
    assert name in EXCHANGES_NOTHING or SELECTORS[name](problem).tolist() == [0, 1, 3]
    assert violations(problem, [0, 1, 2]) == (0, 3)


@every
def test_a_page_of_three_sentences_hears_two_articles(name):
    """With --sentences 3 half is half of these three, however large the budget."""
    rows, scores = [[0], [1], [2], [3], [4]], np.array([0.3, 0.25, 0.2, 0.15, 0.1])
    groups, weights = [0, 0, 0, 1, 2], [5.0, 4.0, 3.0, 2.0, 1.0]
    problem = make(rows, groups=groups, weights=weights, scores=scores, budget=500, limit=3)
    assert np.bincount(problem.groups[SELECTORS[name](problem)]).max() == 1


def test_one_long_sentence_is_not_one_sided():
    """A sentence of more than half of the page is no fault; with a second one of its article, all beyond half is."""
    problem = make([[0], [1], [2], [3]], lengths=[30, 10, 10, 10], groups=[0, 0, 1, 2], budget=50)
    assert violations(problem, [0, 2, 3]) == (0, 0)
    assert violations(problem, [0, 1, 2]) == (0, 15)


@pytest.mark.parametrize("name", [name for name in SELECTORS if name != "exact"])  # which would prove it
@pytest.mark.parametrize("size", [refill.LONGEST_PAGE + 1, LONGEST_PAGES[0] + 1])
def test_a_budget_beyond_all_that_there_is_ends_the_search(monkeypatch, size, name):
    """All is printed that may stand together, and nobody seeks for hours what would fill a page that nothing can fill."""
    monkeypatch.setattr(refill, "_refills", lambda *_: pytest.fail("a long page was filled by exchanges"))
    if size > LONGEST_PAGES[0]:
        unsearched = "summarize.selection.exchange.removals_of"
        monkeypatch.setattr(unsearched, lambda *_: pytest.fail("a very long page was exchanged"))
    problem = make([[row] for row in range(size)], groups=np.arange(size) // 20, budget=1_000_000_000)
    assert SELECTORS[name](problem).tolist() == list(range(size))


def test_ties_go_to_the_lower_row():
    """Of equal sentences the first are taken, whatever the search met first."""
    problem = make([[0], [1], [2], [3]])
    assert SELECTORS["coverage"](problem).tolist() == [0, 1]
    assert SELECTORS["thorough"](problem).tolist() == [0, 1]


def test_mmr_takes_the_next_most_central_unless_it_is_like_the_first():
    """A central paraphrase above the cap gives way to a less central sentence on something else."""
    vectors = csr_array(np.array([[1.0, 0.0], [0.8, 0.6], [0.0, 1.0]], np.float32))
    problem = make([[0], [1], [2]], vectors=vectors, scores=np.array([0.5, 0.4, 0.1]), likeness=0.5)
    assert SELECTORS["mmr"](problem).tolist() == [0, 2]


def test_exact_says_when_it_has_no_proof(monkeypatch):
    """Out of time it returns the choice that it was given, whatever the solver has by then, and warns."""
    rng = np.random.default_rng(1)
    rows = [rng.choice(80, 8, replace=False).tolist() for _ in range(60)]
    lengths = rng.integers(5, 30, 60)
    problem = make(rows, weights=rng.random(80).tolist(), lengths=lengths, budget=100)
    known = SELECTORS["coverage"](problem).tolist()
    monkeypatch.setattr("summarize.selection.exact.SECONDS", 1e-9)
    with pytest.warns(NotProven, match="proof"):
        assert solve(problem, known) == known


def test_exact_leaves_a_problem_too_large_to_prove(monkeypatch):
    """Above the row limit the known choice is returned with a warning."""
    monkeypatch.setattr("summarize.selection.exact.ROWS", 2)
    with pytest.warns(NotProven, match="too many"):
        assert solve(make([[0], [1], [2]]), [0, 1]) == [0, 1]


def test_only_the_most_promising_rows_come_in_by_exchange(monkeypatch):
    """On a large cluster local search looks at the best rows, and still improves what it looks at."""
    monkeypatch.setattr("summarize.selection.search_space.EXCHANGEABLE", 3)
    problem = make([[0, 1, 2], [0, 3], [1, 4], [9]], lengths=[11, 10, 10, 10], weights=[1.0] * 9 + [0.1])
    assert SELECTORS["thorough"](problem).tolist() == [1, 2]


@pytest.mark.parametrize("most", [1, 2, 3])
@given(problem=problems())
@settings(deadline=None, max_examples=200)
def test_an_exchange_is_the_best_of_all_that_are_tried_one_by_one(problem, most):
    """What is summed for all removals at once, and left out by its bound, is what dropping and filling each by hand would choose."""
    space = survey(problem)
    begun = rank_of(problem, greedy(space, 0.6))
    found = best_exchange(candidates_for(space, []), begun, most)
    assert is_legal(problem, found[-1])
    assert _standing(problem, found[-1]) == eager_exchange(problem, begun[-1], most, 0.6)


@given(problems())
@settings(deadline=None)
def test_who_repeats_a_row_is_known_of_all_candidates_as_of_two_rows(problem):
    """Products of all with one say what the rule says of each two."""
    space = survey(problem)
    candidates = candidates_for(space, [])
    rows = candidates.rows.tolist()
    for place, row in enumerate(rows):
        expected = [row == other or space.repeat(row, other) for other in rows]
        assert candidates.repeating(place).tolist() == expected


def test_what_stands_on_a_page_is_known_though_it_promises_little(monkeypatch):
    """Of many rows those that promise most may come in; what these require, and a page, may stand beside them."""
    monkeypatch.setattr("summarize.selection.search_space.EXCHANGEABLE", 2)
    problem = make([[0], [1], [2], [3, 4], [5, 6, 7]], requires=[-1, -1, -1, 2, -1], lengths=[3] * 5)
    candidates = candidates_for(survey(problem), [1])
    assert candidates.rows.tolist() == [1, 2, 3, 4]
    assert (candidates.lengths <= problem.budget).tolist() == [False, False, False, True]


def test_columns_are_numbered_alike_whether_they_are_marked_or_sorted(monkeypatch):
    """A matrix of word pairs has more columns than a machine has memory to mark."""
    matrix = csr_array(np.array([[0, 2, 0, 1], [3, 0, 0, 4], [0, 0, 5, 6]], np.float32))
    marked = part_of(matrix, np.array([0, 2]))
    monkeypatch.setattr("summarize.selection.parts.WIDE", 0)
    part = part_of(matrix, np.array([0, 2]))
    for one in (marked, part):
        assert one.columns.tolist() == [1, 2, 3]
        assert one.rows.toarray().tolist() == [[2, 0, 1], [0, 5, 6]]
        assert one.times(0).tolist() == [5.0, 6.0]


def test_a_greedy_mistake_is_exchanged():
    """Two like sentences go, one after the other or at once, for the two that hold all."""
    problem = make(
        [[0, 1, 2], [0, 1, 3, 4], [2, 3, 5, 6], [0, 1]], budget=20, weights=[1.0, 1, 1, 1, 1, 1, 1]
    )
    candidates, best = candidates_for(survey(problem), []), set(SELECTORS["exact"](problem).tolist())
    assert set(exchange(candidates, [0, 3], 1)) == set(exchange(candidates, [0, 3], 2)) == best == {1, 2}


def test_two_go_at_once_where_neither_can_go_alone():
    """Two sentences hold all that each of two others would bring; only both together are worth the change."""
    problem = make([[0, 1], [2, 3], [0, 2, 4], [1, 3, 5]], budget=20, weights=[3.0, 3, 3, 3, 1, 1])
    candidates = candidates_for(survey(problem), [])
    assert exchange(candidates, [0, 1], 1) == [0, 1]
    assert exchange(candidates, [0, 1], 2) == [2, 3]


def test_who_may_not_come_in_does_not():
    """Candidates without a row fill the room with others."""
    candidates = candidates_for(survey(make([[0], [1, 2], [3]], lengths=[10, 10, 10], budget=10)), [])
    assert exchange(candidates, [0], 1) == [1]
    assert exchange(candidates.without([1]), [0], 1) == [0]


def test_requirements_point_backwards():
    """A ring of requirements is refused when the problem is stated."""
    with pytest.raises(ValueError, match="earlier"):
        make([[0], [1]], requires=[1, 0])


def test_a_whole_fault_costs_a_share_of_all_weight():
    """RESEARCH: F subtracts 0.02 W for each fault."""
    assert price(np.array([1.0, 0.2, 0.0]), np.array([30.0, 20.0])) == pytest.approx([1.0, 0.2, 0.0])

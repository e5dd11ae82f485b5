"""A chosen page is looked at once more, wherever one is chosen."""

from dataclasses import replace

import numpy as np
import pytest

from summarize import Article, Settings
from summarize.composing import repeats
from summarize.curve import coverage
from summarize.explaining import verdicts
from summarize.pipeline import draft, prepare
from summarize.pipeline.choice import choose
from summarize.pipeline.study import corroborate
from summarize.selection import SELECTORS

STRANGER = "Doe saw the flames reach a warehouse full of old fireworks."
ARTICLES = [
    Article(
        id="a",
        text="A fire destroyed nine houses in the harbour of Mirna on Friday.\n"
        "A neighbour, Jane Doe, was woken by her two dogs.\n"
        f"{STRANGER}\nDoe said so to a clerk.",
        source="Mirna Post",
    ),
    Article(
        id="b",
        text="Nine houses burnt down in the harbour of Mirna on Friday night.\n"
        "At midnight a warehouse full of fireworks went up in flames as well.\n"
        "Firefighters needed the whole night to put the flames out.",
        source="Iona Times",
    ),
    Article(
        id="c",
        text="The harbour of Mirna was closed after nine houses burnt down.\n"
        "A warehouse stood in flames, the town council said.",
        source="Orla News",
    ),
]
WORDS = 24


@pytest.fixture(autouse=True)
def _dear(monkeypatch):
    """Two sentences of a page of two hold more of what there is to tell than the fault of one would weigh."""
    monkeypatch.setattr("summarize.composing.unintroduced.STRANGER", 20.0)


def _made(language="en", selector="coverage", words=WORDS):
    return draft(prepare(ARTICLES)._replace(language=language), Settings(words=words, selector=selector))


def _lines(made, rows):
    return {made.prepared.sentences[row].line for row in rows}


def test_a_stranger_is_exchanged_for_what_the_page_can_hold():
    """By worth alone he would stand there."""
    made = _made()
    assert STRANGER in _lines(made, SELECTORS["coverage"](made.study.problem))
    assert STRANGER not in _lines(made, made.chosen)


@pytest.mark.parametrize(("language", "selector"), [("fr", "coverage"), ("en", "mmr")])
def test_elsewhere_the_first_choice_stands(language, selector):
    """Names of other languages are not told, and who weighs no costs has none to save."""
    made = _made(language, selector)
    assert made.chosen.tolist() == SELECTORS[selector](made.study.problem).tolist()
    assert made.chosen.tolist() == choose(made.study.problem, selector, made.study.look).tolist()
    assert (made.study.look is None) is (language == "fr")


def test_the_curve_states_what_the_page_states():
    """It chooses as the page is chosen."""
    made, other = _made(), draft(prepare(ARTICLES), Settings(words=40))
    told = {budget: stated for budget, _, stated, _ in coverage(other, [WORDS])}
    assert told == {budget: stated for budget, _, stated, _ in coverage(made, [WORDS])}


def test_what_a_sentence_says_alone_is_not_redundant():
    """Its share is rounded to zero, not to less (-0.00)."""
    assert min(found.redundancy for words in (12, 18, 30) for found in verdicts(_made(words=words))) == 0.0


def test_why_a_stranger_is_left_out_is_said():
    """Others do not say more than he."""
    made = _made(words=22)
    why = {made.prepared.sentences[found.row].line: found.why for found in verdicts(made)}
    assert why[STRANGER] == "names somebody whom the page does not introduce"


LEANS = "The ferry brought the flames to a warehouse full of old fireworks."


def test_what_leans_on_what_the_page_does_not_tell_is_exchanged(monkeypatch):
    """By worth alone it would stand there, and why it does not is said."""
    story = [replace(ARTICLES[0], text=ARTICLES[0].text.replace(STRANGER, LEANS)), *ARTICLES[1:]]
    prepared = prepare(story)
    for fault, stands in ((0.0, True), (20.0, False)):
        monkeypatch.setattr("summarize.composing.leaning.FAULT", fault)
        made = draft(prepared, Settings(words=WORDS))
        assert (LEANS in _lines(made, made.chosen)) is stands
    made = draft(prepared, Settings(words=22))
    why = {prepared.sentences[found.row].line: found.why for found in verdicts(made)}
    assert why[LEANS] == "leans on what the page does not tell, or leads away from the story"


VOTE = "The council of Mirna voted 9 to 4 on Friday to close the old ferry, which carries 900 people a day to the western islands."
AGAIN = (
    "After a debate that went on past midnight, a vote of 9 to 4 closed the ferry of Mirna, to the anger of farmers, teachers, "
    "cooks and shops."
)
FERRY = [
    Article(
        id="a",
        text=f"{VOTE}\nFishermen blocked the harbour with nets and boats.\nA bus will run instead from June.",
    ),
    Article(
        id="b",
        text=f"{AGAIN}\nThe mayor promised cheap tickets for pupils.\nA new bridge would cost millions.",
    ),
]


def test_what_another_sentence_of_the_page_says_is_exchanged(monkeypatch):
    """By worth alone both would stand there, since they say it in other words; and why one does not is said."""
    prepared, fault = prepare(FERRY), repeats.REPEATED
    for cost, told in ((0.0, {VOTE, AGAIN}), (fault, {AGAIN})):
        monkeypatch.setattr(repeats, "REPEATED", cost)
        made = draft(prepared, Settings(words=62))
        assert _lines(made, made.chosen) & {VOTE, AGAIN} == told
    why = {prepared.sentences[found.row].line: found.why for found in verdicts(made)}
    assert why[VOTE] == "says again what another sentence says"


def test_who_states_what_is_found_once_for_the_choice_and_the_notes(monkeypatch):
    """Of the central sentences, and again only where a chosen one is not among them."""
    asked, prepared = [], prepare(ARTICLES)

    def counted(prepared, ranked, rows, features):
        asked.append(rows.tolist())
        return corroborate(prepared, ranked, rows, features)

    monkeypatch.setattr("summarize.pipeline.study.corroborate", counted)
    made = draft(prepared, Settings(words=WORDS))
    assert asked == [list(made.support_of)]
    asked.clear()
    monkeypatch.setattr("summarize.composing.points.CENTRAL", 1)
    made = draft(prepared, Settings(words=WORDS))
    assert len(asked) == 2
    assert made.support_of.keys() > set(asked[0])
    assert made.support_of.keys() >= set(made.chosen.tolist())


@pytest.mark.parametrize(("language", "charged"), [("en", True), ("fr", False)])
def test_what_likely_leans_costs_something_before_a_page_is_chosen(language, charged):
    """In English, of which it was learnt."""
    made = _made(language)
    likely = made.study.faults.get("leaning on what the page may lack", np.zeros(1))
    assert charged == bool(likely.min() > 0)
    assert charged == bool(made.study.problem.costs.min() > 0)

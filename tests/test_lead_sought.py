"""A page that holds no lead is chosen again with one."""

import pytest

from summarize import Article, Settings
from summarize.pipeline import choice, draft, prepare
from summarize.pipeline.choice import choose
from summarize.selection import SELECTORS, lacks_lead

MARCH = "Thousands marched over the harbour bridge of Mirna on Sunday."
PROTEST = [
    Article(
        id="a",
        text="Police in Mirna detained 1,400 people on Sunday at protests against the trial of the opposition leader Jane Doe, more than "
        "on any day in ten years.\n"
        "Officers with shields closed the harbour bridge at noon.\n"
        "Orla Watch said 779 people were detained in Mirna.\n"
        "Doe was arrested at the airport in January.\n"
        "The court sentenced her to 30 days.",
    ),
    Article(
        id="b",
        text="Doe was arrested at the airport of Mirna in January and sentenced to 30 days.\n"
        "The mayor of Mirna called the marches a riot on Sunday.\n"
        "By evening 779 people were detained, Orla Watch said.\n"
        "Shops on the harbour bridge closed at noon.",
    ),
    Article(
        id="c",
        text=f"{MARCH}\n"
        "Her arrest at the airport in January had led to a first march.\n"
        "Police with shields closed the bridge at noon.\n"
        "Orla Watch counted 779 people detained by evening.",
    ),
]


def _lines(made):
    return [made.prepared.sentences[row].line for row in made.ordered]


@pytest.mark.parametrize("selector", ["coverage", "thorough", "exact"])
def test_a_page_without_a_lead_is_chosen_again_with_one(selector, monkeypatch):
    """Its sentences are worth a little more, and it opened on a detail; in its place stands what the story opens on."""
    prepared = prepare(PROTEST)
    for sought, held in ((0.0, False), (choice.EXTRA_LEAD, True)):
        monkeypatch.setattr(choice, "EXTRA_LEAD", sought)
        made = draft(prepared, Settings(words=34, selector=selector))
        assert (MARCH in _lines(made)) is held
        assert lacks_lead(made.study.problem, made.chosen) is not held
        assert lacks_lead(made.study.problem, choose(made.study.problem, selector, None)) is not held
    assert _lines(made)[0] == MARCH


def test_who_weighs_no_costs_seeks_no_lead():
    """What is central is all that counts there."""
    made = draft(prepare(PROTEST), Settings(words=34, selector="mmr"))
    assert made.chosen.tolist() == SELECTORS["mmr"](made.study.problem).tolist()
    assert lacks_lead(made.study.problem, made.chosen)


def test_a_story_that_goes_on_need_not_open_on_what_was_told(monkeypatch):
    """What leads best may be the news of the day before."""
    prepared, settings, told = prepare(PROTEST), Settings(words=34), [PROTEST[1].text.splitlines()[1]]
    monkeypatch.setattr(choice, "EXTRA_LEAD", 15.0)
    assert MARCH in _lines(draft(prepared, settings))
    assert MARCH not in _lines(draft(prepared, settings, told))


def test_a_lead_that_costs_too_much_is_left_out(monkeypatch):
    """All that fits beside it is worth much less than what it would take the place of."""
    prepared, settings = prepare(PROTEST), Settings(words=32)
    for sought, held in ((choice.EXTRA_LEAD, False), (15.0, True)):
        monkeypatch.setattr(choice, "EXTRA_LEAD", sought)
        made = draft(prepared, settings)
        assert lacks_lead(made.study.problem, made.chosen) is not held

"""What `--explain` says of each sentence."""

from pathlib import Path

import pytest

from summarize import Article, Settings
from summarize.explaining import NO_PLACE, OUTDONE, OUTRANKED, explain, verdicts
from summarize.pipeline import draft, prepare

SEEDS = Path(__file__).parents[1] / "seeds"
DEAR = "costs more than it adds"


@pytest.fixture(scope="module")
def seeds():
    return prepare(
        Article(id=path.name[:3], text=path.read_text("utf-8")) for path in sorted(SEEDS.glob("*.txt"))
    )


def _why(made):
    return {made.prepared.sentences[found.row].line: found.why for found in verdicts(made)}


@pytest.mark.parametrize("words", [60, 200, 400])
def test_what_costs_more_than_it_adds_is_not_outdone(seeds, words):
    """Gain and cost are in one unit, and the verdict follows from them."""
    found = verdicts(draft(seeds, Settings(words=words)))
    dear = [verdict for verdict in found if verdict.why.startswith(DEAR)]
    outdone = [verdict for verdict in found if verdict.why == OUTDONE]
    assert min(verdict.cost - verdict.gain for verdict in dear) > 0
    assert min(verdict.gain - verdict.cost for verdict in outdone) >= 0


def test_what_a_sentence_pays_for_is_named(seeds):
    """A loaded word costs a fiftieth of what there is to say, and keeps out what adds less."""
    made = draft(seeds, Settings(words=200))
    found = {verdict.row: verdict for verdict in verdicts(made)}
    for row in (5, 31, 35, 55, 90):
        leans = made.study.look.leaning.expected_fault[row]
        assert found[row].why == f"{DEAR} (loaded words)"
        assert found[row].cost == pytest.approx(0.02 * (1 + leans), rel=0.05)
    assert found[58].why == f"{DEAR} (talk)"


def test_a_selector_that_weighs_no_costs_leaves_none_out_for_them(seeds):
    """It asks how central a sentence is, and how like the chosen."""
    why = _why(draft(seeds, Settings(words=200, selector="mmr"))).values()
    assert OUTRANKED in why
    assert not any(verdict == OUTDONE or verdict.startswith(DEAR) for verdict in why)


def test_no_cost_is_less_than_nothing_by_rounding():
    """What headlines announce is rewarded by next to nothing on a page of 200 words."""
    titled = prepare(
        [
            Article(id="a", title="Talks on Ukraine", text="The talks on Ukraine ended in Paris on Friday."),
            Article(id="b", text="The talks on Ukraine went on in Paris until Friday night."),
        ]
    )
    made = draft(titled._replace(language="fr"), Settings(words=200))
    assert made.study.problem.costs.min() < 0
    assert "-0.000" not in explain(made)


HARBOUR = [
    "A fire destroyed nine houses and a chapel in the old harbour of Mirna late on Friday night.",
    "Firefighters from seven towns needed eleven hours and two helicopters to put out the last of the flames.",
    "Engineers will examine every wall of the market hall next week before any trader may return to work.",
    "Insurance companies expect claims of forty million crowns, most of them from owners of restaurants along the quay.",
]
SHORT = "Police divers searched the basin on Sunday."
OTHER = (
    "The harbour of Mirna burnt on Friday night, and the council promised every family whose home was lost "
    "a flat near the school before winter begins."
)


def test_a_sentence_with_room_left_has_no_place():
    """Its article has its share of the page, though words are left."""
    story = [Article(id="a", text="\n".join([*HARBOUR, SHORT])), Article(id="b", text=OTHER)]
    made = draft(prepare(story), Settings(words=106))
    assert _why(made)[SHORT] == NO_PLACE

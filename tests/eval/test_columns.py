"""Whether a page opens on the news, by the facts of its first sentence."""

import pytest

from eval.columns import COLUMNS
from eval.events import Event, Fact
from eval.outcomes import Outcome, measured
from eval.report import defined
from eval.topics import Topic
from summarize.model import Article

FIRE = "A fire burnt the old market of Mirna on Monday and hurt four people."
CAUSE = "Investigators of the fire service look for the cause of the blaze."
FACTS = (
    Fact("fire", "", {"a": ("burnt the old market",), "b": ("burnt the old market",)}),
    Fact("hurt", "", {"a": ("hurt four people",)}),
    Fact("cause", "", {"a": ("look for the cause",)}),
)
TOPIC = Topic(
    "mirna",
    (Article(id="a", text=f"{FIRE}\n{CAUSE}"),),
    event=Event("mirna", "", (Article(id="a", text=f"{FIRE}\n{CAUSE}"),), FACTS, (), ()),
)


@pytest.mark.parametrize(
    ("lines", "share"), [((FIRE, CAUSE), 1.0), ((CAUSE, FIRE), 1 / 3), (("Nothing of it.",), 0.0), ((), 0.0)]
)
def test_the_first_sentence_is_weighed_beside_the_heaviest(lines, share):
    """Of three sources' worth of facts in the best sentence, the other has one."""
    assert COLUMNS["opening"].of(Outcome(TOPIC, lines, 50, 0.0)) == pytest.approx(share)


def test_without_facts_no_opening_is_weighed():
    """Nor where the articles hold none of them."""
    bare = Topic("mirna", TOPIC.articles)
    assert COLUMNS["opening"].of(Outcome(bare, (FIRE,), 50, 0.0)) is None


def test_what_knows_english_words_only_is_not_said_of_other_languages():
    """French has no loaded words by an English list: they used to read 1.06 of the articles' own there."""
    text = "La tempête a touché la côte vendredi et six personnes sont mortes dans le port de la ville."
    topics = [
        Topic(name, (Article(id="a", text=text),), references=("Six morts.",)) for name in ("one", "two")
    ]
    known = {"loaded_words", "loaded_sentences", "attributed", "loose_openings"}
    assert known.isdisjoint(defined(topics))
    assert known < set(defined([*topics, TOPIC]))
    assert measured(Outcome(topics[0], (text,), 50, 0.0)).figures["loose_openings"] is None
    assert measured(Outcome(TOPIC, (FIRE,), 50, 0.0)).figures["loose_openings"] == 0

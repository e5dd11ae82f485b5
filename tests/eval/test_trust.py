"""Side notes are measured against the annotation: who else reports a sentence, where the sources differ."""

import re

import pytest

from eval import differing, trust
from eval.cli import main
from eval.events import Conflict, Event, Fact
from summarize.model import Article, Briefing, Disagreement, Excerpt, Sentence
from summarize.settings import Settings
from tests.eval.places import SHARED, needs_shared

FACTS = (
    Fact("dead", "", {"a": ("six died",), "b": ("killed six",), "c": ("six are dead",)}),
    Fact("day", "", {"a": ("on Friday",), "c": ("this Friday",)}),
)
CONFLICTS = (
    Conflict("toll", "number killed", {"six": ("a", "b"), "at least nine": ("c",)}),
    Conflict("tanks", "number of tanks", {"six": ("a",), "nine": ("c",)}),
    Conflict("who", "who fired first", {"the army": ("a",), "the rebels": ("b",)}),
)
EVENT = Event("e", "", tuple(Article(id=name, text="") for name in "abc"), FACTS, CONFLICTS, ())


def sentence(article, text):
    return Sentence(article, 0, len(text), text, 0, 0)


def briefing(*excerpts, disagreements=()):
    return Briefing(
        headline="",
        excerpts=excerpts,
        sources=(),
        disagreements=disagreements,
        left_out=(),
        words=0,
        settings=Settings(),
    )


def excerpt(text, *support):
    return Excerpt(sentence("a", text), 1.0, support=tuple(sentence(*pair) for pair in support))


@pytest.mark.parametrize(
    ("shown", "counts"),
    [
        ([("b", "A storm killed six."), ("c", "Now six are dead.")], (2, 2, 2)),
        ([("b", "A storm killed six.")], (1, 2, 1)),
        (
            [("b", "A storm came."), ("c", "Now six are dead.")],
            (2, 2, 1),
        ),  # the article does, the sentence does not
        ([("b", "A storm came."), ("b", "It killed six.")], (1, 2, 1)),  # one of two sentences is enough
        ([], (0, 2, 0)),
    ],
)
def test_support_is_right_where_the_sentence_says_the_same_fact(shown, counts):
    """Shown, annotated and right pairs of an excerpt and another article, worked out by hand."""
    found = trust.support(EVENT, briefing(excerpt("Police said six died.", *shown)))
    assert (found.shown, found.annotated, found.right) == counts


def test_an_excerpt_without_annotated_fact_is_left_out():
    """Nothing is known of its support, either way."""
    found = trust.support(EVENT, briefing(excerpt("The sun shone.", ("b", "The sun shone."))))
    assert (found.precision, found.recall) == (None, None)


def disagreement(about, **values):
    return Disagreement(
        about,
        {value.replace("_", " "): tuple(sentence(a, "") for a in names) for value, names in values.items()},
    )


@pytest.mark.parametrize(
    ("reported", "found", "strange"),
    [
        ([disagreement("the number killed", six="a", nine="c")], 1, 0),
        ([disagreement("the number killed", six="a", nine="b")], 0, 1),  # b never said nine
        ([disagreement("the number killed", six="a", twelve="c")], 0, 1),
        (
            [
                disagreement("the number killed", six="a", nine="c"),
                disagreement("the number of tanks", six="a", nine="c"),
            ],
            2,
            0,
        ),
        (
            [disagreement("the toll", six="b", nine="c")] * 2,
            1,
            0,
        ),  # the same point twice is one, and no false alarm
        ([disagreement("the place", Paris="a", London="b")], 0, 1),
        ([], 0, 0),
    ],
)
def test_disagreements_are_matched_one_to_one(reported, found, strange):
    """Two values of the point, each with an article that asserts it."""
    points = differing.points(EVENT, briefing(disagreements=tuple(reported)))
    assert (points.annotated, points.found, len(points.strange)) == (3, found, strange)


def test_the_command_prints_an_event_a_line(capsys):
    """Precision and recall of support, annotated points found, and what nobody annotated."""
    assert main(["trust", "--list"]) == 0
    out = capsys.readouterr().out
    assert re.search(r"^seeds +(1\.00|\.\d\d) +(1\.00|\.\d\d) +\d+ +4 +\d+$", out, re.MULTILINE)
    assert re.search(r"^all ", out, re.MULTILINE)


@needs_shared
def test_support_and_disagreements_hold_on_the_fifteen_events(capsys):
    """Support at the level that docs/evaluation.md states, and no more than one unannotated point an event."""
    assert main(["trust", "--events", str(SHARED / "facts")]) == 0
    precision, recall, found, annotated, strange = capsys.readouterr().out.splitlines()[-1].split()[1:]
    assert float(precision) >= 0.8
    assert float(recall) >= 0.65
    assert int(annotated) == 67
    assert int(found) >= 12
    assert int(strange) <= 15

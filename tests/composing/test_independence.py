"""One publisher, one agency, one text: one vote."""

import pytest

from summarize.composing.independence import COPIED, independent, witness
from summarize.model import Article, Sentence


def voice(text, article="a", source=None, body=None, reprint_of=None):
    """A witness from a sentence."""
    body = body or text
    return witness(
        Sentence(article, 0, len(text), text, 0, 0),
        Article(id=article, text=body, source=source),
        reprint_of or {},
        "en",
    )


SHIP = "The ship sank off the coast."
ONE = [
    (
        "one publisher",
        voice(SHIP, "a", "The Daily Post"),
        voice("A ship went down.", "b", "Daily Post Online"),
    ),
    (
        "one agency in the sentence",
        voice("A sailor told Reuters he swam.", "a"),
        voice("He swam, Reuters reported.", "b"),
    ),
    (
        "one agency in the dateline",
        voice(SHIP, "a", body=f"OSLO (AP) - {SHIP}"),
        voice("It sank.", "b", body="OSLO (AP) — It sank."),
    ),
    (
        "the same officials without a name",
        voice("Three European diplomatic sources told the Post talks stalled.", "a"),
        voice("Talks stalled, according to European diplomatic sources.", "b"),
    ),
    (
        "eight words in a row",
        voice("Police said the ship sank within minutes after it hit the rock on Monday.", "a"),
        voice("Within hours it was known that the ship sank within minutes after it hit a reef.", "b"),
    ),
    ("a reprint", voice(SHIP, "a"), voice("A vessel sank.", "b", reprint_of={"b": "a"})),
]
TWO = [
    ("nothing in common but the fact", voice(SHIP, "a", "Post"), voice("A vessel went down.", "b", "Times")),
    (
        "names of nothing but common words",
        voice(SHIP, "a", "The News"),
        voice("It sank.", "b", "News Online"),
    ),
    ("outlets without a name", voice(SHIP, "a"), voice("A vessel went down.", "b")),
    (
        "officials, which may be anybody",
        voice("Officials said it sank.", "a"),
        voice("It sank, officials said.", "b"),
    ),
    (
        "one quotation that both heard",
        voice("“We will not rest until every sailor has been found and named,” he said.", "a"),
        voice("The mayor: “We will not rest until every sailor has been found and named.”", "b"),
    ),
    (
        "an agency that is hit, not credited",
        voice("The Reuters office burned.", "a"),
        voice("Fire hit the Reuters tower.", "b"),
    ),
]


@pytest.mark.parametrize(("why", "one", "other"), ONE, ids=[why for why, *_ in ONE])
def test_these_are_one_voice(why, one, other):
    """They count once."""
    assert independent([one, other], COPIED) == 1, why


@pytest.mark.parametrize(("why", "one", "other"), TWO, ids=[why for why, *_ in TWO])
def test_these_are_two_voices(why, one, other):
    """They count twice."""
    assert independent([one, other], COPIED) == 2, why


def test_voices_chain():
    """A speaks for B's agency and B for C's publisher: one voice of three, whatever the order."""
    a = voice("It sank, Reuters reported.", "a", "Post")
    b = voice("Reuters reported a wreck.", "b", "Times")
    c = voice("A vessel went down.", "c", "The Times")
    assert [independent(order, COPIED) for order in ([a, b, c], [c, a, b], [a, c, b])] == [1, 1, 1]

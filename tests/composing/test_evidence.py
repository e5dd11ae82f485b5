"""What speaks for two sentences stating the same, and what against: each piece by itself."""

from math import log

import numpy as np
import pytest

from summarize.composing import features_of, on_topic
from summarize.composing.evidence import (
    APART,
    CLASH,
    CREDITED,
    NEGATED,
    PLAIN,
    SAME_NUMBER,
    SHARED,
    UNQUOTED,
    common_things,
    in_days,
    in_stems,
    in_what_they_name,
)
from summarize.composing.overlap import overlap
from summarize.language.terms import encode
from summarize.language.words import content_stems
from summarize.model import Sentence
from summarize.ranking import vectorize


def weigh(one, other):
    """What the names, numbers and quotations of two sentences say."""
    rows = [Sentence(str(at), 0, len(text), text, 0, 0) for at, text in enumerate((one, other))]
    read = features_of(rows, "en")
    common = frozenset(content_stems(one)) & frozenset(content_stems(other))
    return in_what_they_name(read(0), read(1), common)


PIECES = [
    ("one name in both", "The talks with Rubio ended.", "The day with Rubio was long.", 0),
    ("no name in both", "The talks with Rubio ended.", "The talks with Vance ended.", 0),
    (
        "a number in words and in figures",
        "He found Scott seven times.",
        "There Scott had 7 boats.",
        SAME_NUMBER,
    ),
    ("other numbers of one man", "He found Scott seven times.", "There Scott had 9 boats.", 0),
    (
        "other numbers, other names: two strikes",
        "A strike in Sumy killed 35 people.",
        "A strike in Kyiv killed two people.",
        -CLASH,
    ),
    ("both quote", "He told Rubio of “a brutal war” then.", "She called Rubio “late” again.", 0),
    (
        "only one quotes",
        "He told Rubio of “a brutal war” then.",
        "She asked Rubio to end the war.",
        -UNQUOTED,
    ),
    ("only one negates", "The debris with Rubio was lost.", "No man of Rubio had left.", -NEGATED),
    ("both negate", "The debris wasn’t with Rubio.", "No man of Rubio had left.", 0),
    (
        "both credit the same officials, in four words",
        "Senior European diplomats told him that Rubio had left.",
        "Senior European diplomats told him that Rubio was late.",
        -4 * CREDITED,
    ),
    (
        "both credit persons, but other ones",
        "According to a person familiar with the talks, the deal with Rubio holds.",
        "Senior officials said the plan of Rubio was late.",
        0,
    ),
]


@pytest.mark.parametrize(("why", "one", "other", "expected"), PIECES, ids=[row[0] for row in PIECES])
def test_names_numbers_and_quotations_count_as_written_down(why, one, other, expected):
    """Whichever sentence comes first."""
    assert weigh(one, other) == pytest.approx(expected), why
    assert weigh(other, one) == pytest.approx(expected), why


def test_a_negation_is_read_in_the_language_of_the_story():
    """No debris was recovered, debris was located."""
    texts = ("Aucune équipe n’a pu récupérer de débris.", "L’armée a localisé des débris.")
    rows = [Sentence(str(at), 0, len(text), text, 0, 0) for at, text in enumerate(texts)]
    read = features_of(rows, "fr")
    assert in_what_they_name(read(0), read(1), frozenset()) == -NEGATED


@pytest.mark.parametrize(("lines", "story"), [(4, 5), (84, 60)])
def test_a_stem_in_both_counts_the_more_the_fewer_sentences_hold_it(lines, story):
    """And still more where it is no part of a name; of a story of more than 60 sentences, in these."""
    terms = encode(["storm coast", "storm coast", "storm rain", "wind", *["calm"] * 80][:lines])
    vectors = vectorize(terms.ids, terms.indptr, terms.content)
    both = overlap(np.array([0, 0]), np.array([1, 2]), vectors)
    common, rare = log(story / 3), log(story / 2)
    everywhere = np.ones(len(vectors.indices), np.bool_)
    expected = [
        SHARED * log(3 + common + rare) + PLAIN * log(1 + common + rare),
        SHARED * log(2 + common) + PLAIN * log(1 + common),
    ]
    assert in_stems(both, np.array([2, 1]), everywhere, vectors) == pytest.approx(expected)
    named = everywhere & (vectors.indices != terms.vocabulary.index("coast"))
    expected[0] = SHARED * log(3 + common + rare) + PLAIN * log(1 + common)
    assert in_stems(both, np.array([2, 1]), named, vectors) == pytest.approx(expected)


@pytest.mark.parametrize("sentences", [60, 90])
def test_a_stem_of_as_many_sentences_as_a_story_has_is_not_rare(sentences):
    """Nor is it less than that in a longer story, whose theme it is."""
    terms = encode(["storm"] * sentences)
    vectors = vectorize(terms.ids, terms.indptr, terms.content)
    both = overlap(np.array([0]), np.array([1]), vectors)
    everywhere = np.ones(len(vectors.indices), np.bool_)
    assert in_stems(both, np.array([1]), everywhere, vectors) == pytest.approx([SHARED * log(2)])


def test_a_stem_is_as_rare_in_a_longer_story_as_in_a_long_one():
    """What counts is how many sentences hold it."""
    told = []
    for more in (60, 160):
        terms = encode(["storm coast", "storm coast", *["wind"] * more])
        vectors = vectorize(terms.ids, terms.indptr, terms.content)
        everywhere = np.ones(len(vectors.indices), np.bool_)
        told += in_stems(
            overlap(np.array([0]), np.array([1]), vectors), np.array([2]), everywhere, vectors
        ).tolist()
    assert told[0] == pytest.approx(told[1])


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((5, 5), 0),
        ((5, 6), 0),
        ((5, 15), -APART * log(10)),
        ((15, 5), -APART * log(10)),
        ((5, np.nan), 0),
        ((np.nan, np.nan), 0),
    ],
)
def test_articles_of_other_days_tell_other_parts_of_a_story(days, expected):
    """The more days lie between, the more; nothing within a day, or where one of them does not say when it appeared."""
    assert in_days(np.array(days, float), np.array([0]), np.array([1])) == pytest.approx([expected])


def test_a_name_is_one_thing_however_many_words_it_has():
    """The title of a man and his two names are one, a word beside them another."""
    run = frozenset(["vice", "presid", "jd", "vanc"])
    assert common_things(run | {"war"}, [run]) == 2
    assert common_things(frozenset(["vanc", "war", "hope"]), [run]) == 3
    assert common_things(frozenset(["war", "hope"]), [run]) == 2


def test_the_topic_is_what_the_titles_say():
    """The nearest title counts; without one nothing is on topic."""
    terms = encode(["the storm hit the coast", "the choir sang", "storm hits coast", "curfew on the island"])
    rows = vectorize(terms.ids, terms.indptr, terms.content)
    likeness = on_topic(rows[:2], rows[2:])
    assert likeness[0] == pytest.approx((rows[:1] @ rows[2:3].T).toarray().item())
    assert likeness[0] > 0.9
    assert likeness[1] == 0
    assert on_topic(rows[:2], rows[4:]).tolist() == [0, 0]

"""How surely an editor strikes a sentence from a page."""

from dataclasses import replace
from math import exp, log

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.composing import Leaning, leaning
from summarize.composing.unexplained import Unexplained
from summarize.language.terms import encode
from summarize.ranking import vectorize
from tests.composing.stories import sentences_of

NEWS = "The council of Mirna met on Friday after nine houses burnt down near the harbour and a chapel fell."
TOLD = "Jane Doe lost a bakery and her savings when the flames reached the harbour before the firemen came."
LEANS = "The flames had reached the bakery before the firemen came to save her chapel near the harbour."
ALONE = "Roads to Iona stay closed until Monday because engineers look for cracks under seven old bridges."
SAME = "Nine houses and a chapel burnt down near the harbour of Mirna on Friday before the firemen came."


def _leaning_of(story, groups):
    terms = encode(sentence.line for sentence in story)
    vectors = vectorize(terms.ids, terms.indptr, terms.content)
    return Leaning(story, vectors, np.array(groups))


def _leaning(*articles):
    groups = [at for at, lines in enumerate(articles) for _ in lines]
    return _leaning_of(sentences_of(*articles), groups)


def _odds(told, page):
    """Row -> logarithm of the odds that it is struck from a page."""
    chances = {
        row: (more + float(told.expected_fault[row])) / leaning.FAULT for row, more in told.on(page).items()
    }
    return {row: log(chance / (1 - chance)) for row, chance in chances.items()}


STORY = [NEWS, TOLD, LEANS, ALONE], [SAME]


def test_what_the_article_has_told_before_and_the_page_does_not_is_leant_on():
    """A page that tells it too, in whatever sentence, has a firmer sentence than one that does not."""
    told = _leaning(*STORY)
    assert _odds(told, [2, 3])[2] > _odds(told, [0, 2, 3])[2] > _odds(told, [2, 3, 4])[2]
    assert _odds(told, [0, 3])[3] == _odds(told, [0, 3, 4])[3]


def test_the_sentence_before_it_makes_it_firm():
    """Beside telling what is leant on."""
    told = _leaning([NEWS, ALONE, TOLD], [SAME])
    assert _odds(told, [0, 1])[1] == pytest.approx(_odds(told, [1, 3])[1] - leaning.FOLLOWS)
    assert _odds(told, [2, 3])[3] == _odds(told, [3])[3]


def _one_more(line, more):
    """The difference in odds that a change of the second sentence makes, on a page without the first."""
    plain, changed = (_leaning([NEWS, second], [SAME]) for second in (line, more))
    return _odds(changed, [1])[1] - _odds(plain, [1])[1]


def test_a_page_reads_as_when_its_weights_were_found():
    """Whoever finds them anew writes these numbers anew."""
    told = _leaning(*STORY)
    assert _odds(told, [2, 3]) == pytest.approx({2: 0.309, 3: -2.16}, abs=0.001)
    assert _odds(told, [0, 2, 3])[2] == pytest.approx(-0.206, abs=0.001)
    assert _odds(told, [1, 2]) == pytest.approx({1: -1.18, 2: -2.734}, abs=0.001)
    assert told.expected_fault == pytest.approx([0.028, 0.19, 0.267, 0.256, 0.017], abs=0.001)
    letter = _leaning([NEWS, "Jane Doe wrote a letter.", "The mayor of the town never answered the letter."])
    assert _odds(letter, [0, 2])[2] == pytest.approx(2.61, abs=0.001)


@pytest.mark.parametrize(
    "word",
    [
        *("also", "too", "another", "other", "others", "same", "such", "added", "adding", "further", "more"),
        *(
            "additional",
            "again",
            "still",
            "however",
            "meanwhile",
            "instead",
            "then",
            "later",
            "both",
            "either",
        ),
        *("neither", "latter", "former", "remaining", "second", "third", "similar", "despite", "so"),
    ],
)
def test_each_word_that_adds_to_something_else_counts(word, monkeypatch):
    """As often as it stands there."""
    told = (_leaning([NEWS, f"{ALONE} {word} {word.title()}"], [SAME]) for _ in range(2))
    counted = _odds(next(told), [1])[1]
    monkeypatch.setattr("summarize.composing.leaning.ADDS", 0)
    assert counted - _odds(next(told), [1])[1] == pytest.approx(2 * 0.25)


def test_each_word_that_a_sentence_is_short_of_counts():
    """Above the usual length none."""
    short = ALONE.replace(" until Monday", "")
    gone = leaning.USUAL - len(short.split()) - max(0, leaning.USUAL - len(ALONE.split()))
    assert _one_more(ALONE, short) == pytest.approx(gone * leaning.SHORT)
    assert (
        _one_more(f"{ALONE} By then who was there will have been", f"{ALONE} By then who was there will") == 0
    )


def test_a_thing_that_the_page_does_not_tell_counts():
    """What `Unexplained` finds."""
    letter = (
        "Jane Doe wrote a letter to the mayor about the bakery that the flames had reached on Friday night."
    )
    answer = "The mayor of the town never answered the letter."
    told = _leaning([NEWS, letter, ALONE, answer], [SAME])
    assert Unexplained(sentences_of([NEWS, letter, ALONE, answer])).on([0, 3]) == [3]
    assert _odds(told, [0, 3])[3] - _odds(told, [0, 1, 3])[3] > leaning.THING


def test_the_first_sentence_of_an_article_leans_on_nothing():
    """And what stands inside a paragraph does so more often than what begins one."""
    apart = _leaning([NEWS, ALONE], [SAME])
    firm = leaning.BASE + leaning.OWN - leaning.OPENS
    first = _leaning([ALONE, NEWS], [SAME])
    short = leaning.SHORT * max(0, leaning.USUAL - len(ALONE.split()))
    assert _odds(first, [0])[0] == pytest.approx(firm + short, abs=leaning.OWN / 10)
    story = sentences_of([NEWS, ALONE], [SAME])
    told = _leaning_of([story[0], replace(story[1], paragraph=0), story[2]], [0, 0, 1])
    assert _odds(told, [1])[1] == pytest.approx(_odds(apart, [1])[1] + leaning.INSIDE)


WORDS = st.lists(
    st.sampled_from(["council", "harbour", "letter", "flames", "also", "the", "Mirna", "bridges"]),
    min_size=1,
    max_size=8,
).map(" ".join)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=4), min_size=1, max_size=3), st.data())
@settings(deadline=None)
def test_the_arrays_count_what_sets_of_words_count(articles, data):
    """Given and own stems, for whatever stories and pages."""
    told, story = _leaning(*articles), sentences_of(*articles)
    content = {"council", "harbour", "letter", "flames", "mirna", "bridges"}
    words = [content & set(sentence.line.lower().split()) for sentence in story]
    own = {word for word in content if sum(word in " ".join(lines).lower() for lines in articles) == 1}
    page = sorted(data.draw(st.frozensets(st.integers(0, len(story) - 1), min_size=1)))
    untold = Unexplained(story).on(page)
    odds = _odds(told, page)
    for row in page:
        sentence, size = story[row], max(1, len(words[row]))
        given_words = words[row] & set().union(*words[row - sentence.position : row])
        lacking = given_words - set().union(*(words[other] for other in page if other != row))
        form = leaning.BASE + leaning.SHORT * (leaning.USUAL - sentence.words)
        form += leaning.OWN * len(words[row] & own) / size - leaning.OPENS * (sentence.position == 0)
        follows = sentence.position > 0 and row - 1 in page
        expected = form + leaning.GIVEN * len(lacking) / size - leaning.FOLLOWS * follows
        expected += leaning.THING * (row in untold) + leaning.ADDS * sentence.line.split().count("also")
        assert odds[row] == pytest.approx(expected)
        unseen = form + leaning.GIVEN * (1 - leaning.ASSUMED_PRESENT) * len(given_words) / size
        assert told.expected_fault[row] == pytest.approx(
            leaning.FAULT * leaning.EXPECTED_SHARE / (1 + exp(-unseen))
        )

"""What counts as loaded, and what does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.language.loaded import count_loaded_words
from summarize.language.quotes import quotations, without_quotations

LOADED = [
    ("Rubio delivered a stark ultimatum.", 2),
    ("The senator slammed the far-left mob.", 3),
    ("It collapsed in a fiery Oval Office dispute.", 1),
    ("Without mediation, talks are likely to collapse.", 1),
    ("The so-called reform was a disaster.", 2),
    ("He was brutally honest", 1),
]
PLAIN = [
    ("Rubio warned on Friday.", "the plain verb"),
    ("Rubio called the offer “a stark, absurd ultimatum.”", "the speaker's words"),
    ("“It is absurd", "an open quotation"),
    ("Thirty-five civilians were killed in the strike.", "facts are no comment, however grave"),
    ("Forecasters said the storm is likely to weaken.", "a forecast with its source"),
    ("Talks are set to continue in London.", "a schedule"),
    ("", "nothing"),
]


@pytest.mark.parametrize(("text", "count"), LOADED)
def test_the_outlets_own_loaded_words_count(text, count):
    """One for each word, one for a forecast that nobody makes."""
    assert count_loaded_words(text) == count


@pytest.mark.parametrize(("text", "why"), PLAIN)
def test_plain_words_and_quotations_do_not(text, why):
    """Each for its reason."""
    assert count_loaded_words(text) == 0, why


def test_another_language_has_no_loaded_words():
    """The lexicon is English; `fiasco` in Italian may be plain."""
    assert count_loaded_words("Un fiasco brutal", "it") == 0


@given(st.text(), st.text())
def test_quoting_a_sentence_makes_it_the_speakers(before, text):
    """What is wholly quoted never counts."""
    inner = (
        text.replace("”", "")
        .replace("“", "")
        .replace('"', "")
        .replace("„", "")
        .replace("«", "")
        .replace("»", "")
    )
    assert count_loaded_words(f"“{inner}”") == 0
    assert count_loaded_words(before) >= 0


def test_quotations_and_the_rest_are_told_apart():
    """In order, without the marks."""
    text = 'He said “yes” and "no" and “perhaps'
    assert quotations(text) == ["yes", "no"]
    assert without_quotations(text) == "He said   and   and "

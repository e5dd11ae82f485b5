"""Verbs that hand a statement to its speaker."""

import pytest

from summarize.language.saying import is_attributed, reports_speech


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks failed, Rubio said.", True),
        ("Said Rubio: talks failed.", True),
        ("He tells everyone that talks failed.", True),
        ("Officials told Reuters that talks failed.", True),
        ("Talks failed on Friday.", False),
        ("The man aforesaid was untold.", False),
        ("Talks failed, according to the ministry.", False),
    ],
)
def test_a_sentence_hands_on_what_was_said_or_told(text, expected):
    """As words, not as parts of words; what is announced or confirmed is news."""
    assert reports_speech(text) == expected


def test_a_sentence_with_a_verb_of_saying_is_attributed():
    """Or with `according to`."""
    assert is_attributed("It will rain, according to forecasters.")
    assert is_attributed("“It will rain,” Doe said: “and hail.”")
    assert is_attributed("The ministry (which warned of rain) fell silent.")
    assert not is_attributed("It will rain.")
    assert not is_attributed("The self-described king of the United States sat in the rain.")

"""What says that something is not so."""

import pytest

from summarize.language.negation import negates

SENTENCES = [
    ("Neither team recovered any debris.", True),
    ("Police would not confirm the arrest.", True),
    ("The plane hasn’t been found.", True),
    ("The plane hasn't been found.", True),
    ("The ministry denied the report.", True),
    ("The mayor cannot say when it opens.", True),
    ("Officials noted a knot of cars in November.", False),
    ("The city of Denver is dense and deniable.", False),
]


@pytest.mark.parametrize(("sentence", "negated"), SENTENCES)
def test_a_negation_is_a_word_and_no_part_of_one(sentence, negated):
    """Not a note, nor Denver."""
    assert negates(sentence) == negated

"""Ages of one person: what differs, and what only looks so."""

import pytest

from tests.composing.differing import differ, values

MUST = [
    (
        "an age before a last name",
        "The judge sentenced the ailing Harwell, 73, to seven years in prison.",
        "The 72-year-old Harwell agreed to the sentence.",
        ("the age of Harwell", {"73", "72"}),
    ),
    (
        "the age of a person",
        "The victim was Walter Scott, 50, a father of four.",
        "Scott, 51, had served in the coast guard.",
        ("the age of Scott", {"50", "51"}),
    ),
]
MUST_NOT = [
    (
        "ages before a word that names many people",
        "A 72-year-old Texan was hurt when the ferry hit the wall.",
        "A 51-year-old Texan said that the ferry hit the wall.",
    ),
    (
        "ages of nobody in particular, and spans of two things",
        "The curfew for 74-year-old residents of the island lasts 48 hours.",
        "The ferry with the 55-year-old engine leaves the island within 24 hours.",
    ),
    (
        "ages of father and son",
        "The victim was Walter Scott, 50, a father of four.",
        "Anthony Scott, 31, had served in the coast guard.",
    ),
]


@pytest.mark.parametrize(("why", "one", "other", "expected"), MUST, ids=[row[0] for row in MUST])
def test_a_difference_is_found_with_its_values(why, one, other, expected):
    """Whichever article comes first."""
    about, found = expected
    assert values(one, other, about) == found == values(other, one, about), why


@pytest.mark.parametrize(("why", "one", "other"), MUST_NOT, ids=[row[0] for row in MUST_NOT])
def test_what_only_looks_like_a_difference_is_none(why, one, other):
    """No rule cries wolf."""
    assert differ(one, other) == () == differ(other, one), why

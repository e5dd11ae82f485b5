"""Whom a sentence credits."""

import pytest

from summarize.language.attribution import same_origin, unnamed_officials

UNNAMED = [
    ("Three European diplomatic sources told Reuters that talks stalled.", "European diplomatic sources"),
    ("A senior military official said the launch was seen.", "senior military official"),
    ("It fell near the Philippines, according to South Korean officials.", "South Korean officials"),
    ("GM offered more, according to a person familiar with the talks.", "person familiar with the talks"),
    ("Officials said so.", "Officials"),
    ("Lazaro Esposito, a local civil defence official, told state television so.", None),
    ("Steven Russell, an emergency management official in Nassau, said docks were gone.", None),
    ("The officials were dismissed.", None),
    ("Mayor Smith said so.", None),
]


@pytest.mark.parametrize(("text", "expected"), UNNAMED)
def test_officials_without_a_name_are_found_and_those_with_one_are_not(text, expected):
    """The count before them is left out."""
    assert unnamed_officials(text) == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Reuters", "Reuters", True),
        ("European diplomatic source", "European diplomatic sources", True),
        ("officials", "officials", False),
        ("Reuters", "AFP", False),
    ],
)
def test_origins_are_one_when_they_say_who(one, other, same):
    """Officials alone may be anybody."""
    assert same_origin(one, other) is same


def test_a_word_without_end_is_read_in_a_moment():
    """Behind "officials in" a word was cut into five in all ways that there are: minutes for two hundred letters."""
    assert unnamed_officials(f"Officials in {'a' * 5000} said so.") == "Officials"
    assert unnamed_officials(f"Officials in {'a' * 5000}.") is None

"""Numbers in figures and in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.language.names import names
from summarize.language.numbers import _NUMBER, Number, _is_day_of_month, _value, numbers

TABLE = [
    ("35 civilians", [35]),
    ("46,000 workers", [46000]),
    ("twenty-one dead", [21]),
    ("half a dozen plants", [6]),
    ("a hundred people", [100]),
    ("one billion views", [1e9]),
    ("$8.3 billion", [8.3e9]),
    ("£5m", [5e6]),
    ("two or three", [2, 3]),
    ("at 10:05 a.m.", []),
    ("on 12/11/2012", []),
    ("the 3rd man", []),
    ("a B-52", []),
    ("MH17", []),
    ("a man", []),
    ("on May 25 and on 27 February, in March 2010", [2010]),
    ("11.", [11]),
]


@pytest.mark.parametrize(("text", "values"), TABLE)
def test_a_number_has_its_value(text, values):
    """Clock times, dates with slashes, ordinals and parts of names are no numbers."""
    assert [number.value for number in numbers(text)] == values


PIECES = [
    "half a",
    "a",
    "dozen",
    "Two",
    "twenty-one",
    "$1.5",
    "m",
    "-",
    " ",
    " ",
    "10:05",
    "(5",
    "3rd",
    "9,000",
    "km",
    "\u00a0",
    "million",
    "May 25",
    "half",
    "bn",
    "hundred,",
    " 7",
    "\n",
]


@given(st.lists(st.sampled_from(PIECES), max_size=10).map("".join))
def test_matching_where_a_number_may_begin_finds_what_searching_finds(text):
    """The places that are left out begin no number."""
    found = [n for n in map(_number, _NUMBER.finditer(text)) if n is not None]
    assert list(numbers(text)) == found


def _number(match):
    number = Number(_value(match), match.start(), match.end(), match["currency"] or "")
    return None if _is_day_of_month(match.string, number) else number


def test_a_number_knows_its_place_and_its_currency():
    """So that its unit can be read after it."""
    (number,) = numbers("It cost €2 million then")
    assert ("It cost €2 million then"[number.start : number.end], number.currency) == ("€2 million", "€")


NAMES = [
    ("Secretary of State Marco Rubio warned Moscow.", {"state", "marco", "rubio", "moscow"}),
    ("The storm hit the coast.", set()),
    ("“We will wait,” said Vance.", {"vanc"}),
    ("He said “Talks failed” in Paris", {"pari"}),
    ("Talks with J.D. Vance", {"jd", "vanc"}),
]


@pytest.mark.parametrize(("text", "stems"), NAMES)
def test_names_are_capitalised_inside_a_sentence(text, stems):
    """Not the first word, not the first of a quotation."""
    assert frozenset().union(*names(text)) == stems

"""The names of days and months, and what only begins like one."""

import calendar
import re

import pytest

from summarize.language.days import MONTH, MONTHS, SHORT_MONTHS, WEEKDAY, WEEKDAYS, is_one_day, month_number
from summarize.language.numbers import numbers


def test_the_names_are_those_of_the_calendar():
    """The standard library knows them, too, in the locale in which Python starts."""
    assert tuple(calendar.day_name) == WEEKDAYS
    assert tuple(calendar.month_name)[1:] == MONTHS
    assert {name[:3] for name in SHORT_MONTHS} | {"May"} == set(calendar.month_abbr) - {""}


@pytest.mark.parametrize("name", [*MONTHS, *SHORT_MONTHS, *(f"{name}." for name in SHORT_MONTHS)])
def test_a_month_is_found_whole_in_every_form(name):
    """With its full stop, where it has one, and so its day is no number."""
    assert re.match(MONTH, f"{name} 25")[0] == name
    assert calendar.month_abbr[month_number(name)] == name[:3]
    assert not numbers(f"They met on {name} 25 in Paris.")
    assert not numbers(f"They met on 25 {name} in Paris.")


@pytest.mark.parametrize(
    "word", ["Mayor", "Marches", "Augusta", "Decision", "Junta", "Septic", "Octavia", "Janet"]
)
def test_a_word_that_begins_like_a_month_is_none(word):
    """A city, a title, a name."""
    assert not re.match(MONTH, word)
    assert [number.value for number in numbers(f"They met 25 {word} voters.")] == [25]


def test_a_weekday_may_have_more_than_one():
    """Mondays begin like Monday."""
    assert all(re.match(WEEKDAY, f"{day}s")[0] == day for day in WEEKDAYS)
    assert not re.match(WEEKDAY, "Sunderland")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on Friday.", True),
        ("He spent most of Friday there.", True),
        ("They cost 12 cents each on Friday.", True),
        ("They met on Black Friday.", False),
        ("They meet every other Friday.", False),
    ],
)
def test_a_weekday_that_is_a_name_or_comes_each_week_is_no_one_day(text, expected):
    """What only stands near such a word is one."""
    assert is_one_day(text, text.index("Friday")) is expected

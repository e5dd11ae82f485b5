"""Looks that spare a rule of disagreement its match: each says no only where the match would."""

from hypothesis import given
from hypothesis import strategies as st

from summarize.composing import differing_days, fates
from summarize.language.days import WEEKDAYS
from summarize.language.numbers import numbers
from summarize.patterns import compiled

ASCII = st.characters(min_codepoint=32, max_codepoint=126)


def holds_day(line):
    """What `differing_days` asks of a line."""
    return any(day in line for day in WEEKDAYS) or differing_days._DATED.search(line)


@given(st.from_regex(compiled(differing_days._DAY), alphabet=ASCII))
def test_what_a_rule_would_match_is_looked_at(line):
    """Wherever in the line it stands."""
    assert holds_day(line)


PIECES = [
    "five",
    "12",
    "people",
    "were",
    "killed",
    "and",
    "Hospitalised",
    "three",
    "toll",
    "of",
    "at",
    "dead,",
]


@given(st.lists(st.sampled_from([*PIECES, "unaccounted", "for", "a", "lives"]), max_size=9).map(" ".join))
def test_fates_of_a_line_are_those_of_its_numbers(line):
    """A line without a word that tells a fate has none, and is not matched."""
    expected = [(number, fates.fate_of(line, number)) for number in numbers(line)]
    assert fates.fates(line) == expected


@given(st.sampled_from(list(fates.FATES.values())).flatmap(lambda p: st.from_regex(p, fullmatch=True)))
def test_every_fate_is_told_by_a_word_that_is_looked_for(written):
    """In the first of its words, whatever stands before it."""
    assert any(map(fates._fateful.__getitem__, f"Some {written}.".split()))

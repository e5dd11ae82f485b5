"""Weekdays by the day of publication."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.language.days import WEEKDAYS
from summarize.language.when import resolve_weekdays

# 18 April 2025 is a Friday.
TABLE = [
    ("Rubio warned on Friday.", "Friday", "2025-04-18"),
    ("Rubio warned on Thursday.", "Thursday", "2025-04-17"),
    ("Trump announced Sunday that talks failed.", "Sunday", "2025-04-13"),
    ("Talks will resume on Saturday.", "Saturday", "2025-04-19"),
    ("Talks failed last Saturday.", "Saturday", "2025-04-12"),
    ("Talks will resume on Monday.", "Monday", "2025-04-21"),
    ("The storm is expected to make landfall on Wednesday night.", "Wednesday", "2025-04-23"),
    ("Rubio said on Friday that talks would go on by Tuesday.", "Tuesday", "2025-04-22"),
    ("They met last Friday.", "Friday", "2025-04-11"),
    ("They meet next Friday.", "Friday", "2025-04-25"),
    ("The vote is due Friday.", "Friday", "2025-04-18"),
    ("He may have left; he said on Monday he had.", "Monday", "2025-04-14"),
    ("Ministers from nine countries met in Paris on Monday.", "Monday", "2025-04-14"),
    ("The bill was rejected by the House on Monday.", "Monday", "2025-04-14"),
    ("The governor went to the border Monday.", "Monday", "2025-04-14"),
    ("According to Monday’s filing, rents rose.", "Monday", "2025-04-14"),
    ("Doe could not be reached on Monday.", "Monday", "2025-04-14"),
    ("The memo will be released on Monday.", "Monday", "2025-04-21"),
    ("The ban applies from Monday.", "Monday", "2025-04-21"),
    ("Ministers plan to meet the press on Monday.", "Monday", "2025-04-21"),
    ("The shop is open from Monday to Wednesday.", "Wednesday", "2025-04-23"),
    ("The mayor took to Twitter on Monday.", "Monday", "2025-04-14"),
    ("Doe refused to sign the bill on Monday.", "Monday", "2025-04-14"),
    ("Doe agreed to sign the bill on Monday.", "Monday", "2025-04-21"),
    ("Stone is set to be sentenced Monday.", "Monday", "2025-04-21"),
    (
        "The Senate will vote on two bills to fund the government for another month on Wednesday.",
        "Wednesday",
        "2025-04-23",
    ),
    ("Doe rejected Theresa May on Monday.", "Monday", "2025-04-14"),
    ("The agency unveiled plans on Monday to repeal it.", "Monday", "2025-04-14"),
    ("The agency plans to repeal it on Monday.", "Monday", "2025-04-21"),
    ("The storm that will reach Iona hit Mirna on Monday.", "Monday", "2025-04-14"),
    ("The storm may hit Iona on Monday.", "Monday", "2025-04-21"),
    ("He’ll meet the staff on Monday.", "Monday", "2025-04-21"),
    ("The trial resumes Monday.", "Monday", "2025-04-21"),
    ("The looming shutdown at midnight Wednesday added to it.", "Wednesday", "2025-04-23"),
    ("Beaches close from 5 a.m. Saturday until 12:01 a.m. Monday.", "Monday", "2025-04-21"),
    ("“We will win,” Doe told a crowd in Iona Monday.", "Monday", "2025-04-14"),
    ("“We will win,” reads the letter of Monday.", "Monday", "2025-04-14"),
    ("The town will drain the pool, though tests on Monday showed no germs.", "Monday", "2025-04-14"),
    ("The staff did not learn of it until Monday.", "Monday", "2025-04-14"),
    ("The memo will not be released until Monday.", "Monday", "2025-04-21"),
    ("Doe will meet the families of all who stood in the hall at Monday’s vote.", "Monday", "2025-04-14"),
    ("They talked before Monday’s vote.", "Monday", "2025-04-14"),
    ("They seek a deal before Monday.", "Monday", "2025-04-21"),
]
OPENINGS = [
    ("On Monday, Doe is expected to land in Iona.", "2025-04-21"),
    ("On Monday, Doe said he would land in Iona.", "2025-04-14"),
    ("On Monday, Doe didn’t say when the power would return.", "2025-04-14"),
    ("By Monday, Roe had sold what he could.", "2025-04-14"),
    ("On Monday, talks in Iona.", "2025-04-14"),
    ("Monday’s events are also expected to include a march.", "2025-04-21"),
    ("Monday night’s ruling will be read for years.", "2025-04-14"),
]


@pytest.mark.parametrize(("text", "day", "expected"), TABLE)
def test_a_weekday_is_the_last_one_unless_the_words_look_ahead(text, day, expected):
    """An article of a Friday that says Friday means today."""
    assert resolve_weekdays(text, "2025-04-18")[day].isoformat() == expected


@pytest.mark.parametrize(("text", "expected"), OPENINGS)
def test_a_weekday_that_opens_its_sentence_is_told_by_what_comes_first_behind_it(text, expected):
    """What a day's events are expected to be lies ahead; what will be said of its ruling does not."""
    assert resolve_weekdays(text, "2025-04-18")["Monday"].isoformat() == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hearings are set for Tuesday, June 19.", None),
        ("Hearings are set for Thursday, June 19.", "2025-06-19"),
        ("They met on Wednesday, Dec. 18.", "2024-12-18"),
        ("They met on Tuesday, June 19, 2018, in Rome.", "2018-06-19"),
        ("The second round was held on Thursday 13 June 2019.", "2019-06-13"),
        ("It fell on Monday (Oct. 19, 1987) by a fifth.", "1987-10-19"),
        ("He spoke Thursday night, March 6th.", "2025-03-06"),
        ("They met on Friday, March 7,000 people came.", "2025-04-18"),
        ("They met on Friday, Feb. 30.", None),
    ],
)
def test_a_date_behind_a_weekday_decides(text, expected):
    """In its year or the nearest one; a weekday that the date does not fit has none."""
    found = resolve_weekdays(text, "2025-04-18")
    assert [day.isoformat() for day in found.values()] == ([expected] if expected else [])


@pytest.mark.parametrize(
    "text",
    [
        "Doe won on Super Tuesday.",
        "It marks Bloody Sunday.",
        "Shops open early on Black Friday.",
        "He prays every Friday.",
        "Each second Monday is free.",
        "They meet on Mondays.",
        "The mean rose from Friday, May 23, to Friday, May 30.",
        "Doe said on Friday that talks begin next Friday.",
        "Trump announced Saturday that talks failed.",
        "Ahead of her speech Thursday, Doe met the crew.",
        "The owners were told of the hearing, set for May, on Thursday.",
    ],
)
def test_what_is_no_one_day_has_no_date(text):
    """The name of a day, a day of each week, one word for two days, tomorrow of which is told what was done, and yesterday."""
    assert resolve_weekdays(text, "2025-04-18") == {}


@pytest.mark.parametrize("published", [None, "", "yesterday", "2025-13-40"])
def test_without_a_date_nothing_is_resolved(published):
    """No guess."""
    assert resolve_weekdays("Rubio warned on Friday.", published) == {}


@given(
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    st.sampled_from(WEEKDAYS),
    st.sampled_from(["on ", "will meet ", "last ", "next "]),
)
def test_a_resolved_day_is_that_weekday_and_at_most_a_week_away(published, day, before):
    """Whatever the words before it; what would be tomorrow has a date only by such words, and what was yesterday none by these."""
    found = resolve_weekdays(f"It {before}{day}.", f"{published.isoformat()}T23:59:59Z")
    ahead = (WEEKDAYS.index(day) - published.weekday()) % 7
    if (before, ahead) in {("on ", 1), ("will meet ", 6)}:
        assert not found
    else:
        assert WEEKDAYS[found[day].weekday()] == day
        assert abs((found[day] - published).days) <= 7

"""Numbers that changed since the last edition: which count as a change, and which do not."""

import pytest

from summarize.batch.changes import changed_numbers

FIRE = "Wildfires that rage through northern California's wine country have left"
QUAKE = "A quake in central Italy toppled homes and churches"


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ("A bomb killed 31 people.", "The bomb killed 112 people.", ["killed: 31 before, 112 now"]),
        ("A bomb in Kabul killed 31 people.", "The death toll of the bomb in Kabul rose to 35.", ["killed: 31 before, 35 now"]),
        (f"{FIRE} at least 15 people dead.", f"{FIRE} 17 people dead.", ["killed: 15 before, 17 now"]),
        (f"{FIRE} more than 200 people missing.", f"{FIRE} 150 people missing.", ["missing: 200 before, 150 now"]),
        (f"{FIRE} 11 women and nine men dead.", f"{FIRE} 31 people dead.", ["killed: 20 before, 31 now"]),
        ("Some 9,000 homes lost power.", "In all, 12,500 homes lost power.", ["homes lost: 9,000 before, 12,500 now"]),
        (
            "A bomb near Gaza City killed 12 Israelis.",
            "The bomb near Gaza City killed 19 Israelis.",
            ["killed (Israeli): 12 before, 19 now"],
        ),
    ],
)  # fmt: skip
def test_a_change_is_the_same_thing_counted_anew(before, after, changes):
    """Tolls are matched by fate, however worded, anything else by its words; a sum is shown as a sum."""
    assert changed_numbers([before], [after]) == changes


def test_a_toll_below_another_one_of_now_is_no_news():
    """Whatever else the sentence with the higher toll says."""
    before, after = (f"A flood in the valley of Ostra killed {toll} people." for toll in (30, 40))
    assert changed_numbers([before], [after]) == ["killed: 30 before, 40 now"]
    for other, changes in ((75, []), (12, ["killed: 30 before, 40 now"])):
        said = f"The death toll stood at {other} by evening, officials said."
        assert changed_numbers([before], [after, said]) == changes


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Some 9,000 homes lost power.", "Power is out in 12,500 homes now."),
        # the same number, more or less exactly told
        ("It killed 31 people.", "All 31 people were buried."),
        (f"{FIRE} more than 30 people dead.", f"{FIRE} 31 people dead."),
        (f"{FIRE} at least 31 people dead.", f"{FIRE} 30 people dead."),
        # a date, the clock, a year, a measure
        ("It began on May 3 March.", "It began on May 4 March."),
        ("It began on 3 Apr as planned.", "It began on 4 Apr as planned."),
        ("He came at 10 a.m. on foot.", "He came at 11 a.m. on foot."),
        ("A 2.5 degree rise.", "A 3.5 degree rise."),
        ("In 2024 of all years.", "In 2025 of all years."),
        ("The 2017 midlife mortality rose.", "The 2014 midlife mortality rose."),
        ("The car was chased at 100 mph.", "The car was chased at 120 mph."),
        # a part, an earlier event, another place, another thing
        ("31 people died. 12 people died later.", "40 people died."),
        (f"{QUAKE}, killing 247 people.", f"{QUAKE}, killing 241 people."),
        (f"{QUAKE} and killed 247 people.", f"{QUAKE} and killed 295 people in 2009."),
        (f"{QUAKE} and killed 247 people.", f"{QUAKE} and injured 365 people."),
        ("A Russian missile strike killed 35 people in Sumy.", "A Russian missile strike killed 50 people in Kyiv."),
        ("A gunman shot three people dead at a school in Denver.", "In all, seven children died."),
        ("Israel counted 97 rockets fired from Gaza.", "Israel counted 750 rockets fired from Gaza."),
        ("Floods hit Oslo and the port of Bergen; 31 died.", "Floods hit Oslo and the port of Bergen; 40 died, 12 died at sea."),
        ("Israel counted 97 rockets. Israel met 80 rockets.", "Israel counted 120 rockets."),
        ("The shelter in Oslo had room for 50 people.", "The shelter in Oslo had room for 60 people."),
        ("The wall would cost $18 billion in all.", "The wall would cost $21 billion in all."),
        ("Between 30 and 40 homes burned in Oslo.", "Some 60 to 70 homes burned in Oslo."),
        # a language in which it is not known what a number counts
        ("Bei dem Anschlag in Kabul starben 31 Menschen.", "Bei dem Anschlag in Kabul starben 35 Menschen."),
    ],
)  # fmt: skip
def test_other_numbers_are_no_change(before, after):
    """Precision first: no change is claimed for what may be another thing, another time, or the same number in other words."""
    assert changed_numbers([before], [after]) == []


def test_of_several_tolls_the_largest_are_compared():
    """Parts of a toll have sentences of their own; if a text also gives the other's number, nothing changed."""
    before = [f"{QUAKE}, killing 247 people.", "The quake killed 35 people in Amatrice."]
    after = [f"{QUAKE}, killing 241 people.", f"{QUAKE}; the death toll reached 250."]
    assert changed_numbers(before, after) == ["killed: 247 before, 250 now"]
    assert changed_numbers(before, [*after, f"{QUAKE}, killing 247 people."]) == []

"""What happened to the people that a number counts, by what stands around it."""

import pytest

from summarize.composing.fates import fates


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The death toll of the missile strike on a market hall in Kherson rose to 35.", {35: "killed"}),
        ("The death toll in the attack at the two old mosques rose on Friday to 50 people.", {50: "killed"}),
        ("The death toll in the operation has topped 1,360, officials said.", {1360: "killed"}),
        ("The toll from the fire in the northern valleys of Iona passed 12 on Sunday.", {12: "killed"}),
        ("Officials say that the state's death toll climbs over 60.", {60: "killed"}),
        ("The province put its death toll at nearly 3,000.", {3000: "killed"}),
        ("The death toll of the storm that hit 12 villages rose to 30.", {30: "killed"}),
        ("The death toll from the earthquake in the hills could rise to 50.", {}),
        ("The use of the toll road in the hills of Iona rose to 35 million.", {}),
        ("The toll tax that the province collects rose to 12 million.", {}),
        ("The scandal took its toll as his approval rating fell to 38 percent.", {}),
        ("The war took a heavy toll as the number of refugees rose to 40,000.", {}),
        ("The crisis has taken a toll as the number of refugees rose to 40,000.", {}),
        ("The war took a heavy toll over 10 years.", {}),
    ],
)
def test_a_toll_is_what_it_has_come_to(line, expected):
    """However far behind the word, and not what it may come to, nor what a road takes."""
    assert {number.value: fate for number, fate in fates(line) if fate} == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("A gunman fatally shot 58 people and wounded hundreds.", {58: "killed"}),
        ("Three people were fatally injured.", {3: "killed"}),
        ("Two were mortally wounded and 12 were injured.", {2: "killed", 12: "injured"}),
        ("The quake struck, killing at least 10 people, injuring dozens more.", {10: "killed"}),
        ("The gunman shot 58 people and wounded hundreds.", {}),
        ("The blast killed 12 and injured dozens.", {12: "killed"}),
        ("The fire left 12 people dead and dozens injured.", {12: "killed"}),
        ("The blast hit a bus, killing 15 people and injuring 18 others.", {15: "killed", 18: "injured"}),
        ("He shot a guard before wounding 12 others in the hall.", {12: "injured"}),
        ("The deal was backed by Doe and 12 others.", {}),
    ],
)
def test_who_is_hurt_fatally_is_killed_and_dozens_are_those_of_their_own_word(line, expected):
    """Of 58 fatally shot beside wounded hundreds it said that 58 were injured."""
    assert {number.value: fate for number, fate in fates(line) if fate} == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Along with the dead, 49 people were injured in the ferry hall.", {49: "injured"}),
        ("Five toddlers were injured by the falling branch.", {5: "injured"}),
        (
            "Besides the two who died, 16 volunteer firefighters have been injured.",
            {2: "killed", 16: "injured"},
        ),
        ("Police said 34 villagers had died in the flood.", {34: "killed"}),
        ("Two ferry cooks had been arrested by the evening.", {2: "arrested"}),
        ("The strike on the depot killed four, and 12 sailors who had been ashore went home.", {4: "killed"}),
        ("In the past 50 years three have died on the bridge.", {3: "killed"}),
        ("After five days the crew were injured by a wave.", {}),
        ("More than 5,000 homes were evacuated.", {}),
        ("Two ferries have been missing since Monday.", {}),
        ("The deputies said that no one else was injured.", {}),
    ],
)
def test_what_is_said_to_have_happened_to_some_people_is_their_fate(line, expected):
    """Whoever they are, and whatever happened to others before them; 49 injured "along with the dead" were read as dead."""
    assert {number.value: fate for number, fate in fates(line) if fate} == expected

"""Names in one slot: what differs, and what only looks so."""

from tests.composing.differing import differ, must, must_not

MUST = [
    (
        "a place",
        "A roadside bomb killed a district governor in Kunduz on Friday, police said.",
        "A district governor was killed by a roadside bomb in Helmand on Friday.",
        ("the place", {"Kunduz", "Helmand"}),
    ),
    (
        "a place whose name begins like a month",
        "A roadside bomb killed a district governor in Augusta on Friday, police said.",
        "A district governor was killed by a roadside bomb in Kunduz on Friday.",
        ("the place", {"Augusta", "Kunduz"}),
    ),
    (
        "a name behind the article",
        "The bill to fund the border wall was blocked in the Senate on Friday, aides said.",
        "The bill to fund the border wall was blocked in the Knesset on Friday, aides said.",
        ("a name", {"Senate", "Knesset"}),
    ),
    (
        "a name",
        "The court named the retired judge Elena Marsh as head of the inquiry into the ferry disaster.",
        "The inquiry into the ferry disaster gets the retired judge Paul Ostrow as head, the court ruled.",
        ("a name", {"Elena Marsh", "Paul Ostrow"}),
    ),
]
MUST_NOT = [
    (
        "an outlet that reports is no name in dispute",
        "The minister told the Guardian that the ferry disaster could have been avoided.",
        "The minister told the Times that the ferry disaster could have been avoided.",
    ),
    (
        "a short form of a name",
        "A roadside bomb killed a district governor in Kunduz City on Friday, police said.",
        "A district governor was killed by a roadside bomb in Kunduz on Friday.",
    ),
    (
        "an abbreviation",
        "The governor moved to the United States last year after the bombing of his office.",
        "After the bombing of his office the governor moved to the US last year with his family.",
    ),
    (
        "another spelling",
        "The princess was driven to the Gare du Nord on Saturday to catch the express home.",
        "On Saturday the princess was driven to the Gard du Nord on Saturday for the express home.",
    ),
    (
        "an article that names both places",
        "A roadside bomb killed a governor in Kunduz on Friday, and another killed two men in Helmand on Monday.",
        "A governor was killed by a roadside bomb in Helmand on Friday.",
    ),
]


test_a_difference_is_found_with_its_values = must(MUST)
test_what_only_looks_like_a_difference_is_none = must_not(MUST_NOT)


def test_whoever_fills_a_slot_and_is_like_nobody_denies_a_contradiction():
    """A third sentence in the slot, however unlike the two that are alike, says that many names fit there."""
    kunduz = "A roadside bomb killed a district governor in Kunduz on Friday, police said."
    helmand = "A district governor was killed by a roadside bomb in Helmand on Friday."
    about = {found.about for found in differ(kunduz, helmand)}
    denied = {found.about for found in differ(kunduz, helmand, "Grapes were cheap in Herat on Friday, too.")}
    assert (about, denied) == ({"the place"}, set())

"""Spellings of one name: what differs, and what only looks so."""

from tests.composing.differing import differ, must, must_not

MUST = [
    (
        "a last name with a letter more",
        "Acting Navy Secretary Thomas Modly flew to Guam on Monday.",
        "The carrier's crew listened to Thomas Modley in silence.",
        ("the spelling of a name", {"Thomas Modly", "Thomas Modley"}),
    ),
    (
        "first and last name, both a little different",
        "Prosecutor Moustafa Soliman’s closing speech took three hours.",
        "The court heard Mustafa Suleiman call the ruler a tyrant.",
        ("the spelling of a name", {"Moustafa Soliman", "Mustafa Suleiman"}),
    ),
    (
        "two letters in the wrong order, in a first name",
        "A shareholder named Karsten Weil asked for a new vote.",
        "The question came from Kasrten Weil, a shareholder.",
        ("the spelling of a name", {"Karsten Weil", "Kasrten Weil"}),
    ),
]
MUST_NOT = [
    (
        "one name in three spellings",
        "President Volodymyr Zelenskyy praised the talks with J.D. Vance on Friday.",
        "President Volodymyr Zelenskiy praised the talks with JD Vance on Friday.",
    ),
    (
        "a vowel for a vowel, an umlaut, an h, a letter twice: ways of writing a name",
        "Mohamed Morsi met Pierre Krähenbuehl, Zabihullah Mujahid, Qasem Bahri and James O'Neill at the palace.",
        "Mohamed Mursi met Pierre Kraehenbuehl, Zabiullah Mujahid, Qassem Bahri and James O’Neill at the palace.",
    ),
    (
        "two persons of one first name, of short names that differ in two letters",
        "His chief of staff John Kelly stayed behind in the capital.",
        "The bridge was opened by John Kerry on a rainy morning.",
    ),
    (
        "two words of two letters that differ",
        "Senate Majority speakers stayed behind in the capital.",
        "The bridge was opened by Senate Minority speakers on a rainy morning.",
    ),
    (
        "a name of several: what only goes on is another word",
        "The ferry sails for South Carolina on every second morning.",
        "The harbour is full of South Carolinians on every second morning.",
    ),
    (
        "an article that spells a name in both ways",
        "The court heard Paul Manafort, and Paul Manfort left by a back door.",
        "The court heard Paul Manafort for three hours in the morning.",
    ),
    (
        "a word that somebody mistyped, and that is no name: it stands in small letters elsewhere",
        ["The Regional Council met in the town hall.", "A council of elders met there, too."],
        "The Regional Counsil met in the town hall.",
    ),
    (
        "a department in capitals",
        "Mourners wrote to EPAX Administration clerks about the river.",
        "Mourners wrote to EPAX Adminstration clerks about the river.",
    ),
]


test_a_difference_is_found_with_its_values = must(MUST)
test_what_only_looks_like_a_difference_is_none = must_not(MUST_NOT)


def test_a_list_of_names_is_not_compared():
    """Hundreds of names with the same ends are no story; comparing each with each would not end either."""
    one, other = "The list ended with Paul Manafort.", "The list ended with Paul Manfort."
    assert differ(one, other)
    letters = "bcdfghjklm"
    names = [f"The list held Paul M{a}{b}{c}fort." for a in letters for b in letters for c in letters[:3]]
    assert differ([one, *names], other) == ()


def test_a_spelling_that_stands_once_beside_that_of_three_articles_is_a_misprint():
    """Los Angles is no news; what two articles have, or what an article says twice, may be the name."""
    right, wrong = "The mayor met Paul Manafort in the old town.", "The court heard Paul Manfort on Friday."
    assert differ(right, right, wrong)
    assert not differ(right, right, right, wrong)
    assert not differ(wrong, right, right, right)
    assert differ(right, right, right, [wrong, "Later Manfort left by the back door."])
    assert differ(right, right, right, wrong, wrong)

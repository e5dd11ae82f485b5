"""Ages of one person: what differs, and what only looks so."""

from tests.composing.differing import must, must_not

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


test_a_difference_is_found_with_its_values = must(MUST)
test_what_only_looks_like_a_difference_is_none = must_not(MUST_NOT)

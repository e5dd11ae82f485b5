"""Times of day of one happening: what differs, and what only looks so."""

from tests.composing.differing import must, must_not

MUST = [
    (
        "a time of day",
        "The ferry Corvina hit the harbour wall at about 4:10 a.m., the coast guard said.",
        "The coast guard said that the ferry Corvina hit the harbour wall at 4:35 a.m.",
        ("the time of what happened", {"4:10 a.m.", "4:35 a.m."}),
    ),
    (
        "times that are an hour apart in one time zone",
        "The ferry Corvina hit the harbour wall at 4 a.m. EST, the coast guard said.",
        "The coast guard said that the ferry Corvina hit the harbour wall at 5 a.m. EST.",
        ("the time of what happened", {"4 a.m. EST", "5 a.m. EST"}),
    ),
]
MUST_NOT = [
    (
        "a time told roughly beside a near one",
        "The ferry Corvina hit the harbour wall at about 4:30 a.m., the coast guard said.",
        "The coast guard said that the ferry Corvina hit the harbour wall at 4:36 a.m.",
    ),
    (
        "whole hours, which may be two time zones",
        "The ferry Corvina hit the harbour wall at 4:10 a.m., the coast guard said.",
        "The coast guard said that the ferry Corvina hit the harbour wall at 5:10 a.m.",
    ),
    (
        "the ends of a span of time",
        "The ferry Corvina hit the harbour wall between 4:10 a.m. and 4:20 a.m., the coast guard said.",
        "The coast guard said that the ferry Corvina hit the harbour wall at 4:35 a.m.",
    ),
    (
        "times of two happenings",
        "The ferry Corvina hit the harbour wall at 4:10 a.m., the coast guard said.",
        "The library opens to the public at 9:45 a.m.",
    ),
]


test_a_difference_is_found_with_its_values = must(MUST)
test_what_only_looks_like_a_difference_is_none = must_not(MUST_NOT)

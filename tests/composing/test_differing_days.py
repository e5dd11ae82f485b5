"""Weekdays and dates of one happening: what differs, and what only looks so."""

from tests.composing.differing import differ, must, must_not

MUST = [
    (
        "the day of a warning",
        "Secretary of State Marco Rubio warned on Friday that the United States may walk away from peace talks.",
        "The United States may walk away from peace talks, Secretary of State Marco Rubio warned on Thursday.",
        ("the day of the warning", {"Friday", "Thursday"}),
    ),
    (
        "a date",
        "A strong earthquake shook the coast near the old city on 27 February.",
        "A strong earthquake shook the coast near the old city on Feb. 26.",
        ("the day of what happened", {"27 February", "Feb. 26"}),
    ),
    (
        "the day of a happening, in a verb and in a noun",
        "A firm in Silicon Valley filed legal papers Wednesday to recover its costs in the trial.",
        "A firm in Silicon Valley seeks its costs in the trial, according to a court filing on Thursday.",
        ("the day of what happened", {"Wednesday", "Thursday"}),
    ),
    (
        "dates near each other of what is to happen, named well before one of them",
        "Dudley, whose pay goes to a non-binding shareholder vote on April 14, did what was needed.",
        "The shareholders will vote on the matter this year at the company's general meeting in London on April 16.",
        ("the day of what happened", {"April 14", "April 16"}),
    ),
]
MUST_NOT = [
    (
        "one date in two spellings",
        "A strong earthquake shook the coast near the old city on 27 February.",
        "A strong earthquake shook the coast near the old city on Feb. 27.",
    ),
    (
        "a date and a weekday",
        "A strong earthquake shook the coast near the old city on 27 February.",
        "A strong earthquake shook the coast near the old city on Saturday.",
    ),
    (
        "a day of each week",
        "Secretary of State Marco Rubio warned every Friday that the United States may walk away from peace talks.",
        "The United States may walk away from peace talks, Secretary of State Marco Rubio warned on Thursday.",
    ),
    (
        "two days of the stock exchange",
        "On Thursday the index fell 500 points to its lowest close since the spring.",
        "On Friday the index fell 414 points to its lowest close since the spring.",
    ),
    (
        "two statements of two days",
        "Rubio warned on Friday that the talks may end.",
        "Vance said on Thursday that he hoped for a minerals deal.",
    ),
    (
        "dates far from each other",
        "The shareholders are invited to a vote on the offer on Feb. 13.",
        "Parliament will vote on Feb. 2.",
    ),
    (
        "the days of two counts",
        "The civil protection agency of Corvina said the death toll had risen by late Friday.",
        "The death toll had risen again on Saturday, the civil protection agency of Corvina said.",
    ),
]


test_a_difference_is_found_with_its_values = must(MUST)
test_what_only_looks_like_a_difference_is_none = must_not(MUST_NOT)


def test_one_weekday_is_no_difference_whenever_the_articles_appeared():
    """A dated article and one without a date, or of the next week, both say Friday."""
    text = "Secretary of State Marco Rubio warned on Friday that the United States may walk away from peace talks."
    for published in (["2025-04-18", None], ["2025-04-18", "2025-04-26"]):
        assert not differ(text, text, published=published)

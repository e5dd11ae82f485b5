"""Who answers for a sentence."""

import pytest

from summarize.language.attribution import agency, attributed, hands_on, origin, same_origin, unnamed, wire

CREDITS = [
    ("“We didn’t suffer losses,” he told Reuters, adding more.", "Reuters"),
    ("Officials told AFP news agency that 20 were killed.", "AFP"),
    ("He told The Associated Press.", "AP"),
    ("The toll rose, according to Xinhua.", "Xinhua"),
    ("Sweets were handed out, Reuters reported.", "Reuters"),
    ("A tank stood there, a Reuters witness said.", "Reuters"),
    ("SEOUL (Yonhap) - The rocket rose.", "Yonhap"),
    ("The Reuters building was evacuated.", None),
    ("He showed a MAP of the AP Calculus class.", None),
    ("He worked for Bloomberg in the nineties.", None),
    ("The storm moved north.", None),
]


@pytest.mark.parametrize(("text", "expected"), CREDITS)
def test_an_agency_is_credited_only_where_it_reports(text, expected):
    """Named as the place of a report, not as a thing in it."""
    assert agency(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks failed, Rubio said.", True),
        ("Said Rubio: talks failed.", True),
        ("He tells everyone that talks failed.", True),
        ("Officials told Reuters that talks failed.", True),
        ("Talks failed on Friday.", False),
        ("The man aforesaid was untold.", False),
        ("Talks failed, according to the ministry.", False),
    ],
)
def test_a_sentence_hands_on_what_was_said_or_told(text, expected):
    """As words, not as parts of words; what is announced or confirmed is news."""
    assert hands_on(text) == expected


UNNAMED = [
    ("Three European diplomatic sources told Reuters that talks stalled.", "European diplomatic sources"),
    ("A senior military official said the launch was seen.", "senior military official"),
    ("It fell near the Philippines, according to South Korean officials.", "South Korean officials"),
    ("GM offered more, according to a person familiar with the talks.", "person familiar with the talks"),
    ("Officials said so.", "Officials"),
    ("Lazaro Esposito, a local civil defence official, told state television so.", None),
    ("Steven Russell, an emergency management official in Nassau, said docks were gone.", None),
    ("The officials were dismissed.", None),
    ("Mayor Smith said so.", None),
]


@pytest.mark.parametrize(("text", "expected"), UNNAMED)
def test_officials_without_a_name_are_found_and_those_with_one_are_not(text, expected):
    """The count before them is left out."""
    assert unnamed(text) == expected


def test_the_agency_goes_before_the_officials():
    """Whom the officials told is the origin that can be checked."""
    assert origin("Two diplomats told AFP that talks stalled.") == "AFP"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KABUL (Reuters) - The United States struck.", "Reuters"),
        ("WASHINGTON, Dec. 11 (Yonhap) -- The head of a panel", "Yonhap"),
        ("SEOUL/TOKYO, Dec 12 (Reuters) - North Korea launched", "Reuters"),
        ("He told Reuters so.", None),
        ("An AP photo shows it.", None),
    ],
)
def test_the_dateline_tells_whose_report_an_article_is(text, expected):
    """A mention in the text does not."""
    assert wire(text) == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Reuters", "Reuters", True),
        ("European diplomatic source", "European diplomatic sources", True),
        ("officials", "officials", False),
        ("Reuters", "AFP", False),
        (None, None, False),
    ],
)
def test_origins_are_one_when_they_say_who(one, other, same):
    """Officials alone may be anybody."""
    assert same_origin(one, other) is same


def test_a_sentence_with_a_verb_of_saying_is_attributed():
    """Or with `according to`."""
    assert attributed("It will rain, according to forecasters.")
    assert not attributed("It will rain.")


def test_a_word_without_end_is_read_in_a_moment():
    """Behind "officials in" a word was cut into five in all ways that there are: minutes for two hundred letters."""
    assert unnamed(f"Officials in {'a' * 5000} said so.") == "Officials"
    assert unnamed(f"Officials in {'a' * 5000}.") is None

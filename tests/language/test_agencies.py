"""Whose report a sentence or an article is."""

import pytest

from summarize.language.agencies import agency, wire

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

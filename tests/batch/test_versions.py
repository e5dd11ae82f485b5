"""Only the last of several versions of a page is used: they are one source."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarize.batch.cards import card
from summarize.batch.versions import last_versions
from summarize.model import Article
from tests.batch.invented import news
from tests.batch.runs import index, run
from tests.inbox import as_json_lines

PAGE = "https://apnews.com/ferry-samos"
EARLY = Article(
    id="early",
    text="A ferry carrying 210 people caught fire off the Greek island of Samos on Monday, killing at least 12 people.\n"
    "Rescue boats pulled 180 people from the sea near Samos through the night.\n"
    "The coast guard said 18 people were still missing from the ferry Aegean Star.",
    title="Ferry fire off Samos kills at least 12",
    source="Associated Press",
    published="2019-11-04T21:00:00Z",
    url=PAGE,
)
LATE = replace(
    EARLY,
    id="late",
    text="The death toll from a ferry fire off the Greek island of Samos rose to 27 people on Tuesday.\n"
    "Three people were still missing from the ferry Aegean Star, which was carrying 210 people on Monday.\n"
    "The coast guard said divers would search the wreck of the ferry near the island again.",
    title="Ferry fire off Samos: toll rises to 27",
    published="2019-11-05T02:00:00Z",
)
LAST = replace(LATE, id="last", text=LATE.text.replace("27", "29"), published="2019-11-05T09:00:00Z")


def left(*articles):
    kept, skipped = last_versions((article, card(article)) for article in articles)
    return {article.id for article in kept}, dict(skipped)


def test_the_last_version_of_a_page_is_kept():
    """In any order; for each one left out, the note names the version used instead."""
    for order in ((EARLY, LATE, LAST), (LAST, EARLY, LATE)):
        assert left(*order) == (
            {"last"},
            {"early": "an earlier version of last", "late": "an earlier version of last"},
        )


def test_the_later_one_is_told_by_the_moment():
    """Half past one in Athens is before midnight in London."""
    athens = replace(EARLY, id="athens", published="2019-11-05T01:30:00+02:00")
    london = replace(LATE, id="london", published="2019-11-04T23:45:00Z")
    assert left(athens, london)[0] == {"london"}
    assert left(replace(EARLY, published="2019-11-04"), LATE)[0] == {"late"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"url": "https://apnews.com/other"}, {}),
        ({"url": "https://apnews.com/"}, {"url": "https://apnews.com/"}),
        ({"url": "/ferry-samos"}, {"url": "/ferry-samos"}),
        ({"url": None}, {"url": None}),
        ({"source": "Reuters"}, {}),
        ({"published": None}, {}),
        ({}, {"published": "2019-11-04T21:00:00Z"}),
        ({"published": "2019-11-05"}, {}),
        ({}, {"text": "Voters in Ohio chose a mayor by a wide margin after a campaign over schools."}),
        ({}, {"text": LATE.text.splitlines()[0][:60]}),
        ({}, {"text": "1"}),
    ],
)
def test_what_may_be_two_reports_stays_two(one, other):
    """Another page, a site's front page, no address, another outlet, no order in time, another event, a teaser of the first."""
    assert left(replace(EARLY, **one), replace(LATE, **other)) == ({"early", "late"}, {})


def test_an_edition_tells_the_last_version_and_names_the_other(tmp_path):
    """It is one source; also where both have one id."""
    (inbox := tmp_path / "inbox").mkdir()
    both = [replace(each, id="ferry") for each in (EARLY, LATE)]
    (inbox / "a.jsonl").write_bytes(as_json_lines([*both, *news(1)]))
    assert run(inbox, tmp_path / "out") == 0
    listed = index(tmp_path / "out")
    (story,) = (each for each in listed["stories"] if each["articles"] == ["ferry"])
    assert (story["headline"], story["sources"]) == (LATE.title, 1)
    assert listed["skipped"] == [{"name": "a.jsonl#ferry", "reason": "an earlier version of a.jsonl#ferry"}]

"""Records in memory, as tables and databases hand them out."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest

from summarize.model import Article
from summarize.reading import Skipped, read_records

TEXT = "Ministers from nine countries met in Paris on Friday to talk about a truce."


class NaTType(datetime):
    """A moment that is none, as pandas has it: equal to nothing, and one of datetime's kind."""

    __eq__ = __ne__ = lambda _self, _other: False
    __hash__ = None


class NAType:
    """A value that is missing, as pandas has it: it cannot be asked whether it is true."""

    def __bool__(self):
        raise TypeError


class Timestamp(datetime):
    """A moment, as pandas has it."""


def test_rows_of_a_table_are_read_by_their_columns():
    """Under any usual name, with moments as they are, in the order of their ids, each text once."""
    rows = [
        {
            "headline": "Truce",
            "content": TEXT,
            "publication": "Iona Post",
            "date": Timestamp(2025, 4, 18, 10),
        },
        {
            "id": 7,
            "Text": "<p>The talks go on.</p>",
            "lang": "EN",
            "published": datetime(2025, 4, 19, tzinfo=UTC),
        },
        {"content": TEXT, "publication": "Iona Post", "title": "Again"},
    ]
    articles, skipped = read_records(iter(rows), "wire")
    assert articles == (
        Article(id="7", text="The talks go on.", published="2025-04-19T00:00:00+00:00", language="en"),
        Article(id="wire#1", text=TEXT, title="Truce", source="Iona Post", published="2025-04-18T10:00:00"),
    )
    assert skipped == (Skipped("wire#3", "the same article as wire#1"),)


@pytest.mark.parametrize("nothing", [None, float("nan"), NaTType(1, 1, 1), NAType(), "", " \n", b""])
def test_what_is_missing_is_not_filled(nothing):
    """The next name is looked at; without a text there is no article, and it is said what is missing."""
    fields = dict.fromkeys(("id", "title", "source", "published", "url", "language"), nothing)
    articles, skipped = read_records([{"text": nothing, "body": TEXT, **fields}, {"text": nothing, **fields}])
    assert articles == (Article(id="records#1", text=TEXT),)
    assert skipped == (Skipped("records#2", "no article: the field text holds nothing"),)


def test_a_text_that_is_an_array_is_skipped():
    """As pandas gives a column of lists."""
    parts = np.array(["First part.", "Second part."], object)
    articles, skipped = read_records([{"title": "Truce", "text": parts}, {"text": TEXT}])
    assert [article.text for article in articles] == [TEXT]
    assert skipped == (Skipped("records#1", "no article: the field text holds something else"),)


def test_what_is_no_record_is_skipped():
    """A row as a tuple, the name of a column, a number for a text."""
    articles, skipped = read_records([("Truce", TEXT), "text", {"text": 5}, {"price": 5}, {7: TEXT}])
    assert articles == ()
    assert [item.name for item in skipped] == [f"records#{rank}" for rank in range(1, 6)]
    assert read_records([]) == ((), ())

"""Records as interfaces, exports and tools for JSON write them, and the articles that come of them."""

from __future__ import annotations

import json
from datetime import date
from io import BytesIO

import pytest

from summarize.errors import UnreadableInput
from summarize.reading import READERS, Skipped

TEXT = "Ministers from nine countries met in Paris on Friday to talk about a truce."
RECORD = {"text": TEXT, "title": "Truce"}


def read(name, data):
    return list(READERS["." + name.rsplit(".", 1)[1]](name, data.encode() if isinstance(data, str) else data))


def test_markup_in_a_field_is_no_text():
    """Interfaces hand out the body of a page: tags were printed, and sentences with a link dropped."""
    body = '<p>Ministers <b>met</b> in <a href="x">Paris</a>.</p><p>Talks &amp; a truce:&nbsp;both.</p>'
    [article] = read("a.json", json.dumps({"text": body, "title": "A <i>truce</i> &#8217;near&#8217;"}))
    assert article.text == "Ministers met in Paris.\nTalks & a truce: both."
    assert article.title == "A truce ’near’"


@pytest.mark.parametrize(
    ("title", "source", "read_as"),
    [
        ("Talks begin - Kazan Post", {"id": None, "name": "Kazan Post"}, "Talks begin"),
        ("Talks begin - Kazan Post", "Iona Post", "Talks begin - Kazan Post"),
        ("Talks begin - Kazan Post", None, "Talks begin - Kazan Post"),
        (None, "Kazan Post", None),
    ],
)
def test_a_title_loses_the_outlet_that_its_record_names(title, source, read_as):
    """Interfaces to news put it behind every title, and it was printed as a part of the headline."""
    assert read("a.json", json.dumps({"text": TEXT, "title": title, "source": source}))[0].title == read_as


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("14/05/2025", "'14/05/2025'"),
        ("soon\n" * 99, "'soon\\nsoon\\nsoon\\nsoon\\nsoon\\nsoon\\nsoon\\nsoon\\n'"),
        (1_747_180_800, "a number"),
        ({"day": 14}, "an object"),
    ],
)
def test_a_date_that_is_not_understood_is_named(written, said):
    """It dates no weekday and tells no update from a difference, and nobody would know why; the article is read."""
    for fields in {"published": written}, {"fields": {"webPublicationDate": written}}:
        article, skipped = read("a.json", json.dumps(RECORD | fields))
        assert (article.text, article.published) == (TEXT, None)
        assert skipped == Skipped("a.json", f"its date alone: {said}, not a day such as 2026-11-21")
    assert len(read("a.jsonl", json.dumps(RECORD | {"date": written, "text": None}))) == 1
    assert len(read("a.json", json.dumps(RECORD | {"date": " "}))) == 1


@pytest.mark.parametrize(
    ("written", "published"),
    [
        (1_577_836_800_000, "2020-01-01T00:00:00+00:00"),
        (1_577_836_800_250.0, "2020-01-01T00:00:00.250000+00:00"),
        (" 1577836800000", "2020-01-01T00:00:00+00:00"),
        ("2001010112345", "2033-05-29T20:08:32.345000+00:00"),
        (1_000_000_000_000, "2001-09-09T01:46:40+00:00"),
        (9_999_999_999_999, "2286-11-20T17:46:39.999000+00:00"),
        (999_999_999_999, None),
        (10_000_000_000_000, None),
        (-1_577_836_800_000, None),
        (1_577_836_800, None),
        ("0577836800000", None),
        ("１577836800000", None),
        (float("inf"), None),
        (True, None),
        (10**4000, None),
    ],
)
def test_thirteen_digits_are_milliseconds(written, published):
    """So pandas writes moments; as seconds they would be no days of news. Fewer or more may count anything."""
    assert read("a.json", json.dumps(RECORD | {"published": written}))[0].published == published


@pytest.mark.parametrize("text", ["If a < b, then b > a; R&D &c.", "Write <b> for bold.", "AT&T; said <so>."])
def test_what_only_looks_like_markup_stays(text):
    """A sign for less, or the name of a tag, is the author's."""
    assert read("a.json", json.dumps({"text": text}))[0].text == text


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"publishedAt": "2025-04-18T10:00:00Z"}, "2025-04-18T10:00:00+00:00"),
        ({"Date": "18 April 2025"}, "2025-04-18"),
        ({"pubDate": "Fri, 18 Apr 2025 10:00:00 GMT"}, "2025-04-18T10:00:00+00:00"),
    ],
)
def test_fields_are_known_by_the_names_that_interfaces_give_them(fields, expected):
    """Written large or small."""
    [article] = read(
        "a.json", json.dumps({"Title": "Truce", "articleBody": TEXT, "Publication": "Post", **fields})
    )
    assert (article.title, article.text, article.source, article.published) == (
        "Truce",
        TEXT,
        "Post",
        expected,
    )


def test_the_answers_of_the_guardian_and_the_new_york_times_are_read():
    """The one keeps the text in fields of its own, the other a headline in parts and no more than the first paragraph."""
    ours = {
        "id": "world/2025/apr/18/truce",
        "webTitle": "Truce",
        "webPublicationDate": "2025-04-18T10:00:00Z",
        "webUrl": "https://guardian.example/truce",
        "fields": {"headline": "Truce talks", "bodyText": TEXT},
    }
    theirs = {
        "headline": {"main": "Truce"},
        "pub_date": "2025-04-18T10:00:00+0000",
        "web_url": "https://nyt.example/truce",
        "lead_paragraph": TEXT,
    }
    [one] = read("a.json", json.dumps({"response": {"results": [ours]}}))
    [two] = read("a.json", json.dumps({"response": {"docs": [theirs]}}))
    assert (one.text, one.title, one.url) == (TEXT, "Truce talks", "https://guardian.example/truce")
    assert (two.text, two.title, two.url) == (f"{TEXT}\n[…]", "Truce", "https://nyt.example/truce")
    assert one.published == two.published == "2025-04-18T10:00:00+00:00"


ENTRY = {"title": "Truce", "url": "https://iona.example/truce", "published": "2025-04-18"}
ANSWERS = {
    "World News API": {"news": [ENTRY | {"text": TEXT}]},
    "Event Registry": {"articles": {"results": [ENTRY | {"body": TEXT, "dateTimePub": "2025-04-18"}]}},
    "mediastack": {"data": [ENTRY | {"content": TEXT}]},
    "stories": {"stories": [ENTRY | {"body": TEXT}]},
    "WordPress": [
        {
            "title": {"rendered": "Truce"},
            "content": {"rendered": f"<p>{TEXT}</p>", "protected": False},
            "link": ENTRY["url"],
            "date": "2025-04-18",
        }
    ],
    "JSON Feed": {
        "version": "https://jsonfeed.org/version/1.1",
        "description": "All that is new on Iona.",
        "items": [ENTRY | {"content_html": f"<p>{TEXT}</p>", "date_published": "2025-04-18"}],
    },
    "JSON Feed, plain": {
        "version": "https://jsonfeed.org/version/1",
        "items": [ENTRY | {"content_text": TEXT}],
    },
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_the_answers_of_usual_interfaces_are_read(answer):
    """Their lists have several names, may lie in an object, and texts and titles in one of their own."""
    [article] = read("a.json", json.dumps(answer))
    assert (article.text, article.title, article.url, article.published) == (TEXT, *ENTRY.values())


@pytest.mark.parametrize(
    ("fields", "source"),
    [
        ({"source": {"uri": "iona.example", "title": "Iona Post"}}, "Iona Post"),
        ({"source": {"name": None}, "source_name": "Iona Post"}, "Iona Post"),
        ({"source_id": "iona", "source_name": "Iona Post"}, "Iona Post"),
        ({"source": {"uri": "iona.example"}}, None),
    ],
)
def test_an_outlet_may_have_an_object_of_its_own(fields, source):
    """Where that names none, the next name is looked at."""
    assert read("a.json", json.dumps(RECORD | fields))[0].source == source


def test_the_items_of_a_json_feed_are_its_own():
    """As those of RSS: its title is the outlet, and a last line that says where an item appeared is no text."""
    footer = "<p>The post <a>Truce</a> appeared first on <a>Iona Post</a>.</p>"
    items = [
        {"title": "Truce", "content_html": f"<p>{TEXT}</p>{footer}"},
        {"title": "Talks", "content_html": "One line<br>and another &amp; a < b", "source": "Mull Times"},
        {"title": "Links", "content_html": "<ol><li><a>Nine ministers meet in Paris again</a></ol>"},
        7,
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Iona Post", "items": items}
    first, second, *skipped = read("a.json", json.dumps(feed))
    assert (first.text, first.source) == (TEXT, "Iona Post")
    assert (second.text, second.source) == ("One line\nand another & a < b", "Mull Times")
    assert [each.name for each in skipped] == ["a.json#3", "a.json#4"]
    [other] = read("a.json", json.dumps({"version": 1.1, "title": "Iona Post", "items": items[:1]}))
    assert other.source is None


@pytest.mark.parametrize(
    "text",
    [
        {"rendered": {"rendered": TEXT}},
        {"rendered": None},
        {"name": TEXT},
        {},
    ],
)
def test_an_object_without_a_text_in_it_is_none(text):
    """Its name is not taken for one."""
    [skipped] = read("a.json", json.dumps({"title": "Truce", "content": text}))
    assert skipped.reason in {
        "no article: the field text holds an object",
        "no article: the field text holds nothing",
    }


@pytest.mark.parametrize("markup", ["<script>alert(1)</script>", "<!-- -->", "<p></p>", "\0"])
def test_markup_without_a_text_is_nothing(markup):
    """It was an article without a word."""
    for name in "content_html", "text":
        [skipped] = read("a.json", json.dumps({name: f"<p>{markup}</p>"}))
        assert skipped.reason == "no article: the field text holds nothing"


def test_markup_without_end_is_no_hang():
    """Elements in elements, a hundred thousand deep."""
    for markup in ("<b>" * 100_000 + TEXT, "<div>" * 100_000, "<" * 100_000):
        assert len(read("a.json", json.dumps({"content_html": markup}))) == 1


def test_a_field_of_white_space_is_not_filled():
    """The next name is looked at."""
    [article] = read("a.json", json.dumps({"text": " \n", "content": TEXT}))
    assert article.text == TEXT


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ({"title": "x"}, "no article: it has no field text or body or content"),
        ({"text": None}, "no article: the field text holds nothing"),
        ("x", "not an object with the field text, but a text"),
    ],
)
def test_what_is_missing_is_said(record, reason):
    """Whether the field is not there, or holds nothing."""
    [skipped] = read("a.json", json.dumps([record]))
    assert isinstance(skipped, Skipped)
    assert skipped.reason.startswith(reason)


@pytest.mark.parametrize(
    "data",
    [
        json.dumps(RECORD, indent=1) + "\n" + json.dumps(RECORD, indent=1),
        json.dumps(RECORD) + json.dumps(RECORD),
        json.dumps({"status": "ok", "response": {"results": [RECORD, RECORD]}}),
        json.dumps({"results": [RECORD, RECORD]}),
        (json.dumps(RECORD) + "\n" + json.dumps(RECORD)).encode("utf-16"),
    ],
)
def test_articles_are_found_as_jq_and_interfaces_lay_them_out(data):
    """Objects over many lines, one behind the other, or as the results of a search."""
    for name in (
        ("a.json", "a.jsonl")
        if b"result" not in (data if isinstance(data, bytes) else data.encode())
        else ("a.json",)
    ):
        assert [article.text for article in read(name, data)] == [TEXT, TEXT]


def test_an_article_with_a_list_beside_its_text_is_one():
    """Its items are not articles."""
    [article] = read("a.json", json.dumps({**RECORD, "items": [1, 2]}))
    assert article.text == TEXT


@pytest.mark.parametrize(("name", "data"), [("a.json", "[]"), ("a.json", ""), ("a.jsonl", "\n\n")])
def test_a_file_without_a_record_is_named(name, data):
    """It gave nothing, and nothing said so."""
    with pytest.raises(UnreadableInput):
        read(name, data)


def test_a_table_keeps_its_days_and_texts_in_bytes():
    """A column of days, and one of texts that does not say that it holds texts."""
    import pyarrow as pa
    from pyarrow import parquet

    out = BytesIO()
    columns = {"Text": [TEXT.encode()], "date": [date(2025, 4, 18)], "Headline": ["Truce"]}
    parquet.write_table(pa.table(columns), out)
    [article] = read("a.parquet", out.getvalue())
    assert (article.text, article.published, article.title) == (TEXT, "2025-04-18", "Truce")


def test_a_moment_that_python_does_not_know_costs_itself_alone():
    """Told to the nanosecond, as pandas does, it is a date; beyond the calendar it is none. Either cost the whole table."""
    import pyarrow as pa
    from pyarrow import parquet

    texts = pa.array([TEXT, f"{TEXT} Again."])
    found = []
    for moments in (
        pa.array([1_744_970_400_123_456_789, None], pa.timestamp("ns")),
        pa.array([1_744_970_400, 1 << 40], pa.timestamp("s")),
    ):
        out = BytesIO()
        parquet.write_table(pa.table({"text": texts, "date": moments}), out)
        found += read("a.parquet", out.getvalue())
    first, _, second, third, skipped = found
    assert first.published == "2025-04-18T10:00:00.123456"
    assert second.published == "2025-04-18T10:00:00"
    assert (third.text, third.published) == (f"{TEXT} Again.", None)
    assert skipped.reason.startswith("its date alone: ")

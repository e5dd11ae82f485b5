"""Annotated events: what is wrong with a file is said with file, line and remedy."""

import json

import jsonschema
import pytest

from eval.annotation import article_folder, checked
from eval.errors import BadEvaluationInput
from eval.events import load, load_all
from eval.locating import line_of
from tests.eval.places import ROOT, SHARED, needs_shared

ARTICLES = {
    "a.txt": "Storm hits coast\n\nThe storm hit the “north” coast on Friday. Six people died.",
    "b.txt": "The storm hit the coast.\n\nSix people died, police said.\n\nLeave a Reply",
}
EVENT = {
    "event": "A storm (2025)",
    "articles": ["a.txt", "b.txt"],
    "facts": [
        {
            "id": "hit",
            "statement": "A storm hit.",
            "sources": {"a.txt": ['the "north" coast'], "b.txt": ["THE STORM"]},
        },
        {"id": "dead", "statement": "Six died.", "sources": {"b.txt": ["six  people died"]}},
    ],
    "conflicts": [{"id": "day", "about": "day", "values": {"Friday": ["a.txt"], "Monday": ["b.txt"]}}],
    "not_news": [{"article": "b.txt", "text": "Leave a Reply", "why": "comment form"}],
}


@pytest.fixture
def annotate(tmp_path):
    """Write an event, changed as asked, and its articles; returns the path of its file."""

    def write(**changes):
        folder = tmp_path / "storm"
        folder.mkdir(exist_ok=True)
        for name, text in ARTICLES.items():
            (folder / name).write_text(text, encoding="utf-8")
        path = tmp_path / "storm.json"
        path.write_text(json.dumps({**EVENT, **changes}, indent=1), encoding="utf-8")
        return path

    return write


def fact(**changes):
    return {"id": "hit", "statement": "A storm hit.", "sources": {"a.txt": ["The storm hit"]}, **changes}


def test_an_event_is_read_with_its_articles(annotate):
    """Facts weigh their sources; two or more make them vital."""
    event = load(annotate())
    assert [(f.id, f.weight, f.vital) for f in event.facts] == [("hit", 2, True), ("dead", 1, False)]
    assert [article.id for article in event.articles] == ["a.txt", "b.txt"]
    assert event.articles[0].text == ARTICLES["a.txt"]
    assert event.weight == 3
    assert event.conflicts[0].values["Monday"] == ("b.txt",)
    assert event.not_news[0].why == "comment form"


WRONG = {
    "not verbatim": (
        {"facts": [fact(sources={"a.txt": ["The storm hit the south"]})]},
        "copy it from the article",
    ),
    "the article reads otherwise": (
        {"facts": [fact(sources={"a.txt": ["The storm hit the south"]})]},
        'which reads \'the storm hit the "north"',
    ),
    "a blank snippet": (
        {"facts": [fact(sources={"a.txt": [" "]})]},
        "no word in ' '; copy words from the article",
    ),
    "a fact without a word": (
        {"facts": [fact(sources={"a.txt": ["."]})]},
        "no word in '.'; copy words from the article",
    ),
    "blank lines that are not news": (
        {"not_news": [{"article": "a.txt", "text": "  ", "why": "form"}]},
        "no word in '  '; copy words from the article",
    ),
    "an id twice": ({"facts": [fact(), fact()]}, "give each its own"),
    "a fact of a stranger": ({"facts": [fact(sources={"c.txt": ["x"]})]}, "not one of the event's articles"),
    "an article that is missing": (
        {"articles": ["a.txt", "b.txt", "gone.txt"]},
        "add it or take it off the list",
    ),
    "an article that no file can be": (
        {"articles": ["a.txt", "b.txt", "c\0.txt"]},
        "cannot be read (embedded null byte); add it or take it off the list",
    ),
    "no sources": ({"facts": [fact(sources={})]}, "see eval/event.schema.json"),
    "a field unheard of": ({"facts": [fact(wieght=3)]}, "'wieght' was unexpected"),
    "no facts": ({"facts": []}, "see eval/event.schema.json"),
    "not news that is not there": (
        {"not_news": [{"article": "a.txt", "text": "Leave a Reply", "why": "form"}]},
        "copy it from the article",
    ),
    "a conflict of a stranger": (
        {"conflicts": [{"id": "x", "about": "x", "values": {"1": ["a.txt"], "2": ["c.txt"]}}]},
        "not one of the event's articles",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_said_with_file_line_and_remedy(annotate, case):
    """One line: the file, the line where the value stands, what is wrong, what to do."""
    changes, remedy = WRONG[case]
    path = annotate(**changes)
    (problem,) = checked(path).problems
    assert str(problem).startswith(f"{path}:")
    assert "\n" not in str(problem)
    assert remedy in str(problem)
    with pytest.raises(BadEvaluationInput, match="storm"):
        load(path)


@pytest.mark.parametrize("slip", ["storrm hit the coast", "strm hit the coast"])
def test_the_hint_begins_with_a_word(annotate, slip):
    """A letter too many or too few before the longest run that both have moved its start by one."""
    (problem,) = checked(annotate(facts=[fact(sources={"b.txt": [slip]})])).problems
    assert "which reads 'storm hit the coast." in str(problem)


def test_the_line_is_the_one_of_the_snippet(annotate):
    """The line number leads to the very snippet, found by its place and not by its words."""
    path = annotate(facts=[fact(), fact(id="two", sources={"a.txt": ["The storm hit", "never written"]})])
    (problem,) = checked(path).problems
    assert "never written" in path.read_text(encoding="utf-8").splitlines()[problem.line - 1]


def test_all_faults_of_a_file_are_found_at_once(annotate):
    """The annotator mends them in one go."""
    path = annotate(facts=[fact(sources={"a.txt": ["no", "neither"]}), fact()])
    assert len(checked(path).problems) == 3


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"event": "x",\n "articles": [}', ":2: not JSON"),
        (b"\xff\xfe\x00", "not UTF-8; save it as UTF-8"),
        (b'{"event": "x", "event": "y"}', "the key 'event' stands twice"),
        (b'{"event": ' + b"9" * 5_000 + b"}", "a number of thousands of digits"),
        (b"[]", "is not of type 'object'"),
        (b"", "not JSON"),
    ],
)
def test_a_broken_file_is_one_line_not_a_traceback(tmp_path, content, said):
    """Bytes that are no event at all."""
    path = tmp_path / "storm.json"
    path.write_bytes(content)
    (problem,) = checked(path).problems
    assert said in str(problem)


def test_a_folder_without_events_says_what_it_should_hold(tmp_path):
    """No file, and no folder."""
    with pytest.raises(BadEvaluationInput, match="no event here"):
        load_all(tmp_path)
    with pytest.raises(BadEvaluationInput, match="no such folder"):
        load_all(tmp_path / "nowhere")


def test_the_articles_of_the_seeds_are_found_above_the_file():
    """eval/facts/seeds.json has its articles in seeds/."""
    assert article_folder(ROOT / "eval/facts/seeds.json") == ROOT / "seeds"


def test_the_schema_is_a_schema():
    """It is valid by its own standard."""
    schema = json.loads((ROOT / "eval/event.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)


def test_the_open_events_are_in_order():
    """Every snippet of the seeds is verbatim, every id its own."""
    assert checked(ROOT / "eval/facts/seeds.json").problems == ()


@needs_shared
def test_the_fifteen_events_are_in_order():
    """So are the events for development."""
    events = load_all(SHARED / "facts")
    assert len(events) == 15
    assert all(len(event.facts) > 25 for event in events)


def test_lines_are_counted_through_escapes_and_nesting():
    """A quote and a brace inside a string lead nobody astray."""
    text = '{"a": "}\\"{",\n "b": [1,\n  {"c": null,\n   "d": "x"}]}'
    assert [line_of(text, path) for path in ([], ["a"], ["b"], ["b", 1, "d"], ["b", 7])] == [1, 1, 2, 4, 2]

"""What is read of texts of which interfaces and feeds give no more than a part."""

from __future__ import annotations

import json

import pytest

from summarize.cleaning import clean
from summarize.model import Article
from summarize.pipeline import summarize
from summarize.reading import READERS, Skipped, read
from summarize.reading.partial_texts import text_with_description
from summarize.rendering import RENDERERS
from summarize.verifying import verify

FIRST = "Ministers from nine countries met in Paris on Friday."
SECOND = "The talks on a truce go on in London next week."
CUT = f"{FIRST} The French minister said th… [+4102 chars]"
ENTRY = {"title": "Truce", "url": "https://iona.example/truce"}


@pytest.mark.parametrize(
    ("text", "described", "told"),
    [
        (f"{FIRST}\n", SECOND, f"{FIRST}\n"),
        (f"{FIRST} [+4102 tonnes]", SECOND, f"{FIRST} [+4102 tonnes]"),
        (CUT, "", CUT),
        (f"{CUT}\r\n", f"{SECOND}\n", f"{CUT}\n{SECOND}\n[…]"),
        (f"{FIRST} The French minister said th... [4102 chars]", FIRST.upper(), None),
        (CUT, "The French minister said …", None),
        (CUT, f"{FIRST} The French minister said that …", f"{FIRST} The French minister said that … […]"),
        (f"{FIRST} [...]", f"{FIRST}\n{SECOND} [&]", f"{FIRST}\n{SECOND} [&] […]"),
        ("", FIRST, f"{FIRST}\n[…]"),
        ("", f" {FIRST} […]\n", f"{FIRST} […]"),
        ("", "Ministers met in Paris", "Ministers met in Paris […]"),
        ("[…]", SECOND, f"{SECOND}\n[…]"),
        (" ", "", None),
        ("", " … ", None),
    ],
)
def test_a_description_stands_in_for_what_is_missing(text, described, told):
    """A whole text needs none; where one begins like the other or holds it, it is told once; the end says that it goes on."""
    assert text_with_description(text, described) == (text if told is None else told)


@pytest.mark.parametrize(
    "described", [SECOND, "The talks go on in …", "The talks go on in", f"{SECOND} {FIRST}"]
)
@pytest.mark.parametrize("text", ["", CUT, f"{FIRST}\n{FIRST} It rained.\n{CUT}"])
def test_only_whole_sentences_of_it_are_news(text, described):
    """Neither the mark nor the sentence that was cut before it is printed."""
    told = [s.text for s in clean(Article(id="a", text=text_with_description(text, described))).sentences]
    assert set(told) <= {FIRST, SECOND, "It rained."}
    assert (SECOND in told) == (SECOND in described)


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"content": None, "description": FIRST}, f"{FIRST}\n[…]"),
        ({"content": " ", "description": f"<p>{FIRST}</p>"}, f"{FIRST}\n[…]"),
        ({"summary": FIRST}, f"{FIRST}\n[…]"),
        ({"content": "ONLY AVAILABLE IN PAID PLANS", "description": FIRST}, f"{FIRST}\n[…]"),
        (
            {"content": {"rendered": ""}, "excerpt": {"rendered": f"<p>{FIRST} [&hellip;]</p>"}},
            f"{FIRST} […]",
        ),
        ({"content": CUT, "description": SECOND}, f"{CUT}\n{SECOND}\n[…]"),
        ({"content": CUT, "description": 7}, CUT),
        ({"content": CUT, "description": None}, CUT),
        ({"content": FIRST, "description": SECOND}, FIRST),
    ],
)
def test_a_record_without_its_text_is_read_by_its_description(fields, text):
    """Interfaces to news give no more to those who do not pay; a text that they cut is told with its description."""
    for name, data in (("a.json", json.dumps([ENTRY | fields])), ("a.jsonl", json.dumps(ENTRY | fields))):
        assert [article.text for article in READERS[f".{name[2:]}"](name, data.encode())] == [text]


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ({"title": "Briefing", "description": FIRST}, "it has no field text"),
        ({"name": "left-pad", "description": FIRST, "url": "https://iona.example"}, "it has no field text"),
        (ENTRY | {"content": None, "description": " "}, "the field text holds nothing"),
        (ENTRY | {"content": [FIRST], "description": FIRST}, "the field text holds a list"),
        (ENTRY | {"description": [FIRST]}, "it has no field text"),
        (ENTRY | {"content": "ONLY AVAILABLE IN CORPORATE PLANS"}, "the field text holds nothing"),
    ],
)
def test_what_has_a_description_need_not_be_an_article(record, reason):
    """A schema has one and a title, a package one and an address; a text that cannot be read is named as such."""
    [skipped] = READERS[".json"]("a.json", json.dumps([record]).encode())
    assert isinstance(skipped, Skipped)
    assert skipped.reason.startswith(f"no article: {reason}")


def test_a_table_may_hold_descriptions_alone():
    """Beside titles and addresses; beside prices it is none of articles."""
    [article] = READERS[".csv"]("a.csv", f"title,url,description\nTruce,u,{FIRST}\n".encode())
    assert article.text == f"{FIRST}\n[…]"


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><summary>{}</summary></entry></feed>",
            f"{FIRST}\n[…]",
        ),
        ("<rss version='2.0'><channel><item><description>{}</description></item></channel></rss>", FIRST),
    ],
)
def test_the_summary_of_atom_is_one_and_the_description_of_rss_may_be_the_text(form, text):
    """The one format says so, the other puts whole texts there too."""
    [article] = READERS[".xml"]("a.xml", form.format(FIRST).encode())
    assert article.text == text


def answer(*contents):
    descriptions = (f"{SECOND} It is the {rank} time." for rank in ("first", "second", "third"))
    rows = [
        {"title": f"Truce {n}", "url": f"https://iona.example/{n}", "content": content, "description": about}
        for n, (content, about) in enumerate(zip(contents, descriptions, strict=False))
    ]
    return json.dumps({"articles": rows})


WHOLE = f"{FIRST} {SECOND} The French minister said that a truce is near, and that all nine want one."


@pytest.mark.parametrize(
    ("contents", "note"),
    [
        (
            (CUT, None, WHOLE),
            "2 of 3 articles held only the beginning or a description of the text: a.json#1, a.json#2",
        ),
        ((None, CUT), "2 of 2 articles held only the beginning or a description of the text"),
        ((CUT,), "1 of 1 article held only the beginning or a description of the text"),
        ((WHOLE, f"{WHOLE} So they say."), None),
    ],
)
def test_a_story_says_once_what_was_only_begun(tmp_path, contents, note):
    """An editor would take it for all that the outlets wrote; a saved briefing is borne out by its file."""
    (tmp_path / "a.json").write_text(answer(*contents), encoding="utf-8")
    briefing = summarize(read([str(tmp_path)]).articles, words=60)
    assert [each for each in briefing.warnings if "beginning" in each] == ([note] if note else [])
    assert "[" not in briefing.text
    saved = tmp_path / "briefing.json"
    saved.write_bytes(RENDERERS["json"](briefing, {}).encode())
    assert "word for word" in verify(str(saved), [])


def test_of_many_only_some_are_named():
    """The note is one line."""
    town = [Article(id=f"{n}.txt", text=f"{FIRST} {SECOND} It is year {n}.\n[…]") for n in range(9)]
    [note] = summarize([*town, Article(id="whole", text=WHOLE)]).warnings
    assert note.startswith("9 of 10 articles held only")
    assert note.endswith("of the text: 0.txt, 1.txt, 2.txt, 3.txt, 4.txt, 4 more")

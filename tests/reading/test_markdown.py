"""Markdown is read as what it stands for."""

import pytest

from summarize.errors import UnreadableInput
from summarize.reading import READERS

PAGE = """---
Title: "Talks go on: in London"
date: 18 April 2025
source: https://example.org/a
tags: [a, b]
---

# Another heading

![A photo](x.jpg "of the hall")

**PARIS** — The minister said that the [talks](http://x.y/z_(a)) would go on in *London*.
It was Friday.

> “We are nearly there,” he said.

* Officials confirmed it.

The U\\.S\\. envoy \\*had\\* agreed to `all of it`.

```
code = 1
```

| a | b |
|---|---|
| 1 | 2 |
"""


def read(text):
    return list(READERS[".md"]("a.md", text.encode()))


def test_marks_are_no_text():
    """The sentence with a link was dropped as a post, and backslashes were printed."""
    [article] = read(PAGE)
    assert article.text.split("\n") == [
        "Another heading",
        "PARIS — The minister said that the talks would go on in London.",
        "It was Friday.",
        "“We are nearly there,” he said.",
        "Officials confirmed it.",
        "The U.S. envoy *had* agreed to all of it.",
    ]


def test_a_file_says_what_it_is_before_its_text():
    """Its title, day and address, as note-takers and clippers write them; else the first heading is the title."""
    [article] = read(PAGE)
    assert (article.title, article.published, article.url, article.source) == (
        "Talks go on: in London",
        "2025-04-18",
        "https://example.org/a",
        None,
    )
    [article] = read("# Talks *go on*\n\nThe minister said so on Friday.\n")
    assert article.title == "Talks go on"


def test_a_first_line_apart_is_a_title_as_in_plain_text():
    """Without its marks."""
    assert read("**Talks** go on\n\nThe minister said so on Friday.\n")[0].title == "Talks go on"


@pytest.mark.parametrize(
    "text", ["Ministers met in Paris.\nTalks go on.", "Ministers met at 5 * 3 = 15 o'clock."]
)
def test_plain_text_stays_as_it_is(text):
    """Line by line."""
    assert read(text)[0].text == text


def test_a_sentence_that_an_editor_wrapped_is_one_line():
    """A heading, a list and a break that is marked as one stay."""
    text = "# Talks go on\nthe minister, who spoke,\nsaid on\nFriday.\n\n- bread\n- salt  \nand more\n"
    assert read(text)[0].text.split("\n") == [
        "Talks go on",
        "the minister, who spoke, said on",
        "Friday.",
        "bread",
        "salt",
        "and more",
    ]


@pytest.mark.parametrize("text", ["", " \n", "---\ntitle: x\n---\n", "```\ncode\n```\n"])
def test_a_file_without_a_sentence_is_empty(text):
    """Front matter alone is no article."""
    with pytest.raises(UnreadableInput, match="an empty file"):
        read(text)


@pytest.mark.parametrize("mark", ["[x](", "![", "*", "`", "<", "> ", "---\n", "|a", "\\", "a\n"])
def test_marks_without_end_are_read_at_once(mark):
    """A large file is plain text, whatever stands in it."""
    for times in (20_000, 700_000):
        assert read("Ministers met in Paris on Friday.\n\n" + mark * times)


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Ministers met in Paris", "Ministers met in Paris"),
        ('"Ministers met in Paris"', "Ministers met in Paris"),
        (r'"\u2018Hot\u2019 in \"Paris\""', '‘Hot’ in "Paris"'),
        ("'It''s hot in Paris'", "It's hot in Paris"),
        ('Minister says "no"', 'Minister says "no"'),
        ('"No", says minister, "not now"', '"No", says minister, "not now"'),
    ],
)
def test_front_matter_is_quoted_as_in_yaml(written, title):
    """What is escaped between quotes is read, and quotes that belong to the title stay."""
    assert read(f"---\ntitle: {written}\n---\n\nMinisters met on Friday.")[0].title == title

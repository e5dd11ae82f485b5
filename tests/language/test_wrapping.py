"""Lines that were wrapped at a width are one paragraph; lines that end for a reason stay lines."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.language.wrapping import unwrap

PARAGRAPHS = (
    (
        "The parliament of Ruritania passed the dam bill on Friday by 61 votes to 40, ending two years of "
        "debate over the valley and over what the farmers there would be paid for their land."
    ),
    (
        "Prime Minister Anna Ferrars said the dam would supply half of the country's power by 2031. “It is "
        "done,” she said on the steps of the house, and thanked those who had voted with her party."
    ),
    (
        "Farmers in the Zenda valley, who stand to lose 4,000 hectares, blocked the road to the capital with "
        "tractors — and promised to stay until the government had listened to them."
    ),
)
POEM = "\n".join(["So much of rain", "and so much of the valley", "went under that night,", "we said."] * 4)
LIST = "\n".join(f"- {paragraph[:60]}" for paragraph in PARAGRAPHS * 4)
NEWS = "\n".join(paragraph + " " + paragraph.lower() for paragraph in PARAGRAPHS)


def wrapped(width, between):
    return between.join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS)


@pytest.mark.parametrize("width", [50, 65, 72])
@pytest.mark.parametrize("between", ["\n\n", "\n    ", "\n\n    ", "\n \n"])
def test_a_paragraph_is_one_line_again(width, between):
    """However wide, and however its paragraphs are set apart; each letter keeps its place."""
    text = wrapped(width, between)
    whole = unwrap(text)
    assert [line.strip() for line in whole.splitlines() if line.strip()] == list(PARAGRAPHS)
    assert len(whole) == len(text)
    assert all(one == other or (one == "\n" and other == " ") for one, other in zip(text, whole, strict=True))


def test_lines_may_end_as_windows_ends_them():
    """Two characters of a break are two spaces."""
    text = wrapped(65, "\n\n").replace("\n", "\r\n")
    whole = unwrap(text)
    assert [" ".join(line.split()) for line in whole.split("\r\n\r\n")] == list(PARAGRAPHS)
    assert len(whole) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        PARAGRAPHS[0][:60] + "\nand so on.",
        LIST,
        POEM,
        NEWS,
        "\n".join(["Talks go on", "The minister said so on Friday.", "He left."] * 5),
        wrapped(65, "\n\n") + "\n\n" + "https://example.org/" + "a" * 130,
    ],
    ids=["nothing", "two lines", "list", "poem", "long lines", "short lines", "one longer line"],
)
def test_a_text_that_was_not_wrapped_stays(text):
    """Where its lines end for a reason, or are too few to tell."""
    assert unwrap(text) is text


def test_a_list_and_a_title_in_a_wrapped_text_keep_their_lines():
    """A mark opens an item, and what was left short was ended."""
    text = "Dam bill passes\n" + wrapped(65, "\n\n") + "\n\n" + LIST[:180]
    lines = unwrap(text).splitlines()
    assert lines[0] == "Dam bill passes"
    assert lines[1] == PARAGRAPHS[0]
    assert lines[-3:] == LIST[:180].splitlines()


def test_a_hyphen_at_the_end_of_a_line_keeps_its_letters():
    """Whether it belongs to the word nobody knows: nothing is put together."""
    text = (
        wrapped(65, "\n\n") + "\n\nThey met for talks that were held this time in Strelsau, face-\nto-face."
    )
    assert unwrap(text).endswith("face- to-face.")


@given(st.lists(st.text("ab.A -\r\n\u2028", max_size=20), max_size=30))
def test_no_letter_moves(lines):
    """Only white space gives way, and to as much of it."""
    text = "\n".join([wrapped(50, "\n"), *lines])
    whole = unwrap(text)
    assert len(whole) == len(text)
    assert all(
        one == other or (one.isspace() and other == " ") for one, other in zip(text, whole, strict=True)
    )


def test_empty_lines_behind_wrapped_ones_change_nothing():
    """However many there are."""
    text = wrapped(72, "\n\n")
    assert unwrap(text + "\n" * 200).rstrip() == unwrap(text)

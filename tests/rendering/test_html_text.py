import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.rendering.html_text import date, fit, link, opening, passage


@pytest.mark.parametrize(
    "text", ["plain", "“Zelenskyy’s” — 35\t%\n", "שלום \u200f", "مرحبا", "😀 <b>&amp;</b>"]
)
def test_ordinary_text_of_any_script_stays_as_it_is(text):
    """Only what a page cannot hold or must not obey is changed; escaping is done elsewhere."""
    assert fit(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x00b", "a\ufffdb"),  # a parser drops NUL
        ("a\x1b[31mb", "a\ufffd[31mb"),
        ("a\ud800b", "a\ufffdb"),  # cannot be written as UTF-8
        ("fdp.\u202eexe", "fdp.⟦U+202E⟧exe"),  # would read as "fdp.exe" turned round
        ("\u202dx", "⟦U+202D⟧x"),
    ],
)
def test_what_a_page_cannot_hold_or_must_not_obey_is_shown(text, shown):
    """Control characters, lone surrogates and overrides become visible."""
    assert fit(text) == shown


@given(st.text(st.characters()))
def test_fit_text_can_always_be_written(text):
    """Whatever came in, the result encodes as UTF-8 and holds no control character but white space."""
    shown = fit(text)
    shown.encode("utf-8")
    assert not any((ord(mark) < 32 and mark not in "\t\n\r") or 127 <= ord(mark) < 160 for mark in shown)


@pytest.mark.parametrize(
    "url",
    ["https://example.org/a?b=1&c=2#d", "http://example.org", "HTTPS://EXAMPLE.ORG/", "https://пример.рф/ы"],
)
def test_an_address_of_the_web_is_a_link(url):
    """Addresses of http and https are kept to the letter."""
    assert link(url) == url


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>1</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.org/",
        "example.org",
        "https:",
        "https:///path",
        "https://[::1",
        "https://example.org/\u202egpj",
        "https://example.org/a b",
    ],
)
def test_no_other_address_is_a_link(url):
    """What would run, read a file, hide its target or lead nowhere is not linked."""
    assert link(url) is None


@pytest.mark.parametrize(
    ("published", "words"),
    [
        ("2025-04-18", "18 April 2025"),
        ("2025-04-18T21:05:00Z", "18 April 2025, 21:05"),
        ("2025-04-18T00:00:00", "18 April 2025"),
        ("last Friday", "last Friday"),
        ("", None),
        (None, None),
    ],
)
def test_dates_are_written_in_words(published, words):
    """ISO dates become words, the same in every locale; what is no date is shown as it came."""
    assert date(published) == words


def test_a_passage_is_the_rest_of_the_paragraph():
    """The slice comes back to the letter, with what stands around it up to the line ends."""
    text = "One.\n  Two. Three. Four. \nFive."
    start = text.index("Three")
    assert passage(text, start, start + 6) == ("Two. ", "Three.", " Four.")


def test_a_long_paragraph_is_cut_at_white_space_and_says_so():
    """Of a text without line ends only the surroundings are taken."""
    text = "alpha beta gamma delta SLICE epsilon zeta eta theta"
    start = text.index("SLICE")
    assert passage(text, start, start + 5, reach=12) == ("… delta ", "SLICE", " epsilon …")


@given(st.text(st.sampled_from("ab \n"), min_size=1), st.data())
def test_a_passage_holds_its_slice_and_nothing_that_the_text_has_not(text, data):
    """Before, slice and after are adjacent in the text, in one paragraph."""
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    before, middle, after = passage(text, start, end, reach=5)
    assert middle == text[start:end]
    assert text[:start].endswith(before.removeprefix("… "))
    assert text[end:].startswith(after.removesuffix(" …"))
    assert "\n" not in before + after


@pytest.mark.parametrize(
    ("text", "width", "short"),
    [
        ("  Two\n words ", 70, "Two words"),
        ("one two three", 9, "one two…"),
        ("x" * 100, 10, "x" * 10 + "…"),
        ("", 10, ""),
    ],
)
def test_an_opening_ends_at_a_word(text, width, short):
    """The first words of a text on one line; a word longer than the line is cut."""
    assert opening(text, width=width) == short

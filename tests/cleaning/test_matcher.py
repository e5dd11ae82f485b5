"""Rules tried together answer as rules tried one after the other."""

import re
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.cleaning.line_rules import LINE_TABLES
from summarize.cleaning.matcher import Matcher, _starting
from summarize.cleaning.phrase_filter import HashedText, Phrases
from summarize.cleaning.rule_forms import LINE_START, Contains, Frame, Line, Needs, Starts
from summarize.cleaning.sentence_rules import SENTENCE_TABLES

PIECES = [
    "Ministers met in Paris.",
    "read more",
    "[AP].",
    "All rights reserved",
    "Click here",
    "to your inbox",
    "in your",
    "inbox",
    "jane@example.org",
    "CNN: Why now?",
    "#truce #peace",
    "By Jane Doe",
    "Reuters/",
    "A man waves in Paris on May 2, 2019.",
    "(left) speaks",
    "x" * 390,
    "www.",
    "contributed from Rome.",
    "© 2019",
]


def _fits(look, line):
    if isinstance(look, Starts):
        return re.match(look.pattern, line.text if look.cased else line.lower)
    if isinstance(look, Contains):
        return any(phrase in line.lower for phrase in look.phrases)
    return look(line)


def _kind(look):
    return (
        2 if not isinstance(look, Starts | Contains) else 1 if isinstance(look, Contains) else look.cased / 2
    )


def _slow(rules, line):
    for reason, look in sorted(rules, key=lambda rule: _kind(rule[1])):
        if _fits(look, line):
            return reason
    return None


@given(st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map(" ".join), max_size=4))
def test_what_an_article_does_not_hold_no_line_of_it_holds(texts):
    """Leaving rules out for a whole article changes no answer, be a line long or short."""
    frame = Frame("Read more")
    for tables in (LINE_TABLES, SENTENCE_TABLES):
        reason_for = Matcher(*tables).within(HashedText.of("\n".join(texts)))
        for text in texts:
            line = Line.of(text, frame)
            assert reason_for(line) == _slow(chain(*tables), line)


def test_what_two_matchers_have_in_common_is_compiled_once():
    """The starts of lines and sentences alike are one pattern, the longest there is."""
    (common,) = (table for table in LINE_TABLES if any(table is other for other in SENTENCE_TABLES))
    assert any(isinstance(look, Starts) for _, look in common)
    assert _starting(common, cased=False) is _starting(common, cased=False)


def test_a_long_line_is_seen_at_its_start_and_its_end():
    """What stands side by side there only may fit a rule, although the article never says it."""
    text = "x" * (LINE_START - 4) + "read" + "." * LINE_START + "x" * (LINE_START // 4 - 4) + "more"
    line = Line.of(text, Frame())
    rules = (("read more", Needs(("read x",), "read x+more", cased=False)), ("start", Contains(("read xx",))))
    assert Matcher(rules).within(HashedText.of(text))(line) == "start"


@given(
    st.lists(st.text(st.sampled_from("abé/ "), min_size=1, max_size=7), max_size=6, unique=True),
    st.text(st.sampled_from("abéAÉ/ \ud800"), max_size=60),
)
def test_phrases_are_found_together_as_one_by_one(phrases, text):
    """However short they are, whatever letters they have."""
    assert set(Phrases(phrases).within(HashedText.of(text))) == {p for p in phrases if p in text.lower()}


@given(st.text(st.sampled_from("abc "), max_size=40))
def test_a_text_read_in_blocks_holds_what_it_holds(text):
    """A phrase over the edge of a block is met."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("summarize.cleaning.phrase_filter.BLOCK", 5)
        parts = {text[at : at + 6] for at in range(len(text) - 5)}
        assert set(Phrases(parts).within(HashedText.of(text))) == parts

"""Looks that spare a match: each says no only where the match would."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.language import sentences
from summarize.language.agencies import agency
from summarize.language.agency_names import AGENCIES
from summarize.language.attribution import _ACCORDING, _FAMILIAR, _UNNAMED, unnamed_officials
from summarize.language.loaded import _FORECAST, count_loaded_words, loaded_words
from summarize.language.names import names
from summarize.language.narrator import _MAY_BE, _PERSON
from summarize.language.negation import _NOT, negates
from summarize.language.no_comment import _ANSWERS, _ASKS, _DECLINES
from summarize.language.openings import _FIRM, _LOOSE, opens_loosely
from summarize.language.quotes import _MARK, _SPAN, _WORD, is_bare_quotation
from summarize.language.saying import is_attributed
from summarize.language.sentence_joins import JOINS
from summarize.language.words import content_stems
from summarize.patterns import compiled

ASCII = st.characters(min_codepoint=32, max_codepoint=126)


@pytest.mark.parametrize("name", AGENCIES)
@given(st.data())
def test_an_agency_is_known_by_how_it_is_written(name, data):
    """By one pattern for all, and by its own."""
    spelled = data.draw(st.from_regex(AGENCIES[name], fullmatch=True))
    assert agency(f"Three diplomats told {spelled}.") == name


@pytest.mark.parametrize("pattern", [_FAMILIAR, _UNNAMED, _ACCORDING])
@given(st.data())
def test_officials_are_found_wherever_the_patterns_find_them(pattern, data):
    """The words that are looked for first stand in whatever fits."""
    text = data.draw(st.from_regex(compiled(pattern), alphabet=ASCII))
    if not re.search(r", (?:an?|the)", text):
        assert unnamed_officials(text) is not None


@given(st.from_regex(compiled(_FORECAST), alphabet=ASCII).filter(lambda text: not set('“„«"') & set(text)))
def test_a_forecast_is_found_wherever_the_pattern_finds_it(text):
    """Its one mark is added to those of the words."""
    assert count_loaded_words(text) == len(loaded_words(text)) + (not is_attributed(text))


WORDS = [
    "stark",
    "far-left",
    "Slammed,",
    "(mob)",
    "the",
    "talks",
    "“",
    "”",
    '"',
    "it",
    " ",
    "\n",
    "so-called",
    "?",
]


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_loaded_words_are_counted_chunk_by_chunk_as_in_the_whole(text):
    """No loaded word holds white space."""
    assert sum(len(loaded_words(chunk)) for chunk in text.split()) == len(loaded_words(text))


@given(
    st.lists(st.sampled_from(["No", "not", "n't", "n’t", "has", "deny", "-", ",", " ", "\n"])).map("".join)
)
def test_a_negation_is_found_chunk_by_chunk_as_in_the_whole(text):
    """None holds white space, and the end of a chunk is that of a word."""
    assert negates(text, "en") == bool(_NOT["en"].search(text))


@given(st.from_regex(compiled(_DECLINES), alphabet=ASCII))
def test_who_did_not_answer_is_told_in_words_of_two_kinds(text):
    """Of being asked and of answering: one of each stands in whatever fits."""
    assert all(any(map(text.__contains__, words)) for words in (_ASKS, _ANSWERS))


@given(st.from_regex(compiled(_PERSON), alphabet=ASCII))
def test_a_person_stands_where_one_may(text):
    """The look for the first characters says no only where the pattern would."""
    assert _MAY_BE.search(text)


@given(st.lists(st.sampled_from(WORDS), max_size=12).map("".join))
def test_a_bare_quotation_is_one_whose_words_are_all_quoted(text):
    """The quick answer is the counted one."""
    words, quoted = len(_WORD.findall(text)), sum(len(_WORD.findall(span)) for span in _SPAN.findall(text))
    assert is_bare_quotation(text) == (words == quoted > 0)


@given(st.text(st.sampled_from("AaBbUS.’'- _1“É"), max_size=20), st.sampled_from(["", "he ", "of "]))
def test_names_are_those_of_words_read_one_by_one(text, before):
    """A pattern for whole names, that looks back from the capital, finds what looking ahead word by word does."""
    text = f"{before}{text.replace('-', ' of ')}"
    first = re.match(r"[\W_]*", text).end()
    runs, last = [], -1
    for word in re.finditer(r"(?<![\w.’'-])[A-Z](?:[\w’'-]|\.(?=\w))*\.?", text):
        if word.start() != first and text[word.start() - 1] not in '“"‘':
            if not (runs and re.fullmatch(r"\s(?:of\s)?", text[last : word.start()])):
                runs.append(set())
            runs[-1].update(content_stems(word.group()))
            last = word.end()
    assert names(text) == tuple(run for run in runs if run)


@given(st.from_regex(compiled(_LOOSE), fullmatch=True, alphabet=ASCII))
def test_a_loose_opening_is_known_by_what_stands_before_the_first_space(text):
    """The look says no only where the pattern would."""
    assert opens_loosely(text) == (not _FIRM.match(text))


@given(st.text(st.sampled_from('a1 "“”„«».'), max_size=12))
def test_marks_are_those_that_stand_inside_no_word(text):
    """Opening the pattern on the mark finds what looking before it does."""
    before = re.compile(r"[“”„«»]|(?<!\w)\"|\"(?!\w)")
    assert _MARK.findall(text) == before.findall(text)


ENDS = [
    "a.m.",
    "-R.",
    "J.",
    "Mlle.",
    "MM.",
    "“Yes.”",
    "No!”",
    "Nos.",
    "pp.",
    "Sec.",
    "ended. ",
    "talks.",
    "Apps.",
    "talks.”",
    'talks."',
]
STARTS = [
    "“We went",
    '"',
    "“a",
    "EST",
    "Monday",
    "R.",
    "Smith said so.",
    "”",
    "and",
    "said he",
    "7",
    "The",
    "É",
    "J. Smith",
    "(EST",
]


@given(st.sampled_from(ENDS), st.sampled_from(STARTS), st.text(max_size=5))
def test_boundaries_that_are_not_looked_up_are_none_of_the_table(before, after, more):
    """Nearly all ends of sentences are seen to be plain at once."""
    table = any(re.search(tail, before) and re.match(head, (after + more)[:60]) for _, tail, head in JOINS)
    assert sentences._is_join(before, after + more, "en") == table

"""One name, one form: what meets and what must stay apart."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.language import terms, vocabulary, words
from summarize.language.language_names import LANGUAGE_NAMES
from summarize.language.recognition import RECOGNISABLE
from summarize.language.stopwords import stop_words
from summarize.language.terms import encode
from summarize.language.words import content_stems, tokens

MEET = [
    ("Zelenskyy", "Zelenskiy"),
    ("Zelenskyy", "Zelensky"),
    ("J.D.", "JD"),
    ("U.S.", "US"),
    ("U.N.", "UN"),
    ("Trump’s", "Trump"),
    ("Trump's", "Trump"),
    ("9,000", "9000"),
    ("Guantánamo", "Guantanamo"),
    ("NATO", "Nato"),
]
WITHOUT = {"et", "km", "lo", "my"}
"""Languages without a list, or with one of 37 words."""
APART = [("US", "us"), ("IT", "it"), ("WHO", "who"), ("Putin", "Puti"), ("3.5", "35"), ("skiing", "sky")]


@pytest.mark.parametrize(("one", "other"), MEET)
def test_spellings_of_one_word_meet(one, other):
    """Two spellings of a name, a number or an acronym fold to one token."""
    assert tokens(one) == tokens(other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_different_words_stay_apart(one, other):
    """The country is not the pronoun, and a decimal is not an integer."""
    assert tokens(f"the {one} said") != tokens(f"the {other} said")


def test_combining_marks_stay_in_their_word():
    """Hindi vowel signs are no word boundaries."""
    assert tokens("हिन्दी में।") == ["हिन्दी", "में"]


def test_a_mark_without_a_letter_is_no_word():
    """An accent that stands alone folds to nothing, and a quotation with such a word ended in a traceback."""
    assert tokens("peace \u0301 treaty") == ["peace", "treaty"]


def test_a_shouted_line_is_read_as_words():
    """An all-capital line does not turn its pronouns into acronyms."""
    assert tokens("WHO TOLD US") == ["who", "told", "us"]


def test_terms_number_stems_in_order_of_first_appearance():
    """Row i of the ragged array holds the stems of text i; stop words are marked."""
    terms = encode(["The talks failed.", "Talking failed again"])
    assert terms.vocabulary == ("the", "talk", "fail", "again")
    assert terms.ids.tolist() == [0, 1, 2, 1, 2, 3]
    assert terms.indptr.tolist() == [0, 3, 6]
    assert terms.content.tolist() == [False, True, True, False]


@given(st.lists(st.text(max_size=40), max_size=5))
def test_any_text_can_be_encoded(texts):
    """The arrays fit together whatever the characters."""
    terms = encode(texts)
    assert len(terms.indptr) == len(texts) + 1
    assert terms.indptr[-1] == len(terms.ids)
    assert len(terms.content) == len(terms.vocabulary)
    assert np.all(terms.ids < len(terms.vocabulary))


PIECES = [
    "U.S.",
    "a.m.",
    "9,000",
    "3.5,",
    "don't",
    "talks,",
    "talks",
    "US",
    "(Sumy)",
    "हिन्दी",
    "\u00a0",
    "\x1c",
    "x.y",
    "-",
    ".",
    "日銀の19日",
    "ธนาคาร",
    "，",
]
LANGUAGES = st.sampled_from(["en", "ja", "th"])


@given(st.lists(st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=8), max_size=5), LANGUAGES)
def test_encoding_cuts_the_words_that_matching_the_whole_text_cuts(texts, language):
    """Cutting at white space first changes no word: each row has the tokens of its text, and one number for each."""
    joined = ["".join(text) for text in texts] + [" ".join(text) for text in texts]
    terms = encode(joined, language)
    rows = [terms.ids[start:end].tolist() for start, end in pairwise(terms.indptr)]
    words = [tokens(text, language) for text in joined]
    assert [len(row) for row in rows] == [len(row) for row in words]
    assert [content_stems(text, language) for text in joined] == [
        [terms.vocabulary[stem] for stem in row if terms.content[stem]] for row in rows
    ]
    number = {}
    for row, spoken in zip(rows, words, strict=True):
        for found, word in zip(row, spoken, strict=True):
            assert number.setdefault(word, found) == found


@pytest.mark.parametrize("language", sorted(RECOGNISABLE - WITHOUT))
def test_every_language_that_is_recognised_has_its_stop_words(language):
    """Both packages still ship the lists."""
    assert len(stop_words(language)) > 50


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("et", "valitsuse", "valitsusele"),
        ("fa", "دولت‌های", "دولت"),
        ("lt", "premjero", "premjeras"),
        ("lt", "tiltą", "tiltui"),
    ],
)
def test_the_cases_of_a_word_are_one_word(language, one, other):
    """Where a language has a stemmer, what two articles report in other cases is the same."""
    stems = content_stems(f"{one} {other}", language)
    assert len(stems) == 2
    assert len(set(stems)) == 1


def test_every_language_with_a_stemmer_is_recognised():
    """Its name says so: that of each that is recognised is known."""
    assert set(words.STEMMERS) - set(LANGUAGE_NAMES) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "de la une à un des ont"), ("de", "der und nicht mit sich"), ("hi", "और है में के")],
)
def test_function_words_are_no_content(language, text):
    """A list that misses "de" makes all French articles look alike."""
    assert not encode([text], language).content.any()


def test_news_words_of_english_are_content():
    """The long lists of some packages hold them."""
    assert encode(["case home system work"], "en").content.all()


def test_stop_words_are_known_without_their_accents():
    """Greek and French words are folded before they are looked up."""
    assert "ειναι" in stop_words("el")
    assert not encode(["Είναι εκεί"], "el").content[0]


def test_a_language_without_a_list_has_no_stop_words():
    """Nothing is guessed."""
    assert stop_words("xx") == frozenset()


def test_no_stem_is_empty():
    """The Greek stemmer cuts some words down to nothing; they keep themselves."""
    assert all(encode(["οποτε ιδιο ιδιων"], "el").vocabulary)


def test_a_full_memory_of_words_starts_over(monkeypatch):
    """Hostile text cannot fill the memory with new chunks, and forgetting changes no number."""
    texts = ["alpha beta gamma delta.", "beta (gamma) epsilon, alpha"] * 3
    expected = encode(texts)
    monkeypatch.setattr("summarize.language.cache.MOST_CHUNKS", 2)
    words.lexicon_of.cache_clear()
    for _ in range(2):
        assert encode(texts).ids.tolist() == expected.ids.tolist()
        assert len(words.lexicon_of("en")) <= 2
    assert len(vocabulary.vocabulary_of("en")) <= 2
    words.lexicon_of.cache_clear()


@given(st.lists(st.sampled_from([*PIECES, "the", "Talking"]), max_size=30), st.sampled_from([1, 3, 1 << 16]))
def test_what_was_read_before_changes_no_number(chunks, block):
    """A process remembers chunks under numbers of its own; a text is numbered as if it were the first."""
    known = encode([" ".join(chunks)])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vocabulary, "_vocabularies", {})
        patch.setattr(terms, "BLOCK", block)
        first = encode([" ".join(chunks)])
    assert first.ids.tolist() == known.ids.tolist()
    assert first.vocabulary == known.vocabulary
    assert first.content.tolist() == known.content.tolist()


@given(st.lists(st.text(st.sampled_from("the US talks,. don't-9"), max_size=20), max_size=6))
def test_words_of_content_are_counted_row_by_row(texts):
    """As many as `content_stems` gives for each text by itself."""
    assert encode(texts).content_counts.tolist() == [len(content_stems(text)) for text in texts]

"""The table of forms against a dictionary, and cutting bytes against cutting strings."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.language import hash_table, terms, vocabulary
from summarize.language.hash_table import LONGEST, HashTable, cut, is_plain, keys
from summarize.language.terms import encode

CUTS = {0, *range(9, 14), *range(28, 33)}
BYTES = st.binary(min_size=1, max_size=LONGEST).filter(lambda form: not CUTS & set(form))


@given(st.text(max_size=60))
def test_bytes_are_cut_where_the_text_is(text):
    """At the white space that `str.split` knows; texts with other white space are not plain."""
    if is_plain(text):
        data = text.encode("utf-8", "surrogatepass")
        starts, ends = cut(data)
        found = [data[a:b].decode("utf-8", "surrogatepass") for a, b in zip(starts, ends, strict=True)]
        assert found == text.split()


@pytest.mark.parametrize("code", [code for code in range(0x110000) if chr(code).isspace() and code > 127])
def test_a_text_with_wide_white_space_is_not_plain(code):
    """Whatever Python takes for a space."""
    assert not is_plain(f"a{chr(code)}b")


def test_the_byte_that_fills_up_the_keys_is_in_no_plain_text():
    """Else a and a with a zero behind it would be one."""
    assert not is_plain("a\0")


@given(st.lists(st.lists(BYTES, max_size=20), max_size=6), st.integers(1, 64))
def test_the_table_holds_what_a_dictionary_holds(batches, spread):
    """After any number of additions each form has its number, and no other form has one, however many collide."""
    known, table = {}, HashTable()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hash_table, "_FACTORS", (np.uint64(spread), np.uint64(1)))
        for batch in batches:
            line = b" ".join(batch)
            spelled = keys(line, *cut(line))
            assert table.find(spelled).tolist() == [known.get(form, -1) for form in batch]
            fresh = [form for form in dict.fromkeys(batch) if form not in known]
            known |= {form: len(known) + place for place, form in enumerate(fresh)}
            line = b" ".join(fresh)
            table.add(keys(line, *cut(line)), np.array([known[form] for form in fresh], np.int32))
        line = b" ".join(known)
        assert table.find(keys(line, *cut(line))).tolist() == list(known.values())


def test_a_table_grows():
    """Ten thousand forms, all found again."""
    table = HashTable()
    for start in range(0, 10_000, 1000):
        line = b" ".join(b"w%d" % number for number in range(start, start + 1000))
        table.add(keys(line, *cut(line)), np.arange(start, start + 1000, dtype=np.int32))
    line = b" ".join(b"w%d" % number for number in range(10_000))
    assert table.find(keys(line, *cut(line))).tolist() == list(range(10_000))


def test_a_form_too_long_for_the_table_is_not_found():
    """Nor is it mixed up with one that begins like it."""
    table, line = HashTable(), b"a" * LONGEST + b" " + b"a" * (LONGEST + 1)
    spelled = keys(line, *cut(line))
    table.add((spelled[0][:1], spelled[1][:1]), np.array([7], np.int32))
    assert table.find(spelled).tolist() == [7, -1]


PIECES = [
    "U.S.",
    "a.m.",
    "9,000",
    "don't",
    "talks",
    "Talks,",
    "well-known",
    "“We",
    "\u00a0",
    "\x1c",
    "\0",
    "...",
    "-",
]
PIECES += [
    "THE",
    "internationalisation",
    "हिन्दी",
    "\ud800",
    "日銀の19日",
    "ドル高、",
    "\u3000",
    "ธนาคารกลาง",
    "พ",
]


@given(
    st.lists(st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=6).map(" ".join), max_size=8),
    st.sampled_from([1, 3, 4096]),
    st.sampled_from(["en", "ja", "th"]),
)
def test_many_texts_are_read_as_each_is_alone(texts, batch, language):
    """Looked up together or one by one, plain or not, known or new: the same numbers."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vocabulary, "_vocabularies", {})
        patch.setattr(vocabulary, "FEW", 10**9)
        alone = encode(texts, language)
        patch.setattr(terms, "BATCH", batch)
        patch.setattr(vocabulary, "FEW", 0)
        patch.setattr(vocabulary, "_vocabularies", {})
        for _ in range(2):  # met for the first time, and known
            together = encode(texts, language)
            assert together.ids.tolist() == alone.ids.tolist()
            assert together.indptr.tolist() == alone.indptr.tolist()
            assert together.vocabulary == alone.vocabulary

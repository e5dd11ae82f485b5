"""How runs of letters without spaces are cut."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.language.terms import encode
from summarize.language.unspaced import UNSPACED, count_words, with_spaces
from summarize.language.words import tokens

LETTERS = st.text(st.sampled_from("中国行々〇アー・あのก่าກຂកမ，。「」 a1.U"), max_size=20)


@pytest.mark.parametrize(
    ("language", "text", "cut"),
    [
        # The example of Lucene's analyzers: its single letters and its pairs.
        ("zh", "我是中国人", "我 我是 是 是中 中 中国 国 国人 人"),
        ("zh", "（记者）共3.5亿。", "记 记者 者 共 3.5 亿"),
        ("ja", "日銀は、利上げを決めた。", "日 日銀 銀 利 利上 上 決"),
        ("ja", "佐々木氏とドナルド・トランプ氏", "佐 佐々 々 々木 木 木氏 氏 ドナルド トランプ 氏"),
        ("ja", "ＮＨＫが12日、ﾄﾞﾙ高", "nhk 12 日 ドル 高"),
        ("th", "ธนาคาร 19 ต.ค.", "ธนาค นาคา าคาร 19 ต ค"),
        ("th", "คน", "คน"),
        ("my", "ဗဟိုဘဏ်", "ဗဟို ဟိုဘ ိုဘဏ ုဘဏ်"),
        ("en", "我是中国人", "我是中国人"),
        ("ko", "대통령은 말했다", "대통령은 말했다"),
    ],
)
def test_a_run_is_cut_into_overlapping_pieces(language, text, cut):
    """Han letters singly and in pairs, Katakana whole, Hiragana not at all, four letters in a row farther south."""
    assert tokens(text, language) == cut.split()


def test_letters_that_a_pair_holds_tell_no_two_sentences_to_state_the_same():
    """A letter by itself stays: 決 of 決めた is a word, 日 of 日銀 is not one here."""
    terms = encode(["日銀は19日決めた。", "ドル高が進む。", ""], "ja")
    whole = terms.without_letters_of_pairs
    stems = [whole.vocabulary[stem] for stem in whole.ids]
    assert stems == ["日銀", "19", "日決", "ドル", "高", "進"]
    assert whole.indptr.tolist() == [0, 3, 6, 6]
    assert whole.vocabulary == terms.vocabulary


@given(st.lists(LETTERS, max_size=4))
def test_what_is_whole_keeps_every_piece_of_more_letters(texts):
    """And every letter that stands by itself in its row."""
    terms = encode(texts, "zh")
    kept, every = (
        sorted(t.vocabulary[stem] for stem in t.ids) for t in (terms.without_letters_of_pairs, terms)
    )
    assert [stem for stem in kept if len(stem) > 1] == [stem for stem in every if len(stem) > 1]
    assert np.all(np.diff(terms.without_letters_of_pairs.indptr) >= (np.diff(terms.indptr) > 0))


@given(LETTERS)
def test_only_runs_are_cut(text):
    """Between them all stays as it was, and every letter of a run stands in some piece."""
    around = re.sub(r"[぀-ゟ・，]", " ", text)
    letters = set(re.sub(r"\s", "", around))
    assert letters == set(re.sub(r"\s", "", with_spaces(text)))
    outside = re.findall(r"[a-zA-Z0-9.。「」]+", around)
    assert re.findall(r"[a-zA-Z0-9.。「」]+", with_spaces(text)) == outside


@given(st.text(max_size=30))
def test_a_text_in_other_letters_stays_as_it_is(text):
    """Whatever its white space."""
    other = re.sub(
        r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u9fff\uf900-\uffff\U00020000-\U0003ffff]", "", text
    )
    assert with_spaces(other) == other
    assert count_words(other) == len(other.split())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "中国人民银行周三宣布，把基准利率上调0.25个百分点。",
            (12, 18),
        ),  # the central bank of China said on Wednesday ...
        ("日本銀行は19日、政策金利を引き上げることを決めた。", (8, 14)),
        ("ธนาคารกลางมีมติขึ้นอัตราดอกเบี้ยนโยบายเป็นร้อยละ 1.50 ต่อปี", (8, 14)),
        ("Le président a parlé.", (4, 4)),
    ],
)
def test_a_sentence_is_as_long_as_its_translation(text, words):
    """Near enough to tell a short sentence from a long one."""
    low, high = words
    assert low <= count_words(text) <= high


def test_every_language_without_spaces_is_known_by_its_script():
    """Chinese, Japanese, Thai, Lao, Khmer and Burmese."""
    assert set(UNSPACED) == {"zh", "ja", "th", "lo", "km", "my"}

"""Text to rows, beside scikit-learn given the same tokens."""

import tracemalloc

import pytest

from benchmarks import rows
from summarize.language.terms import encode
from summarize.language.words import tokens
from summarize.ranking import vectorize


def ours(sentences):
    """Encode and weigh."""
    terms = encode(sentences, "en")
    return vectorize(terms.ids, terms.indptr, terms.content)


def theirs(sentences):
    """TfidfVectorizer with our tokens."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    return TfidfVectorizer(analyzer=tokens).fit_transform(sentences)


def theirs_from_tokens(lists):
    """TfidfVectorizer with tokens that are there already."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    return TfidfVectorizer(analyzer=list).fit_transform(lists)


@pytest.mark.parametrize("size", rows.SIZES)
@pytest.mark.parametrize("how", [ours, theirs], ids=["summarize", "TfidfVectorizer"])
def test_text_to_rows(benchmark, size, how):
    benchmark.group = f"vectorize {size:,}"
    benchmark.name = "summarize" if how is ours else "TfidfVectorizer"
    sentences = rows.texts(size)
    found = benchmark.pedantic(how, (sentences,), rounds=5 if size <= 10_000 else 1)
    assert found.shape[0] == size


@pytest.mark.parametrize("size", [1_000, 10_000])
@pytest.mark.parametrize("how", [ours, theirs], ids=["summarize", "TfidfVectorizer"])
def test_news_to_rows(benchmark, size, how):
    sentences = rows.news(size)
    if sentences is None:
        pytest.skip("allsides_train.jsonl is not at hand")
    benchmark.group = f"vectorize news {size:,}"
    benchmark.name = "summarize" if how is ours else "TfidfVectorizer"
    assert benchmark.pedantic(how, (sentences,), rounds=3).shape[0] == size


@pytest.mark.parametrize("how", ["summarize", "TfidfVectorizer"])
def test_numbers_to_rows(benchmark, how):
    """The numeric half alone: stems that are numbered already, beside lists of words."""
    benchmark.group = "weigh 100,000"
    benchmark.name = how
    if how == "summarize":
        found = benchmark.pedantic(vectorize, rows.zipf(100_000), rounds=3)
    else:
        lists = [text.split() for text in rows.texts(100_000)]
        found = benchmark.pedantic(theirs_from_tokens, (lists,), rounds=1)
    assert found.shape[0] == 100_000


def test_memory_is_bounded_by_the_rows(benchmark):
    """Sentences may come from a generator: what is held is numbers, not strings."""
    benchmark.group = "memory of text to rows, 100,000"
    benchmark.name = "summarize"
    sentences = rows.texts(100_000)
    tracemalloc.start()
    found = benchmark.pedantic(ours, (iter(sentences),), rounds=1)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    held = found.data.nbytes + found.indices.nbytes + found.indptr.nbytes
    benchmark.extra_info |= {"rows": held, "peak": peak, "times the rows": round(peak / held, 2)}
    assert peak < 8 * held

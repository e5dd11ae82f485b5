"""Sentences to measure on: seeded synthetic ones of any number, and real ones where the data is at hand."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from summarize import Article
from summarize.language.sentences import split
from summarize.language.terms import encode
from summarize.ranking import lexrank, vectorize
from summarize.selection import Problem, concept_weights, index_concepts, word_pairs

DATA = Path(__file__).parents[2] / "shared" / "data"
SIZES = (250, 1_000, 10_000, 100_000, 1_000_000)


class Rows(NamedTuple):
    """n sentences as `summarize.language.terms.encode` gives them."""

    ids: np.ndarray
    indptr: np.ndarray
    content: np.ndarray


@cache
def zipf(size: int) -> Rows:
    """8 to 32 words a sentence, drawn with probability 1 / rank; the vocabulary grows as text's does (Heaps).

    The commonest words, 45 % of all tokens together, are stop words: half of the tokens are content, as in news.
    """
    rng = np.random.default_rng(size)
    vocabulary = 500 + int(30 * size**0.6)
    lengths = rng.integers(8, 33, size)
    indptr = np.concatenate(([0], np.cumsum(lengths)))
    shares = np.cumsum(1 / np.arange(1, vocabulary + 1))
    ids = np.searchsorted(shares, rng.random(indptr[-1]) * shares[-1]).astype(np.int32)
    return Rows(ids, indptr, shares >= 0.45 * shares[-1])


@cache
def vectors(size: int):
    """Rows of the synthetic sentences."""
    return vectorize(*zipf(size))


@cache
def problem(size: int) -> Problem:
    """200 words to be chosen from ten articles of synthetic sentences."""
    rows = zipf(size)
    scores, groups = lexrank(vectors(size)), np.arange(size) * 10 // size
    index = index_concepts(*rows)
    return Problem(
        scores=scores,
        vectors=vectors(size),
        lengths=np.diff(rows.indptr).astype(np.intp),
        concepts=index.rows,
        weights=concept_weights(index, scores, groups),
        costs=np.zeros(size),
        pairs=word_pairs(rows.ids, rows.indptr),
        requires=np.full(size, -1),
        allowed=np.ones(size, np.bool_),
        groups=groups,
        budget=200,
    )


def texts(size: int) -> list[str]:
    """Write the synthetic sentences out: word 17 is the string w17."""
    rows = zipf(size)
    words = [f"w{number}" for number in range(len(rows.content))]
    return [
        " ".join(words[stem] for stem in rows.ids[start:end].tolist())
        for start, end in zip(rows.indptr, rows.indptr[1:], strict=False)
    ]


@cache
def news(size: int) -> tuple[str, ...] | None:
    """The first sentences of allsides_train, or None where the data is not at hand."""
    path = DATA / "allsides_train.jsonl"
    if not path.exists():
        return None
    found: list[str] = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            for document in json.loads(line)["docs"]:
                found += [document["text"][start:end] for start, end in split(document["text"], "en")]
            if len(found) >= size:
                break
    return tuple(found[:size])


@cache
def news_rows(size: int) -> Rows | None:
    """Stems of the real sentences."""
    sentences = news(size)
    if sentences is None:
        return None
    terms = encode(sentences, "en")
    return Rows(terms.ids, terms.indptr, terms.content)


@cache
def event() -> tuple[Article, ...] | None:
    """Ten articles about one event (MultiLing 2011, its longest topic), or None where the data is not at hand."""
    path = DATA / "multiling2011_english.jsonl"
    if not path.exists():
        return None
    topics = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    longest = max(topics, key=lambda topic: sum(len(document["text"]) for document in topic["docs"]))
    return tuple(Article(id=str(d["id"]), text=d["text"], title=d["title"]) for d in longest["docs"])

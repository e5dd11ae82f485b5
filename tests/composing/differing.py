"""Small stories for the rules of disagreement."""

import numpy as np
import pytest

from summarize import Article
from summarize.composing import disagreements, features_of
from summarize.language.terms import encode
from summarize.model import Sentence
from summarize.ranking import vectorize

FILLER = (
    "The market opened late that morning.",
    "Rain fell over most of the northern valleys.",
    "A choir sang for the visiting ministers.",
    "Engineers praised the new bridge design.",
    "Local schools will close early for the holidays.",
    "The museum lent two paintings to a gallery abroad.",
)
"""Other sentences of each article, so that words have a rarity."""


def differ(*texts, published=None, language="en", position=9):
    """What the rules say of articles of one sentence (or several, in a list) each, far from their opening."""
    articles, sentences = {}, []
    for at, text in enumerate(texts):
        lines = [text] if isinstance(text, str) else text
        name = f"{at}.txt"
        articles[name] = Article(id=name, text="", published=published[at] if published else None)
        sentences += [Sentence(name, 0, len(line), line, position, 0) for line in (*lines, *FILLER[at::2])]
    terms = encode([s.text for s in sentences])
    vectors = vectorize(terms.ids, terms.indptr, terms.content)
    return disagreements(
        range(len(sentences)),
        sentences=sentences,
        groups=np.array([int(s.article_id.split(".")[0]) for s in sentences]),
        vectors=vectors,
        vocabulary=terms.vocabulary,
        features=features_of(sentences, "en"),
        articles=articles,
        language=language,
    )


def values(one, other, about):
    """The values of what two articles differ on, or of the first thing where none is named."""
    found = {each.about: set(each.values) for each in differ(one, other)}
    return found.get(about or min(found, default=""))


def must(rows):
    """A test that each row's difference is found with its values, whichever article comes first."""

    @pytest.mark.parametrize(("why", "one", "other", "expected"), rows, ids=[row[0] for row in rows])
    def found(why, one, other, expected):
        about, told = expected
        assert values(one, other, about) == told == values(other, one, about), why

    return found


def must_not(rows):
    """A test that no rule finds a difference in any row."""

    @pytest.mark.parametrize(("why", "one", "other"), rows, ids=[row[0] for row in rows])
    def silent(why, one, other):
        assert differ(one, other) == () == differ(other, one), why

    return silent

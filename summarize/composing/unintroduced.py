"""Sentences about somebody whom they do not introduce, and nothing else of the page would."""

from __future__ import annotations

from collections import Counter
from itertools import chain, groupby
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from summarize.composing.last_names import NAMES, in_full, opens_on_last_name
from summarize.language.stopwords import stop_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarize.model import Sentence

OFTEN = 4
"""Times that an article names somebody by the way; whom it names more often, it is about."""
_article = attrgetter("article_id")


def unintroduced(sentences: Sequence[Sentence]) -> NDArray[np.bool_]:
    """Find the sentences of a story whose reader must have read who somebody is.

    A last name opens the sentence, or speaks a quotation in it; the article gives it in full further up ("Jane Doe"), names
    it no more than `OFTEN` times, and no other article of the story names it at all. A story of one article has none.

    Args:
        sentences: n sentences, article by article in order.

    Returns:
        (n,) True for such a sentence.

    """
    texts = ["\n".join([sentence.line for sentence in own]) for _, own in groupby(sentences, _article)]
    if len(texts) < 2:
        return np.zeros(len(sentences), dtype=np.bool_)
    named = [NAMES.findall(text) for text in texts]
    homes = Counter(chain.from_iterable(map(frozenset, named)))
    found, stops = [], stop_words("en")
    for text, names in zip(texts, named, strict=True):
        times, end = Counter(names), 0
        for line in text.split("\n"):
            name = opens_on_last_name(line)
            by_the_way = name is not None and homes[name] == 1 and times[name] <= OFTEN
            found.append(by_the_way and str(name).lower() not in stops and in_full(str(name), text, end))
            end += len(line) + 1
    return np.array(found, dtype=np.bool_)

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


def under_last_names(sentences: Sequence[Sentence]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Find the sentences of a story in which somebody acts or speaks under a last name whose bearer was introduced before.

    A last name opens the sentence, or speaks a quotation in it, and the article gives it in full further up ("Jane Doe").

    Args:
        sentences: n sentences, article by article in order.

    Returns:
        (n,) True for such a sentence, which cannot open a page;
        (n,) True where nothing else of the page would introduce him either: the article names him no more than `OFTEN` times,
        and no other article of the story names him at all. A story of one article has none.

    """
    texts = ["\n".join([sentence.line for sentence in own]) for _, own in groupby(sentences, _article)]
    named = [NAMES.findall(text) for text in texts]
    homes = Counter(chain.from_iterable(map(frozenset, named)))
    known, unknown, stops = [], [], stop_words("en")
    for text, names in zip(texts, named, strict=True):
        times, end = Counter(names), 0
        for line in text.split("\n"):
            name = opens_on_last_name(line)
            met = name is not None and name.lower() not in stops and in_full(name, text, end)
            known.append(met)
            unknown.append(met and len(texts) > 1 and homes[name] == 1 and times[name] <= OFTEN)
            end += len(line) + 1
    return np.array(known, dtype=np.bool_), np.array(unknown, dtype=np.bool_)

"""Ours by selector and by ranker, lead and random as floors, and the extractive oracle as ceiling."""

from __future__ import annotations

from itertools import chain, zip_longest
from typing import TYPE_CHECKING, Any

import numpy as np

from eval.systems.base import Missing, fit
from summarize.errors import NothingToSummarize
from summarize.pipeline import summarize

if TYPE_CHECKING:
    from eval.systems.base import Summary
    from eval.topics import Topic

DRAWS = 100
"""Random summaries over which the random baseline is averaged."""


def ours(topic: Topic, words: int, **options: Any) -> list[Summary]:
    """Run the whole of summarize, from the articles on, with these settings."""
    try:
        briefing = summarize(topic.articles, words=words, **options)
    except NothingToSummarize:
        return [()]
    return [tuple(excerpt.sentence.line for excerpt in briefing.excerpts)]


def lead(topic: Topic, words: int) -> list[Summary]:
    """Take the first sentence of every article, then the second, and so on."""
    places: dict[str, list[int]] = {}
    for row, sentence in enumerate(topic.sentences):
        places.setdefault(sentence.article_id, []).append(row)
    rounds = chain.from_iterable(zip_longest(*places.values()))
    return [fit((row for row in rounds if row is not None), topic.sentences, words)]


def random_choice(topic: Topic, words: int, *, seed: int = 0) -> list[Summary]:
    """Draw sentences at random, many times: what chance reaches."""
    chance = np.random.default_rng(seed)
    return [fit(chance.permutation(len(topic.sentences)), topic.sentences, words) for _ in range(DRAWS)]


def best_possible(topic: Topic, words: int) -> list[Summary]:
    """Print the extractive oracle.

    Raises:
        Missing: the topic has no facts that it could know.

    """
    if topic.event is None:
        raise Missing("knows key facts, which these topics do not have")
    return [tuple(sentence.line for sentence in topic.oracle(words))]

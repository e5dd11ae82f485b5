"""How neutral a briefing is, against the level of the articles it was made from.

The lexicon is summarize's own (`summarize/language/loaded.txt`, sources named there); how far its marks can be trusted
is printed by `python -m eval loaded FILE` on sentences that experts judged.
"""

from __future__ import annotations

import re
from collections import Counter
from math import log
from typing import TYPE_CHECKING

from eval.faults import QUOTED
from summarize.language.loaded import count_loaded_words
from summarize.model import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from eval.topics import Topic

_SAYER = re.compile(
    r"\b(?:according to|said|says|say|told|tells|added|adds|warned|warns|wrote|writes|called|calls|asked|asks|announced"
    r"|argued|argues|claimed|claims|confirmed|declared|described|explained|insisted|noted|reported|stated|tweeted)\b",
    re.IGNORECASE,
)


def loaded_words(lines: Sequence[str]) -> float | None:
    """Share of loaded words among all words; None for no words."""
    words = sum(map(count_words, lines))
    return sum(map(count_loaded_words, lines)) / words if words else None


def loaded_sentences(lines: Sequence[str]) -> float | None:
    """Share of sentences with a loaded word; None for no sentence."""
    return sum(count_loaded_words(line) > 0 for line in lines) / len(lines) if lines else None


def attributed(lines: Sequence[str]) -> float | None:
    """Share of the sentences with a quotation or a loaded word that name who says it; None where there are none."""
    charged = [line for line in lines if QUOTED.search(line) or count_loaded_words(line)]
    return (
        sum(bool(_SAYER.search(QUOTED.sub(" ", line))) for line in charged) / len(charged)
        if charged
        else None
    )


def balance(words: Mapping[str, int]) -> float:
    """Entropy of the shares of words by source or by lean, in nats: 0 for one voice, log k for k equal ones.

    H = - sum_i p_i ln p_i with p_i = words of i / all words (Shannon, 1948).
    """
    total = sum(words.values())
    return -sum(count / total * log(count / total) for count in words.values() if count)


def spread(topic: Topic, lines: Iterable[str]) -> Counter[str]:
    """Count the words that each article supplies; a line that stands in several is shared out evenly by rank.

    A line that stands in no article belongs to nobody.
    """
    by_article: Counter[str] = Counter()
    for line in lines:
        owners = [name for name, text in topic.folded.items() if line in text]
        if owners:
            by_article[min(owners, key=lambda name: (by_article[name], name))] += count_words(line)
    return by_article


def by_lean(topic: Topic, words: Mapping[str, int]) -> Counter[str]:
    """Add up the words of articles of one lean; articles of unknown lean are left out."""
    leans: Counter[str] = Counter()
    for name, count in words.items():
        if name in topic.leans:
            leans[topic.leans[name]] += count
    return leans

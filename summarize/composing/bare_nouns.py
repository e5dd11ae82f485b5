"""Sentences about a thing that they take as known and the story hardly speaks of: "The retailer stopped selling them"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarize.model import Sentence

RARE = 0.05
"""Share of a story's sentences: what stands in no more is not what the story is about."""
FEW = 2
"""Sentences: what stands in no more is not what a short story is about either."""

_VERB = r"(?:[a-z]+(?:ed|s)|had|will|would|could|can|may|came|took|made|began|gave|led|held|drew|set|put|won|lost|fell|rose)\b"
_BARE = late(
    rf"The (?P<noun>[a-z]{{3,}}?)(?:s|es)?(?:['’]s)? (?:(?:also|now|later|then|only|already|still) )?{_VERB}"
)


def on_bare_nouns(sentences: Sequence[Sentence]) -> NDArray[np.bool_]:
    """Find the sentences that open on an article and a noun alone, which at most `RARE` of the story's sentences hold.

    Whoever reads one elsewhere does not know which retailer, city or survey is meant. The first sentence of an article
    introduces what it names, and "The dam" needs no word more in a story about a dam.

    Args:
        sentences: n sentences of one story, in English.

    Returns:
        (n,) True for such a sentence.

    """
    lines = [sentence.line.lower() for sentence in sentences]
    most = max(FEW, RARE * len(lines))

    def bare(sentence: Sentence) -> bool:
        met = _BARE.match(sentence.line) if sentence.position else None
        return met is not None and sum(met["noun"] in line for line in lines) <= most

    return np.array([bare(sentence) for sentence in sentences], dtype=np.bool_)

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
    rf"The (?P<noun>[a-z]{{3,}}?)(?:s|es)?(?:['’]s)? (?:(?:also|now|later|then|already|still|[a-z]+ly) )?{_VERB}"
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
    met = [_BARE.match(sentence.line) if sentence.position else None for sentence in sentences]
    story = "\n".join(sentence.line.lower() for sentence in sentences)
    most = max(FEW, RARE * len(sentences))
    rare = {noun: _is_rare(noun, story, most) for noun in {found["noun"] for found in met if found}}
    return np.array([found is not None and rare[found["noun"]] for found in met], dtype=np.bool_)


def _is_rare(noun: str, story: str, most: float) -> bool:
    """Whether at most so many lines of a story hold a noun; it is looked for until more are found."""
    held, at = 0, story.find(noun)
    while at >= 0 and held <= most:
        held += 1
        end = story.find("\n", at)
        at = story.find(noun, end) if end >= 0 else -1
    return held <= most

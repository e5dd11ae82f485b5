"""Sentences that take as known what the story hardly mentions: "The retailer stopped selling them"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarize.model import Sentence

RARE = 0.05
"""Share of a story's sentences: a noun that no more of them have is not what the story is about."""
FEW = 2
"""The same for a short story, as a number of sentences."""

_VERB = r"(?:[a-z]+(?:ed|s)|had|will|would|could|can|may|came|took|made|began|gave|led|held|drew|set|put|won|lost|fell|rose)\b"
_BARE = late(
    rf"The (?P<noun>[a-z]{{3,}}?)(?:s|es)?(?:['’]s)? (?:(?:also|now|later|then|already|still|[a-z]+ly) )?{_VERB}"
)


def on_bare_nouns(sentences: Sequence[Sentence]) -> NDArray[np.bool_]:
    """Find sentences that open on "The" and a bare noun that at most `RARE` of the story's sentences have.

    Out of its place, such a sentence does not say which retailer, city or survey is meant. The first sentence
    of an article introduces what it names, and "The dam" needs no introduction in a story about a dam.

    Args:
        sentences: n sentences of one story, in English.

    Returns:
        (n,) True for such a sentence.

    """
    openings = [_BARE.match(sentence.line) if sentence.position else None for sentence in sentences]
    story = "\n".join(sentence.line.lower() for sentence in sentences)
    most = max(FEW, RARE * len(sentences))
    rare = {
        noun: _is_rare(noun, story, most) for noun in {opening["noun"] for opening in openings if opening}
    }
    return np.array([opening is not None and rare[opening["noun"]] for opening in openings], dtype=np.bool_)


def _is_rare(noun: str, story: str, most: float) -> bool:
    """Whether at most so many lines of a story contain a noun; counting ends once there are more."""
    lines, at = 0, story.find(noun)
    while at >= 0 and lines <= most:
        lines += 1
        end = story.find("\n", at)
        at = story.find(noun, end) if end >= 0 else -1
    return lines <= most

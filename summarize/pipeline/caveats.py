"""What an editor should know of a briefing before it is used: what was left out, asked for in vain, or one-sided."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.language import UNSPACED, code_of
from summarize.language.language_names import LANGUAGE_NAMES
from summarize.language.recognition import RECOGNISED
from summarize.model import LEFT_OUT
from summarize.pipeline.prepared import own_language

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarize.model import Source
    from summarize.pipeline.prepared import Prepared
    from summarize.pipeline.ranked import Ranked
    from summarize.selection import Problem
    from summarize.settings import Settings


def unused(prepared: Prepared, ranked: Ranked, problem: Problem, settings: Settings) -> Iterator[str]:
    """Yield what was given or asked for, and not used."""
    for article in prepared.outliers:
        yield f"{article} {LEFT_OUT}"
    yield from _foreign(prepared)
    if settings.focus and not ranked.focused:
        yield f"no sentence speaks of “{settings.focus}”: the focus changes nothing"
    language = UNSPACED.get(prepared.language)
    if language and settings.sentences is None:
        taken = problem.limit
        yield f"{language.name} puts no space between words: the budget of {settings.words} was taken for {taken} {'sentence' if taken == 1 else 'sentences'}"


def _foreign(prepared: Prepared) -> Iterator[str]:
    """Yield the articles in another language than the story, and what that costs."""
    story = prepared.language
    for article in prepared.articles:
        own = own_language(article) if story in RECOGNISED else code_of(article.language) or story
        if own != story and article.id not in prepared.outliers:
            named, beside = LANGUAGE_NAMES[own], LANGUAGE_NAMES[story]
            yield f"{article.id} is in {named}, the story in {beside}: what both report is not matched"


def one_sided(
    prepared: Prepared, problem: Problem, sources: Sequence[Source], sentences: int
) -> Iterator[str]:
    """Yield a line where one source supplies more of the words than the choice lets it although others could have."""
    if sentences == 1:
        return  # it has one source
    usable = np.bincount(prepared.groups, weights=problem.lengths * problem.allowed, minlength=len(sources))
    available = {article.id: int(usable[i]) for i, article in enumerate(prepared.articles)}
    warning = lopsided({source.id: source.words for source in sources}, available, problem.part)
    if warning:
        yield warning


def lopsided(words: Mapping[str, int], available: Mapping[str, int], part: float) -> str | None:
    """Warn when one article supplies more than its part of the words although others could have.

    Args:
        words: article -> words that it supplies to the briefing.
        available: article -> words that could have been printed from it.
        part: share of the words above which one source speaks for all; more of two articles than of three.

    """
    total = sum(words.values())
    most = max(words, key=lambda article: (words[article], article), default=None)
    others = sum(count for article, count in available.items() if article != most)
    if most is None or words[most] <= part * total or others < total - part * total:
        return None
    return f"{most} supplies {words[most]:,} of the {total:,} words, although the other articles had {others:,} to give"

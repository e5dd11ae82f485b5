"""What a briefing says about a sentence: who else reports it, how many independently, on whose word, of which day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.composing.independence import COPIED, independent, witness
from summarize.language.agencies import agency
from summarize.language.attribution import unnamed_officials
from summarize.language.unspaced import pieces_per_word
from summarize.language.when import resolve_weekdays
from summarize.model import Excerpt

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from summarize.model import Article, Sentence


def excerpt(
    row: int,
    supporting: Sequence[int],
    *,
    sentences: Sequence[Sentence],
    articles: Mapping[str, Article],
    reprint_of: Mapping[str, str],
    scores: NDArray[np.float64],
    language: str,
) -> Excerpt:
    """Turn a row into an excerpt with its support, its independent sources, its origin and the dates of its days.

    Args:
        row: the sentence.
        supporting: rows of other articles that state the same.
        sentences: (n) all of them.
        articles: by id.
        reprint_of: id of a reprint -> id of the article that contains it.
        scores: (n,) centralities.
        language: ISO 639-1 code.

    """
    sentence = sentences[row]
    support = tuple(sentences[other] for other in supporting)
    witnesses = (
        [witness(s, articles[s.article_id], reprint_of, language) for s in (sentence, *support)]
        if support
        else []
    )
    days = resolve_weekdays(sentence.line, articles[sentence.article_id].published)
    return Excerpt(
        sentence=sentence,
        score=float(scores[row]),
        support=support,
        independent=independent(witnesses, round(COPIED * pieces_per_word(language))) if witnesses else 1,
        origin=agency(sentence.line) or _described(unnamed_officials(sentence.line)),
        notes=tuple(f"{day} is {date.isoformat()}" for day, date in days.items()),
    )


def _described(officials: str | None) -> str | None:
    """Return unnamed officials if they are described by more than one word."""
    return officials if officials and " " in officials else None

"""What the sources differ on: one small rule for each kind."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from summarize.composing.comparison import Comparison, rarities
from summarize.composing.differing_days import differing_days
from summarize.composing.differing_numbers import differing_numbers
from summarize.composing.differing_quotations import differing_quotations
from summarize.composing.differing_spellings import differing_spellings
from summarize.composing.differing_times import differing_times
from summarize.composing.differing_tolls import differing_tolls

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray
    from scipy import sparse

    from summarize.composing.features import Features
    from summarize.model import Article, Disagreement, Sentence

RULES: dict[str, Callable[[Comparison], Iterator[Disagreement]]] = {
    "days": differing_days,
    "times": differing_times,
    "tolls": differing_tolls,
    "numbers": differing_numbers,
    "spellings": differing_spellings,
    "quotations": differing_quotations,
}
"""Kind -> rule, in the order in which findings are shown; slight ones come last."""

LONGEST = 2000
"""Characters of a sentence that is compared, at most; longer ones are tables or lists, full of numbers that
would match."""

ANY_LANGUAGE = frozenset(["quotations"])
"""Rules that do not depend on English; the others would mistake a measure or a month in another language for
a thing that is counted."""


def disagreements(
    rows: Iterable[int],
    *,
    sentences: Sequence[Sentence],
    groups: NDArray[np.intp],
    vectors: sparse.csr_array,
    vocabulary: Sequence[str],
    features: Callable[[int], Features],
    articles: Mapping[str, Article],
    language: str,
) -> tuple[Disagreement, ...]:
    """Find what the articles differ on, in some central sentences, by every rule that reads their language.

    Args:
        rows: the central sentences; only these are compared, and of these none longer than `LONGEST`.
        sentences: (n) sentences and titles.
        groups: (n,) number of each one's article.
        vectors: (n, m) unit rows; column j is stem j.
        vocabulary: (m) the stems.
        features: row -> what its sentence names.
        articles: by id.
        language: ISO 639-1 code.

    """
    story = Comparison(
        rows=tuple(row for row in rows if len(sentences[row].line) <= LONGEST),
        sentences=sentences,
        groups=groups,
        vectors=vectors,
        rarity=rarities(vectors, vocabulary, language),
        name_stems=lambda row: features(row).name_stems,
        articles=articles,
        language=language,
    )
    kinds = RULES if language == "en" else ANY_LANGUAGE
    findings = [each for kind, rule in RULES.items() if kind in kinds for each in rule(story)]
    return tuple(sorted(findings, key=attrgetter("slight")))

"""From scores to a selection problem: what each sentence is worth and costs, and which may be printed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from summarize.errors import BudgetTooSmall
from summarize.language.unspaced import UNSPACED
from summarize.pipeline.costs import fault_count
from summarize.pipeline.focus import focus_bonus
from summarize.selection import (
    Concepts,
    Problem,
    article_likeness,
    blend,
    chain_totals,
    concept_weights,
    concepts_with,
    covered_before,
    depth_discount,
    index_concepts,
    price,
    statements,
    with_lead,
    word_pairs,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from scipy import sparse

    from summarize.composing import Standing
    from summarize.language.terms import Terms
    from summarize.model import Sentence
    from summarize.pipeline.prepared import Prepared
    from summarize.pipeline.ranked import Ranked
    from summarize.settings import Settings

SENTENCE = 25
"""Words of a usual English sentence."""
OLD_NEWS = 0.2
"""Worth of a concept that an earlier briefing of the story contains, relative to a new one."""

LEAD = 1.5
"""Faults that a lead, a sentence to open on, is worth on a page of `FULL` words or more."""
FULL = 100.0
"""Words from which a page should open on the news whatever else it tells; on a shorter one `LEAD` shrinks
with the length."""


def selection_problem(
    prepared: Prepared, ranked: Ranked, standing: Standing, settings: Settings, earlier: Sequence[str]
) -> Problem:
    """State the sentences, their worth and the rules of the page as one problem, in arrays.

    Args:
        prepared: n sentences.
        ranked: their rows, scores and priors.
        standing: how each may be used.
        settings: the budget, in words and perhaps in sentences.
        earlier: b sentences of earlier briefings; what they say is worth `OLD_NEWS` of what is new.

    Raises:
        BudgetTooSmall: no sentence fits the budget.

    """
    n = len(prepared.sentences)
    lengths = np.array([sentence.words for sentence in prepared.sentences], dtype=np.intp)
    usable = _usable(prepared, standing, lengths, settings.words)
    concepts, weights = _weighed_concepts(prepared, ranked, settings, len(earlier))
    limit = _most_sentences(prepared.language, settings)
    shares = np.maximum(lengths / settings.words, 1 / limit if limit else 0)
    asked = focus_bonus(ranked.focus, standing.requires, shares)
    costs = price(fault_count(prepared, ranked, standing, settings, lengths) - asked, weights)
    free = usable & (standing.requires < 0)
    if earlier:
        usable = _not_printed_before(prepared.sentences, usable, free & (lengths <= settings.words), earlier)
    value = float(price(LEAD * min(settings.words / FULL, 1.0), weights))
    merits = ranked.lead_merit * standing.lead_form * (free & usable)
    concepts, weights, lead = with_lead(concepts, weights, merits, value)
    problem = Problem(
        scores=ranked.scores * (ranked.focus if ranked.focus.any() else 1.0),
        vectors=ranked.vectors,
        lengths=lengths,
        concepts=concepts,
        weights=weights,
        costs=costs,
        pairs=word_pairs(ranked.terms.ids[: ranked.terms.indptr[n]], ranked.terms.indptr[: n + 1]),
        requires=standing.requires,
        allowed=usable,
        groups=prepared.groups,
        budget=settings.words,
        limit=limit,
        lead=None if earlier else lead,  # the lead may be what was told before
        diversity=settings.diversity,
    )
    speaking = np.unique(prepared.groups[usable & (ranked.focus > 0)])
    return replace(problem, share=1.0) if len(speaking) == 1 else problem  # no other could tell of the focus


def _most_sentences(language: str, settings: Settings) -> int | None:
    """How many sentences a page may have: as many as asked for, or without limit.

    If none are asked for and `wc -w` counts no words in the language, as many as the budget has room for in
    English.
    """
    if settings.sentences is None and language in UNSPACED:
        return max(1, settings.words // SENTENCE)
    return settings.sentences


def _weighed_concepts(
    prepared: Prepared, ranked: Ranked, settings: Settings, earlier: int
) -> tuple[sparse.csr_array, NDArray[np.float64]]:
    """(n, c) what each sentence says, and (c,) what saying it is worth."""
    index, repeated, figures = _concepts(ranked.terms, len(prepared.sentences), earlier)
    stated = statements(ranked.vectors, prepared.groups, ranked.scores)
    shared = article_likeness(ranked.vectors, prepared.groups)
    deep = depth_discount(ranked.positions, prepared.reports, settings.words, shared)
    worth = concept_weights(index, ranked.scores * deep, prepared.groups, figures=figures)
    held, worth = blend(index, worth, stated, ranked.prior * deep**1.5)  # votes are multiplied by each other
    if earlier:
        again = np.concatenate([repeated, covered_before(stated, ranked.vectors, ranked.earlier)])
        worth *= np.where(again, OLD_NEWS, 1.0)
    return held, worth


def _concepts(terms: Terms, n: int, earlier: int) -> tuple[Concepts, NDArray[np.bool_], NDArray[np.bool_]]:
    """Concepts of the n sentences; (c,) which of them the last `earlier` rows of the terms hold, and which hold a number."""
    end, before = terms.indptr[n], terms.indptr[len(terms.indptr) - earlier - 1 :]
    ids, indptr = terms.ids[:end], terms.indptr[: n + 1]
    if earlier:
        ids = np.concatenate([ids, terms.ids[before[0] :]])
        indptr = np.concatenate([indptr, before[1:] - before[0] + end])
    index = index_concepts(ids, indptr, terms.content)
    repeated, figures = np.zeros(len(index.kinds), np.bool_), concepts_with(index, ids, terms.figures)
    if earlier:
        repeated[index.rows[n:].indices] = True
        index = index._replace(rows=index.rows[:n])
    return index, repeated, figures


def _not_printed_before(
    sentences: Sequence[Sentence],
    usable: NDArray[np.bool_],
    fitting: NDArray[np.bool_],
    earlier: Sequence[str],
) -> NDArray[np.bool_]:
    """Usable sentences that no earlier briefing has printed word for word; all if none of these would fit."""
    before = frozenset(earlier)
    fresh = usable & np.array([sentence.line not in before for sentence in sentences])
    return fresh if np.any(fresh & fitting) else usable


def _usable(
    prepared: Prepared, standing: Standing, lengths: NDArray[np.intp], budget: int
) -> NDArray[np.bool_]:
    """Sentences that may be printed; if none may, all, which an editor would forgive in so short an input.

    Sentences that an article, or its outlet, repeats word for word are excluded: each copy would be tried
    where the first is printed.
    """
    needed = chain_totals(standing.requires, lengths)
    allowed = standing.allowed
    if not np.any(allowed):
        allowed = np.ones(len(lengths), dtype=np.bool_)
    first: dict[tuple[str, str], int] = {}
    once = [first.setdefault((s.article_id, s.line), row) == row for row, s in enumerate(prepared.sentences)]
    allowed = np.asarray(allowed & np.array(once, np.bool_) & ~prepared.repeated_by_outlet)
    if not np.any(allowed & (needed <= budget)):
        raise BudgetTooSmall(budget, int(needed[allowed].min()))
    return allowed

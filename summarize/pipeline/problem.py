"""From scores to a selection problem: what each sentence is worth and costs, and which may be printed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from summarize.errors import BudgetTooSmall
from summarize.language.unspaced import UNSPACED
from summarize.pipeline.costs import headline_bonus
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
    from collections.abc import Collection, Mapping, Sequence

    from numpy.typing import NDArray
    from scipy import sparse

    from summarize.composing import Standing
    from summarize.language.terms import Terms
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
    prepared: Prepared,
    ranked: Ranked,
    standing: Standing,
    settings: Settings,
    *,
    faults: Mapping[str, NDArray[np.floating]],
    earlier: Sequence[str] = (),
) -> Problem:
    """State the sentences, their worth and the rules of the page as one problem, in arrays.

    Args:
        prepared: n sentences.
        ranked: their rows, scores and priors.
        standing: how each may be used.
        settings: the budget, in words and perhaps in sentences.
        faults: reason -> (n,) fault of each, with these settings.
        earlier: b sentences of earlier briefings; what they say is worth `OLD_NEWS` of what is new.

    Raises:
        BudgetTooSmall: no sentence fits the budget.

    """
    n, limit = len(prepared.sentences), _most_sentences(prepared.language, settings)
    allowed = _usable(prepared, standing, settings.words)
    if earlier:
        allowed = _not_printed_before(prepared, standing, allowed, settings.words, frozenset(earlier))

    concepts, weights = _weighed_concepts(prepared, ranked, settings, len(earlier))
    shares = np.maximum(prepared.lengths / settings.words, 1 / limit if limit else 0)
    bonus = focus_bonus(ranked.focus, standing.requires, shares)
    costs = price(sum(faults.values()) - headline_bonus(prepared, ranked, settings.words) - bonus, weights)

    merits = ranked.lead_merit * standing.lead_form * (allowed & (standing.requires < 0))
    value = float(price(LEAD * min(settings.words / FULL, 1.0), weights))
    concepts, weights, lead = with_lead(concepts, weights, merits, value)

    problem = Problem(
        scores=ranked.scores * (ranked.focus if ranked.focus.any() else 1.0),
        vectors=ranked.vectors,
        lengths=prepared.lengths,
        concepts=concepts,
        weights=weights,
        costs=costs,
        pairs=word_pairs(ranked.terms.ids[: ranked.terms.indptr[n]], ranked.terms.indptr[: n + 1]),
        requires=standing.requires,
        allowed=allowed,
        groups=prepared.groups,
        budget=settings.words,
        limit=limit,
        lead=None if earlier else lead,  # the lead may be what was told before
        diversity=settings.diversity,
    )
    on_focus = np.unique(prepared.groups[allowed & (ranked.focus > 0)])
    return replace(problem, share=1.0) if len(on_focus) == 1 else problem  # no other could tell of the focus


def _most_sentences(language: str, settings: Settings) -> int | None:
    """How many sentences a page may have: as many as asked for, or without limit.

    If none are asked for and `wc -w` counts no words in the language, as many as the budget has room for in
    English.
    """
    if settings.sentences is None and language in UNSPACED:
        return max(1, settings.words // SENTENCE)
    return settings.sentences


def _weighed_concepts(
    prepared: Prepared, ranked: Ranked, settings: Settings, earlier_count: int
) -> tuple[sparse.csr_array, NDArray[np.float64]]:
    """(n, c) what each sentence says, and (c,) what saying it is worth: less if an earlier briefing has said it."""
    index, repeated, figures = _concepts(ranked.terms, len(prepared.sentences), earlier_count)
    likeness = article_likeness(ranked.vectors, prepared.groups)
    discount = depth_discount(ranked.positions, prepared.reports, settings.words, likeness)
    weights = concept_weights(index, ranked.scores * discount, prepared.groups, figures=figures)
    stated = statements(ranked.vectors, prepared.groups, ranked.scores)
    prior = ranked.prior * discount**1.5  # of a concept, votes are multiplied by each other
    concepts, weights = blend(index, weights, stated, prior)
    if earlier_count:
        again = np.concatenate([repeated, covered_before(stated, ranked.vectors, ranked.earlier)])
        weights *= np.where(again, OLD_NEWS, 1.0)
    return concepts, weights


def _concepts(
    terms: Terms, n: int, earlier_count: int
) -> tuple[Concepts, NDArray[np.bool_], NDArray[np.bool_]]:
    """Concepts of the n sentences; (c,) which of them the last `earlier_count` rows of the terms hold, and which hold a number."""
    end, before = terms.indptr[n], terms.indptr[len(terms.indptr) - earlier_count - 1 :]
    ids, indptr = terms.ids[:end], terms.indptr[: n + 1]
    if earlier_count:
        ids = np.concatenate([ids, terms.ids[before[0] :]])
        indptr = np.concatenate([indptr, before[1:] - before[0] + end])
    index = index_concepts(ids, indptr, terms.content)
    repeated, figures = np.zeros(len(index.kinds), np.bool_), concepts_with(index, ids, terms.figures)
    if earlier_count:
        repeated[index.rows[n:].indices] = True
        index = index._replace(rows=index.rows[:n])
    return index, repeated, figures


def _usable(prepared: Prepared, standing: Standing, budget: int) -> NDArray[np.bool_]:
    """Sentences that may be printed; if none may, all, which an editor would forgive in so short an input.

    Sentences that an article, or its outlet, repeats word for word are excluded: each copy would be tried
    where the first is printed.
    """
    allowed = standing.allowed
    if not np.any(allowed):
        allowed = np.ones(len(prepared.sentences), dtype=np.bool_)
    first: dict[tuple[str, str], int] = {}
    once = [first.setdefault((s.article_id, s.line), row) == row for row, s in enumerate(prepared.sentences)]
    allowed = np.asarray(allowed & np.array(once, np.bool_) & ~prepared.repeated_by_outlet)
    needed = chain_totals(standing.requires, prepared.lengths)
    if not np.any(allowed & (needed <= budget)):
        raise BudgetTooSmall(budget, int(needed[allowed].min()))
    return allowed


def _not_printed_before(
    prepared: Prepared,
    standing: Standing,
    allowed: NDArray[np.bool_],
    budget: int,
    earlier: Collection[str],
) -> NDArray[np.bool_]:
    """Allowed sentences that no earlier briefing has printed word for word; all if none of these would fit alone."""
    fresh = allowed & np.array([sentence.line not in earlier for sentence in prepared.sentences])
    fitting = (standing.requires < 0) & (prepared.lengths <= budget)
    return fresh if np.any(fresh & fitting) else allowed

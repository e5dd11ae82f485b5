"""The flow on one page: clean -> split -> vectorize -> rank -> select -> compose.

All indexing happens here: row i of every array is sentence i, and only this module turns rows into sentences.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from summarize.cleaning import clean, reprints
from summarize.composing import (
    central,
    disagreements,
    excerpt,
    headline,
    lopsided,
    reading,
    reading_order,
    shared,
    stand,
    states,
    support,
)
from summarize.errors import BadSettings, BudgetTooSmall, NothingToSummarize
from summarize.language import encode, recognise
from summarize.language.loaded import loaded
from summarize.model import Briefing, Source
from summarize.ranking import RANKERS, vectorize
from summarize.reading import distinct
from summarize.selection import (
    SELECTORS,
    Concepts,
    Problem,
    blend,
    concepts,
    depth,
    price,
    said_again,
    statements,
    weights,
    word_pairs,
)
from summarize.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray
    from scipy import sparse

    from summarize.cleaning import Dropped
    from summarize.composing import Standing
    from summarize.language import Terms
    from summarize.model import Article, Disagreement, Excerpt, Sentence

_T = TypeVar("_T")

FOCUSED = 0.5
"""Largest damping of a run with a focus: half of every step restarts at the sentences like the text."""


SAID = 0.2
"""Worth of a concept that an earlier briefing of the story has told, beside one that is new."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """The articles of a story, cleaned and cut into sentences."""

    articles: tuple[Article, ...]
    """Each text once, by id, with the titles that were found."""
    language: str
    sentences: tuple[Sentence, ...]
    """(n) news sentences, article by article; those of a reprint are not among them."""
    groups: NDArray[np.intp]
    """(n,) number of each sentence's article."""
    reprint_of: Mapping[str, str]
    """id of a reprint -> id of the article that holds it."""
    dropped: tuple[Dropped, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A briefing with all that led to it, row by row."""

    prepared: Prepared
    terms: Terms
    vectors: sparse.csr_array
    standing: Standing
    problem: Problem
    chosen: NDArray[np.intp]
    briefing: Briefing
    stated: Mapping[int, tuple[int, ...]]
    """row -> rows of other articles that state the same, for the chosen and the most central rows."""
    points: Sequence[tuple[int, tuple[int, ...]]]
    """What two articles or more state: a row and its support, the most supported first."""


def summarize(
    articles: Iterable[Article], *, words: int = 200, settings: Settings | None = None, **options: Any
) -> Briefing:
    """Make one neutral briefing of many articles about one event.

    Args:
        articles: in any order; the result does not depend on it.
        words: budget of the prose, as `wc -w` counts; never exceeded.
        settings: all options at once; `words` and `options` are then ignored.
        options: fields of `Settings`.

    Raises:
        NothingToSummarize: the articles hold no news sentence, or none fits the budget.
        BadSettings: an option is out of range.

    """
    return draft(prepare(articles), settings or Settings(words=words, **options)).briefing


def prepare(articles: Iterable[Article]) -> Prepared:
    """Clean the articles and cut them into sentences; what every system of the evaluation chooses from.

    Raises:
        NothingToSummarize: the articles hold no news sentence.

    """
    once, _ = distinct(articles)
    language = next((a.language for a in once if a.language), None) or recognise(
        "\n".join(article.text[:500] for article in once)
    )
    news = [clean(article, language) for article in once]
    once = tuple(replace(a, title=a.title or n.title) for a, n in zip(once, news, strict=True))
    reprint_of = _reprints([n.sentences for n in news], language)
    original = [(i, s) for i, n in enumerate(news) if i not in reprint_of for s in n.sentences]
    if not original:
        raise NothingToSummarize("nothing to summarize: the input holds no news sentence")
    return Prepared(
        articles=once,
        language=language,
        sentences=tuple(sentence for _, sentence in original),
        groups=np.array([group for group, _ in original], dtype=np.intp),
        reprint_of={once[small].id: once[large].id for small, large in reprint_of.items()},
        dropped=tuple(dropped for n in news for dropped in n.dropped),
    )


def draft(prepared: Prepared, settings: Settings, said: Sequence[str] = ()) -> Draft:
    """Rank, select and compose.

    Args:
        prepared: the articles of one story.
        settings: all options.
        said: sentences of earlier briefings of the story; repeating what they hold is worth little.

    Raises:
        BudgetTooSmall: no sentence fits the budget.
        BadSettings: a ranker or selector that no table knows.

    """
    sentences, n = prepared.sentences, len(prepared.sentences)
    titles = [article.title for article in prepared.articles if article.title]
    focus = [settings.focus] if settings.focus else []
    terms = encode([*(s.line for s in sentences), *titles, *focus, *said], prepared.language)
    rows = vectorize(terms.ids, terms.indptr, terms.content)
    vectors, headings, others = rows[:n], rows[n : n + len(titles)], rows[n + len(titles) :]
    focal, before = others[: len(focus)], others[len(focus) :]

    prior, damping = _prior(prepared, vectors, focal, settings)
    scores = _known(RANKERS, settings.ranker, "ranker")(vectors, prior=prior, damping=damping)
    standing = stand(sentences)
    problem = _problem(
        prepared=prepared,
        terms=terms,
        vectors=vectors,
        prior=prior,
        scores=scores,
        standing=standing,
        settings=settings,
        said=said,
        before=before,
    )
    chosen = _known(SELECTORS, settings.selector, "selector")(problem)
    order = reading_order(
        chosen,
        scores=scores,
        vectors=vectors,
        groups=prepared.groups,
        places=_places(prepared.groups),
        requires=standing.requires,
        named=standing.named,
    )
    stated = _stated(prepared, terms, vectors, scores, chosen)
    points = shared(stated, scores)
    unsaid = [point for point in points if not states(point, chosen.tolist(), stated)]
    excerpts = _excerpts(prepared, scores, [(row, stated[row]) for row in order])
    sources = _sources(prepared, excerpts)
    briefing = Briefing(
        headline=headline(titles, headings, vectors, scores),
        excerpts=excerpts,
        sources=sources,
        disagreements=_disagreements(prepared, terms, vectors, stated),
        left_out=_excerpts(prepared, scores, unsaid),
        words=sum(source.words for source in sources),
        settings=settings,
        warnings=_warnings(prepared, sources, problem),
    )
    return Draft(prepared, terms, vectors, standing, problem, chosen, briefing, stated, points)


def _stated(
    prepared: Prepared,
    terms: Terms,
    vectors: sparse.csr_array,
    scores: NDArray[np.float64],
    chosen: NDArray[np.intp],
) -> dict[int, tuple[int, ...]]:
    """Row -> rows of other articles that state the same, for the chosen and the most central rows."""
    rows = central(scores, chosen)
    read = reading(prepared.sentences, prepared.language)
    found = support(rows, vectors, prepared.groups, terms.vocabulary, read)
    return {row: tuple(others.tolist()) for row, others in zip(rows.tolist(), found, strict=True)}


def _disagreements(
    prepared: Prepared, terms: Terms, vectors: sparse.csr_array, rows: Iterable[int]
) -> tuple[Disagreement, ...]:
    return disagreements(
        rows,
        sentences=prepared.sentences,
        groups=prepared.groups,
        vectors=vectors,
        vocabulary=terms.vocabulary,
        named=reading(prepared.sentences, prepared.language),
        articles={article.id: article for article in prepared.articles},
        language=prepared.language,
    )


def _excerpts(
    prepared: Prepared, scores: NDArray[np.float64], points: Iterable[tuple[int, tuple[int, ...]]]
) -> tuple[Excerpt, ...]:
    articles = {article.id: article for article in prepared.articles}
    return tuple(
        excerpt(
            row,
            others,
            sentences=prepared.sentences,
            articles=articles,
            reprint_of=prepared.reprint_of,
            scores=scores,
        )
        for row, others in points
    )


def _warnings(prepared: Prepared, sources: Sequence[Source], problem: Problem) -> tuple[str, ...]:
    usable = np.bincount(prepared.groups, weights=problem.lengths * problem.allowed, minlength=len(sources))
    available = {article.id: int(usable[i]) for i, article in enumerate(prepared.articles)}
    warning = lopsided({source.id: source.words for source in sources}, available)
    return (warning,) if warning else ()


def _prior(
    prepared: Prepared, vectors: sparse.csr_array, focal: sparse.csr_array, settings: Settings
) -> tuple[NDArray[np.float64], float]:
    """(n,) what a sentence is worth before the others are heard, and how much they are heard."""
    prior = 1 / (1 + settings.position * _position(prepared))
    damping = settings.damping
    if focal.shape[0]:
        likeness = (vectors @ focal.T).toarray().ravel()
        if likeness.any():
            prior, damping = prior * likeness, min(damping, FOCUSED)
    return prior, damping


def _position(prepared: Prepared) -> NDArray[np.intp]:
    return np.array([sentence.position for sentence in prepared.sentences])


def _problem(
    *,
    prepared: Prepared,
    terms: Terms,
    vectors: sparse.csr_array,
    prior: NDArray[np.float64],
    scores: NDArray[np.float64],
    standing: Standing,
    settings: Settings,
    said: Sequence[str],
    before: sparse.csr_array,
) -> Problem:
    n = len(prepared.sentences)
    ids, indptr = terms.ids[: terms.indptr[n]], terms.indptr[: n + 1]
    lengths = np.array([sentence.words for sentence in prepared.sentences], dtype=np.intp)
    usable = _usable(standing, lengths, settings.words)
    index, repeated = _concepts(terms, n, len(said))
    stated = statements(vectors, prepared.groups, scores)
    votes = scores
    if not settings.focus:  # a focus says where to look
        votes = scores * depth(_position(prepared), len(np.unique(prepared.groups)), settings.words)
    held, worth = blend(index, weights(index, votes, prepared.groups), stated, prior)
    worth *= np.where(np.concatenate([repeated, said_again(stated, vectors, before)]), SAID, 1.0)
    return Problem(
        scores=scores,
        vectors=vectors,
        lengths=lengths,
        concepts=held,
        weights=worth,
        costs=price(standing.faults + settings.loaded * _loaded(prepared), worth),
        pairs=word_pairs(ids, indptr),
        requires=standing.requires,
        allowed=usable if not said else _unsaid(prepared.sentences, standing, usable, said, settings.words),
        groups=prepared.groups,
        budget=settings.words,
        limit=settings.sentences,
        diversity=settings.diversity,
    )


def _concepts(terms: Terms, n: int, said: int) -> tuple[Concepts, NDArray[np.bool_]]:
    """Concepts of the n sentences, and (c,) which of them the last `said` rows of the terms hold."""
    ids, indptr = terms.ids[: terms.indptr[n]], terms.indptr[: n + 1]
    if not said:
        index = concepts(ids, indptr, terms.content)
        return index, np.zeros(len(index.kinds), dtype=np.bool_)
    before = terms.indptr[-said - 1 :]
    ids = np.concatenate([ids, terms.ids[before[0] :]])
    index = concepts(ids, np.concatenate([indptr, before[1:] - before[0] + indptr[-1]]), terms.content)
    repeated = np.bincount(index.rows[n:].indices, minlength=len(index.kinds)) > 0
    return Concepts(index.rows[:n], index.kinds), repeated


def _loaded(prepared: Prepared) -> NDArray[np.float64]:
    counts = [loaded(sentence.line, prepared.language) for sentence in prepared.sentences]
    return np.array(counts, dtype=np.float64)


def _unsaid(
    sentences: Sequence[Sentence],
    standing: Standing,
    usable: NDArray[np.bool_],
    said: Sequence[str],
    budget: int,
) -> NDArray[np.bool_]:
    """Usable sentences that no earlier briefing has printed word for word; all of them where none of those would fit."""
    before = frozenset(said)
    fresh = usable & np.array([sentence.line not in before for sentence in sentences])
    lengths = np.array([sentence.words for sentence in sentences])
    return fresh if np.any(fresh & (standing.requires < 0) & (lengths <= budget)) else usable


def _usable(standing: Standing, lengths: NDArray[np.intp], budget: int) -> NDArray[np.bool_]:
    """Sentences that may be printed; where none may, those that an editor would forgive in so short an input."""
    needed = lengths.copy()
    for row, other in enumerate(standing.requires.tolist()):
        if other >= 0:
            needed[row] += needed[other]
    allowed = standing.allowed
    if not np.any(allowed & (needed <= budget)) and not np.any(allowed):
        allowed = np.ones(len(lengths), dtype=np.bool_)
    if not np.any(allowed & (needed <= budget)):
        raise BudgetTooSmall(budget, int(needed[allowed].min()))
    return allowed


def _reprints(news: Sequence[Sequence[Sentence]], language: str) -> dict[int, int]:
    terms = encode((" ".join(sentence.line for sentence in sentences) for sentences in news), language)
    return reprints(terms.ids, terms.indptr)


def _places(groups: NDArray[np.intp]) -> NDArray[np.float64]:
    """(n,) place of each sentence in its article, 0 for the first, 1 for the last."""
    first = np.searchsorted(groups, groups)
    last = np.searchsorted(groups, groups, side="right") - 1
    return np.asarray((np.arange(len(groups)) - first) / np.maximum(last - first, 1))


def _sources(prepared: Prepared, excerpts: Sequence[Excerpt]) -> tuple[Source, ...]:
    words = dict.fromkeys((article.id for article in prepared.articles), 0)
    for chosen in excerpts:
        words[chosen.sentence.article_id] += chosen.sentence.words
    return tuple(
        Source(
            id=article.id,
            title=article.title,
            source=article.source,
            published=article.published,
            url=article.url,
            sha256=article.sha256,
            words=words[article.id],
            path=article.path,
            reprint_of=prepared.reprint_of.get(article.id),
        )
        for article in prepared.articles
    )


def _known(table: Mapping[str, _T], name: str, kind: str) -> _T:
    if name not in table:
        raise BadSettings(f"no {kind} named {name!r}; there are {', '.join(table)}")
    return table[name]

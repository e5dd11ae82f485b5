"""From chosen rows to a briefing: order, headline, who else says it, where they differ, what did not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

from summarize.composing import (
    Point,
    disagreements,
    excerpt,
    features_of,
    headline,
    introduce_first,
    points_left_out,
    reading_order,
    title_in_text,
)
from summarize.model import Briefing, Source
from summarize.pipeline.caveats import one_sided, unused

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from summarize.composing import Standing, Unintroduced
    from summarize.model import Disagreement, Excerpt
    from summarize.pipeline.prepared import Prepared
    from summarize.pipeline.ranked import Ranked
    from summarize.pipeline.study import Study


def order(
    prepared: Prepared,
    ranked: Ranked,
    standing: Standing,
    unintroduced: Unintroduced | None,
    chosen: NDArray[np.intp],
) -> list[int]:
    """Put the chosen rows in the order in which they are read."""
    chains = reading_order(
        chosen,
        vectors=ranked.vectors,
        groups=prepared.groups,
        places=_places(prepared.groups),
        requires=standing.requires,
        lead_form=standing.lead_form,
        lead_merit=ranked.lead_merit,
    )
    lines = {row: prepared.sentences[row].line for row in chosen.tolist()}
    return introduce_first(chains, lines, unintroduced)


def assemble(
    study: Study,
    page: Sequence[int],
    support_of: Mapping[int, tuple[int, ...]],
    points: Sequence[Point],
    old_titles: Collection[str] = (),
) -> Briefing:
    """Make the briefing from the chosen rows in their order.

    Args:
        study: the story.
        page: chosen rows in reading order.
        support_of: row -> rows of other articles that state the same.
        points: what two articles or more state, the most supported first.
        old_titles: titles under which the story was told before.

    """
    prepared, problem = study.prepared, study.problem
    excerpts = _excerpts(study, [Point(row, support_of[row]) for row in page])
    sources = _sources(prepared, excerpts)
    return Briefing(
        headline=_headline(prepared, study.ranked, old_titles),
        excerpts=excerpts,
        sources=sources,
        disagreements=_disagreements(study, support_of),
        left_out=_excerpts(study, points_left_out(points, page, support_of)),
        words=sum(source.words for source in sources),
        settings=study.settings,
        warnings=(
            *unused(prepared, study.ranked, problem, study.settings),
            *one_sided(prepared, problem, sources, len(excerpts)),
        ),
        alone=prepared.reports == 1,
    )


def _headline(prepared: Prepared, ranked: Ranked, old: Collection[str]) -> str:
    """Choose among the titles of articles, without reprints if possible: older versions have older titles."""
    own = [at for at, (_, article) in enumerate(prepared.titled) if article.id not in prepared.reprint_of]
    rows = own or list(range(len(prepared.titles)))
    titles = [prepared.titles[at] for at in rows]
    return headline(titles, ranked.titles[rows], ranked.vectors, ranked.scores, prepared.language, old=old)


def _disagreements(study: Study, rows: Collection[int]) -> tuple[Disagreement, ...]:
    """Compare some rows and the titles of their articles, which are numbered after all rows."""
    prepared, ranked, n = study.prepared, study.ranked, len(study.prepared.sentences)
    rows = list(rows)
    homes = set(prepared.groups[rows].tolist())
    titled = [
        (at, group, title)
        for at, (group, article) in enumerate(prepared.titled)
        if group in homes and (title := title_in_text(article))
    ]
    titles = [title for *_, title in titled]
    of_titles = features_of(titles, prepared.language)
    return disagreements(
        [*rows, *range(n, n + len(titles))],
        sentences=[*prepared.sentences, *titles],
        groups=np.concatenate([prepared.groups, np.array([group for _, group, _ in titled], dtype=np.intp)]),
        vectors=sparse.vstack([ranked.vectors, ranked.titles[[at for at, *_ in titled]]], format="csr"),
        vocabulary=ranked.terms.vocabulary,
        features=lambda row: study.features(row) if row < n else of_titles(row - n),
        articles=prepared.by_id,
        language=prepared.language,
    )


def _excerpts(study: Study, points: Iterable[Point]) -> tuple[Excerpt, ...]:
    prepared, articles = study.prepared, study.prepared.by_id
    return tuple(
        excerpt(
            point.row,
            point.support,
            sentences=prepared.sentences,
            articles=articles,
            reprint_of=prepared.reprint_of,
            scores=study.ranked.scores,
            language=prepared.language,
        )
        for point in points
    )


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

"""The flow on one page: clean -> split -> vectorize -> rank -> select -> compose.

Row i of every array is sentence i; only this package turns rows into sentences. Each step has a file named
after what it makes: `prepared`, `ranked`, `problem` (what a sentence says is worth) with `costs`, `study` (all of
these together), `choice`, `briefing` with its `caveats`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarize.composing import shared_points
from summarize.errors import BadSettings
from summarize.pipeline.briefing import assemble, order
from summarize.pipeline.choice import choose
from summarize.pipeline.prepared import Prepared, prepare
from summarize.pipeline.study import Study, study_story
from summarize.settings import WORDS, Settings

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from typing import Unpack

    from numpy.typing import NDArray

    from summarize.composing import Point
    from summarize.model import Article, Briefing
    from summarize.settings import Options


class Draft(NamedTuple):
    """A briefing with all that led to it, row by row."""

    study: Study
    chosen: NDArray[np.intp]
    ordered: Sequence[int]
    """The chosen rows in the order in which they are read."""
    support_of: Mapping[int, tuple[int, ...]]
    """row -> rows of other articles that state the same, for the chosen and the most central rows."""
    points: Sequence[Point]
    """What two articles or more state, the most supported first."""
    briefing: Briefing

    @property
    def prepared(self) -> Prepared:
        """The articles and sentences."""
        return self.study.prepared


def summarize(
    articles: Iterable[Article],
    *,
    words: int = WORDS,
    settings: Settings | None = None,
    **options: Unpack[Options],
) -> Briefing:
    """Make one neutral briefing of many articles about one event.

    Every sentence is one of the sources', word for word, chosen because many articles say what it says (LexRank, Erkan &
    Radev 2004) and it adds to the others (concept coverage, Gillick & Favre 2009). The same input gives the same briefing.

    Args:
        articles: in any order; the result does not depend on it. The same text of one source counts once.
        words: budget of the prose, as `wc -w` counts; never exceeded.
        settings: all options at once; `words` and `options` are then ignored.
        options: the other fields of `Settings`, by name: `focus="security guarantees"`, `sentences=5`, ...

    Returns:
        The briefing: its prose is `text`, its sentences with their places are `excerpts`, as plain data it is `to_dict()`.

    Raises:
        NothingToSummarize: the articles have no news sentence.
        BudgetTooSmall: no sentence fits the budget; its `shortest` says which budget would do.
        BadArticle: one of the articles is something else.
        BadSettings: an option is out of range, or names a ranker or selector that does not exist.
        NotConverged: the ranking did not converge.

    """
    if settings is not None and not isinstance(settings, Settings):
        raise BadSettings(f"settings must be Settings(...), not {type(settings).__name__}")
    return draft(prepare(articles), settings or Settings(words=words, **options)).briefing


def draft(
    prepared: Prepared, settings: Settings, earlier: Sequence[str] = (), *, old_titles: Collection[str] = ()
) -> Draft:
    """Rank, select and compose.

    Args:
        prepared: the articles of one story.
        settings: all options.
        earlier: sentences of earlier briefings of the story; repeating what they say is worth little.
        old_titles: titles under which the story was told before; another one is preferred as headline.

    Raises:
        BudgetTooSmall: no sentence fits the budget.
        BadSettings: there is no ranker or selector of that name.

    """
    study = study_story(prepared, settings, earlier)
    chosen = choose(study.problem, settings.selector, study.look)
    return _compose(study, chosen, old_titles=old_titles)


def redraft(prepared: Prepared, settings: Settings, page: Sequence[int]) -> Draft:
    """Make a briefing again of the rows that it has, in its own order; its errors are those of `draft`."""
    return _compose(study_story(prepared, settings), np.array(sorted(page), np.intp), page)


def _compose(
    study: Study,
    chosen: NDArray[np.intp],
    page: Sequence[int] | None = None,
    old_titles: Collection[str] = (),
) -> Draft:
    """Compose a page of the chosen rows (k,), ascending: in the order of `page`, or else in that in which they are read."""
    unintroduced = study.look.unintroduced if study.look else None
    ordered = order(study.prepared, study.ranked, study.standing, unintroduced, chosen)
    support_of = study.support_of(chosen)
    points = shared_points(support_of, study.ranked.scores)
    briefing = assemble(study, ordered if page is None else page, support_of, points, old_titles)
    return Draft(study, chosen, ordered, support_of, points, briefing)

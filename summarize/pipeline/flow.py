"""The flow on one page: clean -> split -> vectorize -> rank -> select -> compose.

Row i of every array is sentence i; only this package turns rows into sentences. Each step has a file named
after what it makes: `prepared`, `ranked`, `problem` (what a sentence says is worth) with `costs`, `choice`,
`briefing` with its `caveats`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarize.composing import central, features_of, shared_points, stand
from summarize.errors import BadSettings
from summarize.pipeline.briefing import assemble, corroborate, order
from summarize.pipeline.choice import choose, second_look
from summarize.pipeline.prepared import Prepared, prepare
from summarize.pipeline.problem import selection_problem
from summarize.pipeline.ranked import Ranked, rank
from summarize.settings import WORDS, Settings

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from typing import Unpack

    from numpy.typing import NDArray

    from summarize.composing import Point, Standing
    from summarize.model import Article, Briefing
    from summarize.pipeline.choice import SecondLook
    from summarize.selection import Problem
    from summarize.settings import Options


class Draft(NamedTuple):
    """A briefing with all that led to it, row by row."""

    prepared: Prepared
    ranked: Ranked
    standing: Standing
    problem: Problem
    chosen: NDArray[np.intp]
    ordered: Sequence[int]
    """The chosen rows in the order in which they are read."""
    look: SecondLook | None
    """What a second look at a page of the story needs; None except in English."""
    stated: Mapping[int, tuple[int, ...]]
    """row -> rows of other articles that state the same, for the chosen and the most central rows."""
    points: Sequence[Point]
    """What two articles or more state, the most supported first."""
    briefing: Briefing
    earlier: Sequence[str]
    """Sentences of earlier briefings of the story."""


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
    prepared: Prepared,
    settings: Settings,
    earlier: Sequence[str] = (),
    printed: Sequence[int] | None = None,
    *,
    old_titles: Collection[str] = (),
) -> Draft:
    """Rank, select and compose.

    Args:
        prepared: the articles of one story.
        settings: all options.
        earlier: sentences of earlier briefings of the story; repeating what they say is worth little.
        printed: rows of a briefing that is made again, in its order; None to choose rows.
        old_titles: titles under which the story was told before; another one is preferred as headline.

    Raises:
        BudgetTooSmall: no sentence fits the budget.
        BadSettings: there is no ranker or selector of that name.

    """
    ranked = rank(prepared, settings, earlier)
    telling = ranked.terms.content_counts[: len(prepared.sentences)].tolist()
    features = features_of(prepared.sentences, prepared.language)
    stated = corroborate(prepared, ranked, central(ranked.scores), features)
    look = second_look(prepared, ranked, stated)
    standing = stand(
        prepared.sentences,
        telling,
        language=prepared.language,
        likely=look.leaning.likely if look else None,
        opinions=prepared.opinions,
    )
    problem = selection_problem(prepared, ranked, standing, settings, earlier)
    if printed is None:
        chosen = choose(problem, settings.selector, look)
    else:
        chosen = np.array(sorted(printed), np.intp)
    ordered = order(prepared, ranked, standing, look.strangers if look else None, chosen)
    if not stated.keys() >= set(chosen.tolist()):
        stated = corroborate(prepared, ranked, central(ranked.scores, chosen), features)
    points = shared_points(stated, ranked.scores)
    briefing = assemble(
        prepared,
        ranked,
        problem,
        settings,
        features=features,
        ordered=ordered if printed is None else printed,
        stated=stated,
        points=points,
        old_titles=old_titles,
    )
    return Draft(
        prepared, ranked, standing, problem, chosen, ordered, look, stated, points, briefing, earlier
    )

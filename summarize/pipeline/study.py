"""What is known of a story before its sentences are chosen: all that a page is made from, and explained by."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarize.composing import central, features_of, on_topic, publication_days, stand, support
from summarize.composing.corroboration import SUPPORT_THRESHOLD
from summarize.language.unspaced import UNSPACED
from summarize.pipeline.choice import second_look
from summarize.pipeline.costs import faults
from summarize.pipeline.problem import selection_problem
from summarize.pipeline.ranked import rank
from summarize.ranking import vectorize

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from summarize.composing import Features, Standing
    from summarize.pipeline.choice import SecondLook
    from summarize.pipeline.prepared import Prepared
    from summarize.pipeline.ranked import Ranked
    from summarize.selection import Problem
    from summarize.settings import Settings

    FeaturesOf = Callable[[int], Features]


class Study(NamedTuple):
    """A story with all that leads to the choice of its sentences, row by row."""

    prepared: Prepared
    settings: Settings
    earlier: Sequence[str]
    """Sentences of earlier briefings of the story."""
    ranked: Ranked
    features: FeaturesOf
    """row -> what is read of its sentence."""
    central_support: Mapping[int, tuple[int, ...]]
    """row -> rows of other articles that state the same, for the most central rows."""
    look: SecondLook | None
    """What a second look at a page of the story needs; None except in English."""
    standing: Standing
    faults: Mapping[str, NDArray[np.floating]]
    """Reason -> (n,) the fault of each sentence, whatever else is on its page."""
    problem: Problem

    def support_of(self, chosen: NDArray[np.intp]) -> Mapping[int, tuple[int, ...]]:
        """Row -> rows of other articles that state the same, for the most central rows and the chosen ones (k,)."""
        if self.central_support.keys() >= set(chosen.tolist()):
            return self.central_support
        return corroborate(self.prepared, self.ranked, central(self.ranked.scores, chosen), self.features)

    def problem_with(self, settings: Settings) -> Problem:
        """State the problem of another page of the story, of other words or sentences.

        Raises:
            BudgetTooSmall: no sentence fits the budget.

        """
        prepared, standing = self.prepared, self.standing
        return selection_problem(
            prepared,
            self.ranked,
            standing,
            settings,
            faults=faults(prepared, standing, settings),
            earlier=self.earlier,
        )


def study_story(prepared: Prepared, settings: Settings, earlier: Sequence[str] = ()) -> Study:
    """Rank the sentences of a story and judge what each is worth.

    Raises:
        BudgetTooSmall: no sentence fits the budget.
        BadSettings: there is no ranker of that name.

    """
    ranked = rank(prepared, settings, earlier)
    features = features_of(prepared.sentences, prepared.language)
    central_support = corroborate(prepared, ranked, central(ranked.scores), features)
    look = second_look(prepared, ranked, central_support)
    standing = stand(
        prepared.sentences,
        ranked.terms.content_counts[: len(prepared.sentences)].tolist(),
        language=prepared.language,
        expected_fault=look.leaning.expected_fault if look else None,
        opinions=prepared.opinions,
    )
    paid = faults(prepared, standing, settings)
    return Study(
        prepared=prepared,
        settings=settings,
        earlier=earlier,
        ranked=ranked,
        features=features,
        central_support=central_support,
        look=look,
        standing=standing,
        faults=paid,
        problem=selection_problem(prepared, ranked, standing, settings, faults=paid, earlier=earlier),
    )


def corroborate(
    prepared: Prepared,
    ranked: Ranked,
    rows: NDArray[np.intp],
    features: FeaturesOf,
    *,
    enough: float = SUPPORT_THRESHOLD,
) -> dict[int, tuple[int, ...]]:
    """Find for each row the rows of other articles that state the same, with enough evidence."""
    terms = ranked.terms
    vectors, titles = ranked.vectors, ranked.titles
    if prepared.language in UNSPACED:
        terms = terms.without_letters_of_pairs
        every, n = vectorize(terms.ids, terms.indptr, terms.content), len(prepared.sentences)
        vectors, titles = every[:n], every[n : n + titles.shape[0]]
    supporting = support(
        rows,
        vectors,
        prepared.groups,
        terms,
        features,
        topic=on_topic(vectors, titles),
        days=publication_days(prepared.articles),
        enough=enough,
    )
    return {row: tuple(others.tolist()) for row, others in zip(rows.tolist(), supporting, strict=True)}

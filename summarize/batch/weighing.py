"""The log-odds that two articles tell the same event: eleven measurements, one weight each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray
    from scipy.sparse import csr_array

    from summarize.batch.candidates import CardMatrices, Rows

    Measures = Mapping[str, NDArray[np.float64]]

WEIGHTS = {
    "title": 2.3,  # cosine of the titles, 0 to 1
    "numbers": 1.0,  # cosine of the numbers: tolls, dates, sums
    "proof": 1.25,  # ln(1 + sum of (idf - 3)^2 over shared terms): how much rare matter they share, in all
    "length": -2.5,  # ln(1 + terms of the shorter one): long texts share more by chance
    "outlet": -2.0,  # the same one: its house style and boilerplate are shared too, and it tells a thing once
    "gap": -3.0,  # ln(1 + days between them)
    "undated": -3.1,  # the day of one is unknown: as if two days lay between them
    "year": 1.3,  # both name the same latest year
    "faint": 8.0,  # ln(likeness / ALIKE) where that is negative: the best match of a report that nobody else has is none
    "of the lower best": 4.6,  # likeness as a share of the best match of the article that is less well matched
    "of the higher best": 3.8,  # and of the one that is better matched
}
"""Weight of each measurement.

A logistic regression on the candidate pairs of allsides_train and ecbplus_stories, each set counting the same,
rounded. The weight of "outlet" was not fitted (AllSides never takes one outlet twice, a real inbox does) but
set to what costs 0.003 of B-cubed F1 there. Nor was "faint", since in both sets nearly every article has its like:
it was set on inboxes of which most articles have none (docs/scale.md), to what costs both sets nothing.
Those of "title" and of the two bests are not the ones that are fitted today (1.8, 4.1, 4.2), which are no better on
events held out.
`python -m tests.batch.fit` shows how the numbers come about.
"""
BIAS = 4.9
"""Such that 0 is where groups stop being joined: the middle of the range in which all measured inboxes do well."""
LEAST = -5.0
"""Evidence of one pair counts as no less, so that no single pair keeps a group apart."""
MOST = 5.0
"""Evidence of one pair counts as no more, so that no single pair makes a group."""
ALIKE = 0.35
"""Likeness of text and opening that nine in ten pairs of articles on one event reach: what an article's like is expected to reach."""
NEAR = 4
"""Days within which the best match of an article is looked for."""
COPY = 0.9
"""Cosine of two texts from which one is a reprint of the other."""
CHUNK = 20_000
"""Pairs whose rows are multiplied at once."""


def measure(matrices: CardMatrices, left: Rows, right: Rows) -> dict[str, NDArray[np.float64]]:
    """Measure each pair (left[k], right[k]) by itself: name -> (p,). "text" and "body" are for `odds` and for finding copies."""
    body, lead, title, numbers = (_dots(rows, left, right) for rows in matrices.fields.values())
    size = np.diff(matrices.rare.indptr)
    gap = np.abs(matrices.days[left] - matrices.days[right])
    year, text = matrices.years[left], body + lead
    return {
        "body": body,
        "text": text,
        "faint": np.minimum(np.log(np.maximum(text, 1e-9) / ALIKE), 0.0),
        "title": title,
        "numbers": numbers,
        "proof": np.log1p(_dots(matrices.rare, left, right)),
        "length": np.log1p(np.minimum(size[left], size[right])),
        "outlet": (
            (matrices.sources[left] == matrices.sources[right]) & (matrices.sources[left] >= 0)
        ).astype(float),
        "gap": np.log1p(np.nan_to_num(gap, nan=0.0)),
        "undated": np.isnan(gap).astype(float),
        "year": ((year > 0) & (year == matrices.years[right])).astype(float),
    }


def odds(days: NDArray[np.float64], left: Rows, right: Rows, measures: Measures) -> NDArray[np.float64]:
    """Weigh the measurements of all pairs of an inbox: log-odds that a pair tells one event.

    Args:
        days: (n,) ordinal days, NaN where unknown.
        left: (p,) row of one article of each pair.
        right: (p,) row of the other.
        measures: (p,) values by name, from `measure`.

    Returns:
        (p,) sum of `WEIGHTS` times measurements, plus `BIAS`, within `LEAST` and `MOST`.

    """
    all_measures = {**measures, **relative_likeness(days, left, right, measures["text"])}
    return np.clip(BIAS + sum(weight * all_measures[name] for name, weight in WEIGHTS.items()), LEAST, MOST)


def relative_likeness(
    days: NDArray[np.float64], left: Rows, right: Rows, text: NDArray[np.float64]
) -> dict[str, NDArray[np.float64]]:
    """How near each pair comes to the best match of either article within `NEAR` days: name -> (p,), 0 to 1.2.

    In a week full of one affair everything is alike, and only the best matches tell the same event; in a
    quiet week a weaker match is enough. The best match of a report that nobody else has is another event: of two
    articles each would be the other's best. So a best match is taken to be no less than `ALIKE`.
    """
    near = ~(np.abs(days[left] - days[right]) > NEAR)
    best = np.full(len(days), ALIKE)
    for ends in (left, right):
        np.maximum.at(best, ends[near], text[near])
    return {
        "of the lower best": np.minimum(text / np.minimum(best[left], best[right]), 1.2),
        "of the higher best": np.minimum(text / np.maximum(best[left], best[right]), 1.2),
    }


def _dots(rows: csr_array, left: Rows, right: Rows) -> NDArray[np.float64]:
    """Inner products of pairs of rows."""
    out = np.empty(len(left))
    for at in range(0, len(left), CHUNK):
        part = slice(at, at + CHUNK)
        out[part] = np.asarray(rows[left[part]].multiply(rows[right[part]]).sum(axis=1)).ravel()
    return out

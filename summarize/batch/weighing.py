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
    "proof": 1.25,  # ln(1 + sum of (idf - 3)^2 over shared terms): how much they share that is rare
    "length": -2.5,  # ln(1 + terms of the shorter text): long texts share more by chance
    "outlet": -2.0,  # the same one: house style and boilerplate are shared, too, and an outlet rarely reports a thing twice
    "gap": -3.0,  # ln(1 + days between them)
    "undated": -3.1,  # the day of one is unknown: counts as two days between them
    "year": 1.3,  # both name the same latest year
    "faint": 8.0,  # min(0, ln(likeness / ALIKE)): the best match of a report that nobody else has is no match
    "of the lower best": 4.6,  # likeness as a share of the best match of the article that is less well matched
    "of the higher best": 3.8,  # and of the one that is better matched
}
"""Weight of each measurement.

From a logistic regression on the candidate pairs of allsides_train and ecbplus_stories, both weighted equally, rounded.
"outlet" was not fitted (AllSides never takes an outlet twice, a real inbox does) but set to a weight that costs 0.003
of B-cubed F1 there. "faint" was not either, since in both sets nearly every article has a match: it was set on inboxes
in which most articles have none (docs/scale.md), to a weight that costs neither set anything. "title" and the two
bests are not the values fitted today (1.8, 4.1, 4.2), which are no better on held-out events.
`python -m tests.batch.fit` fits them again.
"""
BIAS = 4.9
"""Chosen so that groups stop being joined at 0: the middle of the range in which all measured inboxes do well."""
LEAST = -5.0
"""Least evidence of a pair, so that no single pair keeps groups apart."""
MOST = 5.0
"""Most evidence of a pair, so that no single pair makes a group."""
ALIKE = 0.35
"""Likeness of text and lead that nine in ten pairs of articles on one event reach; a lower best match counts as this."""
NEAR = 4
"""Days within which an article's best match is sought."""
COPY = 0.9
"""Cosine of two texts from which one is a reprint of the other."""
CHUNK = 20_000
"""Pairs of rows that are multiplied at once."""


def measure(matrices: CardMatrices, left: Rows, right: Rows) -> dict[str, NDArray[np.float64]]:
    """Measure each pair (left[k], right[k]) by itself: name -> (p,). "text" serves `odds`, "body" the search for reprints."""
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
    """Weigh the measurements of all pairs of an inbox: log-odds that a pair is about one event.

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
    """Compare each pair with the best match of either article within `NEAR` days: name -> (p,), 0 to 1.2.

    In a week full of one affair everything is similar, and only the best matches are about the same event; in a
    quiet week a weaker match is enough. But the best match of a report that nobody else has is another event, so a
    best match counts as no less than `ALIKE`.
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

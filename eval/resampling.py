"""How far a mean over topics can be trusted: bootstrap intervals and a paired test, seeded.

Figures that are read against the articles' own are ratios of two means; `against` holds the lower ones, topic by topic.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

RESAMPLES = 1000
SEED = 0
LEVEL = 0.95
"""Share of the resamples that an interval holds."""


class Interval(NamedTuple):
    """Bounds of a mean."""

    low: float
    high: float


class Paired(NamedTuple):
    """Mean difference of two systems on the same topics, its interval, and how often chance does as much."""

    difference: float
    low: float
    high: float
    p: float


def interval(values: ArrayLike, against: ArrayLike = 1.0) -> Interval | None:
    """Bootstrap mean(values) / mean(against) over topics by percentiles.

    None below two topics, where nothing can be said, and where the ratio is not defined. ROUGE-1.5.5 does the same for
    means with 1,000 samples (option -r). Source: Efron & Tibshirani (1993), chapter 13.
    """
    row = np.asarray(values, dtype=float)
    below = np.broadcast_to(np.asarray(against, dtype=float), row.shape)
    if len(row) < 2 or not below.any():
        return None
    low, high = np.quantile(_ratios(row, below), [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return Interval(float(low), float(high))


def paired(ours: ArrayLike, theirs: ArrayLike, against: ArrayLike = 1.0) -> Paired | None:
    """Compare two systems topic by topic: bootstrap interval of the difference of their figures and a sign-flip test of it.

    p = share of random sign flips of the differences whose mean is at least as far from zero, the observed one included
    (Noreen, 1989; Riezler & Maxwell, 2005). None where `interval` is.
    """
    differences = np.asarray(ours, dtype=float) - np.asarray(theirs, dtype=float)
    bounds = interval(differences, against)
    if bounds is None:
        return None
    observed = float(differences.mean())
    signs = np.random.default_rng(SEED).choice([-1.0, 1.0], size=(RESAMPLES - 1, len(differences)))
    chance = np.abs((signs * differences).mean(axis=1))
    p = (1 + int((chance >= abs(observed) - 1e-12).sum())) / RESAMPLES
    return Paired(observed / float(np.mean(np.asarray(against, dtype=float))), *bounds, p)


def _ratios(row: NDArray[np.float64], below: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the ratio of each resample that defines it."""
    picks = np.random.default_rng(SEED).integers(0, len(row), size=(RESAMPLES, len(row)))
    means, levels = row[picks].mean(axis=1), below[picks].mean(axis=1)
    ratios: NDArray[np.float64] = means[levels > 0] / levels[levels > 0]
    return ratios

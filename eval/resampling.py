"""How far a mean over topics can be trusted: bootstrap intervals and a paired test, seeded."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

RESAMPLES = 1000


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


def interval(values: ArrayLike, *, seed: int = 0, level: float = 0.95) -> Interval | None:
    """Bootstrap the mean of (t,) values of topics by percentiles; None below two topics, where nothing can be said.

    ROUGE-1.5.5 does the same with 1,000 samples (option -r). Source: Efron & Tibshirani (1993), chapter 13.
    """
    row = np.asarray(values, dtype=float)
    if len(row) < 2:
        return None
    low, high = np.quantile(_means(row, seed), [(1 - level) / 2, (1 + level) / 2])
    return Interval(float(low), float(high))


def paired(ours: ArrayLike, theirs: ArrayLike, *, seed: int = 0) -> Paired | None:
    """Compare two systems topic by topic: bootstrap interval of the mean difference and a sign-flip test of it.

    p = share of random sign flips of the differences whose mean is at least as far from zero, the observed one included
    (Noreen, 1989; Riezler & Maxwell, 2005). None below two topics.
    """
    differences = np.asarray(ours, dtype=float) - np.asarray(theirs, dtype=float)
    bounds = interval(differences, seed=seed)
    if bounds is None:
        return None
    observed = float(differences.mean())
    signs = np.random.default_rng(seed).choice([-1.0, 1.0], size=(RESAMPLES - 1, len(differences)))
    chance = np.abs((signs * differences).mean(axis=1))
    p = (1 + int((chance >= abs(observed) - 1e-12).sum())) / RESAMPLES
    return Paired(observed, *bounds, p)


def _means(row: NDArray[np.float64], seed: int) -> NDArray[np.float64]:
    picks = np.random.default_rng(seed).integers(0, len(row), size=(RESAMPLES, len(row)))
    means: NDArray[np.float64] = row[picks].mean(axis=1)
    return means

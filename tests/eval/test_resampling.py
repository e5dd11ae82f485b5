"""Intervals and paired tests: equal to SciPy's, seeded, and silent where nothing can be said."""

import numpy as np
import pytest
from scipy import stats

from eval.resampling import interval, paired

VALUES = np.random.default_rng(1).normal(0.6, 0.1, size=30)
OTHERS = VALUES - np.random.default_rng(2).normal(0.05, 0.05, size=30)


def test_interval_agrees_with_scipy():
    """Percentile bootstrap of the mean, within the noise of 1,000 resamples."""
    theirs = stats.bootstrap((VALUES,), np.mean, method="percentile", rng=3).confidence_interval
    assert interval(VALUES) == pytest.approx((theirs.low, theirs.high), abs=0.01)


def test_interval_of_a_ratio_agrees_with_scipy():
    """What is read against the articles' own level is a ratio of two means, and so are its bounds."""

    def ratio(one, other, axis=-1):
        return np.mean(one, axis=axis) / np.mean(other, axis=axis)

    levels = np.random.default_rng(6).uniform(0.2, 0.9, size=30)
    theirs = stats.bootstrap((VALUES, levels), ratio, paired=True, method="percentile", rng=3)
    bounds = theirs.confidence_interval
    assert interval(VALUES, levels) == pytest.approx((bounds.low, bounds.high), abs=0.03)
    ours = paired(VALUES, OTHERS, levels)
    assert ours.difference == pytest.approx(ratio(VALUES, levels) - ratio(OTHERS, levels))
    theirs = stats.bootstrap((VALUES - OTHERS, levels), ratio, paired=True, method="percentile", rng=3)
    bounds = theirs.confidence_interval
    assert (ours.low, ours.high) == pytest.approx((bounds.low, bounds.high), abs=0.01)
    assert ours.p == paired(VALUES, OTHERS).p


def test_a_ratio_to_nothing_has_no_interval():
    """Nor do resamples whose level is nothing count."""
    assert interval([0.1, 0.2], [0.0, 0.0]) is None
    low, high = interval([0.2, 0.4], [0.0, 0.4])
    assert (low, high) == pytest.approx((1.0, 1.5))  # of 0.4 / 0.4 and 0.3 / 0.2


def test_paired_test_agrees_with_scipy():
    """Sign flips of the differences; SciPy flips exactly the same way."""

    def mean_difference(one, other, axis=-1):
        return np.mean(one - other, axis=axis)

    near = VALUES - (VALUES - OTHERS) * 0.3 + np.random.default_rng(4).normal(0, 0.06, size=30)
    theirs = stats.permutation_test(
        (VALUES, near),
        mean_difference,
        permutation_type="samples",
        n_resamples=20_000,
        vectorized=True,
        rng=5,
    )
    ours = paired(VALUES, near)
    assert ours.difference == pytest.approx(theirs.statistic)
    assert ours.p == pytest.approx(theirs.pvalue, abs=0.03)


def test_a_clear_difference_is_told_from_chance_and_none_is_not():
    """A steady gain has an interval above zero and a small p; a system against itself has neither."""
    gain = paired(VALUES, OTHERS)
    assert gain.low > 0
    assert gain.p <= 0.005
    same = paired(VALUES, VALUES)
    assert (same.difference, same.low, same.high, same.p) == (0, 0, 0, 1)


def test_two_runs_give_the_same_bounds():
    """Chance is seeded: two runs print the same report."""
    assert interval(VALUES) == interval(VALUES)
    assert paired(VALUES, OTHERS) == paired(VALUES, OTHERS)


def test_one_topic_has_no_interval():
    """From one value nothing can be said of its spread."""
    assert interval([0.7]) is None
    assert paired([0.7], [0.6]) is None

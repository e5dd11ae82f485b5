"""`python -m tests.batch.fit`: where the weights of summarize/batch/weighing.py come from."""

from __future__ import annotations

import sys

import numpy as np
from sklearn.linear_model import LogisticRegression

from summarize.batch import weighing
from summarize.batch.candidates import candidates, matrices_of
from tests.batch.events import DATA, known_events

TRAINED_ON = ("allsides_train", "ecbplus_stories")
BIAS = "bias"
BY_HAND = ("outlet", "faint", BIAS)
"""What these sets cannot show; `WEIGHTS` and `BIAS` say why, and how each was set."""


def main():
    """Fit a logistic regression on the candidate pairs of both sets, each set counting the same."""
    if not DATA.is_dir():
        sys.exit(f"tests.batch.fit: {DATA}: not on this machine: the data for development is not shipped")
    rows, labels, shares = [], [], []
    for name in TRAINED_ON:
        cards, events = known_events(name)
        matrices = matrices_of(cards)
        left, right = candidates(matrices)
        measures = weighing.measure(matrices, left, right)
        event = np.unique(events, return_inverse=True)[1]
        same = event[left] == event[right]
        rows.append(_columns(measures | weighing.relative(matrices.days, left, right, measures["text"])))
        labels.append(same)
        shares.append(np.full(len(same), 2_000 / same.sum()))
    features = np.vstack(rows)
    spread = features.std(axis=0)
    model = LogisticRegression(C=10, max_iter=2000)
    model.fit(features / spread, np.concatenate(labels), sample_weight=np.concatenate(shares))
    fitted = [*zip(weighing.WEIGHTS, model.coef_[0] / spread, strict=True), (BIAS, model.intercept_[0])]
    used = {**weighing.WEIGHTS, BIAS: weighing.BIAS}
    for name, weight in fitted:
        by_hand = "   set by hand" if name in BY_HAND else ""
        sys.stdout.write(f"{name:20} fitted {weight:6.2f}   in use {used[name]:6.2f}{by_hand}\n")


def _columns(measures):
    return np.column_stack([measures[name] for name in weighing.WEIGHTS])


if __name__ == "__main__":
    main()

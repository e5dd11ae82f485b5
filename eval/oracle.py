"""The extractive oracle: the most weight of facts that any choice of the same sentences holds within the same budget."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array, csr_array

from eval.coverage import expressed, runs, weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from eval.events import Event
    from summarize.model import Sentence


def oracle(event: Event, sentences: Sequence[Sentence], budget: int) -> NDArray[np.intp]:
    """Choose the sentences that cover the most weight of facts, exactly, by integer programming.

    Maximise sum_f w_f y_f - eps sum_s l_s x_s, subject to
        y_f <= sum of x_s over sentences that express f + sum of z_r over runs that express it,
        z_r <= x_s for each sentence s of run r (a snippet over a sentence boundary needs its neighbours),
        sum_s l_s x_s <= budget, x binary.
    eps = 1 / (2 budget) only breaks ties towards fewer words, as weights are whole numbers.

    `sentences` are in order of article and place, and the oracle prints them in that order. Returns chosen rows,
    (k,) ascending. Source: the concept-coverage program of Gillick & Favre (2009) with annotated facts as concepts.

    Raises:
        ArithmeticError: the program was not solved.

    """
    lengths = np.array([sentence.words for sentence in sentences], dtype=np.int64)
    single = expressed(event, sentences)
    joint = runs(event, sentences, single)
    n, r, f = len(sentences), len(joint), len(event.facts)
    if n == 0:
        return np.empty(0, dtype=np.intp)
    cost = np.concatenate([lengths / (2 * budget), np.zeros(r), -weights(event.facts).astype(float)])
    together = np.array([facts for _, facts in joint], dtype=np.bool_).reshape(r, f)
    covers = np.concatenate([single, together]).T.astype(float)
    fact_rows = np.concatenate([covers, -np.eye(f)], axis=1)
    found = milp(
        cost,
        integrality=np.concatenate([np.ones(n), np.zeros(r + f)]),
        bounds=Bounds(0, np.concatenate([(lengths <= budget).astype(float), np.ones(r + f)])),
        constraints=[
            LinearConstraint(np.concatenate([lengths, np.zeros(r + f)])[None, :], ub=budget),
            LinearConstraint(csr_array(fact_rows), lb=0),
            *([LinearConstraint(_needs(joint, n, f), lb=0)] if joint else []),
        ],
        options={"mip_rel_gap": 0},
    )
    if found.x is None:
        raise ArithmeticError(f"the oracle of {event.id} at {budget} words was not solved: {found.message}")
    return np.flatnonzero(found.x[:n] > 0.5)


def _needs(joint: Sequence[tuple[range, NDArray[np.bool_]]], n: int, f: int) -> csr_array:
    """Build one row x_s - z_r >= 0 for each sentence of each run."""
    pairs = [(run, row) for run, (rows, _) in enumerate(joint) for row in rows]
    places = np.arange(len(pairs))
    sentence = coo_array(
        (np.ones(len(pairs)), (places, [row for _, row in pairs])), shape=(len(pairs), n + len(joint) + f)
    )
    run = coo_array((np.ones(len(pairs)), (places, [n + run for run, _ in pairs])), shape=sentence.shape)
    return csr_array(sentence - run)

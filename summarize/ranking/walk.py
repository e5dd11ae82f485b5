"""The solver that all graph rankers share: a random walk with restart, iterated until it stands still."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.errors import NotConverged

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from summarize.ranking.graph import Graph

    Step = Callable[[NDArray[np.floating]], tuple[NDArray[np.floating], float]]

ITERATIONS = 1000
"""At damping 0.9 the worst graph needs 200 for 9 digits."""


def walk(
    graph: Graph, prior: NDArray[np.floating] | None = None, damping: float = 0.9
) -> NDArray[np.float64]:
    """Share of time that a reader spends on each sentence who follows links and sometimes starts anew.

    p = (1 - a) q + a (T p + l q), solved by iteration; q is the prior, a the damping, T_ts = S_st / d_s with
    d_s = sum over t of S_st, and l the mass that T does not pass on.

    **No one profits from being alone.** A sentence keeps, by its link to itself, no more than it passes on to
    others: the weight of that link is min(own, links to others) in T, and the rest of its mass returns to the
    prior. So an isolated sentence scores (1 - a + a l) q, the least that any sentence of its prior can score; a
    nearly isolated one scores nearly that; and a sentence whose links to others weigh at least as much as its own
    (nearly all of a real cluster) is treated as Erkan & Radev (2004) have it. Were the link kept whole, an isolated
    sentence would score the average.

    Args:
        graph: n sentences and the weights of their links.
        prior: (n,) where the reader starts, >= 0, on any scale; None for anywhere alike.
        damping: a in [0, 1], the chance of following a link. At 1 the prior serves only to return lost mass.

    Returns:
        (n,) scores >= 0 that sum to 1.

    Raises:
        ValueError: damping or prior out of range.
        NotConverged: scores still moved after 1,000 iterations.

    """
    start = _distribution(prior, len(graph.own), graph.own.dtype)
    if not 0 <= damping <= 1:
        raise ValueError(f"damping must be in [0, 1], not {damping}")
    if not len(start):
        return start.astype(np.float64)
    scores = np.asarray(_settle(graph, start, damping), np.float64)
    return np.asarray(scores / scores.sum())


def _settle(graph: Graph, start: NDArray[np.floating], damping: float) -> NDArray[np.floating]:
    """Iterate from the prior until the scores stand still."""
    step = stepper(graph, start, damping)
    tolerance = 1e-6 if start.dtype == np.float32 else 1e-10
    scores, change = start, 0.0
    for _ in range(ITERATIONS):
        scores, change = step(scores)
        if change <= tolerance:
            return scores
    raise NotConverged(ITERATIONS, change)


def stepper(graph: Graph, start: NDArray[np.floating], damping: float) -> Step:
    """Return the step p -> (next p, sum of the changes). Arrays are written over: at a million rows, pages cost."""
    linked = graph.degree > 0
    weight = np.divide(1, graph.degree, out=np.zeros_like(graph.degree), where=linked)
    surplus = np.maximum(graph.own - np.maximum(graph.degree - graph.own, 0), 0)
    alone = np.flatnonzero(surplus)
    surplus = surplus[alone]
    share = np.empty_like(start)

    def step(scores: NDArray[np.floating]) -> tuple[NDArray[np.floating], float]:
        np.multiply(scores, weight, out=share)
        moved = graph.product(share)
        moved[alone] = np.maximum(moved[alone] - surplus * share[alone], 0)
        moved *= damping
        # What was not passed on starts anew, be it by choice or because it was lost: the sum stays 1.
        moved += np.multiply(start, max(1 - float(moved.sum()), 0), out=share)
        if damping == 1:
            # Undamped, a graph of two sides would swing for ever; half a step has the same fixed point.
            moved = (moved + scores) / 2
        np.subtract(moved, scores, out=share)
        return moved, float(np.abs(share, out=share).sum())

    return step


def _distribution(prior: NDArray[np.floating] | None, size: int, dtype: np.dtype) -> NDArray[np.floating]:
    """Scale a prior to sum to 1, or refuse it."""
    weights = np.ones(size) if prior is None else np.asarray(prior, np.float64)
    if weights.shape != (size,):
        raise ValueError(f"the prior has the shape {weights.shape}; {size} sentences need ({size},)")
    if not (np.isfinite(weights).all() and (weights >= 0).all() and (weights.any() or not size)):
        raise ValueError("the prior must be finite, not negative, and above 0 somewhere")
    return (weights / weights.sum()).astype(dtype) if size else weights.astype(dtype)

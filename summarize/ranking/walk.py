"""The solver that all graph rankers share: where a random walk with restart spends its time, by conjugate gradients."""

from __future__ import annotations

from itertools import islice
from math import sqrt
from typing import TYPE_CHECKING

import numpy as np

from summarize.errors import NotConverged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from summarize.ranking.graph import Graph

    Vector = NDArray[np.floating]

ITERATIONS = 1000
"""Iterations before `NotConverged`. At damping 0.9 news needs 15 for 6 digits, any graph fewer than 100 for
9."""
NO_RESTART = 1 - 1e-7
"""Damping 1, as a limit: the prior then decides how much each separate part of the graph gets."""


def walk(
    graph: Graph, prior: NDArray[np.floating] | None = None, damping: float = 0.9
) -> NDArray[np.float64]:
    """Compute a reader's share of time on each sentence: he follows links and sometimes starts anew.

    p = (1 - a) q + a (T p + l q); q is the prior, a the damping, T_ts = S_st / d_s with
    d_s = sum over t of S_st, and l the mass that T does not pass on.

    **No sentence profits from being isolated.** By its link to itself, a sentence keeps no more than it
    passes on to others: in T, that link weighs min(own, links to others), and the rest of the mass returns to
    the prior. So an isolated sentence scores (1 - a + a l) q, the least that any sentence with its prior can
    score; a nearly isolated one scores nearly that; and a sentence whose links to others weigh at least as
    much as its own (nearly all of a real cluster) is treated as in Erkan & Radev (2004). If the link
    kept its full weight, an isolated sentence would score the average.

    Args:
        graph: n sentences and the weights of their links.
        prior: (n,) where the reader starts, >= 0, on any scale; None for uniform.
        damping: a in [0, 1], the chance of following a link. At 1 the prior serves only to return lost mass.

    Returns:
        (n,) scores >= 0 that sum to 1.

    Raises:
        ValueError: damping or prior out of range.
        NotConverged: the residual was still too large after 1,000 iterations.

    """
    start = distribution(prior, len(graph.own), graph.own.dtype)
    if not 0 <= damping <= 1:
        raise ValueError(f"damping must be in [0, 1], not {damping}")
    if not len(start):
        return start.astype(np.float64)
    tolerance, left = 1e-5 if start.dtype == np.float32 else 1e-10, 0.0
    for solution, left in islice(descend(graph, start, min(damping, NO_RESTART)), ITERATIONS + 1):
        if left <= tolerance:
            scores = np.maximum(solution * _roots(graph.degree), 0).astype(np.float64)
            return np.asarray(scores / scores.sum())
    raise NotConverged(ITERATIONS, left)


def descend(graph: Graph, start: Vector, damping: float) -> Iterator[tuple[Vector, float]]:
    """Yield ever better solutions, each with an upper bound on its residual: sum of |q - (I - a T) y|.

    Mass that is not passed on starts anew, so p = c q + a T p with a number c: p is the solution y of
    (I - a T) y = q, scaled. With y = D^1/2 u the matrix is symmetric, I - a D^-1/2 S D^-1/2, and its
    eigenvalues are above 0, so conjugate gradients (Hestenes & Stiefel 1952) solve it, in a third to a half
    of the steps that walking takes and without a number to tune. The first solution is a guess: where a walk
    that never starts anew would end. Its residual shrinks fast. By Cauchy and Schwarz the sum of |D^1/2 r| is
    at most (sum of d)^1/2 |r|.

    Yields u (n,) and the bound. Each step overwrites u: at a million rows, new arrays cost time.
    """
    surplus = np.maximum(graph.own - np.maximum(graph.degree - graph.own, 0), 0)
    alone = np.flatnonzero(surplus)
    surplus = surplus[alone]
    roots = _roots(graph.degree)
    scale, left = start.dtype.type(sqrt(damping)) / roots, start / roots
    solution = np.where(graph.degree > 0, roots, 0)
    solution /= (1 - damping) * float(graph.degree.sum()) or 1
    left -= (1 - damping) * solution
    left[alone] -= damping * surplus * solution[alone] / graph.degree[alone]
    volume, way, spare = float(np.square(roots).sum()), left.copy(), roots
    rest = _square(left, spare)
    while True:
        yield solution, sqrt(volume * rest)
        share = np.multiply(way, scale, out=spare)
        turned = graph.product(share)
        if len(alone):
            turned[alone] -= surplus * share[alone]
        turned *= scale
        np.subtract(way, turned, out=turned)
        length = rest / float(np.multiply(way, turned, out=spare).sum())
        solution += np.multiply(way, length, out=spare)
        turned *= length
        left -= turned
        before, rest = rest, _square(left, spare)
        way *= rest / before
        way += left


def distribution(prior: NDArray[np.floating] | None, size: int, dtype: np.dtype) -> NDArray[np.floating]:
    """Scale a prior to sum to 1, or refuse it; None is uniform. Every ranker takes its prior through this."""
    weights = np.ones(size) if prior is None else np.asarray(prior, np.float64)
    if weights.shape != (size,):
        raise ValueError(f"the prior has the shape {weights.shape}; {size} sentences need ({size},)")
    if not (np.isfinite(weights).all() and (weights >= 0).all() and (weights.any() or not size)):
        raise ValueError("the prior must be finite, not negative, and above 0 somewhere")
    shares = weights / weights.max(initial=1e-300)  # the sum of large numbers might overflow
    return (shares / shares.sum()).astype(dtype) if size else weights.astype(dtype)


def _square(vector: Vector, spare: Vector) -> float:
    """Sum the squares; not by `dot`, whose order of summing depends on the number of threads."""
    return float(np.square(vector, out=spare).sum())


def _roots(degree: Vector) -> Vector:
    """Square roots of the degrees, 1 where a row has no link."""
    return np.sqrt(np.where(degree > 0, degree, 1))

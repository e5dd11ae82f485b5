"""The best choice there is, with proof: integer programming over sentences and concepts."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from scipy import sparse

from summarize.selection.parts import marks_of
from summarize.selection.problem import rank_of
from summarize.selection.search_space import chain_totals

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from summarize.selection.problem import Problem

    Limits = NDArray[np.float64]

ROWS = 5000
"""Most rows that are put to the solver."""
SECONDS = 10.0
"""Time for a proof."""


class NotProven(UserWarning):
    """The answer is the best one found, not shown to be the best there is."""


def solve(problem: Problem, fallback: Iterable[int]) -> list[int]:
    """Maximise F under the rules, by branch and bound (HiGHS).

    Variables: x_s for each row, y_c <= sum of the x_s that hold c, the words missing from a filled budget,
    the words of each article above its share, and whether it supplies several sentences. Words missing or
    above are priced so high that they never pay. Gillick & Favre (2009).

    Args:
        problem: the sentences and the rules.
        fallback: a legal choice to fall back on.

    Returns:
        Rows of the best choice; with a `NotProven` warning, those of `fallback`, since how far the solver gets
        in its time depends on the machine.

    """
    fallback = list(fallback)
    if len(problem.lengths) > ROWS:
        warnings.warn(f"more than {ROWS} sentences are too many to prove a choice", NotProven, stacklevel=2)
        return fallback
    if not problem.allowed.any():
        return fallback
    from scipy.optimize import Bounds, LinearConstraint, milp  # noqa: PLC0415 - a heavy import, for this path only

    program = _program(problem)
    answer = milp(
        program.costs,
        integrality=program.whole,
        bounds=Bounds(*program.bounds),
        constraints=LinearConstraint(*program.constraint),
        options={"time_limit": SECONDS, "mip_rel_gap": 1e-6},
    )
    if answer.status:
        message = f"no proof within {SECONDS:g} seconds that a better choice does not exist"
        warnings.warn(message, NotProven, stacklevel=2)
        return fallback
    proven = np.flatnonzero(answer.x[: len(problem.lengths)] > 0.5).tolist()
    return min(fallback, proven, key=lambda choice: rank_of(problem, choice))


class _Program(NamedTuple):
    """Min c v with low <= A v <= high and 0 <= v <= upper."""

    costs: NDArray[np.float64]
    constraint: tuple[sparse.csr_array, Limits, Limits]
    bounds: tuple[float, Limits]
    whole: NDArray[np.intp]
    """1 where a variable is a whole number."""


def _program(problem: Problem) -> _Program:
    """Write the problem with v = (x, y, missing, beyond, several)."""
    rows, groups = len(problem.lengths), int(problem.groups.max()) + 1
    concepts, weights = _merge_concepts(problem)
    holders = np.bincount(concepts.indices, minlength=len(weights))
    shared = np.flatnonzero(holders > 1)
    # A concept that only one row holds is a gain of that row and needs no variable.
    alone = concepts @ np.where(holders == 1, weights, 0.0)
    lengths, clashes, needs = problem.lengths[None, :], _clashes(problem), _needs(problem)
    member = sparse.csr_array((np.ones(rows), (problem.groups, np.arange(rows))), (groups, rows))
    supplied, longest, each = member * lengths, int(problem.lengths.max()), sparse.eye_array(groups)
    share = np.full((groups, 1), problem.article_share)
    parts: list[tuple[Any, ...]] = [  # coefficients of x, y, missing, beyond, several; low, high
        (-concepts[:, shared].T, sparse.eye_array(len(shared)), None, None, None, -np.inf, 0),
        (lengths, None, None, None, None, -np.inf, problem.budget),
        (np.ones((1, rows)), None, None, None, None, -np.inf, problem.limit or rows),
        (needs, None, None, None, None, -np.inf, 0),
        (clashes, None, None, None, None, -np.inf, 1),
        (lengths, None, np.ones((1, 1)), None, None, problem.floor, np.inf),
        (member, None, None, None, -rows * each, -np.inf, 1),
        (supplied - share * lengths, None, -share, -each, longest * each, -np.inf, longest),
    ]
    matrix = sparse.block_array([part[:5] for part in parts], format="csr")
    low, high = (
        np.repeat([part[side] for part in parts], [part[0].shape[0] for part in parts]) for side in (5, 6)
    )
    scale = problem.weights.sum() or 1.0
    fault = 1 + np.abs(problem.costs).sum() / scale  # more than any choice of sentences can be worth
    costs = [(problem.costs - alone) / scale, -weights[shared] / scale]
    costs += [np.array([fault * (problem.budget + 1)]), np.full(groups, fault), np.zeros(groups)]
    barred = chain_totals(problem.requires, (~problem.allowed).astype(float)) > 0
    upper = [~barred, np.ones(len(shared)), np.full(1 + groups, np.inf), np.ones(groups)]
    whole = np.repeat([1, 0, 1], [rows, len(shared) + 1, 2 * groups])
    return _Program(np.concatenate(costs), (matrix, low, high), (0.0, np.concatenate(upper)), whole)


def _merge_concepts(problem: Problem) -> tuple[sparse.csr_array, NDArray[np.float64]]:
    """Join concepts that the same rows hold: one variable will do for all of them."""
    columns = problem.concepts.tocsc()
    columns.sort_indices()
    groups: dict[bytes, int] = {}
    ends = zip(columns.indptr, columns.indptr[1:], strict=False)
    number = [groups.setdefault(columns.indices[a:b].tobytes(), len(groups)) for a, b in ends]
    weights = np.asarray(np.bincount(number, problem.weights, minlength=len(groups)), np.float64)
    first = np.unique(number, return_index=True)[1]
    return sparse.csr_array(columns[:, first].astype(np.float64)), weights


def _needs(problem: Problem) -> sparse.csr_array:
    """Rows x_s - x_t <= 0 for each s that requires t."""
    dependents = np.flatnonzero(problem.requires >= 0)
    count = len(dependents)
    columns = np.stack([dependents, problem.requires[dependents]], axis=1).ravel()
    values = np.tile([1.0, -1.0], count)
    return sparse.csr_array((values, columns, np.arange(count + 1) * 2), (count, len(problem.lengths)))


def _clashes(problem: Problem) -> sparse.csr_array:
    """Rows x_s + x_t <= 1 for each two that repeat each other."""
    pairs = marks_of(problem.pairs, np.arange(len(problem.lengths))).rows
    sizes = np.diff(pairs.indptr)
    common = sparse.triu(pairs @ pairs.T, k=1, format="coo")
    overlap = common.data > problem.overlap * np.minimum(sizes[common.row], sizes[common.col])
    near = sparse.triu(problem.vectors @ problem.vectors.T, k=1, format="coo")
    own = problem.groups[near.row] == problem.groups[near.col]
    alike = near.data > np.where(own, problem.likeness_within, problem.likeness)
    clashing = np.concatenate(
        [np.stack([m.row[clash], m.col[clash]], axis=1) for m, clash in ((common, overlap), (near, alike))]
    )
    count = len(clashing)
    return sparse.csr_array(
        (np.ones(2 * count), clashing.ravel(), np.arange(count + 1) * 2), (count, len(problem.lengths))
    )

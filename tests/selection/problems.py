"""Selection problems for tests: small random ones, and real-looking ones by hand."""

import numpy as np
from hypothesis import strategies as st
from scipy.sparse import csr_array

from summarize.selection import Problem


def make(rows, *, weights=None, **options):
    """Build a problem from concept lists; what is not given is neutral."""
    size = len(rows)
    columns = 1 + max((max(row, default=0) for row in rows), default=0)
    held = np.zeros((size, columns), np.float32)
    for number, row in enumerate(rows):
        held[number, row] = 1
    lengths = np.maximum(np.linalg.norm(held, axis=1, keepdims=True), 1)
    given = {
        "scores": np.full(size, 1 / max(size, 1)),
        "vectors": csr_array(held / lengths),
        "lengths": np.full(size, 10),
        "concepts": csr_array(held),
        "weights": np.ones(columns) if weights is None else np.array(weights, float),
        "costs": np.zeros(size),
        "pairs": csr_array((size, 1), dtype=np.float32),
        "requires": np.full(size, -1),
        "allowed": np.ones(size, bool),
        "groups": np.arange(size),
        "budget": 20,
        "likeness": 2.0,
        "likeness_within": 2.0,
    }
    return Problem(**{**given, **{name: _array(value) for name, value in options.items()}})


def _array(value):
    return np.array(value) if isinstance(value, list) else value


@st.composite
def problems(draw, max_rows=7):
    """Up to seven rows with overlaps, requirements, costs, bans, articles and word pairs, some twice in a sentence."""
    size = draw(st.integers(1, max_rows))
    rows = draw(st.lists(st.lists(st.integers(0, 7), max_size=5), min_size=size, max_size=size))
    each = {"min_size": size, "max_size": size}
    pairs = draw(st.lists(st.lists(st.integers(0, 5), min_size=1, max_size=4), **each))
    starts = np.cumsum([0, *map(len, pairs)])
    leaning = draw(st.lists(st.sampled_from([0, 0, 0, 1]), **each))
    return make(
        [*rows, [7]][:size],
        weights=draw(st.lists(st.sampled_from([0.0, 0.5, 1.0, 1.5, 3.0]), min_size=8, max_size=8))[
            : 1 + max((max(row, default=0) for row in rows), default=0)
        ],
        scores=np.array(draw(st.lists(st.floats(0.01, 1), **each))),
        lengths=draw(st.lists(st.integers(1, 12), **each)),
        costs=draw(st.lists(st.sampled_from([0.0, 0.0, 0.25, 2.0, -0.5]), **each)),
        pairs=csr_array((np.ones(starts[-1], np.int8), np.concatenate(pairs), starts), shape=(size, 6)),
        requires=[row - 1 if row and leans else -1 for row, leans in enumerate(leaning)],
        allowed=draw(st.lists(st.sampled_from([True, True, True, False]), **each)),
        groups=draw(st.lists(st.integers(0, 3), **each)),
        budget=draw(st.integers(1, 40)),
        likeness=draw(st.sampled_from([0.45, 2.0])),
        likeness_within=draw(st.sampled_from([0.45, 0.6, 2.0])),
        limit=draw(st.sampled_from([None, None, 1, 3])),
        slack=draw(st.sampled_from([0, 8])),
    )

"""The concept index beside a dictionary of tuples, and selection beside ranking."""

import pytest

from benchmarks import rows
from summarize.selection import SELECTORS, index_concepts, worth
from tests.oracles import dictionary_concepts


@pytest.mark.parametrize("size", rows.SIZES)
def test_concepts(benchmark, size):
    benchmark.group = f"concepts {size:,}"
    benchmark.name = "summarize"
    found, kinds, _ = benchmark.pedantic(index_concepts, rows.zipf(size), rounds=20 if size <= 10_000 else 2)
    assert found.shape == (size, len(kinds))


@pytest.mark.parametrize("size", [size for size in rows.SIZES if size <= 100_000])
def test_dictionary(benchmark, size):
    benchmark.group = f"concepts {size:,}"
    benchmark.name = "dictionary of tuples"
    found, keys = benchmark.pedantic(dictionary_concepts, rows.zipf(size), rounds=5 if size <= 10_000 else 1)
    assert len(found) == size
    assert len(keys) == len(index_concepts(*rows.zipf(size)).kinds)


@pytest.mark.parametrize("size", rows.SIZES)
def test_coverage(benchmark, size):
    benchmark.group = f"select {size:,}"
    benchmark.name = "coverage"
    problem = rows.problem(size)
    chosen = benchmark.pedantic(SELECTORS["coverage"], (problem,), rounds=10 if size <= 10_000 else 3)
    assert 180 <= problem.lengths[chosen].sum() <= 200


@pytest.mark.parametrize("name", [name for name in SELECTORS if name != "coverage"])
def test_selector(benchmark, name):
    benchmark.group = "select 250"
    benchmark.name = name
    problem = rows.problem(250)
    chosen = benchmark.pedantic(SELECTORS[name], (problem,), rounds=3)
    benchmark.extra_info["worth"] = worth(problem, chosen)
    assert problem.lengths[chosen].sum() <= 200

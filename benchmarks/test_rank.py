"""Continuous LexRank beside its peers, its growth, its memory, and one iteration beside the machine."""

import tracemalloc

import numpy as np
import pytest

from benchmarks import peers, rows
from summarize.ranking import RANKERS, lexrank
from summarize.ranking.graph import cosine_graph
from summarize.ranking.walk import descend


@pytest.mark.parametrize("size", rows.SIZES)
def test_ours(benchmark, size):
    benchmark.group = f"rank {size:,}"
    benchmark.name = "summarize"
    vectors = rows.vectors(size)
    scores = benchmark(lexrank, vectors)
    assert scores.sum() == pytest.approx(1)


@pytest.mark.parametrize("name", [name for name in RANKERS if RANKERS[name] is not lexrank])
@pytest.mark.parametrize("size", [size for size in rows.SIZES if size <= 1_000])
def test_ranker(benchmark, size, name):
    benchmark.group = f"rank {size:,}"
    benchmark.name = name
    scores = benchmark.pedantic(RANKERS[name], (rows.vectors(size),), rounds=5, warmup_rounds=1)
    assert scores.sum() == pytest.approx(1)


@pytest.mark.parametrize("size", [size for size in rows.SIZES if size <= 1_000])
def test_sumy(benchmark, size):
    benchmark.group = f"rank {size:,}"
    benchmark.name = "sumy"
    document = peers.sumy_document(rows.texts(size))
    assert len(benchmark.pedantic(peers.sumy_lexrank, (document,), rounds=1)) == 10


@pytest.mark.parametrize("size", [size for size in rows.SIZES if size <= 10_000])
@pytest.mark.parametrize(
    "peer", [peers.networkx_pagerank, peers.scikit_network_pagerank, peers.dense_lexrank]
)
def test_peer(benchmark, peer, size):
    benchmark.group = f"rank {size:,}"
    benchmark.name = peer.__name__.rsplit("_", 1)[0].replace("_", "-")
    vectors = rows.vectors(size)
    found = benchmark.pedantic(
        peer, (vectors,), rounds=3 if size < 10_000 else 1, warmup_rounds=1 if size < 10_000 else 0
    )
    scores = np.array(list(found.values())) if isinstance(found, dict) else found
    assert scores.sum() == pytest.approx(1, abs=1e-3)


@pytest.mark.parametrize("size", [1_000, 10_000, 100_000])
def test_news(benchmark, size):
    """Real sentences are as quick as synthetic ones."""
    found = rows.news_rows(size)
    if found is None:
        pytest.skip("allsides_train.jsonl is not at hand")
    from summarize.ranking import vectorize

    benchmark.group = "rank news"
    benchmark.name = f"summarize, {size:,}"
    assert benchmark(lexrank, vectorize(*found)).sum() == pytest.approx(1)


def test_memory(benchmark):
    """Ranking a million sentences takes no more memory than the rows once again."""
    vectors = rows.vectors(1_000_000)
    held = vectors.data.nbytes + vectors.indices.nbytes + vectors.indptr.nbytes
    tracemalloc.start()
    benchmark.group = "memory of ranking 1,000,000"
    benchmark.name = "summarize"
    benchmark.pedantic(lexrank, (vectors,), rounds=1)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    benchmark.extra_info |= {"rows": held, "peak": peak, "times the rows": round(1 + peak / held, 2)}
    assert peak <= held


def test_iteration(benchmark):
    """One step towards the scores of a million sentences."""
    benchmark.group = "one iteration at 1,000,000"
    benchmark.name = "summarize"
    vectors = rows.vectors(1_000_000)
    start = np.full(vectors.shape[0], 1 / vectors.shape[0], np.float32)
    graph = cosine_graph(vectors)

    def begin():
        steps = descend(graph, start, 0.9)
        next(steps)
        return (steps,), {}

    _, left = benchmark.pedantic(next, setup=begin, rounds=20)
    assert 0 < left < 1


def test_stream(benchmark):
    """What the machine needs to copy as many bytes as the rows hold, twice."""
    benchmark.group = "one iteration at 1,000,000"
    benchmark.name = "copying the rows twice"
    vectors = rows.vectors(1_000_000)
    held = vectors.data.nbytes + vectors.indices.nbytes + vectors.indptr.nbytes
    source, target = np.ones(held // 8), np.ones(held // 8)

    def copy():
        np.copyto(target, source)
        np.copyto(target, source)

    benchmark.pedantic(copy, rounds=30)
    benchmark.extra_info |= {"bytes": held}
    assert target[-1] == 1

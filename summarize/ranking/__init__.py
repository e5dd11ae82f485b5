"""Which sentences are central: rows of numbers in, scores out. Knows arrays, never articles."""

from summarize.ranking.rankers import RANKERS, lexrank, lexrank_threshold
from summarize.ranking.vectors import vectorize

__all__ = ["RANKERS", "lexrank", "lexrank_threshold", "vectorize"]

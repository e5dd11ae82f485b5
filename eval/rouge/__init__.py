"""ROUGE as ROUGE-1.5.5 computes it: words in `tokens`, matches in `counts`, figures in `scores`."""

from eval.rouge.counts import MEASURES
from eval.rouge.scores import Options, Score, count, jackknifed, pooled, signature
from eval.rouge.tokens import legible

__all__ = ["MEASURES", "Options", "Score", "count", "jackknifed", "legible", "pooled", "signature"]

"""How well the lexicon of loaded words finds biased sentences, on sentences that experts judged."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from eval.errors import BadEvaluationInput
from eval.files import numbered
from summarize.language.loaded import count_loaded_words
from summarize.model import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True, slots=True)
class Detection:
    """Figures of a detector: a sentence is flagged when it has a loaded word; AUC ranks by loaded words per word."""

    sentences: int
    biased: int
    flagged: int
    precision: float
    recall: float
    auc: float


def judge(path: Path) -> Detection:
    """Run the lexicon over judged sentences: jsonl with "text" and "biased" ("Biased" or "Non-biased"; others skipped).

    Raises:
        BadEvaluationInput: for a file that cannot be read or a line that is not such a sentence.

    """
    texts, biased = _read(path)
    counts = np.array([count_loaded_words(text) for text in texts])
    lengths = np.array([max(1, count_words(text)) for text in texts])
    flagged = counts > 0
    hits = int((flagged & biased).sum())
    return Detection(
        sentences=len(texts),
        biased=int(biased.sum()),
        flagged=int(flagged.sum()),
        precision=hits / max(1, int(flagged.sum())),
        recall=hits / max(1, int(biased.sum())),
        auc=area(counts / lengths, biased),
    )


def area(scores: ArrayLike, positive: ArrayLike) -> float:
    """Return the area under the ROC curve: how often a positive outranks a negative, a tie counting half.

    AUC = (R - p (p + 1) / 2) / (p n), R = sum of the mid-ranks of the p positives (Mann & Whitney, 1947).
    """
    values, truth = np.asarray(scores, dtype=float), np.asarray(positive, dtype=bool)
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    middle = np.cumsum(counts) - (counts - 1) / 2
    p, n = int(truth.sum()), int((~truth).sum())
    return float((middle[inverse][truth].sum() - p * (p + 1) / 2) / (p * n)) if p and n else 0.5


def _read(path: Path) -> tuple[Sequence[str], NDArray[np.bool_]]:
    texts, biased = [], []
    for number, line in numbered(path, "name a .jsonl file of judged sentences"):
        try:
            item = json.loads(line)
            text, verdict = str(item["text"]), item["biased"]
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            problem = 'not a judged sentence; give {"text": ..., "biased": "Biased" or "Non-biased"}'
            raise BadEvaluationInput(path, number, problem) from error
        if verdict in ("Biased", "Non-biased"):
            texts.append(text)
            biased.append(verdict == "Biased")
    if not texts:
        raise BadEvaluationInput(path, None, "no judged sentence in it; give one JSON object a line")
    return texts, np.array(biased, dtype=np.bool_)

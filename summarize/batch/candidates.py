"""Choose the pairs of articles to compare: those that share rare terms, found without a matrix of all pairs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import scipy.sparse as sp

from summarize.batch.background import rarity
from summarize.batch.cards import FIELDS
from summarize.language.outlets import publisher

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarize.batch.cards import Card

    Rows = NDArray[np.intp]

RARE = 48
"""Terms by which an article's candidates are found: its heaviest."""
PIECE = 60
"""Most articles in one piece of a term's list, which is in order of time; articles are compared within a piece."""
NEIGHBOURS = 40
"""Most candidates kept per article: those that share the heaviest terms with it."""
LEAST_SHARED = 0.06
"""Articles whose heaviest terms have a smaller inner product are not compared."""
ROWS = 2_000
"""Articles for which candidates are sought at once."""
DAYS = 14
"""Articles more than so many days apart are not compared."""


@dataclass(frozen=True, slots=True)
class CardMatrices:
    """All cards of a run as matrices over one vocabulary; row i is article i."""

    fields: dict[str, sp.csr_array]
    """(n, v) unit rows by field, (1 + ln tf) idf."""
    rare: sp.csr_array
    """(n, v) max(idf - 3, 0) of each term in the text: how strongly sharing the term speaks for one event."""
    marks: sp.csr_array
    """(n, v) the `RARE` heaviest terms of each text and opening, and their weights."""
    days: NDArray[np.float64]
    """(n,) ordinal day, NaN where unknown."""
    years: NDArray[np.int64]
    """(n,) latest year that the text names, or 0."""
    sources: NDArray[np.intp]
    """(n,) number of the outlet, -1 where unknown."""

    def of(self, rows: Rows) -> CardMatrices:
        """Take some rows, in the order given; weights stay those of the whole run."""
        return CardMatrices(
            {name: field[rows] for name, field in self.fields.items()},
            self.rare[rows],
            self.marks[rows],
            self.days[rows],
            self.years[rows],
            self.sources[rows],
        )


def matrices_of(cards: Sequence[Card]) -> CardMatrices:
    """Lay out cards as matrices, with one idf over all of them."""
    terms = np.concatenate([card.terms for card in cards]) if cards else np.empty(0, dtype=np.uint32)
    counts = np.concatenate([card.counts for card in cards]) if cards else np.empty((0, len(FIELDS)))
    vocabulary, columns = np.unique(terms, return_inverse=True)
    indptr = np.concatenate([[0], np.cumsum([len(card.terms) for card in cards])])
    shape = (len(cards), len(vocabulary))
    idf = rarity(vocabulary, np.bincount(columns, minlength=len(vocabulary)), len(cards))
    fields = {}
    for field, tf in zip(FIELDS, counts.T, strict=True):
        weight = np.where(tf > 0, 1 + np.log(np.maximum(tf, 1)), 0) * idf[columns]
        fields[field] = unit_rows(sp.csr_array((weight, columns, indptr), shape=shape, copy=True))
    proof = np.where(counts[:, 0] > 0, np.maximum(idf[columns] - 3, 0), 0)
    return CardMatrices(
        fields,
        sp.csr_array((proof, columns, indptr), shape=shape, copy=True),
        _heaviest_terms(sp.csr_array(fields["body"] + fields["lead"])),
        np.array([np.nan if card.day is None else card.day for card in cards], dtype=float),
        np.array([card.year for card in cards], dtype=np.int64),
        _outlet_numbers([publisher(card.source) for card in cards]),
    )


def candidates(matrices: CardMatrices) -> tuple[Rows, Rows]:
    """Return pairs i < j that share rare terms, about `NEIGHBOURS` per article at most: rows i (p,) and rows j (p,), in linear time.

    Each article is listed under its `RARE` heaviest terms. A term's list, in order of time, is cut into equal
    pieces of at most `PIECE`, and articles are paired within a piece, so that cost is linear in a list's length.
    Of the articles within `DAYS` of it, each keeps those that share the heaviest terms.
    """
    marks = sp.coo_array(matrices.marks)
    articles, terms = (each.astype(np.intp) for each in marks.coords)
    weights = marks.data
    order = np.lexsort((articles, np.nan_to_num(matrices.days[articles], nan=-1.0), terms))
    articles, weights = articles[order], weights[order]
    pieces = _pieces(terms[order])
    shape = (len(matrices.days), int(pieces.max(initial=-1)) + 1)
    meetings = sp.csr_array(sp.coo_array((weights, (articles, pieces)), shape=shape))
    by_piece = sp.csr_array(meetings.T)
    blocks = [
        _strongest_pairs(meetings, by_piece, start, matrices.days) for start in range(0, shape[0], ROWS)
    ]
    pairs = np.concatenate([np.empty((2, 0), dtype=np.intp), *blocks], axis=1)
    pairs = np.unique(np.sort(pairs, axis=0), axis=1)
    return pairs[0], pairs[1]


def _pieces(terms: Rows) -> Rows:
    """(t,) number of the piece that each list entry belongs to; the lists follow one another in order of terms."""
    _, first, sizes = np.unique(terms, return_index=True, return_counts=True)
    parts = -(-sizes // PIECE)
    rank = np.arange(len(terms)) - np.repeat(first, sizes)
    start = np.concatenate([[0], np.cumsum(parts)[:-1]]) if len(parts) else parts
    return np.asarray(
        np.repeat(start, sizes) + rank * np.repeat(parts, sizes) // np.repeat(sizes, sizes), dtype=np.intp
    )


def _strongest_pairs(
    meetings: sp.csr_array, by_piece: sp.csr_array, start: int, days: NDArray[np.float64]
) -> NDArray[np.intp]:
    """(2, p) pairs of `ROWS` articles from `start` on, each with the `NEIGHBOURS` that share most with it."""
    shared = sp.coo_array(meetings[start : start + ROWS] @ by_piece)
    rows, columns = (each.astype(np.intp) for each in shared.coords)
    rows += start
    comparable = (
        (rows != columns) & (shared.data >= LEAST_SHARED) & ~(np.abs(days[rows] - days[columns]) > DAYS)
    )
    rows, columns, weights = rows[comparable], columns[comparable], shared.data[comparable]
    order = np.lexsort((columns, -weights, rows))
    rows, columns = rows[order], columns[order]
    strongest = np.arange(len(rows)) - np.searchsorted(rows, rows) < NEIGHBOURS
    return np.stack([rows[strongest], columns[strongest]])


def _heaviest_terms(vectors: sp.csr_array) -> sp.csr_array:
    """Keep only the `RARE` largest entries of each row."""
    rows = np.repeat(np.arange(vectors.shape[0]), np.diff(vectors.indptr))
    order = np.lexsort((vectors.indices, -vectors.data, rows))
    rank = np.arange(len(order)) - vectors.indptr[rows[order]]
    heaviest = np.sort(order[rank < RARE])
    return sp.csr_array(
        sp.coo_array(
            (vectors.data[heaviest], (rows[heaviest], vectors.indices[heaviest])), shape=vectors.shape
        )
    )


def unit_rows(matrix: sp.csr_array) -> sp.csr_array:
    """Scale rows to length 1; empty rows stay empty."""
    matrix.eliminate_zeros()
    norm = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
    norm[norm == 0] = 1
    return sp.csr_array(sp.diags_array(1 / norm) @ matrix)


def _outlet_numbers(names: list[str]) -> NDArray[np.intp]:
    numbers: dict[str, int] = {}
    return np.array([numbers.setdefault(name, len(numbers)) if name else -1 for name in names], dtype=np.intp)

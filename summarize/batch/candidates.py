"""Which pairs of articles are compared at all: those that share rare terms, found without a matrix of all pairs."""

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
"""Terms by which an article looks for its like: its heaviest."""
PIECE = 60
"""Articles that meet one another along one term's list, which is in order of time."""
NEIGHBOURS = 40
"""Candidates that an article keeps: those with the heaviest terms in common."""
LEAST_SHARED = 0.06
"""Inner product of those terms' weights below which two articles are not compared."""
ROWS = 2_000
"""Articles whose neighbours are looked for at once."""
DAYS = 14
"""Articles further apart in time are not compared: a story goes on, but not at one sitting."""


@dataclass(frozen=True, slots=True)
class CardMatrices:
    """All cards of a run as matrices over one vocabulary; row i is article i."""

    fields: dict[str, sp.csr_array]
    """(n, v) unit rows by field, (1 + ln tf) idf."""
    rare: sp.csr_array
    """(n, v) idf - 3 of the terms that a text holds, 0 where that is negative: what a shared term proves."""
    marks: sp.csr_array
    """(n, v) the `RARE` heaviest terms of each text and opening, and their weights."""
    days: NDArray[np.float64]
    """(n,) ordinal day, NaN where unknown."""
    years: NDArray[np.int64]
    """(n,) latest year that the text names, or 0."""
    sources: NDArray[np.intp]
    """(n,) number of the outlet, -1 where unknown."""

    def of(self, rows: Rows) -> CardMatrices:
        """Some of the rows, in the order given; their weights are still those of the whole."""
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
    """Pairs i < j that share rare terms, at most about `NEIGHBOURS` an article: rows i (p,) and rows j (p,), linear in the inbox.

    Each article is listed under its `RARE` heaviest terms. A term's list, in order of time, is cut into equal
    pieces of at most `PIECE`, and articles meet within a piece: a list of any length costs what it holds and no
    more. Of those it meets within `DAYS`, an article keeps the ones with the heaviest terms in common.
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
    """(t,) number of the piece of each entry of the lists, which follow one another in order of terms."""
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
    """(2, p) for `ROWS` articles from `start`, each with the `NEIGHBOURS` that share the most with it."""
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
    """The `RARE` largest entries of each row alone."""
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
    """Scale rows to length 1 in place of their own; empty ones stay."""
    matrix.eliminate_zeros()
    norm = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
    norm[norm == 0] = 1
    return sp.csr_array(sp.diags_array(1 / norm) @ matrix)


def _outlet_numbers(names: list[str]) -> NDArray[np.intp]:
    numbers: dict[str, int] = {}
    return np.array([numbers.setdefault(name, len(numbers)) if name else -1 for name in names], dtype=np.intp)

"""Slow, obvious truth: what the fast paths must agree with. Plain loops and dictionaries, no cleverness."""

from __future__ import annotations

from itertools import pairwise
from math import log, sqrt

import numpy as np


def rows_of(ids, indptr):
    """The stems of each sentence as a list."""
    return [[int(stem) for stem in ids[start:end]] for start, end in pairwise(indptr)]


def dense_vectors(ids, indptr, content):
    """Weigh by tf x (1 + ln((1 + n) / (1 + sf))) with unit rows, one number at a time."""
    rows = rows_of(ids, indptr)
    matrix = np.zeros((len(rows), len(content)))
    for number, row in enumerate(rows):
        for stem in set(row):
            if content[stem]:
                holding = sum(stem in other for other in rows)
                matrix[number, stem] = row.count(stem) * (1 + log((1 + len(rows)) / (1 + holding)))
        length = sqrt(sum(value**2 for value in matrix[number]))
        if length:
            matrix[number] /= length
    return matrix


def transitions(similarity, prior):
    """T[s][t]: the chance of going from sentence s to sentence t when the reader follows a link.

    The link to itself counts no more than the links to others; what a sentence would keep beyond that, and all of a
    sentence without links, goes back to the prior.
    """
    size = len(similarity)
    start = [value / sum(prior) for value in prior]
    table = np.zeros((size, size))
    for s in range(size):
        degree = sum(similarity[s])
        others = degree - similarity[s][s]
        for t in range(size):
            weight = min(similarity[s][s], others) if s == t else similarity[s][t]
            table[s, t] = weight / degree if degree else 0
        table[s] += (1 - sum(table[s])) * np.array(start)
    return table


def stationary(similarity, prior, damping):
    """Solve p = (1 - a) q + a T p as the linear system that it is."""
    size = len(similarity)
    start = np.array(prior) / sum(prior)
    return np.linalg.solve(np.eye(size) - damping * transitions(similarity, prior).T, (1 - damping) * start)

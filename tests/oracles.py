"""Slow, obvious truth: what the fast paths must agree with. Plain loops and dictionaries, no cleverness."""

from __future__ import annotations

from itertools import combinations, pairwise
from math import ceil, log, sqrt

import numpy as np

from summarize.composing import evidence, nearby


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


def dictionary_statements(vectors, groups, scores, *, pool, levels):
    """Columns of statements by row, each pair of sentences looked at, and the rows that make a statement."""
    ranked = sorted(range(len(groups)), key=lambda row: (-scores[row], row))
    owners = sorted(ranked[:pool])
    held = [set() for _ in groups]
    for row in owners:
        for number, owner in enumerate(owners):
            likeness = float(vectors[row] @ vectors[owner])
            if row == owner and likeness:
                likeness = 1.0
            elif groups[row] == groups[owner]:
                continue
            held[row] |= {
                len(levels) * number + step for step, level in enumerate(levels) if likeness >= level
            }
    return held, owners


def dictionary_concepts(ids, indptr, content):
    """Concept columns of each row, and the stems of each column, by a dictionary of tuples."""
    numbers = {}
    rows = []
    for row in rows_of(ids, indptr):
        held = set()
        for place, stem in enumerate(row):
            if content[stem]:
                held.add(numbers.setdefault((stem,), len(numbers)))
            if place + 1 < len(row) and (content[stem] or content[row[place + 1]]):
                held.add(numbers.setdefault((stem, row[place + 1]), len(numbers)))
        rows.append(sorted(held))
    return rows, list(numbers)


def dictionary_weights(rows, keys, scores, groups, *, unigram, itself):
    """Sum over pairs of articles of the product of their largest scaled scores, less for one beside itself and for stems."""
    top = max(scores, default=0) or 1
    weights = []
    for concept, key in enumerate(keys):
        best = {}
        for row, held in enumerate(rows):
            if concept in held:
                best[groups[row]] = max(best.get(groups[row], 0), scores[row] / top)
        agreed = sum(
            one * other * (itself if a == b else 1) for a, one in best.items() for b, other in best.items()
        )
        weights.append(agreed * (unigram if len(key) == 1 else 1))
    return weights


def columns_of(matrix, row):
    """The columns a sparse row holds, as a set."""
    return set(matrix.toarray()[row].nonzero()[0].tolist())


def is_legal(problem, rows):
    """Budget, limit, permission, requirements and repetition, each as the rule is spoken."""
    pairs = {row: columns_of(problem.pairs, row) for row in rows}
    return (
        sum(problem.lengths[row] for row in rows) <= problem.budget
        and (problem.limit is None or len(rows) <= problem.limit)
        and all(problem.allowed[row] for row in rows)
        and all(problem.requires[row] in rows for row in rows if problem.requires[row] >= 0)
        and not any(
            len(pairs[s] & pairs[t]) > problem.overlap * min(len(pairs[s]), len(pairs[t]))
            or problem.vectors[[s]].toarray()[0] @ problem.vectors[[t]].toarray()[0]
            > (problem.likeness_within if problem.groups[s] == problem.groups[t] else problem.likeness)
            for s, t in combinations(rows, 2)
        )
    )


def share_of(problem, words):
    """What one article may supply of so many words: half of them, three quarters of two articles', all of one's."""
    articles = len({problem.groups[row] for row in range(len(problem.groups)) if problem.allowed[row]})
    return int({0: 1, 1: 1, 2: min(problem.share * 1.5, 1)}.get(articles, problem.share) * words)


def judge(problem, rows):
    """Words missing, words of articles beyond their share, and F, as the rule is spoken."""
    words = sum(problem.lengths[row] for row in rows)
    filled = min(ceil(problem.fill * problem.budget), problem.budget - problem.slack)
    floor = 1 if problem.limit is not None else max(1, filled)
    ceiling = share_of(problem, max(words, floor))
    supplied = [
        [problem.lengths[row] for row in rows if problem.groups[row] == article]
        for article in set(problem.groups)
    ]
    beyond = sum(max(sum(lengths) - ceiling, 0) for lengths in supplied if len(lengths) > 1)
    covered = set().union(*(columns_of(problem.concepts, row) for row in rows))
    worth = sum(problem.weights[concept] for concept in covered) - sum(problem.costs[row] for row in rows)
    return max(floor - words, 0), beyond, worth


def best_choice(problem):
    """The best legal choice among all subsets."""
    size = len(problem.lengths)
    choices = (rows for count in range(size + 1) for rows in combinations(range(size), count))
    legal = [(judge(problem, rows), rows) for rows in choices if is_legal(problem, rows)]
    return min(legal, key=lambda item: (item[0][0], item[0][1], -item[0][2], item[1]))


def eager_pass(problem, exponent):
    """One greedy pass that values every row each time."""
    chosen = []
    room = share_of(problem, problem.budget)
    for balanced in (True, False):
        while True:
            missing, _, value = judge(problem, chosen)
            found = []
            for row in range(len(problem.lengths)):
                unit = [row]
                while problem.requires[unit[-1]] >= 0:
                    unit.append(problem.requires[unit[-1]])
                unit = [link for link in unit if link not in chosen]
                grown = chosen + unit
                supplied = [
                    sum(min(problem.lengths[link], room) for link in grown if problem.groups[link] == article)
                    for article in {problem.groups[link] for link in unit}
                ]
                if not unit or not is_legal(problem, grown) or (balanced and max(supplied) > room):
                    continue
                gain = judge(problem, grown)[2] - value
                found.append(
                    (gain / max(sum(problem.lengths[link] for link in unit), 1) ** exponent, -row, unit)
                )
            if not found or (not missing and (not balanced or max(found)[0] <= 0)):
                break
            chosen += max(found)[2]
    return sorted(chosen)


def eager_exchange(problem, page, most, exponent):
    """Missing words, words beyond, -F of the best page that dropping up to `most` rows and filling up leads to."""
    found = []
    for dropped in (each for size in range(most + 1) for each in combinations(page, size)):
        kept = [row for row in page if row not in dropped]
        if not any(problem.requires[row] in dropped for row in kept):
            missing, beyond, value = judge(
                problem, _filled(problem, kept, page, exponent) if dropped else kept
            )
            found.append((missing, beyond, round(-value, 9)))
    return min(found)


def _filled(problem, kept, page, exponent):
    """Take the densest row that fits, requires none and was not on the page, until none is wanted."""
    room = share_of(problem, problem.budget)
    while True:
        missing, _, value = judge(problem, kept)
        found = []
        for row in set(range(len(problem.lengths))) - {*page, *kept}:
            grown = [*kept, row]
            supplied = sum(
                min(problem.lengths[link], room)
                for link in grown
                if problem.groups[link] == problem.groups[row]
            )
            if problem.requires[row] < 0 and is_legal(problem, grown) and supplied <= room:
                gain = judge(problem, grown)[2] - value
                found.append((gain / max(problem.lengths[row], 1) ** exponent, -row))
        if not found or (not missing and max(found)[0] <= 0):
            return kept
        kept = [*kept, -max(found)[1]]


def side_by_side(terms, row):
    """The pairs of neighbouring stems of a row, but for two stop words."""
    ids = terms.ids[terms.indptr[row] : terms.indptr[row + 1]].tolist()
    return {
        (terms.vocabulary[one], terms.vocabulary[two])
        for one, two in pairwise(ids)
        if terms.content[one] or terms.content[two]
    }


def support(vectors, groups, terms, features):
    """Rows of other articles that state what each row states: the formula of `support`, pair by pair, with sets."""
    vocabulary = terms.vocabulary
    pairs = nearby.near(np.arange(len(groups)), vectors, groups)
    held = [{vocabulary[column] for column in vectors[[row]].indices} for row in range(len(groups))]
    holding = {stem: sum(stem in words for words in held) for stem in vocabulary}
    said = [side_by_side(terms, row) for row in range(len(groups))]
    looked_at = [
        (row, other)
        for row, other in zip(pairs.place.tolist(), pairs.other.tolist(), strict=True)
        if len(held[row] & held[other]) >= 2
    ]
    names = set().union(*(held[row] & features(row).name_stems for pair in looked_at for row in pair))
    best = [{} for _ in held]
    for row, other, cosine, beside, around in zip(*(part.tolist() for part in pairs), strict=True):
        words = held[row] & held[other]
        one, two = features(row), features(other)
        telling = words - one.name_stems - two.name_stems
        rarity = {stem: max(log(min(60, 1 + len(groups)) / holding[stem]), 0) for stem in words}
        alike = [pair for pair in said[row] & said[other] if not names.issuperset(pair)]
        opens = all(np.sum(groups[:place] == groups[place]) < 3 for place in (row, other))
        told = 10 * cosine + 2 * beside + 4 * around + opens + 0.5 * len(alike)
        told += 2 * log(1 + sum(1 + rarity[stem] for stem in words))
        told += 0.5 * log(1 + sum(rarity[stem] for stem in telling))
        told += evidence.in_what_they_name(one, two, words)
        met = evidence.common_things(words, one.names)
        told -= 0.5 * (met == 2)
        if told >= 9.1 and met >= 2 and not (one.asks or two.asks):
            group = int(groups[other])
            best[row][group] = max(best[row].get(group, (told, -other)), (told, -other))
    return [sorted(-place for _, place in answers.values()) for answers in best]

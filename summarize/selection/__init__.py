"""Which sentences fit together in the budget: arrays in, row numbers out. Knows arrays, never articles."""

from summarize.selection.concept_index import Concepts, concepts_with, index_concepts
from summarize.selection.discounting import article_likeness, depth_discount
from summarize.selection.exact import NotProven
from summarize.selection.lead import dearer_lead, lacks_lead, with_lead
from summarize.selection.pairs import word_pairs
from summarize.selection.problem import Problem, price, rank_of, row_of, worth
from summarize.selection.revising import WORTH_MENDING, revise
from summarize.selection.search_space import chain_totals, survey
from summarize.selection.selectors import SELECTORS, WEIGHLESS
from summarize.selection.stating import covered_before, statements
from summarize.selection.weighing import blend, concept_weights

__all__ = [
    "SELECTORS",
    "WEIGHLESS",
    "WORTH_MENDING",
    "Concepts",
    "NotProven",
    "Problem",
    "article_likeness",
    "blend",
    "chain_totals",
    "concept_weights",
    "concepts_with",
    "covered_before",
    "dearer_lead",
    "depth_discount",
    "index_concepts",
    "lacks_lead",
    "price",
    "rank_of",
    "revise",
    "row_of",
    "statements",
    "survey",
    "with_lead",
    "word_pairs",
    "worth",
]

"""Which sentences fit together in the budget: arrays in, row numbers out. Knows arrays, never articles."""

from summarize.selection.concept_index import Concepts, concepts, holding
from summarize.selection.discounting import depth, sharing
from summarize.selection.exact import NotProven
from summarize.selection.ground import chain_totals, survey
from summarize.selection.lead import dearer_lead, lacks_lead, with_lead
from summarize.selection.pairs import word_pairs
from summarize.selection.problem import Problem, price, rank_of, row_of, worth
from summarize.selection.revising import WORTH_MENDING, revise
from summarize.selection.selectors import SELECTORS, WEIGHLESS
from summarize.selection.stating import said_again, statements
from summarize.selection.weighing import blend, weights

__all__ = [
    "SELECTORS",
    "WEIGHLESS",
    "WORTH_MENDING",
    "Concepts",
    "NotProven",
    "Problem",
    "blend",
    "chain_totals",
    "concepts",
    "dearer_lead",
    "depth",
    "holding",
    "lacks_lead",
    "price",
    "rank_of",
    "revise",
    "row_of",
    "said_again",
    "sharing",
    "statements",
    "survey",
    "weights",
    "with_lead",
    "word_pairs",
    "worth",
]

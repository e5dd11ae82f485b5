"""Order, headline, corroboration, disagreement."""

from summarize.composing.balance import lopsided
from summarize.composing.corroboration import on_topic, support
from summarize.composing.disagreement import RULES, disagreements
from summarize.composing.evidence import Named
from summarize.composing.excerpts import excerpt, reading
from summarize.composing.headline import headline, placed
from summarize.composing.order import reading_order
from summarize.composing.shared import central, shared, states
from summarize.composing.standing import Standing, stand

__all__ = [
    "RULES",
    "Named",
    "Standing",
    "central",
    "disagreements",
    "excerpt",
    "headline",
    "lopsided",
    "on_topic",
    "placed",
    "reading",
    "reading_order",
    "shared",
    "stand",
    "states",
    "support",
]

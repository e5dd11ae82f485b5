"""Order, headline, corroboration, disagreement."""

from summarize.composing.corroboration import on_topic, support
from summarize.composing.dating import days
from summarize.composing.disagreement import RULES, disagreements
from summarize.composing.excerpts import excerpt
from summarize.composing.features import Features, features_of
from summarize.composing.heading import headline, placed
from summarize.composing.introductions import introduced_first
from summarize.composing.leaning import Leaning
from summarize.composing.order import reading_order
from summarize.composing.points import Point, central, shared_points, unsaid
from summarize.composing.repeats import Repeats
from summarize.composing.standing import Standing, stand
from summarize.composing.unintroduced import Strangers

__all__ = [
    "RULES",
    "Features",
    "Leaning",
    "Point",
    "Repeats",
    "Standing",
    "Strangers",
    "central",
    "days",
    "disagreements",
    "excerpt",
    "features_of",
    "headline",
    "introduced_first",
    "on_topic",
    "placed",
    "reading_order",
    "shared_points",
    "stand",
    "support",
    "unsaid",
]

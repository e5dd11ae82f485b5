"""Order, headline, corroboration, disagreement."""

from summarize.composing.corroboration import on_topic, support
from summarize.composing.dating import publication_days
from summarize.composing.disagreement import RULES, disagreements
from summarize.composing.excerpts import excerpt
from summarize.composing.features import Features, features_of
from summarize.composing.heading import headline, title_in_text
from summarize.composing.introductions import introduce_first
from summarize.composing.leaning import Leaning
from summarize.composing.order import reading_order
from summarize.composing.points import Point, central, points_left_out, shared_points
from summarize.composing.repeats import Repeats
from summarize.composing.standing import Standing, stand
from summarize.composing.unintroduced import Unintroduced

__all__ = [
    "RULES",
    "Features",
    "Leaning",
    "Point",
    "Repeats",
    "Standing",
    "Unintroduced",
    "central",
    "disagreements",
    "excerpt",
    "features_of",
    "headline",
    "introduce_first",
    "on_topic",
    "points_left_out",
    "publication_days",
    "reading_order",
    "shared_points",
    "stand",
    "support",
    "title_in_text",
]

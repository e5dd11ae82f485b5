"""Order, headline, corroboration, disagreement."""

from summarize.composing.headline import headline
from summarize.composing.order import reading_order
from summarize.composing.standing import Standing, stand

__all__ = ["Standing", "headline", "reading_order", "stand"]

"""What is not news, and why it was dropped."""

from summarize.cleaning.containment import reprints
from summarize.cleaning.news import Dropped, clean
from summarize.cleaning.outlier_detection import outliers
from summarize.cleaning.several_stories import stories

__all__ = ["Dropped", "clean", "outliers", "reprints", "stories"]

"""What is not news, and why it was dropped."""

from summarize.cleaning.clean import Dropped, clean
from summarize.cleaning.outliers import outliers
from summarize.cleaning.reprints import reprints

__all__ = ["Dropped", "clean", "outliers", "reprints"]

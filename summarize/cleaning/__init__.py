"""What is not news, and why it was dropped."""

from summarize.cleaning.clean import Dropped, News, clean
from summarize.cleaning.prefixes import PREFIXES
from summarize.cleaning.reprints import reprints
from summarize.cleaning.rules import LINE_RULES, RULES, SENTENCE_RULES

__all__ = ["LINE_RULES", "PREFIXES", "RULES", "SENTENCE_RULES", "Dropped", "News", "clean", "reprints"]

"""What is not news, and why it was dropped."""

from summarize.cleaning.clean import Dropped, News, clean
from summarize.cleaning.line_rules import LINE_RULES
from summarize.cleaning.outliers import outliers
from summarize.cleaning.prefixes import PREFIXES
from summarize.cleaning.reprints import reprints
from summarize.cleaning.sentence_rules import SENTENCE_RULES

RULES: tuple[tuple[str, object], ...] = (*PREFIXES, *LINE_RULES, *SENTENCE_RULES)
"""(reason, look) of all that is cut or dropped."""

__all__ = [
    "LINE_RULES",
    "PREFIXES",
    "RULES",
    "SENTENCE_RULES",
    "Dropped",
    "News",
    "clean",
    "outliers",
    "reprints",
]

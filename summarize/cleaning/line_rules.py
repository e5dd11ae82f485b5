"""Rules for lines as data: (reason, what it looks like); a line that fits any of them is dropped whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.cleaning.authors import is_about_author
from summarize.cleaning.captions import ends_in_credit, is_before_dateline, is_before_photographer
from summarize.cleaning.common_rules import COMMON_RULES, INTERVIEW_QUESTION
from summarize.cleaning.predicates import is_heading, is_headline, is_post, is_slogan, is_turn
from summarize.cleaning.prefixes import PLAYER_LABEL
from summarize.cleaning.rule_forms import starts
from summarize.cleaning.unmarked_speech import is_unmarked_speech

if TYPE_CHECKING:
    from summarize.cleaning.common_rules import Rule

_HEADLINE, _SLOGAN = "headline", "slogan or heading"
_SUBHEAD = "subhead, list item or title: no full stop"

LINE_TABLES: tuple[tuple[Rule, ...], ...] = (
    (
        (_HEADLINE, is_headline),
        ("caption before the dateline", is_before_dateline),
        ("caption", is_before_photographer),
        (
            "byline",
            starts(
                r"By (?:the )?[A-Z][\w.'’-]+(?: (?:and |of |for |The )?[A-Z][\w.'’-]+){0,7},?$", cased=True
            ),
        ),
        ("caption", starts(rf"{PLAYER_LABEL}.{{0,360}}$", cased=True)),
    ),
    COMMON_RULES,
    (
        ("about the author", is_about_author),
        ("transcript", is_turn),
        ("embedded post", is_post),
        ("somebody's words without marks", is_unmarked_speech),
        ("caption", ends_in_credit),
        (_SLOGAN, is_slogan),
        (_SUBHEAD, is_heading),
    ),
)
"""(reason, look): a line that fits any of these is dropped whole."""

HEADINGS = frozenset((_HEADLINE, INTERVIEW_QUESTION, _SLOGAN, _SUBHEAD))
"""Reasons that do not count against a title."""

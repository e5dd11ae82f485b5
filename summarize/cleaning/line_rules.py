"""Rules for lines as data: (reason, what it looks like); a line that any of these fits is dropped whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.cleaning.announced import is_unmarked_speech
from summarize.cleaning.authors import is_about_author
from summarize.cleaning.captions import NAME, is_credited
from summarize.cleaning.common_rules import ASKED, COMMON_RULES
from summarize.cleaning.predicates import (
    is_asked,
    is_caption_before_dateline,
    is_heading,
    is_headline,
    is_post,
    is_slogan,
    is_turn,
)
from summarize.cleaning.prefixes import PLAYER
from summarize.cleaning.rule_forms import starts
from summarize.patterns import late

if TYPE_CHECKING:
    from summarize.cleaning.common_rules import Rule

_HEADLINE, _SLOGAN = "headline", "slogan or heading"
_SUBHEAD = "subhead, list item or title: no full stop"

LINE_TABLES: tuple[tuple[Rule, ...], ...] = (
    (
        (_HEADLINE, is_headline),
        ("caption before the dateline", is_caption_before_dateline),
        (
            "byline",
            starts(
                r"By (?:the )?[A-Z][\w.'’-]+(?: (?:and |of |for |The )?[A-Z][\w.'’-]+){0,7},?$", cased=True
            ),
        ),
        (
            "byline",
            starts(
                rf"{NAME}(?: {NAME}){{1,3}} reported from [A-Z][\w.’' -]{{2,40}},? and {NAME}(?: {NAME}){{1,3}} from [A-Z][\w.’' -]{{2,40}}\.$",
                cased=True,
            ),
        ),
        ("byline", starts(r"(?:written|reported|posted|story) by\b")),
        ("item of a round-up", starts(r"[A-Z]{2}-(?:Sen|Gov|Pres|AL|LG|AG|\d\d)\b[^:]{0,12}:", cased=True)),
        ("caption", starts(rf"{PLAYER}.{{0,360}}$", cased=True)),
    ),
    COMMON_RULES,
    (
        ("about the author", is_about_author),
        ("transcript", is_turn),
        (ASKED, is_asked),
        ("embedded post", is_post),
        ("somebody's words without marks", is_unmarked_speech),
        ("caption", is_credited),
        (_SLOGAN, is_slogan),
        (_SUBHEAD, is_heading),
    ),
)
"""(reason, look): a line that any of these fits is dropped whole."""

HEADINGS = frozenset((_HEADLINE, ASKED, _SLOGAN, _SUBHEAD))
"""Reasons that a title may give, too."""

TAIL = late(r"terms of use\b|comments? policy\b|leave a (?:reply|comment)\b|about the author\b")
"""What follows such a line (in lower case) in the second half of an article is not news either."""

"""When an article appeared, by its source or by the dateline at its top."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from summarize.language.days import MONTH, WEEKDAY, month_number
from summarize.language.when import published_day
from summarize.patterns import late

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from summarize.model import Article

HEAD = 500
"""Characters at the start of a text in which a dateline is looked for."""

SAME_EVENT_DAYS = 7
"""Days after which an article reports another state of things, or another event: the next quake."""

_YEAR = r"(?:19|20)\d\d"
_ENDING = late(rf"{_YEAR}\W{{0,3}}$")
"""How a dateline ends; only lines that end so are matched in full."""
_DATELINE = late(
    rf"^\W{{0,3}}(?:{WEEKDAY},?\s)?(?:(?P<month>{MONTH})\s(?P<day>\d\d?),?|(?P<first>\d\d?)\s(?P<then>{MONTH}),?)"
    rf"\s(?P<year>{_YEAR})\W{{0,3}}$"
)


def publication_day(article: Article) -> int | None:
    """Give the day on which an article appeared, from its source or from a line that is nothing but a date.

    Days are counted from the year 1, as by `date.toordinal`.
    """
    if article.published:
        return published_day(article.published)
    ending = filter(_ENDING.search, article.text[:HEAD].splitlines())
    return next((_ordinal(found) for found in map(_DATELINE.match, ending) if found), None)


def publication_days(articles: Iterable[Article]) -> NDArray[np.float64]:
    """(a,) day on which each appeared; nan if it does not say."""
    days = (publication_day(article) for article in articles)
    return np.array([np.nan if day is None else day for day in days], dtype=np.float64)


def _ordinal(dateline: re.Match[str]) -> int | None:
    month = month_number(dateline["month"] or dateline["then"])
    try:
        return date(int(dateline["year"]), month, int(dateline["day"] or dateline["first"])).toordinal()
    except ValueError:
        return None

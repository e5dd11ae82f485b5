"""The dates of weekdays, given the day on which the article appeared.

dateparser is the wrong tool here: it reads "Friday" a week early and the verb "may" as a month.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from summarize.language.days import MONTH, WEEKDAY, WEEKDAYS, is_in_calendar, is_one_day, month_number
from summarize.language.weekday_tense import looks_ahead
from summarize.patterns import late

if TYPE_CHECKING:
    import re

_DAY = late(
    rf"\b(?:(?P<which>last|next|this|coming|this coming)\s+)?(?P<day>{WEEKDAY})(?!['’]?s?\s+(?:Times|Mail|Night Live))\b"
)
_DATE_BEHIND = late(
    rf"(?:['’]s)?(?: (?:morning|afternoon|evening|night))?,?\s?\(?(?:(?P<month>{MONTH})\s?(?P<number>\d\d?)|(?P<first>\d\d?)(?:st|nd|rd|th)? (?P<then>{MONTH}))"
    r"(?:st|nd|rd|th)?(?!\d|,\d)(?:,? (?P<year>(?:19|20)\d\d)\b)?"
)
"""A date behind its weekday: Tuesday, June 19, 2018."""


def resolve_weekdays(text: str, published: str | None) -> dict[str, date]:
    """Give the date of each weekday in a sentence, from the day on which its article appeared.

    A weekday means the last such day up to the day of publication. It means the first such day from then on
    after "next", or where the words around it look ahead ("will meet on Friday"; see `looks_ahead`). In an
    article of a Friday, "last Friday" is the one a week before. A date behind the weekday decides: "Tuesday,
    June 19".

    No date is given to

    - a weekday that has two dates in one sentence, or that does not fit the date behind it;
    - what is not one day ("every Friday");
    - the weekday of tomorrow, unless words look ahead to it: in an article changed after its day it means
      that day more often than the one six days back;
    - the weekday of yesterday, if words look ahead to it: for the day in six days people say "next".

    Args:
        text: a sentence.
        published: ISO 8601 date or date-time, or None.

    Returns:
        weekday as written -> date; empty where the date of publication is missing or unreadable.

    >>> resolve_weekdays("Rubio warned on Thursday.", "2025-04-18")
    {'Thursday': datetime.date(2025, 4, 17)}

    """
    today = published_on(published)
    if today is None or "day" not in text:
        return {}
    found: dict[str, set[date | None]] = {}
    for mention in _DAY.finditer(text):
        day, (start, end) = mention["day"], mention.span("day")
        if is_one_day(text, start):
            stated = _DATE_BEHIND.match(text, end)
            if stated:
                when = _date_behind(day, stated, today)
            else:
                to_come = looks_ahead(text, mention.start(), end)
                when = _date_by_words(day, mention["which"], today, to_come=to_come)
            found.setdefault(day, set()).add(when)
    return {day: when for day, dates in found.items() if len(dates) == 1 and (when := dates.pop())}


def _date_behind(day: str, found: re.Match[str], today: date) -> date | None:
    """The date written behind a weekday, in its year or the nearest to today; None if not on this weekday."""
    years = [int(found["year"])] if found["year"] else [today.year - 1, today.year, today.year + 1]
    month, number = month_number(found["month"] or found["then"]), int(found["number"] or found["first"])
    dates = []
    for year in years:
        with suppress(ValueError):
            dates.append(date(year, month, number))
    nearest = min(dates, key=lambda when: abs(when - today), default=None)
    return nearest if nearest and WEEKDAYS[nearest.weekday()] == day else None


def _date_by_words(day: str, which: str | None, today: date, *, to_come: bool) -> date | None:
    """Give the date of a weekday by the words around it: the last such day, or the first to come.

    None if the last would be six days back and the next is tomorrow, since the report may have been changed
    after it was dated; and if the next would be six days ahead, since yesterday is meant: "Ahead of the vote
    Thursday, Doe spoke".
    """
    back = (today.weekday() - WEEKDAYS.index(day)) % 7
    ahead = (-back) % 7
    if which == "last":
        return today - timedelta(days=back or 7)
    if which in {"next", "coming", "this coming"}:
        return today + timedelta(days=ahead or 7)
    if ahead == (6 if to_come else 1):
        return None
    return today + timedelta(days=ahead) if to_come else today - timedelta(days=back)


def published_at(published: str | None) -> datetime | None:
    """Moment of an ISO 8601 date-time, or of midnight of a date, in its own time zone; UTC if it has none.

    None if it cannot be read or is not `is_in_calendar`.
    """
    try:
        moment = datetime.fromisoformat(published or "")
    except ValueError:
        return None
    if not is_in_calendar(moment):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def has_hour(published: str | None) -> bool:
    """Whether an ISO 8601 date has a time of day behind it."""
    return len(published or "") > len("2025-04-18")


def published_day(published: str | None) -> int | None:
    """Ordinal of the day of an ISO 8601 date; None as for `published_on`."""
    day = published_on(published)
    return day.toordinal() if day else None


def published_on(published: str | None) -> date | None:
    """Day of an ISO 8601 date; None if there is none, or it cannot be read or is not `is_in_calendar`."""
    try:
        day = date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
    return day if is_in_calendar(day) else None

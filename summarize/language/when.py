"""Weekdays as dates, by the day on which the article appeared.

dateparser is the wrong tool here: it reads "Friday" a week early and the verb "may" as a month.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from summarize.language.ahead import looks_ahead
from summarize.language.days import MONTH, WEEKDAY, WEEKDAYS, in_calendar, month_number, of_one_day
from summarize.patterns import late

if TYPE_CHECKING:
    import re

_DAY = late(
    rf"\b(?:(?P<which>last|next|this|coming|this coming)\s+)?(?P<day>{WEEKDAY})(?!['’]?s?\s+(?:Times|Mail|Night Live))\b"
)
_STATED = late(
    rf"(?:['’]s)?(?: (?:morning|afternoon|evening|night))?,?\s?\(?(?:(?P<month>{MONTH})\s?(?P<number>\d\d?)|(?P<first>\d\d?)(?:st|nd|rd|th)? (?P<then>{MONTH}))"
    r"(?:st|nd|rd|th)?(?!\d|,\d)(?:,? (?P<year>(?:19|20)\d\d)\b)?"
)
"""The date that stands behind its weekday: Tuesday, June 19, 2018."""


def resolve(text: str, published: str | None) -> dict[str, date]:
    """Name the date of each weekday of a sentence, by the day on which its article appeared.

    A weekday is the last such day up to the day of publication; after "next", or where the words before it look ahead
    ("will meet on Friday") and none behind these looks back, the first such day from then on. So it is where it opens the
    sentence and the words behind it look ahead. "last Friday" of an article of a Friday is the one a week before. A date
    behind the weekday decides: "Tuesday, June 19". A weekday of two
    dates in one sentence has none, nor has one that its date does not fit, nor what is no one day ("every Friday"), nor
    tomorrow's without a word that looks ahead: articles are changed after their day, and mean it, more often than the one six days back.
    Nor has yesterday's behind such a word, since six days ahead people say "next".

    Args:
        text: a sentence.
        published: ISO 8601 date or date-time, or None.

    Returns:
        weekday as written -> date; empty where the date of publication is missing or unreadable.

    >>> resolve("Rubio warned on Thursday.", "2025-04-18")
    {'Thursday': datetime.date(2025, 4, 17)}

    """
    today = published_on(published)
    if today is None or "day" not in text:
        return {}
    found: dict[str, set[date | None]] = {}
    for mention in _DAY.finditer(text):
        day, (start, end) = mention["day"], mention.span("day")
        if of_one_day(text, start):
            stated = _STATED.match(text, end)
            if stated:
                when = _stated(day, stated, today)
            else:
                to_come = looks_ahead(text, mention.start(), end)
                when = _resolve(day, mention["which"], today, to_come=to_come)
            found.setdefault(day, set()).add(when)
    return {day: when for day, dates in found.items() if len(dates) == 1 and (when := dates.pop())}


def _stated(day: str, found: re.Match[str], today: date) -> date | None:
    """The date that is written out, in its year or the nearest to today; None where it is not on this weekday."""
    years = [int(found["year"])] if found["year"] else [today.year - 1, today.year, today.year + 1]
    month, number = month_number(found["month"] or found["then"]), int(found["number"] or found["first"])
    dates = []
    for year in years:
        with suppress(ValueError):
            dates.append(date(year, month, number))
    nearest = min(dates, key=lambda when: abs(when - today), default=None)
    return nearest if nearest and WEEKDAYS[nearest.weekday()] == day else None


def _resolve(day: str, which: str | None, today: date, *, to_come: bool) -> date | None:
    """The date by the words around it.

    None for what would be tomorrow, as the report may have been changed since it was dated, and for what would be six
    days ahead, as yesterday is meant: "Ahead of the vote Thursday, Doe spoke".
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
    """Moment of an ISO 8601 date or date-time, by whichever clock it was told; a day begins, and a clock without a zone runs, as in UTC.

    None for none that can be read, or that is not `in_calendar`.
    """
    try:
        moment = datetime.fromisoformat(published or "")
    except ValueError:
        return None
    if not in_calendar(moment):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def tells_hour(published: str | None) -> bool:
    """Whether an ISO 8601 date has a time of day behind it."""
    return len(published or "") > len("2025-04-18")


def published_day(published: str | None) -> int | None:
    """Ordinal of the day of an ISO 8601 date; None for no date or none that can be read."""
    day = published_on(published)
    return day.toordinal() if day else None


def published_on(published: str | None) -> date | None:
    """Day of an ISO 8601 date; None for none that can be read, or that is not `in_calendar`."""
    try:
        day = date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
    return day if in_calendar(day) else None

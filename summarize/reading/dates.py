"""Dates as the world writes them, to ISO 8601 or to None; never a guess."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from summarize.language.days import MONTH, is_in_calendar, month_number
from summarize.patterns import late

_DAY = late(r"(\d{4})([-/])(\d\d)\2(\d\d)(?!\d)")
_NAMED = late(
    rf"(?:[A-Za-z]{{3,9}},?\s)?(?:(\d{{1,2}})(?:st|nd|rd|th)?[-.\s]\s?({MONTH})|({MONTH})\s(\d{{1,2}})(?:st|nd|rd|th)?)"
    r",?[-\s](\d{4})(?!\d)",
)
"""A day with the name of its month: 18 April 2025, Friday, Apr. 18, 2025, 18-Apr-2025."""
_LONGEST = 60
_THIRTEEN = late(r"\s*[1-9]\d{12}\s*", re.ASCII)
_FIRST = 10**12
"""Milliseconds since 1970 in September 2001; ten times as many fall in 2286."""


def iso_of_field(value: object) -> str | None:
    """Normalise a date of a record as `iso` does, and thirteen digits as the milliseconds that pandas writes.

    As milliseconds they fall in 2001 to 2286; as seconds they would be in the far future, as microseconds in
    1970.
    """
    if isinstance(value, str) and _THIRTEEN.fullmatch(value):
        value = int(value)
    if isinstance(value, int | float) and _FIRST <= value < 10 * _FIRST:
        return (datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=value)).isoformat()
    return iso(value)


def iso(value: object) -> str | None:
    """Normalise a date: ISO 8601, the form of mail and feeds, or a day with its month by name; else None.

    Words around a date are left out. A number is not a date, since nobody says whether it counts seconds or
    milliseconds; nor is 04/05/2025, which can be two days.
    """
    if isinstance(value, date):
        return _if_in_calendar(value)
    if not isinstance(value, str) or not value.strip() or len(value) > _LONGEST:
        return None
    text = value.strip()
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError:
        return _parse_loosely(text)
    return _if_in_calendar(parsed if len(text) > 10 else parsed.date())


def _if_in_calendar(moment: date) -> str | None:
    """A moment as text; None if it is not `is_in_calendar`."""
    return moment.isoformat() if is_in_calendar(moment) else None


def _parse_loosely(text: str) -> str | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - the mail package is heavy

    try:
        return _if_in_calendar(parsedate_to_datetime(text))
    except (ValueError, TypeError, IndexError, OverflowError):
        pass
    if day := _DAY.match(text):
        return iso(f"{day[1]}-{day[3]}-{day[4]}") if day.group() != text or day[2] == "/" else None
    if named := _NAMED.match(text):
        number, month, year = named[1] or named[4], named[2] or named[3], named[5]
        return iso(f"{year}-{month_number(month):02}-{int(number):02}")
    return None

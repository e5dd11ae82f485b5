"""Days and months in English news: their names, in full and abbreviated, and which days can be dated."""

from __future__ import annotations

from datetime import date

from summarize.patterns import late

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec")

WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"
"""A pattern for a weekday at the beginning of a word, so that it finds Mondays, too."""
MONTH = rf"\b(?:(?:{'|'.join(MONTHS)})\b|(?:{'|'.join(SHORT_MONTHS)})\b\.?)"
"""A pattern for a month as a whole word, abbreviated with or without a full stop: not Mayor, Augusta or
Decision."""

_NO_ONE_DAY = late(
    r"\b(?:Super|Black|Good|Ash|Bloody|Cyber|Easter|Palm|Holy|Shrove|Giving|(?i:every|each)(?: (?:other|single|second|third))?)\s$"
)
_LONGEST = 20


def is_one_day(text: str, start: int) -> bool:
    """Whether the weekday at offset `start` is a single day: not Super Tuesday (a name) or every Friday."""
    return not _NO_ONE_DAY.search(text, max(0, start - _LONGEST), start)


def month_number(name: str) -> int:
    """Give the number of a month by its name, in full or abbreviated: 9 for September, Sept. and Sep."""
    return next(number for number, month in enumerate(MONTHS, 1) if month.startswith(name[:3]))


def is_in_calendar(day: date) -> bool:
    """Whether the calendar has a day and its neighbours in every time zone: not in its first or last year."""
    return date.min.year < day.year < date.max.year

"""The names of days and months in English news, in full and shortened, and which days there are."""

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
"""A pattern for the beginning of a word: of Mondays, too."""
MONTH = rf"\b(?:(?:{'|'.join(MONTHS)})\b|(?:{'|'.join(SHORT_MONTHS)})\b\.?)"
"""A pattern for a whole word, shortened with a full stop or without: the months, not Mayor, Augusta and Decision."""

_NO_ONE_DAY = late(
    r"\b(?:Super|Black|Good|Ash|Bloody|Cyber|Easter|Palm|Holy|Shrove|Giving|(?i:every|each)(?: (?:other|single|second|third))?)\s$"
)
_LONGEST = 20


def of_one_day(text: str, start: int) -> bool:
    """Whether the weekday at a place of a text is that of one day: not Super Tuesday, which is a name, nor every Friday."""
    return not _NO_ONE_DAY.search(text, max(0, start - _LONGEST), start)


def month_number(name: str) -> int:
    """Give the number of a month by its name, in full or shortened: 9 for September, Sept. and Sep."""
    return next(number for number, month in enumerate(MONTHS, 1) if month.startswith(name[:3]))


def in_calendar(day: date) -> bool:
    """Whether the calendar holds a day and its neighbours by the clock of any place: in its first and last year it may not."""
    return date.min.year < day.year < date.max.year

"""The names of days and months in English news, in full and shortened."""

from __future__ import annotations

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


def month_number(name: str) -> int:
    """Give the number of a month by its name, in full or shortened: 9 for September, Sept. and Sep."""
    return next(number for number, month in enumerate(MONTHS, 1) if month.startswith(name[:3]))

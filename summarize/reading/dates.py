"""Dates as the world writes them, to ISO 8601 or to None; never a guess."""

from __future__ import annotations

import re
from datetime import datetime

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LONGEST = 60


def iso(value: object) -> str | None:
    """Normalise a date: ISO 8601 as it stands, the form of mail and feeds, or None where it is neither.

    Only the day and the time are kept apart from the words around them; a number is no date, since nobody
    says whether it counts seconds or milliseconds.
    """
    if isinstance(value, datetime):
        return value.isoformat()
    if not isinstance(value, str) or not value.strip() or len(value) > _LONGEST:
        return None
    text = value.strip()
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError:
        return _loosely(text)
    return parsed.isoformat() if len(text) > 10 else parsed.date().isoformat()


def _loosely(text: str) -> str | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - the mail package is heavy

    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        day = _DAY.match(text)
        return iso(day.group()) if day and len(text) > 10 else None

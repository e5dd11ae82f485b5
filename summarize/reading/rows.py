"""From records in memory, as given by pandas, a database or an API, to articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarize.reading.files import of_items
from summarize.reading.records import read_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summarize.reading.files import Reading


def read_records(records: Iterable[Mapping[str, Any]], name: str = "records") -> Reading:
    """Read dicts with the fields of articles, as `df.to_dict("records")` gives them.

    The fields have any of the names that they may have in JSON; one that is None or NaN counts as missing.
    Articles come in the order of their ids, each text once.

    Args:
        records: one dict an article; anything else is skipped.
        name: with the rank from 1, the id of an article that has none of its own: records#12.

    """
    return of_items(
        item for rank, record in enumerate(records, 1) for item in read_record(record, f"{name}#{rank}")
    )

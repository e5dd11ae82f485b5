"""Records that are in memory already, as a table of pandas, a database or an interface gives them, to articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarize.reading.files import of_items
from summarize.reading.records import read_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summarize.reading.files import Reading


def read_records(records: Iterable[Mapping[str, Any]], name: str = "records") -> Reading:
    """Read dicts with the fields of articles, under any of the names that they have in JSON, as `df.to_dict("records")` gives them.

    A field that is None or NaN is not filled. Articles come in the order of their ids, each text once.

    Args:
        records: one dict an article; what is none is skipped.
        name: what an article goes by that has no id of its own, with its rank from 1: records#12.

    """
    return of_items(
        item for rank, record in enumerate(records, 1) for item in read_record(record, f"{name}#{rank}")
    )

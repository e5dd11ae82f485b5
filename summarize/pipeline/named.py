"""A name of a table, or an error that lists its names."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from summarize.errors import BadSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

_T = TypeVar("_T")


def named(table: Mapping[str, _T], name: str, kind: str) -> _T:
    """Look up a ranker or a selector.

    Raises:
        BadSettings: the table has no such name.

    """
    if name not in table:
        raise BadSettings(f"no {kind} named {name!r}; there are {', '.join(table)}")
    return table[name]

"""Rankers and selectors by name; an unknown name is an error that lists the known ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from summarize.errors import BadSettings
from summarize.ranking import RANKERS
from summarize.selection import SELECTORS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.settings import Settings

_T = TypeVar("_T")


def look_up(table: Mapping[str, _T], name: str, kind: str) -> _T:
    """Look up a ranker or a selector.

    Raises:
        BadSettings: the table has no such name.

    """
    if name not in table:
        raise BadSettings(f"no {kind} named {name!r}; there are {', '.join(table)}")
    return table[name]


def check(settings: Settings) -> None:
    """Refuse an unknown ranker or selector before anything is read.

    Raises:
        BadSettings: there is none of that name.

    """
    look_up(RANKERS, settings.ranker, "ranker")
    look_up(SELECTORS, settings.selector, "selector")

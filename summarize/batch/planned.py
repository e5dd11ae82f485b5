"""The stories of an edition before their briefings: which articles, and what was told of them before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.batch.briefings import Task
from summarize.batch.thread import nearest, profile

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarize.batch.archive import Past
    from summarize.batch.inbox import Inbox
    from summarize.batch.stories import Group
    from summarize.settings import Settings

BACK = 3
"""Earlier briefings of a story that are looked at: the latest ones."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A story before its briefing."""

    group: Group
    task: Task
    profile: Mapping[int, float]
    past: tuple[Past, ...]
    sources: int
    """Outlets that did not only reprint."""


def plan(groups: Sequence[Group], inbox: Inbox, settings: Settings, past: list[Past]) -> list[Planned]:
    """Look up each group's articles and the earlier stories that it goes on from."""
    cards = {card.id: card for card in inbox.cards}
    shapes = [profile([cards[name] for name in each.ids]) for each in groups]
    before_them = nearest(shapes, [each.entry.profile for each in past])
    planned = []
    for each, shape, row in zip(groups, shapes, before_them, strict=True):
        articles = tuple(inbox.articles[name] for name in each.ids)
        before = () if row is None else _thread(past, past[row].entry.thread)
        task = Task(articles, settings, each.loose, tuple(one.earlier for one in before))
        outlets = {a.source or a.id for a in articles if a.id not in each.copies}
        planned.append(Planned(each, task, shape, before, len(outlets)))
    return planned


def _thread(past: Sequence[Past], name: str) -> tuple[Past, ...]:
    """Its latest briefings, latest first."""
    return tuple(each for each in past if each.entry.thread == name)[:BACK]

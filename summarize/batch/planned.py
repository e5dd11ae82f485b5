"""The stories of an edition before their briefings: which articles, and what was told of them before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarize.batch.briefings import Task
from summarize.batch.memory import digest, linked, most
from summarize.batch.stories import Group
from summarize.batch.thread import nearest, profile
from summarize.language.outlets import voice

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarize.batch.archive import Past
    from summarize.batch.inbox import Inbox
    from summarize.batch.memory import Memory
    from summarize.batch.thread import Near
    from summarize.model import Article
    from summarize.settings import Settings


@dataclass(frozen=True, slots=True)
class Planned:
    """A story before its briefing."""

    group: Group
    task: Task
    profile: Mapping[int, float]
    sentences: Mapping[str, bytes]
    """Article id -> fingerprints of its sentences, packed."""
    past: tuple[Past, ...] = ()
    """What it links to: first the story that it goes on from, then the latest of its thread."""
    unchanged: Past | None = None
    """The earlier story that told it, where no article says anything new since."""

    @property
    def articles(self) -> tuple[Article, ...]:
        """Those that tell it: the task may hold one that its briefing has left out."""
        ids = set(self.group.ids)
        return tuple(article for article in self.task.articles if article.id in ids)

    @property
    def sources(self) -> int:
        """Outlets that did not only reprint."""
        return len({voice(a.source, a.id) for a in self.articles if a.id not in self.group.copies})


def plan(groups: Sequence[Group], inbox: Inbox, settings: Settings, memory: Memory) -> list[Planned]:
    """Look up each group's articles and the earlier stories that it goes on from."""
    cards = {card.id: card for card in inbox.cards}
    shapes = [profile([cards[name] for name in each.ids]) for each in groups]
    sizes = [len(each.ids) for each in groups], [len(each.entry.articles) for each in memory.past]
    before_them = nearest(shapes, [each.entry.profile for each in memory.past], sizes)
    planned = []
    for each, shape, near in zip(groups, shapes, before_them, strict=True):
        articles = tuple(inbox.articles[name] for name in each.ids)
        sentences = {name: cards[name].sentences for name in each.ids}
        task = Task(articles, settings, each.loose)
        planned.append(_remembered(Planned(each, task, shape, sentences), near, memory))
    return planned


def _remembered(story: Planned, near: Near, memory: Memory) -> Planned:
    """The story with what was told of it before."""
    articles, sentences = story.task.articles, story.sentences
    seen = memory.seen(articles)
    mostly = 2 * len(seen) >= len(articles)  # one that was told may have strayed in from another story
    teller = most(seen.values()) if near.row is None and mostly else near.row
    thread = () if teller is None else memory.thread(teller)
    before = () if teller is None else linked(teller, thread, near.alike)
    whole = seen | memory.retold(thread, [a for a in articles if a.id not in seen], sentences)
    heard = memory.heard(thread, sentences, seen)
    task = replace(story.task, seen=heard, told=tuple(sorted(whole)))
    return replace(
        story,
        task=memory.going_on(task, thread, before) if before else task,
        past=tuple(memory.past[one] for one in before),
        unchanged=memory.unchanged(articles, whole),
    )


def as_told(groups: Sequence[Group], inbox: Inbox, past: Sequence[Past]) -> Iterator[Group]:
    """Part a group of which all was told, by different stories, as these told it: each is listed as unchanged."""
    told = {name: each.entry.thread for each in reversed(past) if each.day for name in each.entry.articles}
    for each in groups:
        threads = {name: told.get(digest(inbox.articles[name])) for name in each.ids}
        tellers = set(threads.values())
        for teller in [None] if None in tellers else sorted(filter(None, tellers)):
            ids = tuple(name for name in each.ids if teller is None or threads[name] == teller)
            yield Group(ids, each.loose, each.copies.intersection(ids))


def parted(
    planned: Sequence[Planned],
    left_out: Mapping[str, Sequence[Group]],
    inbox: Inbox,
    settings: Settings,
    memory: Memory,
) -> tuple[list[Planned], list[Planned]]:
    """Part stories from the articles that their briefings left out, each of which is a story of its own.

    A briefing stays as it is, under its key. Where only what it left out is new, the rest was told before.

    Args:
        planned: all stories.
        left_out: key of a briefing -> what it left out, where it did.
        inbox: their articles.
        settings: of the briefings to come.
        memory: stories of earlier editions.

    Returns:
        the stories without what was left out, and the stories that this makes.

    """
    if not left_out:
        return list(planned), []
    torn = [each for each in planned if each.task.key in left_out]
    rests = [_without(each.group, left_out[each.task.key]) for each in torn]
    apart = [group for each in torn for group in left_out[each.task.key]]
    found = plan([*rests, *apart], inbox, settings, memory)
    kept = {
        each.task.key: rest if rest.unchanged else replace(rest, task=each.task, past=each.past)
        for each, rest in zip(torn, found[: len(torn)], strict=True)
    }
    return [kept.get(each.task.key, each) for each in planned], found[len(torn) :]


def _without(group: Group, left_out: Sequence[Group]) -> Group:
    apart = {name for other in left_out for name in other.ids}
    ids = tuple(name for name in group.ids if name not in apart)
    return Group(ids, group.loose, group.copies.intersection(ids))

"""The stories of an edition before their briefings: which articles, and what was told of them before."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING

from summarize.batch.briefings import Task
from summarize.batch.fingerprints import adds_nothing, unpacked
from summarize.batch.stories import Group
from summarize.batch.thread import nearest, profile
from summarize.language.outlets import publisher

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from summarize.batch.archive import Entry, Past
    from summarize.batch.inbox import Inbox
    from summarize.model import Article
    from summarize.settings import Settings

BACK = 3
"""Earlier briefings of a story that are linked: the one that it goes on from, then the latest of those that are alike."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A story before its briefing."""

    group: Group
    task: Task
    profile: Mapping[int, float]
    past: tuple[Past, ...]
    """What it links to: first the story that it goes on from, then the latest of its thread."""
    sources: int
    """Outlets that did not only reprint."""
    sentences: Mapping[str, bytes]
    """Article id -> fingerprints of its sentences, packed."""
    unchanged: Past | None = None
    """The earlier story that told it, where no article says anything new since."""

    @property
    def articles(self) -> tuple[Article, ...]:
        """Those that tell it: the task may hold one that its briefing has left out."""
        ids = set(self.group.ids)
        return tuple(article for article in self.task.articles if article.id in ids)


def plan(groups: Sequence[Group], inbox: Inbox, settings: Settings, past: list[Past]) -> list[Planned]:
    """Look up each group's articles and the earlier stories that it goes on from."""
    cards = {card.id: card for card in inbox.cards}
    shapes = [profile([cards[name] for name in each.ids]) for each in groups]
    sizes = [len(each.ids) for each in groups], [len(each.entry.articles) for each in past]
    before_them = nearest(shapes, [each.entry.profile for each in past], sizes)
    told = {name: row for row in reversed(range(len(past))) for name in past[row].entry.articles}
    planned = []
    for each, shape, near in zip(groups, shapes, before_them, strict=True):
        articles = tuple(inbox.articles[name] for name in each.ids)
        seen = {article.id: told[name] for article in articles if (name := digest(article)) in told}
        mostly = 2 * len(seen) >= len(articles)  # one that was told may have strayed in from another story
        teller = _most(seen.values()) if near.row is None and mostly else near.row
        thread = () if teller is None else _thread(past, past[teller].entry.thread)
        before = () if teller is None else _linked(teller, thread, near.alike)
        sentences = {name: cards[name].sentences for name in each.ids}
        heard = _heard([past[one].entry for one in thread], sentences, seen)
        outlets = {publisher(a.source) or a.id for a in articles if a.id not in each.copies}
        whole = seen | _retold(past, thread, [a for a in articles if a.id not in seen], sentences)
        task = Task(articles, settings, each.loose, seen=heard, told=tuple(sorted(whole)))
        task = _going_on(task, past, thread, before) if before else task
        unchanged = _unchanged(past, articles, whole)
        linked = tuple(past[one] for one in before)
        planned.append(Planned(each, task, shape, linked, len(outlets), sentences, unchanged))
    return planned


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
    past: list[Past],
) -> tuple[list[Planned], list[Planned]]:
    """Part stories from the articles that their briefings left out, each of which is a story of its own.

    A briefing stays as it is, under its key. Where only what it left out is new, the rest was told before.

    Args:
        planned: all stories.
        left_out: key of a briefing -> what it left out, where it did.
        inbox: their articles.
        settings: of the briefings to come.
        past: stories of earlier editions.

    Returns:
        the stories without what was left out, and the stories that this makes.

    """
    if not left_out:
        return list(planned), []
    torn = [each for each in planned if each.task.key in left_out]
    rests = [_without(each.group, left_out[each.task.key]) for each in torn]
    apart = [group for each in torn for group in left_out[each.task.key]]
    found = plan([*rests, *apart], inbox, settings, past)
    kept = {
        each.task.key: rest if rest.unchanged else replace(rest, task=each.task, past=each.past)
        for each, rest in zip(torn, found[: len(torn)], strict=True)
    }
    return [kept.get(each.task.key, each) for each in planned], found[len(torn) :]


def _without(group: Group, left_out: Sequence[Group]) -> Group:
    apart = {name for other in left_out for name in other.ids}
    ids = tuple(name for name in group.ids if name not in apart)
    return Group(ids, group.loose, group.copies.intersection(ids))


def digest(article: Article) -> str:
    """Name a text of an outlet, by which the archive knows an article again under whatever id and title it comes."""
    return sha256(f"{article.sha256} {article.source or ''}".encode()).hexdigest()


def _most(rows: Collection[int]) -> int | None:
    """Return the row that is named most often, of several the lowest: the latest earlier story."""
    count = Counter(rows)
    return min(count, key=lambda row: (-count[row], row), default=None)


def _unchanged(past: Sequence[Past], articles: Sequence[Article], seen: Mapping[str, int]) -> Past | None:
    """Return the earlier story that told all there is; one of an edition without a day may be no earlier one."""
    teller = _most(seen.values())
    if teller is None or len(seen) < len(articles) or past[teller].day is None:
        return None
    return past[teller]


def _thread(past: Sequence[Past], name: str) -> tuple[int, ...]:
    """Rows of its briefings, latest first."""
    return tuple(row for row, each in enumerate(past) if each.entry.thread == name)


def _linked(teller: int, thread: Sequence[int], alike: Collection[int]) -> tuple[int, ...]:
    """Rows of the thread that are linked: one event leads to the next, and in the end to one that has nothing of the first."""
    others = [row for row in thread if row in alike and row != teller]
    return (teller, *others)[:BACK]


def _going_on(task: Task, past: Sequence[Past], thread: Sequence[int], before: Sequence[int]) -> Task:
    """The task with the briefings that it links to, and what the latest of the thread have printed beside them."""
    beside = [past[row].entry.sentences for row in thread[:BACK] if row not in before]
    return replace(
        task,
        earlier=tuple(past[row].earlier for row in before),
        since=before.index(min(before)),
        printed=tuple(chain.from_iterable(beside)),
    )


def _heard(thread: Iterable[Entry], sentences: Mapping[str, bytes], seen: Collection[str]) -> tuple[str, ...]:
    """Those sentences of a story that its thread has told, or that stand in an article which was told whole."""
    told = unpacked(packed for entry in thread for packed in entry.told.values())
    whole = unpacked(sentences[name] for name in seen)
    return tuple(sorted(each.hex() for each in unpacked(sentences.values()) & (told | whole)))


def _retold(
    past: Sequence[Past], thread: Sequence[int], articles: Iterable[Article], sentences: Mapping[str, bytes]
) -> dict[str, int]:
    """Article that its outlet has retouched -> row of the story of the thread that told the most of it, of several the latest."""
    found = {}
    for article in articles:
        said = [unpacked([past[row].entry.told.get(article.source or "", b"")]) for row in thread]
        if adds_nothing(sentences[article.id], frozenset().union(*said)):
            common = [len(each & unpacked([sentences[article.id]])) for each in said]
            found[article.id] = thread[common.index(max(common))]
    return found

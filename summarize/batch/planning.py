"""The stories of an edition before their briefings: their articles, and what was covered before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarize.batch.briefings import Task
from summarize.batch.memory import digest, most_frequent, rows_to_link
from summarize.batch.stories import Group
from summarize.batch.thread import match_threads, profile
from summarize.language.outlets import voice

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarize.batch.archive import PastStory
    from summarize.batch.inbox import Inbox
    from summarize.batch.memory import Memory
    from summarize.batch.thread import ThreadMatch
    from summarize.model import Article
    from summarize.settings import Settings


@dataclass(frozen=True, slots=True)
class PlannedStory:
    """A story before its briefing."""

    group: Group
    task: Task
    profile: Mapping[int, float]
    sentences: Mapping[str, bytes]
    """Article id -> packed fingerprints of its sentences."""
    earlier_stories: tuple[PastStory, ...] = ()
    """The stories it links to: first the one it continues, then the latest of the thread."""
    covered_by: PastStory | None = None
    """The earlier story that covered it, if no article says anything new."""

    @property
    def articles(self) -> tuple[Article, ...]:
        """Its articles; the task may have one more, which the briefing left out."""
        ids = set(self.group.ids)
        return tuple(article for article in self.task.articles if article.id in ids)

    @property
    def sources(self) -> int:
        """Number of outlets with an article that is not a reprint."""
        return len({voice(a.source, a.id) for a in self.articles if a.id not in self.group.copies})


def plan(groups: Sequence[Group], inbox: Inbox, settings: Settings, memory: Memory) -> list[PlannedStory]:
    """Look up each group's articles and the earlier stories that it continues."""
    cards = {card.id: card for card in inbox.cards}
    profiles = [profile([cards[name] for name in group.ids]) for group in groups]
    sizes = [len(group.ids) for group in groups], [len(past.story.articles) for past in memory.past]
    matches = match_threads(profiles, [past.story.profile for past in memory.past], sizes)
    stories = []
    for group, profile_of_group, match in zip(groups, profiles, matches, strict=True):
        articles = tuple(inbox.articles[name] for name in group.ids)
        sentences = {name: cards[name].sentences for name in group.ids}
        task = Task(articles, settings, group.loose)
        stories.append(_with_earlier(PlannedStory(group, task, profile_of_group, sentences), match, memory))
    return stories


def _with_earlier(story: PlannedStory, match: ThreadMatch, memory: Memory) -> PlannedStory:
    """Return the story with what earlier editions covered of it."""
    articles, sentences = story.task.articles, story.sentences
    covered = memory.covered_articles(articles)
    # A few covered articles may have strayed in from another story.
    mostly_covered = 2 * len(covered) >= len(articles)
    predecessor = (
        most_frequent(covered.values()) if match.predecessor is None and mostly_covered else match.predecessor
    )
    thread = () if predecessor is None else memory.thread(predecessor)
    linked = () if predecessor is None else rows_to_link(predecessor, thread, match.similar)
    covered_in_full = covered | memory.retouched_articles(
        thread, [a for a in articles if a.id not in covered], sentences
    )
    covered_sentences = memory.covered_sentences(thread, sentences, covered)
    task = replace(
        story.task, covered_sentences=covered_sentences, covered_articles=tuple(sorted(covered_in_full))
    )
    return replace(
        story,
        task=memory.with_earlier_briefings(task, thread, linked) if linked else task,
        earlier_stories=tuple(memory.past[row] for row in linked),
        covered_by=memory.covering_story(articles, covered_in_full),
    )


def split_by_thread(groups: Sequence[Group], inbox: Inbox, past: Sequence[PastStory]) -> Iterator[Group]:
    """If all articles of a group were covered, but by different threads, split it by thread; each part is listed as unchanged."""
    thread_by_digest = {
        name: one.story.thread for one in reversed(past) if one.day for name in one.story.articles
    }
    for group in groups:
        threads = {name: thread_by_digest.get(digest(inbox.articles[name])) for name in group.ids}
        distinct_threads = set(threads.values())
        for thread in [None] if None in distinct_threads else sorted(filter(None, distinct_threads)):
            ids = tuple(name for name in group.ids if thread is None or threads[name] == thread)
            yield Group(ids, group.loose, group.copies.intersection(ids))


def split_off_left_out(
    planned: Sequence[PlannedStory],
    left_out: Mapping[str, Sequence[Group]],
    inbox: Inbox,
    settings: Settings,
    memory: Memory,
) -> tuple[list[PlannedStory], list[PlannedStory]]:
    """Split off articles that briefings left out, each as a story of its own.

    The briefing and its key stay as they are. If only what it left out is new, the rest was covered before.

    Args:
        planned: all stories.
        left_out: key of a briefing -> what it left out, if anything.
        inbox: the articles.
        settings: for the new briefings.
        memory: stories of earlier editions.

    Returns:
        the stories without what they left out, and the new stories.

    """
    if not left_out:
        return list(planned), []
    split = [story for story in planned if story.task.key in left_out]
    remainders = [_without(story.group, left_out[story.task.key]) for story in split]
    separate = [group for story in split for group in left_out[story.task.key]]
    replanned = plan([*remainders, *separate], inbox, settings, memory)
    remainder_by_key = {
        story.task.key: remainder
        if remainder.covered_by
        else replace(remainder, task=story.task, earlier_stories=story.earlier_stories)
        for story, remainder in zip(split, replanned[: len(split)], strict=True)
    }
    return [remainder_by_key.get(story.task.key, story) for story in planned], replanned[len(split) :]


def _without(group: Group, left_out: Sequence[Group]) -> Group:
    excluded = {name for left in left_out for name in left.ids}
    ids = tuple(name for name in group.ids if name not in excluded)
    return Group(ids, group.loose, group.copies.intersection(ids))

"""What earlier editions covered, and how much of today's articles and stories that is."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from summarize.batch.fingerprints import adds_nothing, unpack

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from summarize.batch.archive import PastStory
    from summarize.batch.briefings import Task
    from summarize.model import Article

MOST_LINKS = 3
"""Most earlier briefings that a story links to: the one it continues, then the latest of the similar ones."""


class Memory(NamedTuple):
    """The stories of earlier editions."""

    past: Sequence[PastStory]
    """Latest first; a row is an index into them."""
    row_by_digest: Mapping[str, int]
    """Digest of an article -> row of the latest story that had it."""

    @classmethod
    def of(cls, past: Sequence[PastStory]) -> Memory:
        """Index the articles of past stories."""
        oldest_first = reversed(range(len(past)))
        return cls(past, {name: row for row in oldest_first for name in past[row].story.articles})

    def covered_articles(self, articles: Iterable[Article]) -> dict[str, int]:
        """Return id of an article that was covered in the same words -> row of the latest story that had it."""
        return {
            each.id: self.row_by_digest[key]
            for each in articles
            if (key := digest(each)) in self.row_by_digest
        }

    def thread(self, row: int) -> tuple[int, ...]:
        """Return the rows of the thread that a story belongs to, latest first."""
        thread = self.past[row].story.thread
        return tuple(row for row, each in enumerate(self.past) if each.story.thread == thread)

    def with_earlier_briefings(self, task: Task, thread: Sequence[int], linked: Sequence[int]) -> Task:
        """Return the task with the briefings it links to, and the sentences that the thread's other latest briefings printed."""
        unlinked = [self.past[row].story.sentences for row in thread[:MOST_LINKS] if row not in linked]
        return replace(
            task,
            earlier=tuple(self.past[row].briefing for row in linked),
            latest=linked.index(min(linked)),
            also_printed=tuple(chain.from_iterable(unlinked)),
        )

    def covered_sentences(
        self, thread: Iterable[int], sentences: Mapping[str, bytes], covered: Collection[str]
    ) -> tuple[str, ...]:
        """Return fingerprints, in hex, of a story's sentences that its thread covered or that are in a covered article."""
        by_thread = unpack(
            packed for row in thread for packed in self.past[row].story.fingerprints_by_outlet.values()
        )
        in_full = unpack(sentences[name] for name in covered)
        return tuple(sorted(each.hex() for each in unpack(sentences.values()) & (by_thread | in_full)))

    def retouched_articles(
        self, thread: Sequence[int], articles: Iterable[Article], sentences: Mapping[str, bytes]
    ) -> dict[str, int]:
        """Map each article that adds nothing to what its outlet said to the row of the story with most of it (ties: the latest)."""
        retouched = {}
        for article in articles:
            fingerprints = [
                unpack([self.past[row].story.fingerprints_by_outlet.get(article.source or "", b"")])
                for row in thread
            ]
            if adds_nothing(sentences[article.id], frozenset().union(*fingerprints)):
                common = [len(each & unpack([sentences[article.id]])) for each in fingerprints]
                retouched[article.id] = thread[common.index(max(common))]
        return retouched

    def covering_story(self, articles: Sequence[Article], covered: Mapping[str, int]) -> PastStory | None:
        """Return the earlier story that covered everything, or None. An edition without a date is not trusted to be earlier."""
        row = most_frequent(covered.values())
        if row is None or len(covered) < len(articles) or self.past[row].day is None:
            return None
        return self.past[row]


def rows_to_link(predecessor: int, thread: Sequence[int], similar: Collection[int]) -> tuple[int, ...]:
    """Return the rows of a thread to link: only those similar to the story, since a thread drifts from event to event."""
    others = [row for row in thread if row in similar and row != predecessor]
    return (predecessor, *others)[:MOST_LINKS]


def most_frequent(rows: Collection[int]) -> int | None:
    """Return the most frequent row (ties: the lowest, which is the latest story); None without rows."""
    count = Counter(rows)
    return min(count, key=lambda row: (-count[row], row), default=None)


def digest(article: Article) -> str:
    """Hash an article's text and outlet, so that the archive recognises it under any id or title."""
    return sha256(f"{article.sha256} {article.source or ''}".encode()).hexdigest()

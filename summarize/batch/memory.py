"""What earlier editions have told, and what of it an article or a story of today was told before."""

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
"""Earlier briefings of a story that are linked: the one that it goes on from, then the latest of those that are alike."""


class Memory(NamedTuple):
    """The stories of earlier editions."""

    past: Sequence[PastStory]
    """Latest first; a row is a place in them."""
    row_by_digest: Mapping[str, int]
    """Digest of an article -> row of the latest story that told it."""

    @classmethod
    def of(cls, past: Sequence[PastStory]) -> Memory:
        """Look up who told what."""
        oldest_first = reversed(range(len(past)))
        return cls(past, {name: row for row in oldest_first for name in past[row].story.articles})

    def covered_articles(self, articles: Iterable[Article]) -> dict[str, int]:
        """Id of an article that was told, letter by letter -> row of the latest story that told it."""
        return {
            each.id: self.row_by_digest[key]
            for each in articles
            if (key := digest(each)) in self.row_by_digest
        }

    def thread(self, row: int) -> tuple[int, ...]:
        """Rows of the thread to which a story belongs, latest first."""
        thread = self.past[row].story.thread
        return tuple(row for row, each in enumerate(self.past) if each.story.thread == thread)

    def with_earlier_briefings(self, task: Task, thread: Sequence[int], linked: Sequence[int]) -> Task:
        """The task with the briefings that it links to, and what the latest of the thread have printed beside them."""
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
        """Those sentences of a story that its thread has told, or that stand in an article which was told whole."""
        by_thread = unpack(
            packed for row in thread for packed in self.past[row].story.fingerprints_by_outlet.values()
        )
        in_full = unpack(sentences[name] for name in covered)
        return tuple(sorted(each.hex() for each in unpack(sentences.values()) & (by_thread | in_full)))

    def retouched_articles(
        self, thread: Sequence[int], articles: Iterable[Article], sentences: Mapping[str, bytes]
    ) -> dict[str, int]:
        """Article that its outlet has retouched -> row of the story of the thread that told the most of it, of several the latest."""
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
        """Return the earlier story that told all there is; one of an edition without a day may be no earlier one."""
        row = most_frequent(covered.values())
        if row is None or len(covered) < len(articles) or self.past[row].day is None:
            return None
        return self.past[row]


def rows_to_link(predecessor: int, thread: Sequence[int], similar: Collection[int]) -> tuple[int, ...]:
    """Rows of the thread that are linked: one event leads to the next, and in the end to one that has nothing of the first."""
    others = [row for row in thread if row in similar and row != predecessor]
    return (predecessor, *others)[:MOST_LINKS]


def most_frequent(rows: Collection[int]) -> int | None:
    """Return the row that is named most often, of several the lowest: the latest earlier story."""
    count = Counter(rows)
    return min(count, key=lambda row: (-count[row], row), default=None)


def digest(article: Article) -> str:
    """Name a text of an outlet, by which the archive knows an article again under whatever id and title it comes."""
    return sha256(f"{article.sha256} {article.source or ''}".encode()).hexdigest()

"""What earlier editions have told, and what of it an article or a story of today was told before."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from summarize.batch.fingerprints import adds_nothing, unpacked

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from summarize.batch.archive import Past
    from summarize.batch.briefings import Task
    from summarize.model import Article

BACK = 3
"""Earlier briefings of a story that are linked: the one that it goes on from, then the latest of those that are alike."""


class Memory(NamedTuple):
    """The stories of earlier editions."""

    past: Sequence[Past]
    """Latest first; a row is a place in them."""
    told: Mapping[str, int]
    """Digest of an article -> row of the latest story that told it."""

    @classmethod
    def of(cls, past: Sequence[Past]) -> Memory:
        """Look up who told what."""
        rows = reversed(range(len(past)))
        return cls(past, {name: row for row in rows for name in past[row].entry.articles})

    def seen(self, articles: Iterable[Article]) -> dict[str, int]:
        """Id of an article that was told, letter by letter -> row of the latest story that told it."""
        return {each.id: self.told[name] for each in articles if (name := digest(each)) in self.told}

    def thread(self, row: int) -> tuple[int, ...]:
        """Rows of the thread to which a story belongs, latest first."""
        name = self.past[row].entry.thread
        return tuple(row for row, each in enumerate(self.past) if each.entry.thread == name)

    def going_on(self, task: Task, thread: Sequence[int], before: Sequence[int]) -> Task:
        """The task with the briefings that it links to, and what the latest of the thread have printed beside them."""
        beside = [self.past[row].entry.sentences for row in thread[:BACK] if row not in before]
        return replace(
            task,
            earlier=tuple(self.past[row].earlier for row in before),
            since=before.index(min(before)),
            printed=tuple(chain.from_iterable(beside)),
        )

    def heard(
        self, thread: Iterable[int], sentences: Mapping[str, bytes], seen: Collection[str]
    ) -> tuple[str, ...]:
        """Those sentences of a story that its thread has told, or that stand in an article which was told whole."""
        told = unpacked(packed for row in thread for packed in self.past[row].entry.told.values())
        whole = unpacked(sentences[name] for name in seen)
        return tuple(sorted(each.hex() for each in unpacked(sentences.values()) & (told | whole)))

    def retold(
        self, thread: Sequence[int], articles: Iterable[Article], sentences: Mapping[str, bytes]
    ) -> dict[str, int]:
        """Article that its outlet has retouched -> row of the story of the thread that told the most of it, of several the latest."""
        found = {}
        for article in articles:
            said = [unpacked([self.past[row].entry.told.get(article.source or "", b"")]) for row in thread]
            if adds_nothing(sentences[article.id], frozenset().union(*said)):
                common = [len(each & unpacked([sentences[article.id]])) for each in said]
                found[article.id] = thread[common.index(max(common))]
        return found

    def unchanged(self, articles: Sequence[Article], seen: Mapping[str, int]) -> Past | None:
        """Return the earlier story that told all there is; one of an edition without a day may be no earlier one."""
        teller = most(seen.values())
        if teller is None or len(seen) < len(articles) or self.past[teller].day is None:
            return None
        return self.past[teller]


def linked(teller: int, thread: Sequence[int], alike: Collection[int]) -> tuple[int, ...]:
    """Rows of the thread that are linked: one event leads to the next, and in the end to one that has nothing of the first."""
    others = [row for row in thread if row in alike and row != teller]
    return (teller, *others)[:BACK]


def most(rows: Collection[int]) -> int | None:
    """Return the row that is named most often, of several the lowest: the latest earlier story."""
    count = Counter(rows)
    return min(count, key=lambda row: (-count[row], row), default=None)


def digest(article: Article) -> str:
    """Name a text of an outlet, by which the archive knows an article again under whatever id and title it comes."""
    return sha256(f"{article.sha256} {article.source or ''}".encode()).hexdigest()

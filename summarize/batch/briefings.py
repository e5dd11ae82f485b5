"""Make one story's briefing in all its forms: the task that is spread over processes and machines."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import quote

from summarize.batch.changes import changed_numbers
from summarize.batch.file_names import INDEX_PAGE
from summarize.batch.fingerprints import fingerprint
from summarize.batch.stray_notes import NO_NEWS, is_stray_note
from summarize.errors import NothingToSummarize, SummarizeError
from summarize.language.days import WEEKDAYS
from summarize.notes import GROUPS, Note
from summarize.overview import with_overview
from summarize.pipeline import draft, prepare
from summarize.rendering import RENDERERS
from summarize.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarize.model import Article, Briefing, Excerpt
    from summarize.settings import Settings

FORMS = {"json": "json", "md": "markdown", "html": "html"}
"""Suffix -> renderer of each of a story's files."""


@dataclass(frozen=True, slots=True)
class EarlierBriefing:
    """A briefing of the same story in an earlier edition. Its field names are part of the digest in `Task.key`."""

    edition: str
    day: str | None
    headline: str
    sentences: tuple[str, ...]
    address: str
    """Path of that briefing's page below the folder that holds the editions."""

    @property
    def link(self) -> str:
        """The page's address relative to a new one: editions lie side by side."""
        return f"../{quote(self.address)}"


@dataclass(frozen=True, slots=True)
class Task:
    """Everything that one briefing is made from."""

    articles: tuple[Article, ...]
    settings: Settings
    loose: bool = False
    earlier: tuple[EarlierBriefing, ...] = ()
    """First the one that it continues, then the others, latest first."""
    covered_sentences: tuple[str, ...] = ()
    """Fingerprints, in hex, of its articles' sentences that were in articles of earlier editions."""
    covered_articles: tuple[str, ...] = ()
    """Ids of the articles that an earlier edition covered in full."""
    latest: int = 0
    """Index in `earlier` of the latest briefing: new is what came since."""
    also_printed: tuple[str, ...] = ()
    """Sentences of the thread's latest briefings that are not linked; they are not new either."""

    @property
    def key(self) -> str:
        """Name of the story: a digest of everything that its files depend on, except where the inbox lies.

        The same articles give the same key on another machine and in another folder.
        """
        facts = [
            VERSION,
            asdict(self.settings),
            self.loose,
            [asdict(each) for each in self.earlier],
            self.covered_sentences,
            *([optional] if any(optional := (self.covered_articles, self.latest, self.also_printed)) else []),
        ]
        texts = [[a.id, a.sha256, a.title, a.source, a.published, a.url, a.language] for a in self.articles]
        return sha256(json.dumps([facts, texts]).encode("utf-8", "surrogatepass")).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class TaskResult:
    """The result of a task: a story's files, or the reason why there are none."""

    key: str
    files: Mapping[str, bytes]
    """Suffix -> bytes."""
    failure: str | None = None
    empty: bool = False
    """True if the articles contain no news: nothing failed, there is only nothing to report."""


def brief(task: Task) -> TaskResult:
    """Make a briefing; an error is returned as the story's failure and does not stop the others."""
    try:
        briefing, articles = _make_briefing(task)
        files = {
            suffix: RENDERERS[form](briefing, articles).encode("utf-8", "replace")
            for suffix, form in FORMS.items()
        }
    except SummarizeError as error:
        return TaskResult(task.key, {}, " ".join(error.lines), type(error) is NothingToSummarize)
    except Exception as error:  # noqa: BLE001 - one story must not cost the edition
        return TaskResult(task.key, {}, f"{type(error).__name__}: {str(error)[:200]}")
    return TaskResult(task.key, files)


def _make_briefing(task: Task) -> tuple[Briefing, dict[str, Article]]:
    earlier_sentences = [
        *(sentence for each in task.earlier for sentence in each.sentences),
        *task.also_printed,
    ]
    prepared = prepare(task.articles)
    story_draft = draft(
        prepared, task.settings, earlier_sentences, old_titles=_old_titles(task, prepared.by_id)
    )
    if is_stray_note(story_draft):
        raise NothingToSummarize(NO_NEWS)
    briefing = with_overview(story_draft)
    if not briefing.excerpts:
        raise NothingToSummarize("no sentence can stand by itself within the budget")
    notes = [Note.HARDLY_AGREE.format()] if task.loose else []
    if task.earlier:
        briefing, more_notes = _mark_new(briefing, task, story_draft.prepared.language)
        notes += more_notes
    grouped = [note.removesuffix(GROUPS) for note in briefing.warnings]
    return replace(briefing, warnings=(*grouped, *notes), index=INDEX_PAGE), story_draft.prepared.by_id


def _old_titles(task: Task, articles: Mapping[str, Article]) -> frozenset[str]:
    """Return titles not to use again: those of covered articles, and earlier headlines.

    An article that was only extended still has the old title.
    """
    titles = (articles[name].title or "" for name in task.covered_articles if name in articles)
    return frozenset((*titles, *(each.headline for each in task.earlier)))


def _mark_new(briefing: Briefing, task: Task, language: str = "en") -> tuple[Briefing, list[str]]:
    """Mark what is new since the last briefing, note changed numbers, and link the earlier pages.

    A sentence is new if no earlier briefing printed it and no covered article had it: yesterday's second best is not news.
    """
    printed_before = {*(sentence for each in task.earlier for sentence in each.sentences), *task.also_printed}
    last = task.earlier[task.latest]
    since = weekday(last.day) or last.edition
    lines = [excerpt.sentence.line for excerpt in briefing.excerpts]
    fresh = [
        line not in printed_before and fingerprint(line, language).hex() not in task.covered_sentences
        for line in lines
    ]
    if not all(fresh):  # a mark beside every sentence would distinguish none
        marked = zip(briefing.excerpts, fresh, strict=True)
        note = Note.NEW_SINCE.format(day=since)
        excerpts = tuple(_with_note(each, note) if new else each for each, new in marked)
        briefing = replace(briefing, excerpts=excerpts)
    before = _links(task.earlier)
    notes = [*before, Note.NEW.format(day=since, new=sum(fresh), all=len(lines))]
    notes += [
        Note.CHANGED.format(day=since, change=change) for change in changed_numbers(last.sentences, lines)
    ]
    return replace(briefing, links=before), notes


def _links(earlier: Sequence[EarlierBriefing]) -> dict[str, str]:
    """Note -> the earlier page that it refers to; if two of one day share a headline, the second gets a number."""
    names = [Note.GOES_ON.format(day=each.day or each.edition, headline=each.headline) for each in earlier]
    ranks = [names[: at + 1].count(name) for at, name in enumerate(names)]
    return {
        name if rank == 1 else f"{name} ({rank})": each.link
        for name, rank, each in zip(names, ranks, earlier, strict=True)
    }


def _with_note(excerpt: Excerpt, note: str) -> Excerpt:
    return replace(excerpt, notes=(*excerpt.notes, note))


def weekday(day: str | None) -> str | None:
    """Put the day of the week before a date: "Thursday, 2026-11-19"."""
    if day is None:
        return None
    return f"{WEEKDAYS[date.fromisoformat(day).weekday()]}, {day}"

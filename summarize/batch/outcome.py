"""Sort the planned stories by outcome: with a briefing, unchanged, of too few sources, failed, or empty."""

from __future__ import annotations

import json
from itertools import pairwise
from math import inf
from typing import TYPE_CHECKING, Any

from summarize.batch.archive import ArchivedStory
from summarize.batch.fingerprints import fingerprints_by_outlet
from summarize.batch.memory import digest
from summarize.batch.pages import Edition, StoryEntry
from summarize.batch.stories import Group
from summarize.language.outlets import voice
from summarize.language.when import has_hour, published_at, published_on
from summarize.notes import Note
from summarize.rendering.html_text import opening

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from summarize.batch.archive import PastStory
    from summarize.batch.briefings import TaskResult
    from summarize.batch.inbox import Inbox
    from summarize.batch.planning import PlannedStory
    from summarize.model import Article

MOST_DAYS_AHEAD = 7
"""Days that one outlet may be ahead of all others; a later date is a wrong clock's."""
DAY_SECONDS = 24 * 60 * 60
"""Seconds in a day."""


def edition_of(
    date: str | None,
    inbox: Inbox,
    planned: Sequence[PlannedStory],
    results: Mapping[str, TaskResult],
    settings: Mapping[str, Any],
) -> Edition:
    """Gather what the pages show. Each list is sorted by number of sources, then of articles, then latest first."""
    entries, listings = _entries_and_listings(planned, results, settings["min_sources"])
    entries.sort(key=lambda story: story.id)
    entries.sort(key=lambda story: _weight(story.sources, story.articles, story.published), reverse=True)
    with_results = [(story, results.get(story.task.key)) for story in planned]
    failures = [(story, result) for story, result in with_results if result and result.failure]
    return Edition(
        date=date,
        stories=tuple(entries),
        single=_by_weight(listings),
        unchanged=_by_weight(
            _unchanged_listing(story, story.covered_by) for story in planned if story.covered_by
        ),
        failed=_by_weight(
            _listing(story) | {"reason": result.failure} for story, result in failures if not result.empty
        ),
        skipped=tuple(_skipped(inbox, [each for each in failures if each[1].empty])),
        settings=settings,
    )


def _skipped(inbox: Inbox, empty: Iterable[tuple[PlannedStory, TaskResult]]) -> Iterator[dict[str, str]]:
    """Yield what could not be read, and the articles of stories without news, each with the reason."""
    yield from ({"name": item.name, "reason": item.reason} for item in inbox.skipped)
    for story, result in empty:
        yield from ({"name": name, "reason": result.failure or ""} for name in story.group.ids)


def _by_weight(listings: Iterable[dict[str, Any]]) -> tuple[dict[str, Any], ...]:
    """Sort listed stories like those with briefings; ties by their articles."""
    ordered = sorted(listings, key=lambda each: each["articles"])
    ordered.sort(key=lambda each: _weight(each["sources"], each["articles"], each["published"]), reverse=True)
    return tuple(ordered)


def _weight(sources: int, articles: Sequence[str], published: str | None) -> tuple[int, int, float]:
    """Return the sort key of a story; a date without a time counts as the end of that day."""
    moment = published_at(published)
    at = moment.timestamp() if moment else -inf
    return sources, len(articles), at if has_hour(published) else at + DAY_SECONDS


def _entries_and_listings(
    planned: Sequence[PlannedStory], results: Mapping[str, TaskResult], min_sources: int
) -> tuple[list[StoryEntry], list[dict[str, Any]]]:
    """Separate stories with briefings from those of fewer than `min_sources`, which are only listed.

    Sources are counted again in each briefing: it compares cleaned texts, and so finds reprints that grouping does not.
    """
    entries, listings = [], []
    for story in planned:
        result = results.get(story.task.key)
        if result and not result.failure:
            saved = json.loads(result.files["json"])
            entry = _story_entry(story, result, saved)
            if entry.sources >= min_sources:
                entries.append(entry)
            else:
                listings.append(_listing(story, _headline_article(saved)) | {"sources": entry.sources})
        elif not result and not story.covered_by:
            listings.append(_listing(story))
    return entries, listings


def archived_stories(edition: Edition, planned: Sequence[PlannedStory]) -> list[ArchivedStory]:
    """Return what the archive keeps of the edition's stories; a continued story keeps its thread."""
    planned_by_key = {story.task.key: story for story in planned}
    return [_archived_story(planned_by_key[entry.id], entry) for entry in edition.stories]


def latest_moment(moments: Iterable[str | None]) -> str | None:
    """Return the latest of some ISO 8601 dates and times; a date alone counts as the start of its day."""
    moment_of = {moment: at for moment in moments if moment and (at := published_at(moment))}
    return max(sorted(moment_of), key=moment_of.__getitem__, default=None)


def last_day(articles: Iterable[Article]) -> str | None:
    """Return the latest day, as 2026-11-21, each in its own time zone. Of three outlets or more, one far ahead of all others is ignored."""
    last_by_outlet: dict[str, date] = {}
    for article in articles:
        outlet, day = voice(article.source, article.id), published_on(article.published)
        if day:
            last_by_outlet[outlet] = max(day, last_by_outlet.get(outlet, day))
    days = sorted(last_by_outlet.values(), reverse=True)
    plausible = (day for day, before in pairwise(days) if (day - before).days <= MOST_DAYS_AHEAD)
    return next(plausible, days[0]).isoformat() if days else None


def _story_entry(story: PlannedStory, result: TaskResult, saved: Mapping[str, Any]) -> StoryEntry:
    sentences = tuple(excerpt["text"] for excerpt in saved["excerpts"])
    return StoryEntry(
        id=result.key,
        headline=saved["headline"] or opening(sentences[0]),
        sentences=sentences,
        text=saved["text"],
        articles=story.group.ids,
        sources=len({voice(s["source"], s["id"]) for s in _used_sources(saved) if not s["reprint_of"]}),
        published=latest_moment(article.published for article in story.articles),
        markdown=result.files["md"].decode("utf-8"),
        notes=tuple(saved["warnings"]),
        earlier=tuple(_reference(past) for past in story.earlier_stories),
        loose=story.group.loose,
        guid=result.key,
    )


def left_out_groups(results: Mapping[str, TaskResult]) -> dict[str, list[Group]]:
    """Return key of a briefing -> the articles that it left out, if any, each grouped with its copies."""
    groups_by_key = {key: _left_out_groups(result) for key, result in results.items() if not result.failure}
    return {key: groups for key, groups in groups_by_key.items() if groups}


def _left_out_groups(result: TaskResult) -> list[Group]:
    saved = json.loads(result.files["json"])
    used = {s["id"] for s in _used_sources(saved)}
    left_out = [s["id"] for s in saved["sources"] if s["id"] not in used]
    copies = {name: [s["id"] for s in saved["sources"] if s["reprint_of"] == name] for name in left_out}
    return [Group((name, *copies[name]), copies=frozenset(copies[name])) for name in left_out]


def _used_sources(saved: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return a briefing's sources without those that it left out as belonging to another story."""
    return [s for s in saved["sources"] if Note.LEFT_OUT.format(articles=s["id"]) not in saved["warnings"]]


def _headline_article(saved: Mapping[str, Any]) -> str:
    """Return the id of the article whose title is the headline; without a headline, that of the first sentence."""
    titled = (s["id"] for s in _used_sources(saved) if s["title"] and s["title"] == saved["headline"])
    return str(next(titled, saved["excerpts"][0]["article"]))


def _listing(story: PlannedStory, article_id: str | None = None) -> dict[str, Any]:
    """Describe a story by one of its articles, so that headline, outlet and link belong together.

    That is `article_id` if given, else the first with a title.
    """
    articles = [article for article in story.articles if article.id == article_id] or story.articles
    shown = next((article for article in articles if article.title), articles[0])
    return {
        "articles": list(story.group.ids),
        "headline": shown.title,
        "source": shown.source,
        "sources": story.sources,
        "published": shown.published,
        "url": shown.url,
    }


def _unchanged_listing(story: PlannedStory, past: PastStory) -> dict[str, Any]:
    """Describe an unchanged story by its earlier headline, with a link to that page."""
    return {
        "articles": list(story.group.ids),
        "headline": past.story.headline,
        "sources": story.sources,
        "published": latest_moment(article.published for article in story.articles),
        "page": past.briefing.link,
        "earlier": _reference(past),
    }


def _reference(past: PastStory) -> dict[str, str | None]:
    return {
        "edition": past.edition,
        "date": past.day,
        "headline": past.story.headline,
        "story": past.story.key,
    }


def _archived_story(planned: PlannedStory, entry: StoryEntry) -> ArchivedStory:
    thread = planned.earlier_stories[0].story.thread if planned.earlier_stories else entry.id
    articles = tuple(digest(article) for article in planned.articles)
    fingerprints = fingerprints_by_outlet(planned.articles, planned.sentences)
    return ArchivedStory(
        entry.id, entry.headline, planned.profile, entry.sentences, thread, articles, fingerprints
    )

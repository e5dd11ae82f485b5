"""What became of each planned story: told, told before, too few sources, failed, or nothing but what could not be read."""

from __future__ import annotations

import json
from itertools import pairwise
from math import inf
from typing import TYPE_CHECKING, Any

from summarize.batch.archive import Entry
from summarize.batch.fingerprints import by_outlet
from summarize.batch.memory import digest
from summarize.batch.pages import Day, Told
from summarize.batch.stories import Group
from summarize.language.outlets import voice
from summarize.language.when import published_at, published_on, tells_hour
from summarize.notes import Note
from summarize.rendering.html_text import opening

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from summarize.batch.archive import Past
    from summarize.batch.briefings import Made
    from summarize.batch.inbox import Inbox
    from summarize.batch.planned import Planned
    from summarize.model import Article

AHEAD = 7
"""Days by which one outlet may be ahead of all others."""
DAY = 24 * 60 * 60
"""Seconds of a day."""


def day_of(
    date: str | None,
    inbox: Inbox,
    planned: Sequence[Planned],
    made: Mapping[str, Made],
    settings: Mapping[str, Any],
) -> Day:
    """Gather all that the pages show; in each list first the story with the most sources, then with more articles, then the later."""
    told, single = _told_or_listed(planned, made, settings["min_sources"])
    told.sort(key=lambda story: story.id)
    told.sort(key=lambda story: _weight(story.sources, story.articles, story.published), reverse=True)
    failures = [
        (each, result)
        for each in planned
        if (result := made.get(each.task.key)) is not None and result.failure
    ]
    return Day(
        date=date,
        stories=tuple(told),
        single=_by_weight(single),
        unchanged=_by_weight(_known(each, each.unchanged) for each in planned if each.unchanged),
        failed=_by_weight(
            _listed(each) | {"reason": result.failure} for each, result in failures if not result.empty
        ),
        skipped=(
            *({"name": item.name, "reason": item.reason} for item in inbox.skipped),
            *(
                {"name": name, "reason": result.failure or ""}
                for each, result in failures
                if result.empty
                for name in each.group.ids
            ),
        ),
        settings=settings,
    )


def _by_weight(listed: Iterable[dict[str, Any]]) -> tuple[dict[str, Any], ...]:
    """Put stories that are only listed in the order of those that are told; of equal ones in that of their articles."""
    every = sorted(listed, key=lambda each: each["articles"])
    every.sort(key=lambda each: _weight(each["sources"], each["articles"], each["published"]), reverse=True)
    return tuple(every)


def _weight(sources: int, articles: Sequence[str], published: str | None) -> tuple[int, int, float]:
    """What says how far up a story stands; a day without an hour counts as its end, as an outlet means it that tells no hour."""
    moment = published_at(published)
    at = moment.timestamp() if moment else -inf
    return sources, len(articles), at if tells_hour(published) else at + DAY


def _told_or_listed(
    planned: Sequence[Planned], made: Mapping[str, Made], least: int
) -> tuple[list[Told], list[dict[str, Any]]]:
    """Part the stories that are told from those of fewer than `least` sources, as planned or as their briefing counts them.

    A briefing compares cleaned texts, so it finds reprints that grouping does not.
    """
    told, listed = [], []
    for each in planned:
        result = made.get(each.task.key)
        if result and not result.failure:
            saved = json.loads(result.files["json"])
            story = _told(each, result, saved)
            if story.sources >= least:
                told.append(story)
            else:
                listed.append(_listed(each, _head(saved)) | {"sources": story.sources})
        elif not result and not each.unchanged:
            listed.append(_listed(each))
    return told, listed


def entries(day: Day, planned: Sequence[Planned]) -> list[Entry]:
    """Return what the archive keeps of the stories told; a story that goes on keeps its thread."""
    by_key = {each.task.key: each for each in planned}
    return [_entry(by_key[story.id], story) for story in day.stories]


def latest(moments: Iterable[str | None]) -> str | None:
    """Return the last of moments in ISO 8601; a day is its first moment."""
    read = {moment: at for moment in moments if moment and (at := published_at(moment))}
    return max(sorted(read), key=read.__getitem__, default=None)


def last_day(articles: Iterable[Article]) -> str | None:
    """Return the last day, as 2026-11-21, each by its own clock; one far ahead of all others, of three outlets or more, is a wrong clock's."""
    last: dict[str, date] = {}
    for article in articles:
        outlet, day = voice(article.source, article.id), published_on(article.published)
        if day:
            last[outlet] = max(day, last.get(outlet, day))
    days = sorted(last.values(), reverse=True)
    near = (day for day, before in pairwise(days) if (day - before).days <= AHEAD)
    return next(near, days[0]).isoformat() if days else None


def _told(each: Planned, made: Made, saved: Mapping[str, Any]) -> Told:
    sentences = tuple(excerpt["text"] for excerpt in saved["excerpts"])
    return Told(
        id=made.key,
        headline=saved["headline"] or opening(sentences[0]),
        sentences=sentences,
        text=saved["text"],
        articles=each.group.ids,
        sources=len({voice(s["source"], s["id"]) for s in _tellers(saved) if not s["reprint_of"]}),
        published=latest(article.published for article in each.articles),
        markdown=made.files["md"].decode("utf-8"),
        notes=tuple(saved["warnings"]),
        earlier=tuple(_reference(past) for past in each.past),
        loose=each.group.loose,
        guid=made.key,
    )


def left_out(made: Mapping[str, Made]) -> dict[str, list[Group]]:
    """Key of a briefing -> the articles that it was made of and does not tell, each with its copies, where there are any."""
    found = {key: _left_out(result) for key, result in made.items() if not result.failure}
    return {key: groups for key, groups in found.items() if groups}


def _left_out(made: Made) -> list[Group]:
    saved = json.loads(made.files["json"])
    tellers = {s["id"] for s in _tellers(saved)}
    apart = [s["id"] for s in saved["sources"] if s["id"] not in tellers]
    copies = {name: [s["id"] for s in saved["sources"] if s["reprint_of"] == name] for name in apart}
    return [Group((name, *copies[name]), copies=frozenset(copies[name])) for name in apart]


def _tellers(saved: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Those of a briefing's sources that tell its story; an article of another one is only named there."""
    return [s for s in saved["sources"] if Note.LEFT_OUT.format(articles=s["id"]) not in saved["warnings"]]


def _head(saved: Mapping[str, Any]) -> str:
    """Name the article whose title heads a briefing; where none has one, that of its first sentence."""
    titled = (s["id"] for s in _tellers(saved) if s["title"] and s["title"] == saved["headline"])
    return str(next(titled, saved["excerpts"][0]["article"]))


def _listed(each: Planned, head: str | None = None) -> dict[str, Any]:
    """What one of its articles says of a story: headline, outlet and link belong together.

    That is the one that heads its briefing; of a story without one, the first with a title.
    """
    articles = [article for article in each.articles if article.id == head] or each.articles
    shown = next((article for article in articles if article.title), articles[0])
    return {
        "articles": list(each.group.ids),
        "headline": shown.title,
        "source": shown.source,
        "sources": each.sources,
        "published": shown.published,
        "url": shown.url,
    }


def _known(each: Planned, past: Past) -> dict[str, Any]:
    """What is said of an unchanged story: it goes by the name that it had where it was told, and its link leads there."""
    return {
        "articles": list(each.group.ids),
        "headline": past.entry.headline,
        "sources": each.sources,
        "published": latest(article.published for article in each.articles),
        "page": past.earlier.link,
        "earlier": _reference(past),
    }


def _reference(past: Past) -> dict[str, str | None]:
    return {
        "edition": past.edition,
        "date": past.day,
        "headline": past.entry.headline,
        "story": past.entry.key,
    }


def _entry(each: Planned, story: Told) -> Entry:
    thread = each.past[0].entry.thread if each.past else story.id
    articles = tuple(digest(article) for article in each.articles)
    told = by_outlet(each.articles, each.sentences)
    return Entry(story.id, story.headline, each.profile, story.sentences, thread, articles, told)

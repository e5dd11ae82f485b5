"""The run: an inbox to an edition. Read, group, look back, brief, write.

Every file is written whole. A story's files are named by all that went into them, so a run that was
interrupted finds what is done, makes what is missing, and ends with the bytes of an undisturbed run.
"""

from __future__ import annotations

import json
import time
from contextlib import nullcontext
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarize.batch.archive import Archive, Entry, Past, archive, continues
from summarize.batch.briefings import FORMS, Made, Task, brief, summary_of
from summarize.batch.inbox import collect, files
from summarize.batch.sheets import Day, Told, sheets
from summarize.batch.stories import Group, group
from summarize.batch.thread import profile
from summarize.errors import NothingToSummarize, UnwritableOutput, reason
from summarize.reading.dates import iso
from summarize.settings import Settings
from summarize.version import VERSION
from summarize.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarize.batch.engine import Run
    from summarize.batch.inbox import Inbox
    from summarize.batch.progress import Progress

PARTLY_FAILED = 4
STORY = "story-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a run is asked for."""

    inbox: str
    out: str
    settings: Settings = field(default_factory=Settings)
    min_sources: int = 1
    archive: str | None = None
    """The archive's file, or None for no archive."""
    since: str | None = None
    date: str | None = None
    """Day of the edition; None for the out folder's name if it is one, else the day of the latest article."""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Planned:
    """A story before its briefing."""

    group: Group
    task: Task
    profile: Mapping[int, float]
    past: tuple[Past, ...]
    sources: int
    """Outlets that did not only reprint."""


def make(options: Options, run: Run, progress: Progress) -> int:
    """Make an edition; answer the exit code.

    Raises:
        NothingToSummarize: the inbox holds no news.
        UnreadableInput: the inbox does not exist.
        UnwritableOutput: the output folder does not take the files.
        BadArchive: the archive cannot be used.

    """
    out = _prepare(options.out)
    with progress.phase("reading"):
        inbox = collect(files(options.inbox, options.out), run)
    for skipped in inbox.skipped:
        progress.say(str(skipped))
    if not inbox.articles:
        raise NothingToSummarize(f"nothing to summarize: no readable article in {options.inbox}")
    progress.articles = len(inbox.articles)
    with progress.phase("grouping"):
        groups = group(inbox.cards, run)
    day = options.date or iso(out.name[:10]) or _latest(a.published for a in inbox.articles.values())
    with archive(options.archive) if options.archive else nullcontext() as kept:
        with progress.phase("grouping"):
            planned = _plan(groups, inbox, options, _past(kept, options, day))
        with progress.phase("briefing"):
            made = _brief(
                [each for each in planned if each.sources >= options.min_sources], out, run, progress
            )
        with progress.phase("writing"):
            code = _publish(
                options=options, out=out, inbox=inbox, planned=planned, made=made, kept=kept, date=day
            )
    _report(planned, made, out, progress)
    return code


def _prepare(folder: str) -> Path:
    out = Path(folder)
    try:
        out.mkdir(parents=True, exist_ok=True)
        for stale in out.glob(".*.part"):  # left by a run that was killed while it wrote
            stale.unlink()
    except OSError as error:
        raise UnwritableOutput(f"{folder}: cannot be written ({reason(error)})") from error
    return out


def _past(kept: Archive | None, options: Options, day: str | None) -> list[Past]:
    return kept.past(_name(options), day, options.since) if kept else []


def _name(options: Options) -> str:
    """An edition's name in the archive: its folder's, so that the same folder is the same edition."""
    return Path(options.out).resolve().name


def _plan(groups: Sequence[Group], inbox: Inbox, options: Options, past: list[Past]) -> list[Planned]:
    cards = {card.id: card for card in inbox.cards}
    planned = []
    for each in groups:
        articles = tuple(inbox.articles[name] for name in each.ids)
        shape = profile([cards[name] for name in each.ids])
        before = tuple(continues(shape, past))
        task = Task(articles, options.settings, each.loose, tuple(one.earlier for one in before))
        outlets = {a.source or a.id for a in articles if a.id not in each.copies}
        planned.append(Planned(each, task, shape, before, len(outlets)))
    return planned


def _brief(planned: Sequence[Planned], out: Path, run: Run, progress: Progress) -> dict[str, Made]:
    """Make what is missing and write it as it comes; what an earlier run has written is read."""
    made = {}
    missing = []
    for each in planned:
        found = _found(out, each.task.key)
        if found:
            made[each.task.key] = found
        else:
            missing.append(each.task)
    started, articles = time.monotonic(), 0
    progress.stories(len(made), len(planned), 0, started)
    for task, result in zip(missing, run(brief, missing), strict=True):
        for suffix, data in result.files.items():
            write_whole(out / f"{STORY}{result.key}.{suffix}", data)
        made[result.key] = result
        articles += len(task.articles)
        progress.stories(len(made), len(planned), articles, started)
    return made


def _found(out: Path, key: str) -> Made | None:
    """A story that is there in all its forms."""
    try:
        return Made(key, {suffix: (out / f"{STORY}{key}.{suffix}").read_bytes() for suffix in FORMS})
    except OSError:
        return None


def _publish(
    *,
    options: Options,
    out: Path,
    inbox: Inbox,
    planned: Sequence[Planned],
    made: Mapping[str, Made],
    kept: Archive | None,
    date: str | None,
) -> int:
    told = [_told(each, made[each.task.key]) for each in planned if _is_told(each, made)]
    told.sort(key=lambda story: story.id)
    told.sort(key=lambda story: (story.sources, len(story.articles), story.published or ""), reverse=True)
    failed = [each for each in planned if made.get(each.task.key, Made("", {}, None)).failure]
    day = Day(
        date=date,
        stories=tuple(told),
        single=tuple(_listed(each) for each in planned if each.task.key not in made),
        failed=tuple(
            _listed(each) | {"reason": made[each.task.key].failure}
            for each in failed
            if not made[each.task.key].empty
        ),
        skipped=(
            *({"name": item.name, "reason": item.reason} for item in inbox.skipped),
            *(
                {"name": name, "reason": made[each.task.key].failure or ""}
                for each in failed
                if made[each.task.key].empty
                for name in each.group.ids
            ),
        ),
        settings={**asdict(options.settings), "min_sources": options.min_sources},
    )
    pages = sheets(day, options.address)
    for name, data in pages.items():
        write_whole(out / name, data)
    by_key = {each.task.key: each for each in planned}
    if kept:
        entries = [_entry(by_key[story.id], story, made[story.id]) for story in told]
        kept.keep(_name(options), date, VERSION, entries)
    outputs = pages | {
        f"{STORY}{s.id}.{suffix}": data for s in told for suffix, data in made[s.id].files.items()
    }
    _clear(out, outputs)
    write_whole(out / "manifest.json", _manifest(inbox, outputs, day))
    if not told:
        raise NothingToSummarize("nothing to summarize: no story could be told; index.json says why")
    return PARTLY_FAILED if day.failed else 0


def _is_told(each: Planned, made: Mapping[str, Made]) -> bool:
    return each.task.key in made and not made[each.task.key].failure


def _told(each: Planned, made: Made) -> Told:
    saved = summary_of(made.files["json"])
    return Told(
        id=made.key,
        headline=saved["headline"],
        lead=saved["lead"],
        text=saved["text"],
        articles=each.group.ids,
        sources=len({s["source"] or s["id"] for s in saved["sources"] if not s["reprint_of"]}),
        published=_latest(article.published for article in each.task.articles),
        markdown=made.files["md"].decode("utf-8"),
        notes=tuple(saved["notes"]),
        earlier=tuple(
            {"edition": p.edition, "date": p.day, "headline": p.entry.headline, "story": p.entry.key}
            for p in each.past
        ),
        loose=each.group.loose,
    )


def _listed(each: Planned) -> dict[str, Any]:
    first = each.task.articles[0]
    return {
        "articles": list(each.group.ids),
        "headline": next((a.title for a in each.task.articles if a.title), None),
        "source": first.source,
        "sources": each.sources,
        "published": first.published,
        "url": first.url,
    }


def _entry(each: Planned, story: Told, made: Made) -> Entry:
    thread = each.past[0].entry.thread if each.past else story.id
    return Entry(story.id, story.headline, each.profile, summary_of(made.files["json"])["sentences"], thread)


def _latest(moments: Iterable[str | None]) -> str | None:
    """The last day, or the last moment of it where the texts compare: ISO 8601 sorts as text within a day."""
    return max(filter(None, moments), default=None)


def _clear(out: Path, outputs: Mapping[str, bytes]) -> None:
    """Remove the stories of an earlier run with other articles or settings: they are not of this edition."""
    for file in out.glob(f"{STORY}*.*"):
        if file.name not in outputs and file.suffix[1:] in FORMS:
            file.unlink()


def _manifest(inbox: Inbox, outputs: Mapping[str, bytes], day: Day) -> bytes:
    listing = {
        "version": VERSION,
        "date": day.date,
        "settings": day.settings,
        "inputs": [{"file": name, "sha256": digest} for name, digest in sorted(inbox.inputs)],
        "outputs": [
            {"file": name, "sha256": sha256(data).hexdigest()} for name, data in sorted(outputs.items())
        ],
    }
    return (json.dumps(listing, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _report(planned: Sequence[Planned], made: Mapping[str, Made], out: Path, progress: Progress) -> None:
    for each in planned:
        result = made.get(each.task.key)
        if result and result.failure:
            progress.say(f"{', '.join(each.group.ids[:3])}: no briefing: {result.failure}")
    told = sum(_is_told(each, made) for each in planned)
    progress.say(f"{told} stories in {out}/index.html")

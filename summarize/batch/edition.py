"""The run from an inbox to an edition: read, group, look back, brief what is new, write.

Every file is written whole. A story's files are named after all that went into them, so a run after an
interrupted one reuses what is done, makes what is missing, and ends with the same bytes.
"""

from __future__ import annotations

import os
from contextlib import nullcontext
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from summarize.batch.archive import Archive, PastStory, open_archive
from summarize.batch.file_names import INDEX_JSON, INDEX_PAGE
from summarize.batch.fingerprints import unpack
from summarize.batch.guids import with_guids
from summarize.batch.inbox import collect, files
from summarize.batch.making import make_briefings
from summarize.batch.memory import Memory
from summarize.batch.outcome import archived_stories, edition_of, last_day, left_out_groups
from summarize.batch.planning import PlannedStory, plan, split_by_thread, split_off_left_out
from summarize.batch.publishing import (
    Texts,
    finish_edition,
    identifiers,
    locked_folder,
    manifest_hashes,
    read_saved_edition,
    remove_other_stories,
    write_pages,
)
from summarize.batch.stories import group
from summarize.errors import BadSettings, NothingToSummarize
from summarize.pipeline import check
from summarize.reading import notes
from summarize.reading.dates import iso
from summarize.settings import Settings
from summarize.terminal import counted
from summarize.version import VERSION
from summarize.wellformed import well_formed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarize.batch.briefings import TaskResult
    from summarize.batch.engine import Run
    from summarize.batch.inbox import Inbox
    from summarize.batch.pages import Edition
    from summarize.batch.progress import Progress
    from summarize.batch.publishing import SavedEdition
    from summarize.batch.stories import Group
    from summarize.reading import File, Skipped

PARTLY_FAILED = 4
DAYS_BACK = 30
"""Days to look back unless `EditionOptions.since` is set: about as long as readers remember."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionOptions:
    """What the user asked a run to do."""

    inbox: str
    out: str
    settings: Settings = field(default_factory=Settings)
    min_sources: int = 1
    archive: str | None = None
    """The archive's file, or None to use no archive."""
    since: str | None = None
    date: str | None = None
    """Day of the edition; None to take it from the output folder's name, or else from the latest article."""
    address: str = ""


def make(options: EditionOptions, run: Run, progress: Progress) -> int:
    """Make an edition and return the exit code.

    Raises:
        BadSettings: an unknown ranker or selector, an output folder that is the inbox or has the edition of another day,
            or an edition's name that the archive cannot store or has from another folder.
        NothingToSummarize: the inbox contains no news.
        UnreadableInput: the inbox does not exist.
        UnwritableOutput: the output folder cannot be written, or another run is filling it.
        BadArchive: the archive cannot be used.

    """
    check(options.settings)
    if Path(options.inbox).resolve() == Path(options.out).resolve():
        raise BadSettings(f"{options.out}: is the inbox itself: name another folder with --out")
    if options.archive and well_formed(_edition_name(options)) != _edition_name(options):
        raise BadSettings(
            f"{options.out}: an archive cannot hold a name that is not UTF-8: name another folder with --out, or --no-archive"
        )
    with progress.phase("reading"):
        # Done before the output folder is made, so that none is left behind if there is no inbox.
        inbox_files = list(files(options.inbox, options.out))
    with locked_folder(options.out) as out:
        return _fill(options, inbox_files, out, run, progress)


class _Job(NamedTuple):
    """What all steps of one run need."""

    options: EditionOptions
    out: Path
    inbox: Inbox
    day: str | None
    saved_edition: SavedEdition | None
    """What an earlier run left in the folder."""
    archive: Archive | None


def _fill(
    options: EditionOptions, inbox_files: list[File | Skipped], out: Path, run: Run, progress: Progress
) -> int:
    inbox = _read(options, inbox_files, out, run, progress)
    day = options.date or _day_in_folder_name(options) or last_day(inbox.articles.values())
    saved_edition = read_saved_edition(out)
    _refuse_another_day(options.out, saved_edition, day, inbox)
    with progress.phase("grouping"):
        groups = group(inbox.cards, run)
    with open_archive(options.archive) if options.archive else nullcontext() as archive:
        job = _Job(options, out, inbox, day, saved_edition, archive)
        _path_from_archive(job)
        stories, results = _brief(job, groups, run, progress)
        with progress.phase("writing"):
            _say_what_failed(stories, results, progress)
            edition = _publish(job, stories, results)
    if saved_edition:
        _say_what_was_removed(options.out, saved_edition, edition, inbox, progress)
    if not edition.stories and not edition.unchanged:
        raise NothingToSummarize(_why_nothing(edition, options.min_sources, out / INDEX_JSON))
    unchanged = f", {len(edition.unchanged):,} unchanged" if edition.unchanged else ""
    progress.say(f"{counted(len(edition.stories), 'story', 'stories')}{unchanged} in {out / INDEX_PAGE}")
    return PARTLY_FAILED if edition.failed else 0


def _read(
    options: EditionOptions, inbox_files: list[File | Skipped], out: Path, run: Run, progress: Progress
) -> Inbox:
    """Read the inbox and say what was not read."""
    with progress.phase("reading"):
        inbox = collect(inbox_files, run, out)
    for note in notes(inbox.skipped):
        progress.say(note)
    if not inbox.articles:
        remark = f"; the edition in {options.out} is left as it was" if (out / INDEX_JSON).exists() else ""
        raise NothingToSummarize(f"nothing to summarize: no readable article in {options.inbox}{remark}")
    progress.articles = len(inbox.articles)
    return inbox


def _brief(
    job: _Job, groups: Sequence[Group], run: Run, progress: Progress
) -> tuple[list[PlannedStory], dict[str, TaskResult]]:
    """Match the groups with earlier editions, and make the briefings of those with something new."""
    options, inbox = job.options, job.inbox
    with progress.phase("grouping"):
        past = _past_stories(job)
        memory = Memory.of(past)
        stories = plan([*split_by_thread(groups, inbox, past)], inbox, options.settings, memory)
    with progress.phase("briefing"):
        results = make_briefings(_to_brief(stories, options), job.out, run, progress)
        left_out = left_out_groups(results)
        stories, rest = split_off_left_out(stories, left_out, inbox, options.settings, memory)
        results |= make_briefings(_to_brief(rest, options), job.out, run, progress)
    return sorted([*stories, *rest], key=lambda each: each.group.ids), results


def _publish(job: _Job, stories: Sequence[PlannedStory], results: Mapping[str, TaskResult]) -> Edition:
    """Write the edition and archive it; refuse to replace one by an empty one while its articles are still in the inbox."""
    options, out, inbox, saved_edition = job.options, job.out, job.inbox, job.saved_edition
    settings = {**asdict(options.settings), "min_sources": options.min_sources}
    edition = edition_of(job.day, inbox, stories, results, settings)
    if saved_edition and _would_be_emptied(edition, saved_edition, inbox):
        message = _why_nothing(edition, options.min_sources)
        if hashes := manifest_hashes(out):
            remove_other_stories(out, hashes)
        raise NothingToSummarize(f"{message}; the edition in {options.out} is left as it was")
    same_day = saved_edition if saved_edition and saved_edition.day == job.day else None
    edition = replace(edition, stories=with_guids(edition.stories, inbox.articles, out, same_day))
    path = _path_from_archive(job)  # checked again: another desk may have been quicker
    pages = write_pages(out, edition, options.address)
    if job.archive:
        entries = archived_stories(edition, stories)
        job.archive.keep(_edition_name(options), job.day, VERSION, entries, path)
    finish_edition(out, edition, inbox, pages, results)
    return edition


def _refuse_another_day(
    folder: str, saved_edition: SavedEdition | None, day: str | None, inbox: Inbox
) -> None:
    """Refuse a folder with the edition of another day: its stories would be lost, and with them what today's continue."""
    if (
        saved_edition
        and saved_edition.day
        and saved_edition.day != day
        and not saved_edition.is_made_of(_texts_of(inbox))
    ):
        raise BadSettings(
            f"{folder}: holds the edition of {saved_edition.day}, of other articles, and this one is of {day or 'no day'}: "
            f"name another folder with --out, or --date {saved_edition.day} to make that one anew"
        )


def _say_what_was_removed(
    folder: str, saved_edition: SavedEdition, edition: Edition, inbox: Inbox, progress: Progress
) -> None:
    """Say how many stories of an earlier run are gone; even when quiet, if most of its texts are gone."""
    ids = (name for story in edition.stories for name in story.articles)
    if removed := saved_edition.count_gone(_texts_of(inbox, ids)):
        message = f"{counted(removed, 'story', 'stories')} of an earlier run removed from {folder}"
        progress.say(message, error=not saved_edition.is_made_of(_texts_of(inbox)))


def _texts_of(inbox: Inbox, ids: Iterable[str] | None = None) -> Texts:
    """How to recognise the articles of an inbox, or those with the given ids."""
    cards = {card.id: card for card in inbox.cards}
    names = list(inbox.articles if ids is None else ids)
    articles = [inbox.articles[each] for each in names]
    return Texts(
        identifiers((a.sha256, a.url) for a in articles), unpack(cards[each].sentences for each in names)
    )


def _would_be_emptied(edition: Edition, saved_edition: SavedEdition, inbox: Inbox) -> bool:
    """Whether texts of the saved edition are still in the inbox but no story is left: --min-sources is too high, or all failed."""
    ids_unchanged = {name for each in edition.unchanged for name in each["articles"]}
    remaining = _texts_of(inbox, (name for name in inbox.articles if name not in ids_unchanged))
    return not edition.stories and saved_edition.count_gone(remaining) < len(saved_edition.stories)


def _why_nothing(edition: Edition, least: int, index: Path | None = None) -> str:
    if edition.single and not edition.failed:
        listed = f"{counted(len(edition.single), 'is', 'are')} listed in {index}; " if index else ""
        return f"no story has {least} outlets: {listed}lower --min-sources"
    return f"nothing to summarize: no story could be told{f': {index} says why' if index else ''}"


def _past_stories(job: _Job) -> list[PastStory]:
    if not job.archive:
        return []
    day, since = job.day, job.options.since
    if day and not since:
        since = date.fromordinal(max(date.fromisoformat(day).toordinal() - DAYS_BACK, 1)).isoformat()
    return job.archive.earlier_stories(_edition_name(job.options), day, since)


def _path_from_archive(job: _Job) -> str | None:
    """Return the output folder relative to the archive's; refuse if another folder has an edition of this name."""
    archive, file, out = job.archive, job.options.archive, job.out.resolve()
    if not (archive and file):
        return None
    home = Path(file).resolve().parent
    known_folder = (home / (archive.folder_of(_edition_name(job.options)) or out)).resolve()
    if known_folder != out and read_saved_edition(known_folder):
        raise BadSettings(
            f"{file}: has the edition of this name in {known_folder}, which would be lost: "
            "name another file with --archive, or another folder with --out"
        )
    return os.path.relpath(out, home)


def _edition_name(options: EditionOptions) -> str:
    """Return the edition's name in the archive: that of its folder, so that the same folder is the same edition."""
    return Path(options.out).resolve().name


def _day_in_folder_name(options: EditionOptions) -> str | None:
    """Read the day in the folder's name: its real name if it was given as `.` or a link, else as given."""
    return iso(_edition_name(options)[:10]) or iso(Path(options.out).name[:10])


def _to_brief(stories: Sequence[PlannedStory], options: EditionOptions) -> list[PlannedStory]:
    """Return the stories that get a briefing."""
    return [story for story in stories if not story.covered_by and story.sources >= options.min_sources]


def _say_what_failed(
    stories: Sequence[PlannedStory], results: Mapping[str, TaskResult], progress: Progress
) -> None:
    """Report each story without a briefing, named by its first articles."""
    for story in stories:
        result = results.get(story.task.key)
        if result and result.failure:
            message = f"{', '.join(story.group.ids[:3])}: no briefing: {result.failure}"
            progress.say(message, error=not result.empty)

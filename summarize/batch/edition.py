"""The run: an inbox to an edition. Read, group, look back, brief what is new, write.

Every file is written whole. A story's files are named by all that went into them, so a run that was
interrupted finds what is done, makes what is missing, and ends with the bytes of an undisturbed run.
"""

from __future__ import annotations

import os
from contextlib import nullcontext
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.batch.archive import Archive, Past, archive
from summarize.batch.file_names import INDEX_JSON, INDEX_PAGE
from summarize.batch.fingerprints import unpacked
from summarize.batch.guids import with_guids
from summarize.batch.inbox import collect, files
from summarize.batch.memory import Memory
from summarize.batch.outcome import day_of, entries, last_day, left_out
from summarize.batch.planned import Planned, as_told, parted, plan
from summarize.batch.publishing import (
    Texts,
    clear,
    folder_of_its_own,
    held_by,
    known_by,
    seal,
    sealed,
    write_pages,
)
from summarize.batch.stories import group
from summarize.batch.telling import told
from summarize.errors import BadSettings, NothingToSummarize
from summarize.pipeline import check
from summarize.reading import notes
from summarize.reading.dates import iso
from summarize.settings import Settings
from summarize.terminal import counted
from summarize.version import VERSION
from summarize.wellformed import whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarize.batch.briefings import Made
    from summarize.batch.engine import Run
    from summarize.batch.inbox import Inbox
    from summarize.batch.pages import Day
    from summarize.batch.progress import Progress
    from summarize.batch.publishing import Held
    from summarize.reading import File, Skipped

PARTLY_FAILED = 4
RECENT = 30
"""Days that are looked back unless `EditionOptions.since` says otherwise: who reads on remembers no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionOptions:
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


def make(options: EditionOptions, run: Run, progress: Progress) -> int:
    """Make an edition; answer the exit code.

    Raises:
        BadSettings: a ranker or selector that no table knows, an inbox that is to hold the edition, a folder that holds
            the edition of another day, or one whose name the archive cannot hold or has from another folder.
        NothingToSummarize: the inbox holds no news.
        UnreadableInput: the inbox does not exist.
        UnwritableOutput: the output folder does not take the files, or another run is filling it.
        BadArchive: the archive cannot be used.

    """
    check(options.settings)
    if Path(options.inbox).resolve() == Path(options.out).resolve():
        raise BadSettings(f"{options.out}: is the inbox itself: name another folder with --out")
    if options.archive and whole(_name(options)) != _name(options):
        raise BadSettings(
            f"{options.out}: an archive cannot hold a name that is not UTF-8: name another folder with --out, or --no-archive"
        )
    with progress.phase("reading"):
        found = list(files(options.inbox, options.out))  # the folder is made only where there is an inbox
    with folder_of_its_own(options.out) as out:
        return _fill(options, found, out, run, progress)


def _fill(
    options: EditionOptions, found: list[File | Skipped], out: Path, run: Run, progress: Progress
) -> int:
    inbox = _read(options, found, out, run, progress)
    day = options.date or _named_day(options) or last_day(inbox.articles.values())
    earlier = held_by(out)
    _refuse_another_day(options.out, earlier, day, inbox)
    with progress.phase("grouping"):
        groups = group(inbox.cards, run)
    with archive(options.archive) if options.archive else nullcontext() as kept:
        _place(kept, options, out)
        with progress.phase("grouping"):
            past = _past(kept, options, day)
            memory = Memory.of(past)
            planned = plan([*as_told(groups, inbox, past)], inbox, options.settings, memory)
        with progress.phase("briefing"):
            made = told(_due(planned, options), out, run, progress)
            planned, others = parted(planned, left_out(made), inbox, options.settings, memory)
            made |= told(_due(others, options), out, run, progress)
            planned = sorted([*planned, *others], key=lambda each: each.group.ids)
        with progress.phase("writing"):
            _say_what_failed(planned, made, progress)
            edition = _published(
                options, out, day, inbox, planned=planned, made=made, earlier=earlier, kept=kept
            )
    if earlier:
        _say_what_is_gone(options.out, earlier, edition, inbox, progress)
    if not edition.stories and not edition.unchanged:
        raise NothingToSummarize(_untold(edition, options.min_sources, out / INDEX_JSON))
    same = f", {len(edition.unchanged):,} unchanged" if edition.unchanged else ""
    progress.say(f"{counted(len(edition.stories), 'story', 'stories')}{same} in {out / INDEX_PAGE}")
    return PARTLY_FAILED if edition.failed else 0


def _read(
    options: EditionOptions, found: list[File | Skipped], out: Path, run: Run, progress: Progress
) -> Inbox:
    """Read the inbox and say what was not read."""
    with progress.phase("reading"):
        inbox = collect(found, run, out)
    for note in notes(inbox.skipped):
        progress.say(note)
    if not inbox.articles:
        left = f"; the edition in {options.out} is left as it was" if (out / INDEX_JSON).exists() else ""
        raise NothingToSummarize(f"nothing to summarize: no readable article in {options.inbox}{left}")
    progress.articles = len(inbox.articles)
    return inbox


def _published(
    options: EditionOptions,
    out: Path,
    day: str | None,
    inbox: Inbox,
    *,
    planned: Sequence[Planned],
    made: Mapping[str, Made],
    earlier: Held | None,
    kept: Archive | None,
) -> Day:
    """Write the edition and put it into the archive; one that would tell nothing more of texts that are still there is refused."""
    chosen = {**asdict(options.settings), "min_sources": options.min_sources}
    edition = day_of(day, inbox, planned, made, chosen)
    if earlier and _empties(edition, earlier, inbox):
        said = _untold(edition, options.min_sources)
        if known := sealed(out):
            clear(out, known)
        raise NothingToSummarize(f"{said}; the edition in {options.out} is left as it was")
    again = earlier if earlier and earlier.day == day else None
    edition = replace(edition, stories=with_guids(edition.stories, inbox.articles, out, again))
    place = _place(kept, options, out)  # once more: another desk may have been quicker
    pages = write_pages(out, edition, options.address)
    if kept:
        kept.keep(_name(options), day, VERSION, entries(edition, planned), place)
    seal(out, edition, inbox, pages, made)
    return edition


def _refuse_another_day(folder: str, held: Held | None, day: str | None, inbox: Inbox) -> None:
    """Keep yesterday's edition where it is: its stories would go, and with them what today's go on from."""
    if held and held.day and held.day != day and not held.is_of(_texts(inbox)):
        raise BadSettings(
            f"{folder}: holds the edition of {held.day}, of other articles, and this one is of {day or 'no day'}: "
            f"name another folder with --out, or --date {held.day} to make that one anew"
        )


def _say_what_is_gone(folder: str, held: Held, edition: Day, inbox: Inbox, progress: Progress) -> None:
    """Say how many stories of an earlier run are told no more; however quiet where most of its texts are gone."""
    told = (name for story in edition.stories for name in story.articles)
    if gone := held.gone(_texts(inbox, told)):
        said = f"{counted(gone, 'story', 'stories')} of an earlier run removed from {folder}"
        progress.say(said, error=not held.is_of(_texts(inbox)))


def _texts(inbox: Inbox, ids: Iterable[str] | None = None) -> Texts:
    """By what its articles are known again, or those of these ids."""
    cards = {card.id: card for card in inbox.cards}
    taken = list(inbox.articles if ids is None else ids)
    articles = [inbox.articles[each] for each in taken]
    return Texts(
        known_by((a.sha256, a.url) for a in articles), unpacked(cards[each].sentences for each in taken)
    )


def _empties(edition: Day, earlier: Held, inbox: Inbox) -> bool:
    """Whether nothing is told any more of texts that are still there: too much was asked of them, or all failed."""
    unchanged = {name for each in edition.unchanged for name in each["articles"]}
    left = _texts(inbox, (name for name in inbox.articles if name not in unchanged))
    return not edition.stories and earlier.gone(left) < len(earlier.stories)


def _untold(edition: Day, least: int, index: Path | None = None) -> str:
    if edition.single and not edition.failed:
        listed = f"{counted(len(edition.single), 'is', 'are')} listed in {index}; " if index else ""
        return f"no story has {least} outlets: {listed}lower --min-sources"
    return f"nothing to summarize: no story could be told{f': {index} says why' if index else ''}"


def _past(kept: Archive | None, options: EditionOptions, day: str | None) -> list[Past]:
    if not kept:
        return []
    recent = (
        date.fromordinal(max(date.fromisoformat(day).toordinal() - RECENT, 1)).isoformat() if day else None
    )
    return kept.past(_name(options), day, options.since or recent)


def _place(kept: Archive | None, options: EditionOptions, out: Path) -> str | None:
    """Where the folder lies as seen from the archive's; refuse to take the place of a day that another folder holds."""
    if not (kept and options.archive):
        return None
    home = Path(options.archive).resolve().parent
    other = (home / (kept.place(_name(options)) or out.resolve())).resolve()
    if other != out.resolve() and held_by(other):
        raise BadSettings(
            f"{options.archive}: has the edition of this name in {other}, which would be lost: "
            "name another file with --archive, or another folder with --out"
        )
    return os.path.relpath(out.resolve(), home)


def _name(options: EditionOptions) -> str:
    """An edition's name in the archive: its folder's, so that the same folder is the same edition."""
    return Path(options.out).resolve().name


def _named_day(options: EditionOptions) -> str | None:
    """Day that the folder's name tells: behind `.` or a link that of the folder itself, else the one by which it was called."""
    return iso(_name(options)[:10]) or iso(Path(options.out).name[:10])


def _due(planned: Sequence[Planned], options: EditionOptions) -> list[Planned]:
    """Return the stories that are to be told."""
    return [each for each in planned if not each.unchanged and each.sources >= options.min_sources]


def _say_what_failed(planned: Sequence[Planned], made: Mapping[str, Made], progress: Progress) -> None:
    """Name the stories that have no briefing, by the first of their articles."""
    for each in planned:
        result = made.get(each.task.key)
        if result and result.failure:
            said = f"{', '.join(each.group.ids[:3])}: no briefing: {result.failure}"
            progress.say(said, error=not result.empty)

"""What earlier editions published, in one SQLite file: their stories, the articles of each, and fingerprints of what these say.

Write-ahead logging lets a reader and a writer work at once. `user_version` is the schema's version; each entry of
`MIGRATIONS` raises it by one. An edition is written in one transaction.
"""

from __future__ import annotations

import json
import os
import re
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.batch.briefings import EarlierBriefing
from summarize.batch.file_names import story_file
from summarize.errors import SummarizeError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

MIGRATIONS = (
    (
        "CREATE TABLE editions (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, day TEXT, version TEXT NOT NULL)",
        """CREATE TABLE stories (id INTEGER PRIMARY KEY, edition INTEGER NOT NULL REFERENCES editions ON DELETE CASCADE,
        key TEXT NOT NULL, thread TEXT NOT NULL, headline TEXT NOT NULL, profile TEXT NOT NULL)""",
        """CREATE TABLE excerpts (story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
        position INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (story, position))""",
    ),
    (
        "CREATE INDEX stories_by_edition ON stories (edition)",
        "CREATE INDEX stories_by_thread ON stories (thread)",
    ),
    (
        "UPDATE editions SET day = substr(day, 1, 10)",
    ),  # earlier versions stored an article's date and time here
    (
        """CREATE TABLE articles (story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
        digest TEXT NOT NULL, PRIMARY KEY (story, digest))""",
        """UPDATE stories SET headline = (SELECT text FROM excerpts WHERE story = stories.id AND position = 0)
        WHERE headline = '' AND EXISTS (SELECT 1 FROM excerpts WHERE story = stories.id AND position = 0)""",
    ),
    (
        """CREATE TABLE sentences (story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
        outlet TEXT NOT NULL, fingerprints BLOB NOT NULL, PRIMARY KEY (story, outlet))""",
    ),
    # The edition's folder, relative to the archive's; bytes, because a path need not be UTF-8.
    ("ALTER TABLE editions ADD COLUMN place BLOB",),
)
"""Each entry raises the schema by one version. Entries are added, never changed."""
_EDITION_NAME = re.compile(r"\d{4}-\d\d-\d\d(?P<time>[-_T]?(?:[ap]m|\d\d(?:[-:.h]?\d\d)?))?", re.IGNORECASE)
"""An edition named by its day, or by day and time where a day has several: 2026-11-20-am, 2026-11-20-18, 2026-11-20T18:30."""
TIMEOUT = 30
"""Seconds to wait while another run writes."""


class BadArchive(SummarizeError):
    """The archive cannot be opened, is not an archive, or was written by a later version."""


@dataclass(frozen=True, slots=True)
class ArchivedStory:
    """A story as the archive keeps it."""

    key: str
    headline: str
    profile: Mapping[int, float]
    sentences: Sequence[str]
    thread: str
    articles: Sequence[str] = ()
    """Digests of its articles; empty in archives from before they were kept."""
    fingerprints_by_outlet: Mapping[str, bytes] = field(default_factory=dict)
    """Outlet -> packed fingerprints of the sentences in its articles; empty in archives from before they were kept."""


@dataclass(frozen=True, slots=True)
class PastStory:
    """A story of an earlier edition."""

    edition: str
    day: str | None
    story: ArchivedStory

    @property
    def briefing(self) -> EarlierBriefing:
        """How a new briefing refers to it: by day, or by the edition's name where that gives a time of day."""
        name = _EDITION_NAME.fullmatch(self.edition)
        return EarlierBriefing(
            self.edition,
            None if name and name["time"] else self.day,
            self.story.headline,
            tuple(self.story.sentences),
            f"{Path(self.edition).name}/{story_file(self.story.key, 'html')}",
        )


class Archive:
    """An open archive."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def earlier_stories(self, edition: str, day: str | None, since: str | None = None) -> list[PastStory]:
        """Stories of earlier editions, latest first; none of this edition or of later ones.

        Args:
            edition: name of the edition being made, so that a second run finds what the first did. Of two editions of one day,
                one is earlier only if the names say so.
            day: its day; without one, every other edition counts as earlier.
            since: first day to look back to, or None for all.

        """
        rows = self._connection.execute(
            "SELECT e.name, e.day, s.key, s.headline, s.profile, s.thread,"
            " (SELECT json_group_array(text) FROM (SELECT text FROM excerpts WHERE story = s.id ORDER BY position)),"
            " (SELECT json_group_array(digest) FROM (SELECT digest FROM articles WHERE story = s.id ORDER BY digest)),"
            " (SELECT json_group_object(outlet, hex(fingerprints)) FROM sentences WHERE story = s.id)"
            " FROM stories s JOIN editions e ON e.id = s.edition"
            " WHERE e.name <> :name AND (:day IS NULL OR e.day IS NULL OR e.day <= :day)"
            " AND (:since IS NULL OR e.day >= :since) ORDER BY e.day DESC, e.name DESC, s.key",
            {"name": edition, "day": day, "since": since},
        )
        return [
            PastStory(
                name,
                when,
                ArchivedStory(
                    key,
                    headline,
                    _profile(profile),
                    json.loads(sentences),
                    thread,
                    json.loads(digests),
                    _fingerprints(fingerprints),
                ),
            )
            for name, when, key, headline, profile, thread, sentences, digests, fingerprints in rows
            if day is None or when != day or _precedes(name, edition)
        ]

    def folder_of(self, edition: str) -> str | None:
        """Return an edition's folder, relative to the archive's; None if the archive does not know it."""
        row = self._connection.execute("SELECT place FROM editions WHERE name = ?", (edition,)).fetchone()
        return os.fsdecode(row[0]) if row and row[0] else None

    def keep(
        self,
        edition: str,
        day: str | None,
        version: str,
        stories: Sequence[ArchivedStory],
        folder: str | None,
    ) -> None:
        """Write an edition, replacing one of the same name; all of it or nothing."""
        with self._connection as db:
            db.execute("DELETE FROM editions WHERE name = ?", (edition,))
            edition_id = db.execute(
                "INSERT INTO editions (name, day, version, place) VALUES (?, ?, ?, ?)",
                (edition, day, version, os.fsencode(folder) if folder else None),
            ).lastrowid
            for story in stories:
                story_id = db.execute(
                    "INSERT INTO stories (edition, key, thread, headline, profile) VALUES (?, ?, ?, ?, ?)",
                    (edition_id, story.key, story.thread, story.headline, json.dumps(story.profile)),
                ).lastrowid
                db.executemany(
                    "INSERT INTO excerpts (story, position, text) VALUES (?, ?, ?)",
                    [(story_id, position, text) for position, text in enumerate(story.sentences)],
                )
                db.executemany(
                    "INSERT INTO articles (story, digest) VALUES (?, ?)",
                    [(story_id, digest) for digest in story.articles],
                )
                db.executemany(
                    "INSERT INTO sentences (story, outlet, fingerprints) VALUES (?, ?, ?)",
                    [(story_id, outlet, packed) for outlet, packed in story.fingerprints_by_outlet.items()],
                )

    def thread(self, name: str) -> list[PastStory]:
        """Return all stories of a thread, oldest first, found by the key of one, the start of a key, or words of a headline."""
        row = (
            self._connection.execute(
                "SELECT thread FROM stories WHERE key = :name OR thread = :name ORDER BY id DESC",
                {"name": name},
            ).fetchone()
            or self._connection.execute(
                "SELECT thread FROM stories WHERE instr(lower(headline), lower(:name)) OR substr(key, 1, length(:name)) = :name"
                " ORDER BY id DESC",
                {"name": name},
            ).fetchone()
        )
        earlier_stories = self.earlier_stories("", None)
        return [each for each in reversed(earlier_stories) if row and each.story.thread == row[0]]


@contextmanager
def open_archive(path: Path | str) -> Iterator[Archive]:
    """Open an archive, creating it if there is none and bringing it to the current schema.

    Raises:
        BadArchive: the file cannot be opened or written, is not an archive, or is of a later version.

    """
    try:
        with closing(sqlite3.connect(path, timeout=TIMEOUT)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA foreign_keys = ON")
            _migrate(connection, path)
            yield Archive(connection)
    except sqlite3.Error as error:
        raise BadArchive(
            f"{path}: the archive cannot be used ({error}): name another with --archive, or --no-archive"
        ) from error


def _migrate(connection: sqlite3.Connection, path: Path | str) -> None:
    with connection as db:
        db.execute("BEGIN IMMEDIATE")
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version > len(MIGRATIONS):
            raise BadArchive(
                f"{path}: written by a later version of this program: update it, or --no-archive"
            )
        for number, statements in enumerate(MIGRATIONS[version:], version + 1):
            for statement in statements:
                db.execute(statement)
            db.execute(f"PRAGMA user_version = {number}")


def _precedes(one: str, other: str) -> bool:
    """Whether the names of two editions of one day say that the first is earlier."""
    return all(map(_EDITION_NAME.fullmatch, (one, other))) and one.casefold() < other.casefold()


def _profile(text: str) -> dict[int, float]:
    return {int(term): value for term, value in json.loads(text).items()}


def _fingerprints(text: str) -> dict[str, bytes]:
    return {outlet: bytes.fromhex(packed) for outlet, packed in json.loads(text).items()}

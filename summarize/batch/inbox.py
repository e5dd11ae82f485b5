"""Read a day's inbox, folders with whatever arrived in them, into articles and their cards."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.batch.cards import card
from summarize.batch.file_names import EDITION_FILES
from summarize.batch.fingerprints import fingerprints
from summarize.batch.versions import last_versions
from summarize.errors import UnreadableInput, reason
from summarize.reading import File, Skipped, distinct, parse, place_of, reason_to_skip, separate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarize.batch.cards import Card
    from summarize.batch.engine import Run
    from summarize.model import Article


@dataclass(frozen=True, slots=True)
class Contents:
    """What one file contained."""

    file: File
    sha256: str | None
    articles: tuple[tuple[Article, Card], ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class Inbox:
    """Everything that was read."""

    articles: dict[str, Article]
    """By id, in the order of ids."""
    cards: tuple[Card, ...]
    inputs: tuple[tuple[str, str], ...]
    """(name, sha256) of every file that could be opened."""
    skipped: tuple[Skipped, ...]


def files(folder: str, without: str) -> Iterator[File | Skipped]:
    """Find the readable files in a folder and its subfolders, by name; hidden files and editions are passed over.

    A file's name is its path in the inbox, with slashes.

    Args:
        folder: the inbox, or one file.
        without: a folder to pass over: the output may lie in the inbox.

    Raises:
        UnreadableInput: the inbox does not exist.

    """
    root = Path(folder)
    if root.is_file():
        yield File(folder, root.name)
        return
    if not root.is_dir():
        raise UnreadableInput(f"{folder}: no such file or folder")
    failed: list[OSError] = []
    for place, folders, names in os.walk(root, onerror=failed.append):
        folders[:] = sorted(
            n for n in folders if n[:1] != "." and Path(place, n).resolve() != Path(without).resolve()
        )
        links = [name for name in folders if Path(place, name).is_symlink()]
        folders[:] = [name for name in folders if name not in links]
        for name in links:
            yield Skipped(
                Path(place, name).relative_to(root).as_posix(), "a link to a folder is not followed"
            )
        if EDITION_FILES.issubset(names):  # its briefings would count as sources of themselves
            yield Skipped(Path(place).relative_to(root).as_posix(), "an edition of briefings, not articles")
            continue
        for name in sorted(names):
            path = Path(place, name)
            relative = path.relative_to(root).as_posix()
            if name.startswith("."):
                continue
            why = reason_to_skip(path)
            yield Skipped(relative, why) if why else File(str(path), relative)
    for error in failed:
        closed = Path(error.filename).relative_to(root).as_posix()
        yield Skipped(closed, f"cannot be opened ({reason(error)})")


def collect(files: Iterable[File | Skipped], run: Run, out: Path) -> Inbox:
    """Read files in parallel, keeping each text of an outlet once, the last version of each page, and each id once.

    `skipped` names what is broken, duplicate ids included. An article's path is relative to the folder `out` of its
    briefing: it is right wherever the command is run, and still if both folders are moved together.
    """
    readable, skipped = separate(files)
    contents = list(run(open_file, readable))
    skipped += [item for content in contents for item in content.skipped]
    cards = {
        (article.text, article.source): own_card
        for content in contents
        for article, own_card in content.articles
    }
    last, old_versions = last_versions(pair for content in contents for pair in content.articles)
    articles, duplicates = distinct(last)
    ids = {article.id for content in contents for article, _ in content.articles}
    renamed = [a for a in articles if a.id not in ids]
    notes = [
        Skipped(place_of(a), f"its id alone, which another article has: it goes on as {a.id}")
        for a in renamed
    ]
    paths = {file.name: _path_from(out, file.path) for file in readable}
    return Inbox(
        {article.id: replace(article, path=paths[article.path or ""]) for article in articles},
        tuple(replace(cards[article.text, article.source], id=article.id) for article in articles),
        tuple((content.file.name, content.sha256) for content in contents if content.sha256),
        (*skipped, *old_versions, *duplicates, *notes),
    )


def _path_from(folder: Path, path: str) -> str:
    return Path(os.path.relpath(os.path.realpath(path), os.path.realpath(folder))).as_posix()


def open_file(file: File) -> Contents:
    """Read one file; errors become `Skipped` items. An article's path is its file's name."""
    try:
        data = Path(file.path).read_bytes()
    except OSError as error:
        return Contents(file, None, (), (Skipped(file.name, f"cannot be opened ({reason(error)})"),))
    articles, skipped = separate(parse(file.name, data))
    return Contents(
        file,
        sha256(data).hexdigest(),
        tuple((replace(a, path=file.name), replace(card(a), sentences=fingerprints(a))) for a in articles),
        tuple(skipped),
    )

"""From paths to articles: what is read, what is skipped, and why."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from errno import EBADF
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from summarize.errors import UnreadableInput, reason
from summarize.reading.deduplication import STDIN, distinct
from summarize.reading.readers import READERS
from summarize.reading.skipped import Skipped, separate, unreadable
from summarize.reading.sniffing import suffix_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarize.model import Article


REMEDIES = {
    "save its text as .txt": (".pdf", ".doc", ".docx", ".odt", ".rtf", ".eml"),
    "save it as .csv": (".xls", ".xlsx", ".ods"),
    "unpack it": (".zip", ".tar", ".tgz", ".bz2", ".xz", ".zst", ".7z", ".rar"),
}
"""What people can do with files that may contain articles but are not read."""


@dataclass(frozen=True, slots=True)
class File:
    """A file to be read."""

    path: str
    """Where it is, from here."""
    name: str
    """The id of an article in it that has none of its own."""


class Reading(NamedTuple):
    """What came of a list of paths."""

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...]


def read(paths: Iterable[str]) -> Reading:
    """Read files, the readable files directly in folders (by name), and standard input for "-".

    Articles come in the order of their ids whatever the order of the paths, each text once.

    Raises:
        UnreadableInput: a path does not exist, or a folder cannot be listed.

    """
    found = dict.fromkeys(each for given in paths for each in _expand(given))
    return of_items(
        item for each in found for item in ([each] if isinstance(each, Skipped) else _read_file(each))
    )


def of_items(items: Iterable[Article | Skipped]) -> Reading:
    """Take each text once, in the order of the ids; duplicates are listed behind what could not be read."""
    articles, skipped = separate(items)
    once, twice = distinct(articles)
    return Reading(once, (*skipped, *twice))


def parse(name: str, data: bytes) -> Iterator[Article | Skipped]:
    """Read the articles of one file in its format; whatever is wrong with it becomes a `Skipped`."""
    try:
        yield from READERS[suffix_of(name, data)](name, data)
    except UnreadableInput as error:
        yield Skipped(name, str(error))
    except Exception as error:  # noqa: BLE001 - hostile files break libraries in all ways
        yield unreadable(name, error)


def _expand(given: str) -> Iterator[File | Skipped]:
    """Find what a path stands for; a folder stands for the readable files directly in it."""
    if given == STDIN:
        yield File(STDIN, "stdin")
        return
    path = Path(given)
    try:
        entries = sorted(path.iterdir(), key=lambda entry: entry.name) if path.is_dir() else None
        exists = path.exists()
    except (OSError, ValueError) as error:
        raise UnreadableInput(f"{given}: cannot be opened ({reason(error)})") from error
    if entries is None:
        if not exists:
            hint = ": save the page first, no address is fetched" if "://" in given else ""
            raise UnreadableInput(f"{given}: no such file or folder{hint}")
        yield File(given, path.name)
        return
    for entry in entries:
        why = reason_to_skip(entry)
        if why is None:
            yield File(str(entry), entry.name)
        elif not entry.name.startswith("."):
            yield Skipped(str(entry), why)


def reason_to_skip(entry: Path) -> str | None:
    """Say why something in a folder is not read, None if it is; reading a pipe there would never end."""
    try:
        if entry.is_dir():
            return "a folder inside the folder: name it too, or use summarize.batch"
        if not entry.is_file():
            return "no regular file"
    except OSError as error:
        return f"cannot be opened ({reason(error)})"
    suffix = entry.suffix.lower()
    if suffix in READERS:
        return None
    remedy = next((f": {remedy}" for remedy, suffixes in REMEDIES.items() if suffix in suffixes), "")
    return f"not {', '.join(READERS)}{remedy}"


def _read_file(file: File) -> Iterator[Article | Skipped]:
    """Read one file; what is skipped in it is named by its path, as in `inbox/wire.jsonl#12`."""
    shown = file.name if file.path == STDIN else file.path
    try:
        data = content(file.path)
    except OSError as error:
        yield Skipped(shown, f"cannot be opened ({reason(error)})")
        return
    for item in parse(file.name, data):
        if isinstance(item, Skipped):
            yield Skipped(shown + item.name.removeprefix(file.name), item.reason)
        else:
            yield replace(item, path=file.path)


def content(path: str) -> bytes:
    """Read a file, or standard input for "-".

    Raises:
        OSError: the system refuses.

    """
    if path != STDIN:
        return Path(path).read_bytes()
    if sys.stdin is None:
        raise OSError(EBADF, os.strerror(EBADF))
    return sys.stdin.buffer.read()

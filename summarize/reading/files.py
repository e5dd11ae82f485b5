"""Paths to articles: what is read, what is skipped, and why."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from errno import EBADF
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from summarize.errors import UnreadableInput, reason
from summarize.reading.kinds import kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from summarize.model import Article
    from summarize.reading import Reader

STDIN = "-"


@dataclass(frozen=True, slots=True)
class File:
    """A file to be read."""

    path: str
    """Where it is, from here."""
    name: str
    """What an article in it goes by where it has no id of its own."""


class Skipped(NamedTuple):
    """Something that was not read: its name and the reason."""

    name: str
    reason: str

    def __str__(self) -> str:
        """One line for people."""
        return f"{self.name}: skipped: {self.reason}"


class Reading(NamedTuple):
    """What came of a list of paths."""

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...]


def read(paths: Iterable[str], readers: Mapping[str, Reader]) -> Reading:
    """Read files, the readable files directly in folders (by name), and standard input for "-".

    Articles come in the order of their ids whatever the order of the paths, each text once.

    Raises:
        UnreadableInput: a path does not exist, or a folder cannot be listed.

    """
    articles: list[Article] = []
    skipped: list[Skipped] = []
    for found in dict.fromkeys(each for given in paths for each in _expand(given, readers)):
        for item in [found] if isinstance(found, Skipped) else _opened(found, readers):
            if isinstance(item, Skipped):
                skipped.append(item)
            else:
                articles.append(item)
    once, twice = distinct(articles)
    return Reading(once, (*skipped, *twice))


def parse(name: str, data: bytes, readers: Mapping[str, Reader]) -> Iterator[Article | Skipped]:
    """Read the articles of one file as what it is; whatever is wrong with it becomes a `Skipped`."""
    try:
        yield from readers[kind(name, data, readers)](name, data)
    except UnreadableInput as error:
        yield Skipped(name, str(error))
    except Exception as error:  # noqa: BLE001 - a library that breaks on one hostile file must not cost the others
        said = " ".join(f"{type(error).__name__}: {error}".split())[:100]
        yield Skipped(name, f"cannot be read ({said})")


def distinct(articles: Iterable[Article]) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """Sort articles by id, each given once: the same text of the same outlet counts once, ids become unique."""
    kept: dict[tuple[str, str | None], Article] = {}
    skipped: list[Skipped] = []
    for article in sorted(articles, key=lambda article: (article.id, article.path or "", article.text)):
        first = kept.setdefault((article.text, article.source), article)
        if first is not article:
            skipped.append(Skipped(place_of(article), f"the same article as {place_of(first)}"))
    return tuple(_with_own_ids(kept.values())), tuple(skipped)


def place_of(article: Article) -> str:
    """Where an article was found, as people look for it: its file, and its own id or its rank where a file holds many."""
    path, name, rank = article.path or "", *article.id.partition("#")[::2]
    if not path or path == STDIN:
        return article.id
    if path.endswith(name):
        return f"{path}#{rank}" if rank else path
    return f"{path}#{article.id}"


def _with_own_ids(articles: Iterable[Article]) -> Iterator[Article]:
    seen: set[str] = set()
    for article in articles:
        name, number = article.id, 2
        while name in seen:
            name, number = f"{article.id}~{number}", number + 1
        seen.add(name)
        yield article if name == article.id else replace(article, id=name)


def _expand(given: str, readers: Mapping[str, Reader]) -> Iterator[File | Skipped]:
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
        why = unfit(entry, readers)
        if why is None:
            yield File(str(entry), entry.name)
        elif not entry.name.startswith("."):
            yield Skipped(str(entry), why)


def unfit(entry: Path, readers: Mapping[str, Reader]) -> str | None:
    """Say why something in a folder is not read, None where it is; a pipe there would be waited for without end."""
    try:
        if entry.is_dir():
            return "a folder in a folder"
        if not entry.is_file():
            return "no regular file"
    except OSError as error:
        return f"cannot be opened ({reason(error)})"
    return None if entry.suffix.lower() in readers else f"not {', '.join(readers)}"


def _opened(file: File, readers: Mapping[str, Reader]) -> Iterator[Article | Skipped]:
    """Read one file; what is skipped in it goes by its path, as `inbox/wire.jsonl#12`."""
    shown = file.name if file.path == STDIN else file.path
    try:
        data = content(file.path)
    except OSError as error:
        yield Skipped(shown, f"cannot be opened ({reason(error)})")
        return
    for item in parse(file.name, data, readers):
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

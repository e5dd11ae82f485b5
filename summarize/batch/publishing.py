"""Write an edition's files: pages first, manifest last, with an earlier run's stories removed in between."""

from __future__ import annotations

import json
import os
from contextlib import contextmanager, suppress
from fcntl import LOCK_EX, LOCK_NB, flock
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from summarize.batch.briefings import FORMS
from summarize.batch.file_names import INDEX_JSON, MANIFEST, story_file
from summarize.batch.fingerprints import SHORT, fingerprint
from summarize.batch.pages import pages_of
from summarize.batch.versions import own_page
from summarize.errors import UnwritableOutput, reason
from summarize.language.recognition import recognise
from summarize.reading.dates import iso
from summarize.version import VERSION
from summarize.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from summarize.batch.briefings import TaskResult
    from summarize.batch.inbox import Inbox
    from summarize.batch.pages import Edition


@contextmanager
def locked_folder(name: str) -> Iterator[Path]:
    """Make the folder and lock it: another run would remove what this one writes.

    A new folder that stays empty, as on a day without news, is removed: it would look like an edition.

    Raises:
        UnwritableOutput: it cannot be made, or another run is filling it.

    """
    out = Path(name)
    if out.is_file():
        raise UnwritableOutput(f"{name}: is a file: name a folder with --out")
    new = not out.exists()
    try:
        out.mkdir(parents=True, exist_ok=True)
        handle = os.open(out, os.O_RDONLY)
    except OSError as error:
        remedy = (
            ": name a folder with --out" if isinstance(error, FileExistsError | NotADirectoryError) else ""
        )
        raise UnwritableOutput(f"{name}: cannot be written ({reason(error)}){remedy}") from error
    try:
        _lock(handle, name)
        for stale in out.glob(".*.part"):  # left by a run that was killed while writing
            with suppress(OSError):
                stale.unlink()
        yield out
    finally:
        if new:
            with suppress(OSError):  # not empty: it contains an edition
                out.rmdir()
        os.close(handle)  # which releases the lock, as any end of the process does


def _lock(handle: int, name: str) -> None:
    try:
        flock(handle, LOCK_EX | LOCK_NB)
    except BlockingIOError as error:
        message = f"{name}: another run is filling it: wait for its end, or name another folder with --out"
        raise UnwritableOutput(message) from error
    except OSError:  # a file system without locks
        return


def identifiers(articles: Iterable[tuple[str, str | None]]) -> frozenset[str]:
    """Return what articles are recognised by: of each its digest and the address of its page."""
    return frozenset(name for digest, url in articles for name in (digest, own_page(url)) if name)


class Texts(NamedTuple):
    """What some articles are recognised by."""

    identifiers: frozenset[str]
    """Digests of the whole texts, and the addresses of their pages, which stay the same when a text is corrected."""
    sentences: frozenset[bytes]
    """Fingerprints of their sentences."""


class SavedEdition(NamedTuple):
    """The edition found in a folder."""

    day: str | None
    stories: Mapping[str, frozenset[str]]
    """Story's key -> identifiers of its articles. (Ids will not do: line numbers of a file recur in tomorrow's.)"""
    sentences: Mapping[str, frozenset[str]]
    """Story's key -> its printed sentences."""

    def fingerprints_of(self, key: str) -> frozenset[bytes]:
        """Return fingerprints of a story's longer sentences, which recognise it even if all its texts were corrected."""
        lines = self.sentences[key]
        language = recognise(" ".join(sorted(lines)))
        prints = (fingerprint(line, language) for line in lines)
        return frozenset(each for each in prints if each[0] >= SHORT)

    def is_made_of(self, texts: Texts) -> bool:
        """Whether at least half of its texts, or of its sentences, are in an inbox: the same inbox, grown, shrunk or corrected."""
        names = frozenset().union(*self.stories.values())
        if 2 * len(names & texts.identifiers) >= len(names):
            return True
        fingerprints = frozenset().union(*map(self.fingerprints_of, self.sentences))
        return 2 * len(fingerprints & texts.sentences) >= len(fingerprints) > 0

    def count_gone(self, texts: Texts) -> int:
        """Count its stories of which no text and no sentence is among `texts`."""
        return sum(
            names.isdisjoint(texts.identifiers) and self.fingerprints_of(key).isdisjoint(texts.sentences)
            for key, names in self.stories.items()
        )


def read_saved_edition(out: Path) -> SavedEdition | None:
    """Read the edition in a folder; None if there is none or it is damaged."""
    try:
        index = json.loads((out / INDEX_JSON).read_bytes())
        briefings = {
            story["id"]: json.loads((out / story["briefing"]).read_bytes()) for story in index["stories"]
        }
        articles = {
            key: identifiers((source["sha256"], source["url"]) for source in briefing["sources"])
            for key, briefing in briefings.items()
        }
        sentences = {
            key: frozenset(line["text"] for line in briefing["excerpts"])
            for key, briefing in briefings.items()
        }
        return SavedEdition(iso(index["date"]) if index["date"] else None, articles, sentences)
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return None


def write_pages(out: Path, edition: Edition, address: str) -> dict[str, bytes]:
    """Write the edition's pages, and return them by file name."""
    pages = pages_of(edition, address)
    for name, data in pages.items():
        write_whole(out / name, data)
    return pages


def finish_edition(
    out: Path, edition: Edition, inbox: Inbox, pages: Mapping[str, bytes], results: Mapping[str, TaskResult]
) -> None:
    """Remove an earlier run's stories and write the manifest, which lists every file: the edition is complete."""
    outputs = dict(pages)
    for story in edition.stories:
        for suffix, data in results[story.id].files.items():
            outputs[story_file(story.id, suffix)] = data
    remove_other_stories(out, outputs)
    write_whole(out / MANIFEST, _manifest(inbox, outputs, edition))


def manifest_hashes(out: Path) -> dict[str, str]:
    """Return file name -> SHA-256 from the manifest in a folder; empty if that cannot be read."""
    try:
        listing = json.loads((out / MANIFEST).read_bytes())["outputs"]
        return {str(each["file"]): str(each["sha256"]) for each in listing}
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return {}


def remove_other_stories(out: Path, outputs: Collection[str]) -> None:
    """Remove files of stories that are not among `outputs`: they are from a run with other articles or settings."""
    for file in out.glob(story_file("*", "*")):
        if file.name not in outputs and file.suffix[1:] in FORMS and not file.is_dir():
            file.unlink()


def _manifest(inbox: Inbox, outputs: Mapping[str, bytes], edition: Edition) -> bytes:
    listing = {
        "version": VERSION,
        "date": edition.date,
        "settings": edition.settings,
        "inputs": [{"file": name, "sha256": digest} for name, digest in sorted(inbox.inputs)],
        "outputs": [
            {"file": name, "sha256": sha256(data).hexdigest()} for name, data in sorted(outputs.items())
        ],
    }
    return (json.dumps(listing, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")
